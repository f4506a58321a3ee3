"""The only SQL and the only writer."""
