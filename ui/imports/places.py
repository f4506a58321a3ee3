"""Where a message may have been written: the places to choose from."""

from desktop.content.words import Words
from ui.names import platform_name
from ui.widgets.choice import Choice

PLACES = (
    *("google", "facebook", "instagram", "whatsapp", "tiktok", "x", "youtube", "telegram", "bluesky", "mastodon"),
    *("reddit", "tripadvisor", "trustpilot", "mail", "web"),
)


def place_choice(words: Words) -> Choice:
    """All places; the chosen one is the choice's data."""
    choice = Choice()
    for place in PLACES:
        choice.addItem(platform_name(place, words), place)
    return choice
