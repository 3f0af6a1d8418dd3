"""What changed between two descriptions of a platform, by meaning, and whom it breaks."""
