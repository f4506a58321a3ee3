"""The feed parser, with those of its searches bounded that a stranger's feed could keep busy for hours.

feedparser 6 looks for a mail address in every author, and for entities before the first element, with patterns
that take the square of the length: 80 kB in one author held every thread for a minute, the window with them.
"""

import re
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import Any

LONGEST_AUTHOR = 400  # signs
_ENTITY = re.compile(rb"^[ \t]*<!ENTITY([^>]{0,2000}?)>", re.MULTILINE)
_DOCTYPE = re.compile(rb"^[ \t]*<!DOCTYPE([^>]{0,2000}?)>", re.MULTILINE)


def parse(body: bytes, headers: Mapping[str, str]) -> Any:  # noqa: ANN401 - feedparser has no types
    """What the parser reads in ``body``; it fetches nothing, and any exception means that it cannot be read."""
    parser = _bounded()
    return parser.parse(BytesIO(body), response_headers=dict(headers), sanitize_html=False, resolve_relative_uris=False)


@cache
def _bounded() -> Any:  # noqa: ANN401
    import feedparser
    from feedparser import mixin, sanitizer

    kind = mixin._FeedParserMixin
    whole = kind._sync_author_detail

    def short(self: Any, key: str = "author") -> None:  # noqa: ANN401
        context = self._get_context()
        author = context.get(key)
        if isinstance(author, str) and len(author) > LONGEST_AUTHOR:
            context[key] = author[:LONGEST_AUTHOR]
        whole(self, key)

    kind._sync_author_detail = short
    sanitizer.RE_ENTITY_PATTERN, sanitizer.RE_DOCTYPE_PATTERN = _ENTITY, _DOCTYPE
    return feedparser
