"""The crisis page: open a case, work through its five stages, end it."""
