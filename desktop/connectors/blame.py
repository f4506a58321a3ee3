"""Which answers of a form are to blame for which troubles, by the keys of their sentences; see ``Field.mends``.

What no answer mends (no network, a server with trouble of its own, a limit) stands in none of these.
"""

_CERTIFICATES = frozenset(f"errors-certificate-{why}" for why in ("expired", "not-yet", "wrong-host", "untrusted"))
_SENT_ON = frozenset(
    {"errors-too-many-redirects"} | {f"errors-redirect-{how}" for how in ("strange", "unsafe", "private")}
)

GONE = frozenset({"errors-gone", "errors-gone-check"})
"""There is nothing under this name."""

PLACE = frozenset(
    {"errors-host-unknown", "errors-connection-refused", "errors-timed-out", "errors-unreachable", "errors-not-secure"}
    | {"errors-address-invalid", "errors-not-web", "errors-too-large", "errors-packed-strangely"}
    | {"errors-answer-odd", "errors-answer-no-data", "errors-garbled"}
    | {"errors-mail-strange"}
    | _CERTIFICATES
    | _SENT_ON
    | GONE
)
"""The server or the address that was typed."""

PORT = frozenset({"errors-mail-no-answer", "errors-timed-out", "errors-mail-not-secure", "errors-mail-strange"})
"""The door at that server, where it is not the usual one."""

FEED = frozenset(f"errors-feed-{why}" for why in ("nothing", "none", "broken", "page", "page-with-feed"))
"""What is at the address is no feed."""

FOLDER = frozenset({"errors-mail-folder"})
"""The folder of a mailbox."""

PERMISSION = frozenset({"errors-sign-in-again", "errors-token-wrong", "errors-token-over", "errors-token-copy"})
"""What a sign-in has earned."""

KEY = PERMISSION | {"errors-locked-out", "errors-secret-missing"}
"""The password, key, token or secret address that lets us in."""

GOOGLE_KEY = frozenset({"errors-locked-out", "errors-secret-missing", "errors-google-key", "errors-google-key-narrow"})
"""A key made at Google for reading."""
