"""Data only: words, lexicons, playbooks, numbers, styles; nothing to compile."""
