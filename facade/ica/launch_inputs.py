"""The inputs of a launch, as people write them: JSON by code, in which data stands as addresses, ids or records."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .places import SCHEME, is_data_id
from .records import data_in

if TYPE_CHECKING:
    from .pipeline_takes import Takes

_URN = re.compile(r"urn:[^/#]*:data:")
_EXTERNAL = {"s3://": "s3", "http://": "http", "https://": "http"}
_DATA_KEYS = {"data", "mount"}
_EXTERNAL_KEYS = {"type", "url"}
CWL_DATA = frozenset({"File", "Directory"})
# Where a CWL object says what it is of; the one names an address as well as the other.
_CWL_PLACES = ("location", "path")


class Reference(NamedTuple):
    """Data that is named: by its address or id, or by its record; and where it is to be mounted, if that is said."""

    target: Any
    mount: str | None = None

    @property
    def key(self) -> tuple[str, str | None]:
        """The same for the same data in the same place."""
        return (self.target if isinstance(self.target, str) else data_in(self.target).id), self.mount


class Values(NamedTuple):
    """What is given for one code, by kind."""

    data: list[Reference]
    external: list[dict[str, Any]]
    texts: list[str]
    groups: list[Mapping[str, Any]]


def read_inputs(inputs: Mapping[str, Any] | str | PathLike[str]) -> dict[str, Any]:
    """The inputs of a launch by code, from a mapping or a JSON file.

    Raises ValueError for a file without a JSON object in it, FileNotFoundError where there is none, TypeError for what
    can only be awaited.
    """
    if isinstance(inputs, Mapping):
        for code in inputs:
            if not isinstance(code, str):
                raise ValueError(f"{code!r}: inputs are given by their codes, which are text")
        return {code: _gone_through(code, given) for code, given in inputs.items()}
    path = Path(inputs)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as problem:
        raise ValueError(f"{path} is not JSON: {problem}") from None
    if not isinstance(found, dict):
        raise ValueError(f"{path} has no JSON object in it, which would give each input by its code")
    return found


def _gone_through(code: str, given: Any) -> Any:
    """What is given for a code, as a list where it is iterated, as what a search finds is."""
    if hasattr(given, "__aiter__"):
        raise TypeError(f"{code}: collect a list that is awaited first: await found.collect()")
    if not isinstance(given, Iterable) or isinstance(given, (str, bytes, Mapping, list, tuple)):
        return given
    return given if hasattr(given, "data") else list(given)


def is_urn(text: str) -> bool:
    """Whether a text is the platform's URN of data."""
    return _URN.match(text) is not None


def reference_in(value: Any, *, is_data: bool | None) -> Reference | None:
    """The data that a value names, None where it names none. Where data is taken, any text names some that names no
    other host; where texts are, none does; and where it is not known (None), those do that can be nothing else."""
    if isinstance(value, str):
        if is_data is False:
            return None
        named = value[: len(SCHEME)].lower() == SCHEME or is_data_id(value) or is_urn(value)
        return Reference(value) if named or (is_data and value and "://" not in value) else None
    if isinstance(value, Mapping):
        if "data" not in value or value.keys() - _DATA_KEYS:
            return None
        inner = reference_in(value["data"], is_data=True)
        return None if inner is None else inner._replace(mount=value.get("mount") or None)
    return Reference(value) if isinstance(getattr(data_in(value), "id", None), str) else None


def external_in(value: Any, *, is_data: bool | None) -> dict[str, Any] | None:
    """Data at another host, as the platform takes it, None where a value names none."""
    if isinstance(value, str) and is_data:
        kind = next((kind for start, kind in _EXTERNAL.items() if value.lower().startswith(start)), None)
        return None if kind is None else {"type": kind, "url": value}
    if isinstance(value, Mapping) and value.keys() >= _EXTERNAL_KEYS:
        return dict(value)
    return None


def values_of(given: Any, *, is_data: bool | None) -> Values:
    """What is given for a code, one by one. Raises ValueError for a value that cannot be written as a text."""
    found = Values([], [], [], [])
    for value in _each(given):
        reference = reference_in(value, is_data=is_data)
        external = None if reference is not None else external_in(value, is_data=is_data)
        if reference is not None:
            found.data.append(reference)
        elif external is not None:
            found.external.append(external)
        elif isinstance(value, Mapping):
            found.groups.append(value)
        elif value is not None:
            found.texts.append(_text(value))
    return found


def _each(given: Any) -> Sequence[Any]:
    return given if isinstance(given, (list, tuple)) else [given]


def _text(value: Any) -> str:
    """A single value as the platform has it for parameters."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return json.dumps(value, allow_nan=False)
    raise ValueError(f"{type(value).__name__} is no text, number, yes or no, and no data")


def has_objects(inputs: Mapping[str, Any]) -> bool:
    """Whether some input is more than texts, numbers and data, as what CWL has for files is."""
    return any(
        isinstance(value, (list, tuple))
        or (
            isinstance(value, Mapping)
            and reference_in(value, is_data=None) is None
            and external_in(value, is_data=None) is None
        )
        for given in inputs.values()
        for value in _each(given)
    )


def rendered(value: Any, render: Callable[[Reference, bool], Any], *, is_data: bool | None, cwl: bool) -> Any:
    """A value as JSON, with what `render` makes of each piece of data in it; the flag says that only the place of the
    data is wanted, since what is around it says the rest."""
    reference = reference_in(value, is_data=is_data)
    if reference is not None:
        return render(reference, False)
    if isinstance(value, Mapping):
        is_object = cwl and value.get("class") in CWL_DATA
        return {key: _member(key, each, render, is_object, cwl) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [rendered(each, render, is_data=is_data, cwl=cwl) for each in value]
    return value


def _member(key: str, value: Any, render: Callable[[Reference, bool], Any], is_object: bool, cwl: bool) -> Any:
    if is_object and key in _CWL_PLACES:
        reference = reference_in(value, is_data=None)
        return value if reference is None else render(reference, True)
    return rendered(value, render, is_data=None, cwl=cwl)


def references_in(inputs: Mapping[str, Any], data_codes: frozenset[str], *, cwl: bool) -> Iterator[Reference]:
    """All data that inputs name, wherever in them it stands."""
    found: list[Reference] = []
    for code, given in inputs.items():
        rendered(given, lambda reference, _: found.append(reference), is_data=code in data_codes or None, cwl=cwl)
    yield from found


def references_by_code(inputs: Mapping[str, Any], takes: Mapping[str, Takes]) -> Iterator[Reference]:
    """All data that inputs name where the pipeline takes data."""
    for code, given in inputs.items():
        one = takes.get(code)
        try:
            values = values_of(given, is_data=one.is_data if one is not None else None)
        except ValueError:
            # What cannot be written is told with all else that does not fit.
            continue
        yield from values.data
        known = {each.code: each for each in (one.fields if one is not None else None) or ()}
        for group in values.groups:
            yield from references_by_code(group, known)
