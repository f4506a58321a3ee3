"""Links, addresses and names of people made blank: a word inside one is nobody's opinion. Hashtags are, and stay."""

import re

from desktop.model.reading import LONGEST_TEXT

_END = r"[^\s.,!?;:…)\]}'\"’”]"  # what follows a link at its end is the sentence's
_LINK = rf"(?:https?://|(?<![A-Za-z0-9])www\.)\S*{_END}"
_ENDINGS = "com|net|org|info|biz|io|app|shop|store|site|online|(?:co|or|ac|org|com)\\.[a-z]{2}"
_SHORT = "ly|gl|me|ee|tv|be|link|page|co|ke|tz|ug|rw|il|uk|us|za|eu"
_NAME = "(?<![A-Za-z0-9@])(?:[A-Za-z0-9-]{1,63}\\.){1,5}"
_BARE = rf"{_NAME}(?:(?:{_ENDINGS})(?![\w-])(?:/\S*{_END})?|(?:{_SHORT})/\S*{_END})"
_MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_HANDLE = r"(?<![\w@])@\w{1,64}(?:[.-][a-z0-9_]\w{0,63}){0,6}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5})?"
_REDDIT = r"(?<![\w/])/?[ur]/[A-Za-z0-9_-]{2,30}"
_LIKELY = re.compile(r"[@/]|\.[A-Za-z]")  # most texts hold none, and need not be gone through
_BLANK = re.compile("|".join((_LINK, _MAIL, _HANDLE, _REDDIT, _BARE)))


def blanked(text: str) -> str:
    """The text with spaces in their place, so that every other word stands where it stood."""
    head = text[:LONGEST_TEXT]
    if _LIKELY.search(head) is None:
        return text
    return _BLANK.sub(lambda found: " " * len(found[0]), head) + text[LONGEST_TEXT:]
