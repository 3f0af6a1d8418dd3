# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionInput: /components/schemas/WorkflowSessionInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionInput(m.Model):
    """`/components/schemas/WorkflowSessionInput` in the description."""

    analysis_data: list[WorkflowSessionData | None] | None | Unset = UNSET
    code: str
    external_data: list[WorkflowSessionExternalData | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .workflow_session_data import WorkflowSessionData  # noqa: E402
from .workflow_session_external_data import WorkflowSessionExternalData  # noqa: E402

WorkflowSessionInput._describe(
    m.optional("analysisData", "analysis_data", d.ListOf(d.Nullable(d.ModelOf(WorkflowSessionData))), null=True),
    m.required("code", "code", d.TEXT),
    m.optional(
        "externalData", "external_data", d.ListOf(d.Nullable(d.ModelOf(WorkflowSessionExternalData))), null=True
    ),
)
