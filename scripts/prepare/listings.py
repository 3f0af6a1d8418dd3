"""Answers that are a list which comes whole: classes that hold one list of records, and at most say how many there are
or link to something, are iterated as that list.

A class that says more is a record that has a list in it, and one that says where in a longer list it is is a page.
"""

from __future__ import annotations

from .cursors import is_link, is_total
from .places import model_of, resolved
from .plan import ClassPlan, ListingPlan, ListType, OperationPlan, Scalar, Type, UnionType

# What an iterated class has of its own. A property that is called so is meant by that name, and by nothing else.
LISTING_ATTRIBUTES = frozenset({"collect", "first", "take"})


def mark_listings(operations: list[OperationPlan], classes: dict[str, ClassPlan]) -> None:
    """Say of the classes that operations answer, whose pages are known by now, which are iterated and as what."""
    for operation in operations:
        answer = model_of(operation.success, classes)
        if answer is not None and operation.paging is None:
            answer.listing = listing_of(answer, classes)
        operation.gives_list = operation.paging is None and isinstance(operation.success, ListType)


def listing_of(answer: ClassPlan, classes: dict[str, ClassPlan]) -> ListingPlan | None:
    """The list that a class is iterated as; None where it is more than a list, or less."""
    found: ListingPlan | None = None
    for entry in answer.fields:
        kind = resolved(entry.type, classes)
        if entry.attribute in LISTING_ATTRIBUTES:
            return None
        if isinstance(kind, ListType) and _is_of_records(kind, classes):
            if found is not None:
                return None
            found = ListingPlan(entry.attribute, kind.item)
        elif not _stands_beside(entry.wire, kind, classes):
            return None
    return found


def _is_of_records(kind: ListType, classes: dict[str, ClassPlan]) -> bool:
    item = resolved(kind.item, classes)
    options = item.options if isinstance(item, UnionType) else (item,)
    return any(model_of(option, classes) is not None for option in options)


def _stands_beside(wire: str, kind: Type, classes: dict[str, ClassPlan]) -> bool:
    """Whether a property only says something of the list: how many there are, where more is to be read, or what of that
    which was asked for is not in it."""
    if isinstance(kind, ListType):
        return isinstance(resolved(kind.item, classes), Scalar)
    return is_total(wire, kind) or is_link(wire)
