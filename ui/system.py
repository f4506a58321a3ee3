"""What the computer says about its owner: the language she reads."""

from PySide6.QtCore import QLocale

SPOKEN = ("en", "sw", "he")
SAME = {"iw": "he", "swc": "sw"}


def system_language() -> str:
    """The first of the system's languages that Utulivu speaks; English where there is none."""
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").partition("-")[0].lower()
        if SAME.get(language, language) in SPOKEN:
            return SAME.get(language, language)
    return SPOKEN[0]
