"""Every kind of change, and whom it breaks in requests and in answers."""

from __future__ import annotations

from dataclasses import dataclass

from .changes import Breaks, Side

_NOBODY: frozenset[Breaks] = frozenset()
_CALLERS = frozenset({Breaks.CALLERS})
_READERS = frozenset({Breaks.READERS})
_ALL = _CALLERS | _READERS


@dataclass(frozen=True)
class Kind:
    """A kind of change: whom it breaks where it is in a request, and where it is in an answer. Python types that code
    sees are part of it: what can be null now breaks readers when they run and callers when they type-check."""

    request: frozenset[Breaks] = _NOBODY
    answer: frozenset[Breaks] = _NOBODY

    def breaks(self, side: Side) -> frozenset[Breaks]:
        """Whom a change of this kind breaks on a side; what goes both ways breaks both."""
        asked = self.request if side in (Side.REQUEST, Side.BOTH) else _NOBODY
        answered = self.answer if side in (Side.ANSWER, Side.BOTH) else _NOBODY
        return asked | answered


KINDS: dict[str, Kind] = {
    # Operations: they count as requests.
    "operation-added": Kind(),
    "operation-removed": Kind(_CALLERS),
    "operation-deprecated": Kind(),
    "operation-no-longer-deprecated": Kind(),
    "operation-moved": Kind(_CALLERS),  # the same operation id at another path or method
    "operation-renamed": Kind(),  # another operation id at the same path; names that users import are told apart
    "operation-tagged": Kind(),
    "server-changed": Kind(),
    # Parameters.
    "parameter-added": Kind(),
    "parameter-added-required": Kind(_CALLERS),
    "parameter-removed": Kind(_CALLERS),
    "parameter-respelled": Kind(_CALLERS),  # the same but for upper and lower case, or - and _
    "parameter-moved": Kind(_CALLERS),  # from the query to a header, and the like
    "parameter-now-required": Kind(_CALLERS),
    "parameter-now-optional": Kind(),
    "parameter-style-changed": Kind(_CALLERS),
    "parameter-deprecated": Kind(),
    "parameter-no-longer-deprecated": Kind(),
    "argument-renamed": Kind(_CALLERS),  # a parameter in the path: only Python knows its name
    "filter-added": Kind(),
    "filter-removed": Kind(_CALLERS),
    # Bodies and media types.
    "body-added": Kind(),
    "body-added-required": Kind(_CALLERS),
    "body-removed": Kind(_CALLERS),
    "body-now-required": Kind(_CALLERS),
    "body-now-optional": Kind(),
    "media-type-added": Kind(_NOBODY, _ALL),  # nobody where it is the same value in Python
    "media-type-removed": Kind(_CALLERS, _ALL),
    "version-added": Kind(_CALLERS, _ALL),  # calls are in the newest one; nobody where it is older, or the same inside
    "version-withdrawn": Kind(_CALLERS, _ALL),
    "encoding-changed": Kind(_CALLERS),
    # Answers.
    "answer-added": Kind(_NOBODY, _ALL),  # another good status; nobody where it has what another has
    "answer-removed": Kind(_NOBODY, _ALL),  # readers alone where another has what it had
    "error-added": Kind(),
    "error-removed": Kind(),
    "answer-body-added": Kind(),
    "answer-body-removed": Kind(_NOBODY, _ALL),
    "header-added": Kind(),
    "header-removed": Kind(_NOBODY, _READERS),
    # Schemas.
    "property-added": Kind(),
    "property-added-required": Kind(_CALLERS),
    "property-removed": Kind(_CALLERS, _ALL),
    "property-respelled": Kind(_CALLERS, _ALL),
    "property-now-required": Kind(_CALLERS),
    "property-no-longer-required": Kind(_NOBODY, _ALL),
    "now-nullable": Kind(_NOBODY, _ALL),
    "no-longer-nullable": Kind(_CALLERS),
    "type-changed": Kind(_CALLERS, _ALL),
    "type-widened": Kind(_NOBODY, _ALL),
    "type-narrowed": Kind(_CALLERS),
    "format-changed": Kind(_CALLERS, _ALL),  # values become others in Python, or are written in another way
    "format-narrowed": Kind(_CALLERS),  # fewer texts or numbers fit, which are the same in Python
    "format-widened": Kind(),
    "enum-value-added": Kind(_NOBODY, _READERS),
    "enum-value-removed": Kind(_CALLERS, _CALLERS),  # code that names its constant does not type-check
    "enum-introduced": Kind(_CALLERS),
    "enum-dropped": Kind(_CALLERS, _ALL),  # the class with its constants is gone, too
    "bounds-narrowed": Kind(_CALLERS),
    "bounds-widened": Kind(_NOBODY, _READERS),
    "pattern-changed": Kind(_CALLERS, _READERS),
    "pattern-introduced": Kind(_CALLERS),
    "pattern-dropped": Kind(_NOBODY, _READERS),
    "constraint-changed": Kind(_CALLERS, _READERS),  # `not`, `if`, `contains` and the like
    "choice-tightened": Kind(_CALLERS),  # which properties go together, as one of two that is needed
    "choice-loosened": Kind(_NOBODY, _READERS),
    "default-changed": Kind(),
    "now-read-only": Kind(_CALLERS),
    "no-longer-read-only": Kind(),
    "now-write-only": Kind(_NOBODY, _ALL),
    "no-longer-write-only": Kind(),
    "alternative-added": Kind(_NOBODY, _ALL),
    "alternative-removed": Kind(_CALLERS),
    "discriminator-changed": Kind(_CALLERS, _READERS),
    "discriminator-gained": Kind(),  # what goes over the wire stays as it is
    "discriminator-lost": Kind(),
    "other-keys-allowed": Kind(_NOBODY, _READERS),
    "other-keys-refused": Kind(_CALLERS),
    "deprecated": Kind(),
    "no-longer-deprecated": Kind(),
    # Conduct.
    "paging-gained": Kind(_CALLERS, _ALL),  # what was an answer is a list that is iterated
    "paging-lost": Kind(_CALLERS, _ALL),
    "paging-changed": Kind(),
    "idempotency-gained": Kind(),
    "idempotency-lost": Kind(_CALLERS, _READERS),  # code that gives a key does not type-check
    "if-match-gained": Kind(),
    "if-match-lost": Kind(_CALLERS),
    "security-tightened": Kind(_CALLERS),
    "security-loosened": Kind(),
    # Names that users import, which the description only suggests.
    "name-changed": Kind(_CALLERS),
    "name-removed": Kind(_CALLERS),
}
