"""Models as people meet them: what they show, how attrs sees them, as JSON text, and lists that come whole."""
