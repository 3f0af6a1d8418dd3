"""The barcoded samples of a plan: from the short form that people write to the whole one that the server wants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from generated.runtime.unset import UNSET

from ..call.requests import SEND
from ..errors import ApiError, PagingError
from ..paging.collecting import collected

if TYPE_CHECKING:
    from generated.torrent_suite.models.plannedexperiment import Plannedexperiment

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

# What the server wants to know of each barcode, and the property of the plan that says it for all of them.
_FOR_ALL = {
    "reference": "library",
    "targetRegionBedFile": "bedfile",
    "hotSpotRegionBedFile": "regionfile",
}
_NUCLEOTIDES = "nucleotideType"
_BARCODES, _INFO = "barcodes", "barcodeSampleInfo"
_KIT = "barcodeId"
# Of a barcode; servers and their plugins may have others besides.
_OF_A_BARCODE = (
    *_FOR_ALL,
    _NUCLEOTIDES,
    "controlSequenceType",
    "description",
    "endBarcode",
    "externalId",
    "sseBedFile",
)


class _Said(NamedTuple):
    """What a plan says of its samples."""

    samples: Any
    kit: Any
    plan: Any
    # Whether names that are not known are sent as they are.
    any_names: bool

    def of_plan(self, name: str) -> str:
        """A property of the plan that is a text."""
        value = _property(self.plan, name)
        return value if isinstance(value, str) else ""


def whole_plan(core: Core, options: Options, plan: Plannedexperiment | Mapping[str, Any]) -> Flow[Any]:
    """A flow that gives the plan with all that the server wants to know of its barcodes.

    Raises ValueError for what the server would refuse; all of it is told at once.
    """
    said = _Said(_property(plan, "barcodedSamples"), _property(plan, _KIT), plan, options.unknown_keys == SEND)
    if isinstance(said.samples, bytes) or (isinstance(said.samples, str) and said.samples.strip()):
        raise ValueError("barcodedSamples: give a map of samples, not text")
    if not said.samples:
        return plan
    if not isinstance(said.samples, Mapping):
        raise ValueError(f"barcodedSamples: give a map of samples by name, not {type(said.samples).__name__}")
    problems: list[str] = []
    whole = {_text(name): _sample(_text(name), value, said, problems) for name, value in said.samples.items()}
    problems += _used_twice(whole)
    if problems:
        raise ValueError("barcodedSamples: " + "; ".join(problems))
    kit = said.kit or (yield from _kit_of(core, options, whole))
    return _changed(plan, {"barcodedSamples": whole, _KIT: kit})


def _sample(name: str, value: Any, said: _Said, problems: list[str]) -> dict[str, Any]:
    """A sample in its whole form; what is wrong with it is added to the problems."""
    given = value if isinstance(value, Mapping) else {_BARCODES: value}
    info = given.get(_INFO) or {}
    barcodes = given.get(_BARCODES) or (list(info) if isinstance(info, Mapping) else [])
    if not name.strip():
        problems.append("a sample has no name")
    if not isinstance(barcodes, (list, tuple)) or not barcodes or not all(map(_is_name, barcodes)):
        problems.append(f"{name!r} needs a list of barcodes, such as {{'{_BARCODES}': ['IonXpress_001']}}")
        return {}
    if not isinstance(info, Mapping) or not all(isinstance(each, Mapping) for each in info.values()):
        problems.append(f"{name!r}: {_INFO} is a map of maps, by barcode")
        return {}
    named, known = [_text(each) for each in barcodes], {_text(each): _said_of(entry) for each, entry in info.items()}
    problems += [f"{name!r}: {_INFO} has {each!r}, which is none of its barcodes" for each in known.keys() - set(named)]
    if not said.any_names:
        problems += _slips(name, given, known)
    filled = {each: {**_for_all(name, known.get(each, {}), said, problems), **known.get(each, {})} for each in named}
    return {**given, _BARCODES: named, _INFO: filled}


def _slips(sample: str, given: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Names that the server would pass over: misspelt ones, and what is said of a sample instead of its barcodes."""
    for key in sorted(given.keys() - {_BARCODES, _INFO}, key=str):
        if _meant(key, (*_FOR_ALL, _NUCLEOTIDES)):
            yield f"{sample!r}: {key!r} is said of each barcode, such as {{'{_INFO}': {{'IonXpress_001': {{...}}}}}}"
        elif meant := _meant(key, (_BARCODES, _INFO)):
            yield f"{sample!r}: there is no {key!r}; did you mean {meant!r}?"
    for barcode, entry in known.items():
        for key in sorted(entry.keys() - set(_OF_A_BARCODE), key=str):
            if meant := _meant(key, _OF_A_BARCODE):
                yield f"{sample!r}: {barcode!r} has no {key!r}; did you mean {meant!r}?"


def _meant(key: Any, names: Iterable[str]) -> str:
    """The name that a key is, or is a slip of."""
    # It brings much that a plan without barcodes does not need.
    from generated.runtime.nearness import near

    return next(iter(near(_text(key), dict.fromkeys(names), strictly=True)), "")


def _for_all(sample: str, known: Mapping[str, Any], said: _Said, problems: list[str]) -> dict[str, str]:
    """What the plan says of all barcodes, for one of which only so much is known."""
    found = {name: said.of_plan(of_plan) for name, of_plan in _FOR_ALL.items()}
    kind = said.of_plan("runType").upper()
    if "DNA" in kind and "RNA" in kind and not known.get(_NUCLEOTIDES):
        problem = f"{sample!r}: of a run of both kinds each barcode has to say its {_NUCLEOTIDES}, DNA or RNA"
        if problem not in problems:
            problems.append(problem)
    return {**found, _NUCLEOTIDES: "RNA" if "RNA" in kind else "DNA"}


def _said_of(entry: Mapping[Any, Any]) -> dict[Any, Any]:
    """What an entry says of a barcode; where it has None for what the plan says of all, the plan counts."""
    filled = (*_FOR_ALL, _NUCLEOTIDES)
    return {name: value for name, value in entry.items() if value not in (None, UNSET) or name not in filled}


def _used_twice(samples: Mapping[str, Any]) -> Iterator[str]:
    taken: dict[str, str] = {}
    for name, sample in samples.items():
        for barcode in sample.get(_BARCODES, ()):
            if barcode in taken:
                yield f"{barcode!r} is used twice, by {taken[barcode]!r} and by {name!r}"
            taken.setdefault(barcode, name)


def _kit_of(core: Core, options: Options, samples: Mapping[str, Any]) -> Flow[str]:
    """The one kit of the server that has all barcodes in it."""
    from generated.torrent_suite.api.dnabarcode.list_ import list_

    wanted = {barcode for sample in samples.values() for barcode in sample[_BARCODES]}
    fault = ""
    try:
        rows = yield from collected(core, list_(id_str__in=sorted(wanted)), options)
    except (ApiError, PagingError, ValueError) as error:
        rows, fault = [], f" ({error})"
    kits: dict[str, set[str]] = {}
    for row in rows:
        kits.setdefault(str(row.name), set()).add(str(row.id_str))
    fitting = sorted(name for name, barcodes in kits.items() if wanted <= barcodes)
    if len(fitting) == 1:
        return fitting[0]
    found = f"these kits have them: {', '.join(fitting)}" if fitting else f"no kit is found that has them{fault}"
    raise ValueError(f"{_KIT}: name the kit of the barcodes {', '.join(sorted(wanted))}; {found}")


def _property(plan: Any, name: str) -> Any:
    """A property of a plan by its name on the wire, None where it is not set."""
    if isinstance(plan, Mapping):
        return plan.get(name)
    attribute = next((entry.attribute for entry in plan._fields if entry.wire == name), None)
    value = plan.additional_properties.get(name) if attribute is None else getattr(plan, attribute)
    return None if value is UNSET else value


def _changed(plan: Any, values: Mapping[str, Any]) -> Any:
    """A copy of a plan with other values."""
    if isinstance(plan, Mapping):
        return {**plan, **values}
    from copy import copy

    other = copy(plan)
    for entry in plan._fields:
        if entry.wire in values:
            setattr(other, entry.attribute, values[entry.wire])
    return other


def _text(name: Any) -> str:
    return str(name.value if isinstance(name, Enum) else name)


def _is_name(value: Any) -> bool:
    value = value.value if isinstance(value, Enum) else value
    return isinstance(value, str) and bool(value.strip())
