"""The common parts of every page."""
