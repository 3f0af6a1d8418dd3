"""Whether the inputs of a launch are what a pipeline takes: all that does not fit, at once, before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generated.runtime.nearness import near

from .launch_inputs import Reference, Values, values_of
from .names import text_of
from .records import data_in, kind_of, path_of, status_of

if TYPE_CHECKING:
    from .pipeline_takes import Takes

    Found = Mapping[tuple[str, str | None], Any]

# How the description writes it down.
_USER_REFERENCE = re.compile(r"[a-zA-Z0-9 _-]*(/[a-zA-Z0-9 _-]+)*")
_MOST_LETTERS = 255


def reference_faults(user_reference: str) -> Iterator[str]:
    """What is wrong with the name of a new analysis."""
    if not 1 <= len(user_reference) <= _MOST_LETTERS:
        yield f"the user reference has {len(user_reference)} letters; it takes 1 to {_MOST_LETTERS}"
    elif not _USER_REFERENCE.fullmatch(user_reference):
        yield f"the user reference {user_reference!r} takes letters, digits, spaces, _ and -, in parts between slashes"


def unknown_faults(inputs: Mapping[str, Any], takes: Mapping[str, Takes]) -> Iterator[str]:
    """Codes that the pipeline does not have. One that says of none has told nothing."""
    for code in inputs if takes else ():
        if code not in takes:
            meant = near(code, dict.fromkeys(takes), strictly=False)
            hint = f"did you mean {' or '.join(meant)}?" if meant else f"it has: {', '.join(takes)}"
            yield f"{code}: the pipeline has no such input; {hint}"


def input_faults(inputs: Mapping[str, Any], takes: Mapping[str, Takes], found: Found) -> Iterator[str]:
    """What does not fit of inputs that are given by code."""
    yield from unknown_faults(inputs, takes)
    for code, one in takes.items():
        yield from _faults(code, inputs.get(code), one, found)


def missing_faults(inputs: Mapping[str, Any], takes: Mapping[str, Takes]) -> Iterator[str]:
    """What is missing of inputs that are given as JSON of their own."""
    for code, one in takes.items():
        if one.least and inputs.get(code) in (None, "", [], {}):
            yield f"{code}: it is required"


def data_faults(references: Mapping[tuple[str, str | None], Reference], found: Found) -> Iterator[str]:
    """What is wrong with data, whatever it is given for."""
    mounted: dict[str, tuple[str, str]] = {}
    for key, reference in references.items():
        record = found.get(key)
        if reference.mount:
            data_id = key[0] if record is None else data_in(record).id
            name = str(key[0])
            other_id, other = mounted.setdefault(str(reference.mount).strip("/"), (data_id, name))
            if other_id != data_id:
                yield f"{other} and {name} are both to be mounted at {reference.mount}"
        status = status_of(record) if record is not None else ""
        if status and status != "AVAILABLE":
            yield f"{_name(record)} is {status}; an input has to be AVAILABLE"


def _faults(where: str, given: Any, takes: Takes, found: Found) -> Iterator[str]:
    try:
        values = values_of(given, is_data=takes.is_data)
    except ValueError as problem:
        yield f"{where}: {problem}"
        return
    yield from _count_faults(
        where, sum(len(part) for part in (values.data, values.external, values.texts, values.groups)), takes
    )
    yield from _data_faults(where, values, takes, found) if takes.is_data else _text_faults(where, values, takes)
    for number, group in enumerate(values.groups if takes.fields is not None else ()):
        known = {one.code: one for one in takes.fields or ()}
        for fault in input_faults(group, known, found):
            yield f"{where}[{number}].{fault}"


def _count_faults(where: str, count: int, takes: Takes) -> Iterator[str]:
    if count < takes.least:
        needed = "it is required" if takes.least == 1 else f"it takes at least {takes.least} values"
        yield f"{where}: {needed}"
    if takes.most is not None and count > takes.most:
        yield f"{where}: it takes {takes.most} value{'s' * (takes.most != 1)}, not {count}"


def _data_faults(where: str, values: Values, takes: Takes, found: Found) -> Iterator[str]:
    for other in (*values.texts, *values.groups):
        yield f"{where}: it takes data, and {other!r} names none"
    for reference in values.data:
        record = found.get(reference.key)
        if record is None:
            continue
        kind, details = kind_of(record), data_in(record).details or None
        if takes.kind and kind != takes.kind.lower():
            yield f"{where}: it takes a {takes.kind.lower()}, and {_name(record)} is a {kind}"
        known = text_of(getattr(getattr(details, "format", None) or None, "code", None)).upper()
        if takes.formats and known not in ("", "UNKNOWN", *takes.formats):
            yield f"{where}: it takes {' or '.join(takes.formats)}, and {_name(record)} is {known}"


def _text_faults(where: str, values: Values, takes: Takes) -> Iterator[str]:
    for reference in values.data:
        yield f"{where}: it takes texts, and not data such as {reference.key[0]}"
    if values.groups and takes.fields is None:
        yield f"{where}: it takes texts, not an object"
    if takes.fields is not None:
        yield from (f"{where}: it takes an object for each, and {text!r} is none" for text in values.texts)
        return
    for text in values.texts:
        if takes.choices and text not in takes.choices:
            yield f"{where}: {text!r} is none of {', '.join(takes.choices)}"
        if takes.number is not None:
            yield from _number_faults(where, text, takes)


def _number_faults(where: str, text: str, takes: Takes) -> Iterator[str]:
    try:
        number = int(text) if takes.number == "integer" else float(text)
    except ValueError:
        yield f"{where}: {text!r} is no {takes.number}"
        return
    if (takes.low is not None and number < takes.low) or (takes.high is not None and number > takes.high):
        low, high = ("" if bound is None else f"{bound:g}" for bound in (takes.low, takes.high))
        yield f"{where}: {text} is not within {low}..{high}"


def _name(record: Any) -> str:
    return f"{data_in(record).id} {path_of(record)}".rstrip()
