# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ActOnQcAction: /paths/~1crs~1api~1v1~1cases~1{caseId}~1qc-actions/post/parameters/1/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1crs~1api~1v1~1cases~1{caseId}~1qc-actions/post/parameters/1/schema"


class ActOnQcAction(enums.TextEnum):
    """`/paths/~1crs~1api~1v1~1cases~1{caseId}~1qc-actions/post/parameters/1/schema` in the description."""

    OVERRIDE = "override"
    MODIFY = "modify"
