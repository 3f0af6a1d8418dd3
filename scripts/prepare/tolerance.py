"""The plan of a description with faults: what cannot be understood costs its place, and is told."""

from __future__ import annotations

import json
from typing import Any

from scripts.documents.pointers import parent_and_key
from scripts.documents.positions import walk
from scripts.errors import Notice, PipelineError

from .compile import Naming, prepare
from .faults import ANYTHING, LEFT_OUT, hint, mend, neutralised
from .plan import Plan
from .unread import unread

# Beyond this a description is not one that could be used.
_MOST = 50
# Kinds that consist of other places alone.
_NO_FACTS = ("document", "components", "paths", "responses")


def prepare_tolerantly(
    document: dict[str, Any], *, nulls_anywhere: bool = False, naming: Naming = lambda plan: None
) -> tuple[Plan, list[Notice]]:
    """The plan of a corrected description, and what had to be left open or out for it.

    Args:
        document: The description; it is not changed.
        nulls_anywhere: Whether it is of a platform that does not say where it writes null.
        naming: May give other names to what is in the plan.

    Raises:
        PipelineError: It cannot be understood at all, or an extension of ours in it is wrong.
    """
    document = json.loads(json.dumps(document))
    found: dict[str, Notice] = {}
    tried: set[str] = set()
    while True:
        try:
            for notice in mend(document):
                found.setdefault(notice.pointer or "", notice)
            plan = prepare(document, nulls_anywhere=nulls_anywhere, naming=naming)
            return plan, [*(found[place] for place in sorted(found)), *unread(plan)]
        except PipelineError as error:
            if len(tried) >= _MOST or error.file is not None:
                # What stands in another file is no fault of the description.
                raise
            notice = _without(document, error, tried)
            found[notice.pointer or ""] = notice


def _without(document: dict[str, Any], error: PipelineError, tried: set[str]) -> Notice:
    """Take the place of an error, or the next one around it that can be spared, out of the document. Raises the error
    where nothing can."""
    kinds = {pointer: kind for pointer, kind, _ in walk(document)}
    place, facts = error.pointer or "", []
    while place and place not in kinds:
        facts.append(place)
        place = place.rpartition("/")[0]
    if facts and facts[-1].rpartition("/")[2].startswith("x-"):
        # What we say ourselves, in facts and corrections, is to be right.
        raise error
    for fact in facts if kinds.get(place) not in (None, *_NO_FACTS) else ():
        # A fact can go alone, and so can a part of one that has a name.
        if fact not in tried and _is_named(document, fact):
            tried.add(fact)
            holder, key = parent_and_key(document, fact)
            del holder[key]
            return Notice(f"{error.problem}: {LEFT_OUT}", pointer=fact, hint=hint(fact, known=error.hint))
    if len(facts) == 1 and facts[0] not in tried and facts[0].startswith("/components/schemas/"):
        tried.add(facts[0])
        holder, key = parent_and_key(document, facts[0])
        holder[key] = {}
        return Notice(f"{error.problem}: {ANYTHING}", pointer=facts[0], hint=hint(facts[0], "schema"))
    while place:
        again = place in tried
        if place in kinds and f"{place} again" not in tried:
            tried.add(f"{place} again" if again else place)
            made = neutralised(document, kinds[place], place, again=again)
            if made is not None:
                return Notice(f"{error.problem}: {made}", pointer=place, hint=hint(place, kinds[place], error.hint))
        place = place.rpartition("/")[0]
    raise error


def _is_named(document: dict[str, Any], pointer: str) -> bool:
    try:
        holder, key = parent_and_key(document, pointer)
    except PipelineError:
        return False
    return isinstance(holder, dict) and key in holder
