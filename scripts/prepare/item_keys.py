"""By which of its attributes an item of a list is told from all others."""

from __future__ import annotations

from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .dialects import KEY
from .places import model_of, named_in, resolved
from .plan import ANY, ClassPlan, OperationPlan, PagingPlan, Scalar, Type, UnionType


def item_keys(
    operation: OperationPlan, paging: PagingPlan, classes: dict[str, ClassPlan], single: str | None
) -> tuple[str, ...]:
    """The attributes by which an item is told from all others: as `x-paging` says it, else its address, its `id`, or
    what names it in the path that leads to it alone (`single`).

    Raises PipelineError where the items do not have what `x-paging` names.
    """
    said = (operation.declared_paging or {}).get(KEY)
    item = model_of(paging.item, classes)
    if said is not None or item is None:
        found = named_in(said, item, classes) if said and item is not None else None
        if said and found is None:
            raise PipelineError(f"the items have no {said!r}", pointer=join(operation.source, "x-paging", KEY))
        return () if found is None else (found.path,)
    known = {entry.wire: entry for entry in item.fields}
    names = [name for name in dict.fromkeys(("resource_uri", "id", single)) if name in known]
    return tuple(known[name].attribute for name in names if _may_be_key(known[name].type, classes))


def _may_be_key(kind: Type, classes: dict[str, ClassPlan]) -> bool:
    kind = resolved(kind, classes)
    if isinstance(kind, UnionType):
        return all(_may_be_key(option, classes) for option in kind.options)
    return kind in (Scalar("TEXT"), Scalar("INTEGER"), ANY)
