"""What values become on the wire."""
