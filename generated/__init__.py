# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Typed clients, one package for each platform."""
