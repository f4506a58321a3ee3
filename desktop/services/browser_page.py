"""The one page we ever show in the owner's browser: it says how the sign-in went on, and that it can be closed."""

import base64
import hashlib
from html import escape

from desktop.connectors.landing import Page
from desktop.content.words import Words

_STYLE = """
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 18px/1.5 system-ui, sans-serif;
  background: #f6f4ef; color: #1e2a2d; }
main { max-width: 36em; padding: 2em; }
h1 { font-size: 1.5em; font-weight: 600; margin: 0 0 .5em; }
p { margin: 0; }
@media (prefers-color-scheme: dark) { body { background: #14191b; color: #e9eeec; } }
"""
_HASH = "sha256-" + base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()


def page(words: Words, name: str, *, ours: bool = False) -> Page:
    """The page ``name`` (back, refused, strange) in the owner's language, with nothing in it from anywhere else."""
    title, text = (escape(words.plain(f"signin-page-{name}{part}")) for part in ("", ".text"))
    direction = "rtl" if words.right_to_left else "ltr"
    html = (
        f'<!doctype html>\n<html lang="{words.language}" dir="{direction}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">'
        f"<title>Utulivu</title><style>{_STYLE}</style></head>\n"
        f"<body><main><h1>{title}</h1><p>{text}</p></main></body>\n</html>\n"
    )
    return Page(html, _HASH, ours)
