# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AvailableonetouchplannedexperimentCopyBody: /components/schemas/availableonetouchplannedexperiment_copy_body."""

from __future__ import annotations

from typing import Any, TypeAlias

from ...runtime import decoders as d

# Where the description has it.
SOURCE = "/components/schemas/availableonetouchplannedexperiment_copy_body"

AvailableonetouchplannedexperimentCopyBody: TypeAlias = "dict[str, Any]"

decode_availableonetouchplannedexperiment_copy_body: d.Alias = d.Alias("AvailableonetouchplannedexperimentCopyBody")

# What the alias stands for is imported after it is made: it may contain the alias in turn.

decode_availableonetouchplannedexperiment_copy_body.define(d.MapOf(d.ANY))
