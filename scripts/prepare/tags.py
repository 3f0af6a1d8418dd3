"""The attribute of a client for every tag: no two tags share one, however alike they are spelt."""

from __future__ import annotations

from .naming import Names, tag_name
from .plan import OperationPlan


def name_tags(operations: list[OperationPlan]) -> None:
    """Bring the tags of operations from the description's words to names. A tag whose word is its name already keeps
    it; one that would be called like another gets a number."""
    words = {operation.tag for operation in operations}
    names = Names(form=tag_name)
    found = {
        word: names.claim(tag_name(word)) for word in sorted(words, key=lambda word: (tag_name(word) != word, word))
    }
    for operation in operations:
        operation.tag = found[operation.tag]
        if operation.filters is not None:
            across = operation.filters.across
            for relation, word in across.items():
                across[relation] = None if word is None else found.get(word)
