"""From the meter to the case, its checklist, its replies and the alert."""
