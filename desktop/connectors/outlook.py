"""A mailbox at Outlook.com, Hotmail or Live: the same mailbox, entered by a sign-in instead of a password."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.connectors import oauth
from desktop.connectors.base import Door, Http
from desktop.connectors.blame import FOLDER, KEY
from desktop.connectors.imap import Login
from desktop.connectors.imap_login import by_token
from desktop.connectors.mail import Mail
from desktop.errors import OwnerError
from desktop.model.account import Account, Effort, Field, FieldKind, Kind, Secrets

if TYPE_CHECKING:
    import ssl

KIND = Kind(
    id="outlook",
    fields=(
        Field("user"),
        Field("client_id"),
        Field("token", FieldKind.SIGN_IN, secret=True, mends=KEY | {"errors-mail-sign-in"}),
        Field("folder", required=False, default="INBOX", mends=FOLDER),
    ),
    every=timedelta(minutes=5),
    place=("user", "folder"),
    effort=Effort.SETUP,
)
SERVER, PORT = "outlook.office365.com", 993
BASE = "https://login.microsoftonline.com/consumers/oauth2/v2.0"
_SCOPE = "https://outlook.office.com/IMAP.AccessAsUser.All offline_access"


class Outlook(Mail):
    """Looks at one folder of such a mailbox, read only."""

    kind = KIND

    def __init__(
        self,
        now: Callable[[], datetime] | None = None,
        ssl_context: "ssl.SSLContext | None" = None,
        deadline: float = 60.0,
        *,
        server: str = SERVER,
        port: int = PORT,
        base: str = BASE,
    ) -> None:
        """As for a mailbox; ``server``, ``port`` and the sign-in's ``base`` are others in tests only."""
        super().__init__(now, ssl_context, deadline)
        self._server, self._port, self._base = server, port, base

    def door(self, account: Account, secrets: Secrets, redirect: str, http: Http) -> Door:
        """Microsoft's sign-in for personal accounts, by the owner's own registration of this program."""
        client_id = account.settings.get("client_id", "").strip()
        if not re.fullmatch(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", client_id):
            wrong = "errors-field-invalid" if client_id else "errors-field-missing"
            raise OwnerError(wrong, field="client_id", kind=KIND.id)
        return Door(
            f"{self._base}/authorize",
            f"{self._base}/token",
            client_id,
            _SCOPE,
            extra={"login_hint": account.settings.get("user", "").strip()},
            redirect=redirect.replace("//127.0.0.1", "//localhost", 1).rstrip("/"),  # the only form that any port fits
        )

    def _login(self, account: Account, secrets: Secrets, http: Http) -> Login:
        token = oauth.bearer(secrets, http, self._now())
        user = account.settings.get("user", "").strip()
        enter = by_token(user, token, lambda: oauth.bearer(secrets, http, self._now(), refused=True))
        return Login(self._server, self._port, enter)
