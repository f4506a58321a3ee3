"""The servers of the connector tests, for whole journeys, and the order in which a window's widgets are forgotten."""

from tests.desktop.connectors.conftest import certificates, dovecot, dovecot_server, web
from tests.ui.conftest import forgotten_in_the_windows_thread

__all__ = ["certificates", "dovecot", "dovecot_server", "forgotten_in_the_windows_thread", "web"]
