# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/gene_list/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.known_gene_list_list import KnownGeneListList

OPERATION = op.operation(
    "list_gene_lists",
    "list_gene_lists",
    "gene_lists",
    "GET",
    "/api/gene_list/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("KnownGeneListList"))),),
    evidence="inferred",
)


def list_gene_lists() -> calls.Call[KnownGeneListList]:
    """GET /api/gene_list/. The route is inferred; the platform may have another."""
    return calls.Call(OPERATION, ())
