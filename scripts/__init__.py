"""The pipeline: from a platform's description to its generated client."""
