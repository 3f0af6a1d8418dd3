# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisInput: /components/schemas/CwlAnalysisInput."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import decoders as d

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisInput"

CwlAnalysisInput: TypeAlias = "CwlAnalysisStructuredInput | CwlAnalysisJsonInput"

decode_cwl_analysis_input: d.Alias = d.Alias("CwlAnalysisInput")

# What the alias stands for is imported after it is made: it may contain the alias in turn.
from .cwl_analysis_json_input import CwlAnalysisJsonInput  # noqa: E402
from .cwl_analysis_structured_input import CwlAnalysisStructuredInput  # noqa: E402

decode_cwl_analysis_input.define(
    d.AnyOf(
        d.ModelOf(CwlAnalysisStructuredInput),
        d.ModelOf(CwlAnalysisJsonInput),
        discriminator="objectType",
        mapping={
            "CwlAnalysisStructuredInput": d.ModelOf(CwlAnalysisStructuredInput),
            "CwlAnalysisJsonInput": d.ModelOf(CwlAnalysisJsonInput),
            "JSON": d.ModelOf(CwlAnalysisJsonInput),
            "STRUCTURED": d.ModelOf(CwlAnalysisStructuredInput),
        },
    )
)
