"""The servers of the connector tests, for whole journeys."""

from tests.desktop.connectors.conftest import certificates, dovecot, dovecot_server, web

__all__ = ["certificates", "dovecot", "dovecot_server", "web"]
