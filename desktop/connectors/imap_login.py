"""Coming into a mailbox: by a password, or by the token that a sign-in in the browser earned."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.errors import Garbled, Limited, LockedOut, SourceError, Unreachable
from desktop.model.account import Secret

if TYPE_CHECKING:
    import imaplib

    Enter = Callable[[imaplib.IMAP4_SSL], None]


def by_password(user: str, password: str) -> "Enter":
    """AUTHENTICATE PLAIN where the server knows it (any letters work), LOGIN elsewhere."""

    def enter(client: "imaplib.IMAP4_SSL") -> None:
        if "AUTH=PLAIN" in client.capabilities:
            client.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
        else:
            client.login(_quoted(user), _plain_line(password))

    return lambda client: _asked(client, enter)


def by_token(user: str, token: Secret, renewed: Callable[[], Secret]) -> "Enter":
    """AUTHENTICATE XOAUTH2. A token that is refused before its time is renewed once, by ``renewed``."""

    def enter(client: "imaplib.IMAP4_SSL") -> None:
        if "AUTH=XOAUTH2" not in client.capabilities:
            raise Garbled("errors-mail-strange")
        try:
            _asked(client, lambda it: _show_token(it, user, token))
        except LockedOut:
            fresh = renewed()
            if fresh == token:
                raise
        else:
            return
        _asked(client, lambda it: _show_token(it, user, fresh))

    return enter


def _show_token(client: "imaplib.IMAP4_SSL", user: str, token: Secret) -> None:
    """A refusal comes as a question of its own, which an empty answer ends; only then the server says NO."""
    import imaplib

    answers = iter([f"user={user}\1auth=Bearer {token.reveal()}\1\1".encode()])
    try:
        client.authenticate("XOAUTH2", lambda _: next(answers, b""))
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as refused:
        raise passing(str(refused)) or LockedOut("errors-mail-sign-in") from None


def _asked(client: "imaplib.IMAP4_SSL", enter: "Enter") -> None:
    import imaplib

    try:
        enter(client)
    except imaplib.IMAP4.abort:
        raise
    except UnicodeEncodeError:
        raise LockedOut("errors-mail-login") from None
    except imaplib.IMAP4.error as refused:
        raise refusal(str(refused)) from None


def refusal(said: str) -> SourceError:
    """Why the server did not let us in, by its own code where it gives one."""
    said = said.upper()
    if "APPLICATION-SPECIFIC" in said or "APP PASSWORD" in said or "WEB LOGIN" in said:
        return LockedOut("errors-mail-app-password")
    return passing(said) or LockedOut("errors-mail-login")


def passing(said: str) -> SourceError | None:
    """Trouble of the server that passes by itself, as its codes name it; None for any other refusal."""
    said = said.upper()
    if "[UNAVAILABLE]" in said or "[SERVERBUG]" in said:
        return Unreachable("errors-mail-unavailable")
    if "[LIMIT]" in said or "[INUSE]" in said or "TOO MANY" in said:
        return Limited()
    return None


def _quoted(word: str) -> str:
    word = _plain_line(word).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{word}"'


def _plain_line(word: str) -> str:
    if any(ord(sign) < 32 for sign in word):
        raise LockedOut("errors-mail-login")
    return word
