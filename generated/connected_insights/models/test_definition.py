# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TestDefinition: /components/schemas/TestDefinition."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TestDefinition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestDefinition(m.Model):
    """`/components/schemas/TestDefinition` in the description."""

    allowed_actions: list[str] | None | Unset = UNSET
    analysis_pipeline: AnalysisPipeline | None | Unset = UNSET
    id: str | None | Unset = UNSET
    interpretation: dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    reports: list[TestReport] | None | Unset = UNSET
    status: str | None | Unset = UNSET
    version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_pipeline import AnalysisPipeline  # noqa: E402
from .test_report import TestReport  # noqa: E402

TestDefinition._describe(
    m.optional("allowedActions", "allowed_actions", d.ListOf(d.TEXT), null=True),
    m.optional("analysisPipeline", "analysis_pipeline", d.ModelOf(AnalysisPipeline), null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("interpretation", "interpretation", d.MapOf(d.ANY), null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("reports", "reports", d.ListOf(d.ModelOf(TestReport)), null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("version", "version", d.TEXT, null=True),
    rest=d.ANY,
)
