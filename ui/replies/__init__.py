"""Replies: a text that fits, its empty places, and the way to the post."""
