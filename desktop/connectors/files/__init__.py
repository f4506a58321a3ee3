"""Files that the owner chose, made into messages: nothing is kept, written or fetched here."""
