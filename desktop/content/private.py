"""The words beside which something is private: ``private.toml``."""

import re
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.model.private import Kind, Signs

CODE = r"(?:[A-Za-z]{1,4}[-/ ]?)?\d[\w/-]{2,}|[A-Z]{2,3}-\d+|(?=[A-Z0-9]*\d)[A-Z0-9]{5,12}"
SHORT_CODE = r"(?:[A-Za-z]{1,4}[-/]?)?\d[\w/-]*"
NAME = r"(?-i:[A-Z][a-z']+(?:[ -][A-Z][a-z']+)?)|(?!(?:מאוד|מדי|היה|הייתה|כמו)\b)[א-ת]{2,}"
HOUSE = r"\d+(?:/\d+)?\s?[a-zA-Zא-ת]?"
STREET = r"(?-i:[A-Z][\w']+)(?: (?-i:[A-Z][\w']+)){0,2}"


PREFIX = "[ושהבכלמ]{0,2}"  # one-letter words that Hebrew writes in front
START, END = rf"(?<!\w){PREFIX}", r"(?!\w)"
MEASURE = r"(?:%|kg|am\b|pm\b|minutes|hours|people)"


@cache
def load() -> Signs:
    """The signs of private facts; raises ContentError."""
    return read(resources().joinpath("private.toml"))


def read(source: Traversable) -> Signs:
    """The signs of a file; raises ContentError naming it."""
    row = sheet(source).only(
        "bought", "number_sign", "paper", "street_behind", "street_before", "lives", "health", "payment", "visit",
        "day", "title", "kin", "bond",
    )  # fmt: skip
    said = {name: _either(row, name) for name in row.values}
    return Signs({kind: _compiled(row, pattern) for kind, pattern in _patterns(said).items()})


def _patterns(said: dict[str, str]) -> dict[Kind, str]:
    number = rf"(?:{said['number_sign']})"
    return {
        Kind.ORDER: rf"{START}{said['bought']}\s+(?:{number}\s*:?\s*#?(?P<fact>{SHORT_CODE}){END}"
        rf"|#\s?(?P<fact2>{SHORT_CODE}){END}|(?P<fact3>{CODE}){END}(?!\s?{MEASURE}))",
        Kind.IDENTITY: rf"{START}{said['paper']}(?:\s+{number})?\s*:?\s*(?P<fact>[A-Z]{{0,3}}\d[\d -]{{4,}}\d){END}",
        Kind.ADDRESS: rf"(?<!\w)(?:\d+[a-zA-Z]?,?\s{STREET}\s{said['street_behind']}{END}"
        rf"|{STREET}\s{said['street_behind']}\s\d+{END}"
        rf"|{said['street_before']}\s(?:(?:{STREET}|[א-ת]+(?: [א-ת]+)?)\s)?{HOUSE}{END}"
        rf"|{said['lives']}(?:\s?[\w'א-ת]+){{1,3}})",
        Kind.HEALTH: rf"{START}{said['health']}{END}",
        Kind.PAYMENT: rf"{START}{said['payment']}{END}",
        Kind.VISIT: rf"{START}{said['visit']}\s+-?(?:{said['day']}){END}",
        Kind.NAME: rf"(?<!\w)(?:{said['title']}\s(?:{NAME})|{PREFIX}{said['kin']},?\s(?:{NAME})){END}",
        Kind.BOND: rf"{START}{said['bond']}{END}",
    }


def _either(row: Row, name: str) -> str:
    phrases = sorted(row.texts(name), key=len, reverse=True)
    if not phrases:
        raise row.broken(f"{name} is empty")
    return "(?:" + "|".join(_phrase(phrase) for phrase in phrases) + ")"


def _phrase(phrase: str) -> str:
    return re.sub(r"(?<!\\w)(?<![\])}])\*", r"\\w*", phrase).replace(" ", r"\s+")


def _compiled(row: Row, pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error as problem:
        raise row.broken(str(problem)) from problem
