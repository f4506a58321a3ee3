"""Messages that the owner brings in herself: one by hand, or many by file."""
