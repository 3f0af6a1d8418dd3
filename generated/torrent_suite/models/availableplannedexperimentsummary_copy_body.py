# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AvailableplannedexperimentsummaryCopyBody: /components/schemas/availableplannedexperimentsummary_copy_body."""

from __future__ import annotations

from typing import Any, TypeAlias

from ...runtime import decoders as d

# Where the description has it.
SOURCE = "/components/schemas/availableplannedexperimentsummary_copy_body"

AvailableplannedexperimentsummaryCopyBody: TypeAlias = "dict[str, Any]"

decode_availableplannedexperimentsummary_copy_body: d.Alias = d.Alias("AvailableplannedexperimentsummaryCopyBody")

# What the alias stands for is imported after it is made: it may contain the alias in turn.

decode_availableplannedexperimentsummary_copy_body.define(d.MapOf(d.ANY))
