"""Two descriptions compared."""
