"""Account to messages: one file per kind, read only."""
