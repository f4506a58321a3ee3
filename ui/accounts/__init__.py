"""The accounts page: where we look, how it went, and the form to add or change an account."""
