"""Whose turn it is to work hard: one feed is parsed, or one batch read and kept, at a time."""

from threading import Lock

TURN = Lock()
"""Held while parsing, reading or keeping, never while waiting for a server.

The interpreter runs one thread at a time anyway: many hard workers at once gain nothing and leave the window
the smallest share. With one, the window waits for one.
"""
