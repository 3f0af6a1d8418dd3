# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What every generated client shares: decoding, request building, views, and the shapes of pages and downloads."""
