"""Data of ICA by address, records by name, and searches."""
