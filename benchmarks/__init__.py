"""Side-by-side measurements. Nothing here is a test."""
