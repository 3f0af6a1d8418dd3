"""The attribute of a client for every tag: no two tags share one, however alike they are spelt."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from .identifiers import class_and_function
from .naming import Names, is_taken, tag_name
from .plan import OperationPlan

# The class that a tag is called by: `case-controller`, `CaseRestController`, `cr-scontroller` for CRScontroller.
_CONTROLLER = re.compile(
    r"(?P<thing>.*?[^\W_].*?)(?:[\s._-]+(?:[rR]est|[aA]pi)|Rest|Api)?[\s._-]*(?<![mM]icro)(?:[cC]ontroller|CONTROLLER)"
    r"(?:[\s._-]*[iI]mpl)?(?P<version>[\s._-]*[vV][\s._-]*[0-9]+)?\s*",
    re.DOTALL,
)
_CONTROLLER_OF_CAPITALS = re.compile(r"(.*\w)-(\w)controller")
# Frameworks divide words at every digit.
_DIVIDED = ((re.compile(r"\bo-auth-([12])\b"), r"oauth\1"), (re.compile(r"-v-([0-9]+)\b"), r"-v\1"))


# That of operations without any.
NO_TAG = "default"


def tag_of(raw: dict[str, Any]) -> str:
    """The tag of an operation in the description's words. Where it has none, its identifier may have its class."""
    said = raw.get("tags")
    if said:
        return str(said[0])
    found = class_and_function(str(raw.get("operationId") or ""))
    return NO_TAG if found is None else found[0]


def plain_tag(tag: str) -> str:
    """A tag without the word for the kind of class that it was made of."""
    found = _CONTROLLER.fullmatch(_CONTROLLER_OF_CAPITALS.sub(r"\1\2-controller", tag))
    if found is None:
        return tag
    words = found["thing"] + (found["version"] or "")
    for divided, whole in _DIVIDED:
        words = divided.sub(whole, words)
    return words


def name_tags(operations: list[OperationPlan]) -> None:
    """Bring the tags of operations from the description's words to names. A tag whose word is its name already keeps
    it; one that would be called like another has all of its words, or else gets a number."""
    words = {operation.tag for operation in operations}
    often = Counter(tag_name(plain_tag(word)) for word in words)
    plain = {word: plain_tag(word) if often[tag_name(plain_tag(word))] == 1 else word for word in words}
    # `run-controller` is no `run` where clients have one, but need not be a `run_tag` either.
    plain = {word: word if is_taken(tag) else tag for word, tag in plain.items()}
    names = Names(form=tag_name)
    found = {
        word: names.claim(tag_name(plain[word]))
        for word in sorted(words, key=lambda word: (tag_name(word) != word, plain[word] != word, word))
    }
    for operation in operations:
        operation.tag = found[operation.tag]
        if operation.filters is not None:
            across = operation.filters.across
            for relation, word in across.items():
                across[relation] = None if word is None else found.get(word)
