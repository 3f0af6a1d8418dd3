"""Pages like those of a real project: every nested record filled in, and as many bytes an item as ICA's have.

Values are the sandbox's, invented from the description. Formats, regions and applications repeat from item to item, as
those of a project do; nothing else does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from .kept import SPEC, digest_of, kept

# How many different records the items of one page refer to.
SHARED = {"region": 1, "format": 12, "application": 4}


@dataclass(frozen=True)
class Kind:
    """A kind of page: its component, the class of the list, what to read of each item, and how large one is.

    Items have `size` bytes on the average: where they would have more, lists of the first ones have one entry, not two,
    and what is lacking then is added to the text `padded`.
    """

    name: str
    component: str
    page: str
    operation: str
    media_type: str
    nested: str
    size: int
    padded: str

    @cached_property
    def nested_of(self) -> Callable[[Any], Any]:
        """What reads the nested attribute of an item."""
        return attrgetter(self.nested)


PROJECT_DATA = Kind(
    "project-data",
    "ProjectData",
    "ProjectDataPagedList",
    "project_data.get_project_data_list",
    "application/vnd.illumina.v3+json",
    "data.details.name",
    2467,
    "data.details.path",
)
ANALYSIS = Kind(
    "analysis",
    "AnalysisV4",
    "AnalysisPagedListV4",
    "project_analysis.search_analyses",
    "application/vnd.illumina.v4+json",
    "pipeline.code",
    2915,
    "summary",
)


def page(kind: Kind, items: int) -> bytes:
    """A page of so many items, as it comes from the platform."""
    name = f"{kind.name}-{items}-{digest_of(SPEC.read_bytes(), repr((kind, SHARED)).encode())}.json"
    return kept(f"pages/{name}", lambda: _made(kind, items))


def listed(kind: Kind, items: int) -> bytes:
    """The items of such a page alone, as the text of a list."""
    return _json(json.loads(page(kind, items))["items"])


def record(component: str) -> bytes:
    """A record of a component, with all that it can have."""
    name = f"{component}-{digest_of(SPEC.read_bytes())}.json"
    return kept(f"pages/{name}", lambda: _json(_records(component, 1)[0]))


def _records(component: str, count: int) -> list[Any]:
    # The sandbox brings a validator along, which takes long to import: it is needed where pages are made anew.
    from facade.sandbox.ica.description import Description
    from facade.sandbox.ica.schema_values import SchemaValues, Variant

    description = Description.load(SPEC)
    schema = {"$ref": f"#/components/schemas/{component}"}
    return [SchemaValues(description, f"item {index}", Variant.FULL).make(schema) for index in range(count)]


def _made(kind: Kind, items: int) -> bytes:
    records = _records(kind.component, items)
    _share(records)
    _shorten(kind, records)
    _pad(kind, records)
    return _json({"items": records, "nextPageToken": "2", "remainingRecords": 9000, "totalItemCount": 10000})


def _json(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _shorten(kind: Kind, items: list[Any]) -> None:
    beyond = sum(len(_json(item)) for item in items) - kind.size * len(items)
    for item in items:
        if beyond <= 0:
            break
        before = len(_json(item))
        _leave_one(item)
        beyond -= before - len(_json(item))


def _leave_one(value: Any) -> None:
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _leave_one(child)
        if isinstance(child, list):
            del child[1:]


def _share(items: list[Any]) -> None:
    """Let items refer to the records of the first ones."""
    records: dict[tuple[str, ...], list[Any]] = {}
    for index, item in enumerate(items):
        for place, owner in list(_owners(item, ())):
            count = SHARED[place[-1]]
            known = records.setdefault(place, [])
            if len(known) < count:
                known.append(owner[place[-1]])
            owner[place[-1]] = known[index % len(known)]


def _owners(value: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """The objects that have a record which repeats, and where."""
    for name, child in value.items() if isinstance(value, dict) else ():
        if name in SHARED and isinstance(child, dict):
            yield (*place, name), value
        else:
            yield from _owners(child, (*place, name))


def _pad(kind: Kind, items: list[Any]) -> None:
    *above, last = kind.padded.split(".")
    lacking = max(0, kind.size * len(items) - sum(len(_json(item)) for item in items))
    for index, item in enumerate(items):
        for step in above:
            item = item[step]
        longer = lacking // len(items) + (index < lacking % len(items))
        item[last] = item[last] + "/" * bool(longer) + "x" * (longer - 1)
