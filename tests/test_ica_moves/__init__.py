"""Data of ICA copied, moved, linked, deleted, archived and tagged."""
