"""What the owner can ask for."""
