# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/test/{case_name}/preset_group"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PresetGroupChangeDict
    from ...models.changed_preset_group import ChangedPresetGroup
    from ...models.preset_group_change import PresetGroupChange

OPERATION = op.operation(
    "add_preset_group",
    "add_preset_group",
    "cases",
    "POST",
    "/api/test/{case_name}/preset_group",
    accept="application/json",
    parameters=(op.path("case_name"),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("PresetGroupChange"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("ChangedPresetGroup"))),
        op.answer("422", "application/json", d.ListOf(d.ModelOf(ref("ValidationProblem")))),
    ),
    evidence="documented",
)


def add_preset_group(
    case_name: str, *, body: PresetGroupChange | PresetGroupChangeDict | abc.Mapping[str, Any]
) -> calls.Call[ChangedPresetGroup]:
    """POST /api/test/{case_name}/preset_group.

    Arguments:
        case_name: str; path `case_name`, required.
        body: PresetGroupChange, or a mapping with keys as on the wire (PresetGroupChangeDict). Sent as
            application/json.

    Returns:
        ChangedPresetGroup.

    Raises:
        ApiError: the platform says no, as Unprocessable (422).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name,), body)
