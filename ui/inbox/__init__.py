"""Messages: everything people wrote, what was read in it, and the way to an answer."""
