# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/referenceSets/{referenceSetId}/species (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.species_list import SpeciesList

OPERATION = op.operation(
    "getSpecies",
    "get_species",
    "reference_set",
    "GET",
    "/api/referenceSets/{referenceSetId}/species",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("referenceSetId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("SpeciesList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_species(reference_set_id: str) -> calls.Call[SpeciesList]:
    """GET /api/referenceSets/{referenceSetId}/species (v3).

    Arguments:
        reference_set_id: str; path `referenceSetId`, required. Format `uuid`.

    Returns:
        SpeciesList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (reference_set_id,))
