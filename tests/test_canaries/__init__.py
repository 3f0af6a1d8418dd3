"""Secrets that are planted everywhere, and looked for in everything that comes out."""
