"""What the reader says of texts, as the scorers ask for it."""

from tests.bench.labels import labels

__all__ = ["labels"]
