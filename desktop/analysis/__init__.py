"""From message to reading: pure, without a window or a network."""
