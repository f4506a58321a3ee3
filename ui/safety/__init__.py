"""When people are in danger: the short paths, and the numbers to call."""
