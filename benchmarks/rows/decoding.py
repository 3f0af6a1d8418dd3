"""From bytes to models and back: a page of each of two kinds, against `json.loads` of the same bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.measuring.row import OURS, Row, Sample, Sides, Size, cpu
from benchmarks.peers import bare, libica
from benchmarks.supply.pages import ANALYSIS, PROJECT_DATA, Kind, page

LOADS = "json.loads"
Reader = Callable[[bytes], Any]


class NoDrift:
    """Where a page would differ from the description, it would measure something else."""

    def drift(self, *facts: str) -> None:
        """Stop."""
        raise AssertionError(facts)


def our_reader(kind: Kind) -> Reader:
    """From bytes to a page as a call does it: the answer decoded by the facade, with its defaults."""
    import httpx

    from facade.call import decoding

    operation = import_module(f"generated.ica.api.{kind.operation}").OPERATION
    request = httpx.Request("GET", "https://ica.invalid/")
    reporter: Any = NoDrift()

    def read(content: bytes) -> Any:
        answer = httpx.Response(200, headers={"Content-Type": kind.media_type}, content=content, request=request)
        return decoding.decode(answer, operation, reporter, strict=False)

    return read


def our_model(kind: Kind) -> Any:
    """The class of a page."""
    return getattr(import_module("generated.ica.models"), kind.page)


def msgspec_reader(kind: Kind) -> Reader:
    """The same with msgspec."""
    import msgspec

    from benchmarks.peers.twins import msgspec_struct

    decode: Reader = msgspec.json.Decoder(msgspec_struct(our_model(kind))).decode
    return decode


def pydantic_reader(kind: Kind) -> Reader:
    """The same with pydantic."""
    from benchmarks.peers.twins import pydantic_model

    read: Reader = pydantic_model(our_model(kind)).model_validate_json
    return read


PEERS: dict[str, Callable[[Kind], Reader]] = {
    libica.NAME: libica.reader,
    bare.NAME: bare.reader,
    "pydantic": pydantic_reader,
    "msgspec": msgspec_reader,
}


@contextmanager
def nested(kind: Kind, size: Size) -> Iterator[Sides]:
    """A page decoded, and one nested attribute of each item read."""
    content = page(kind, size.items)

    def reading(read: Reader) -> Sample:
        def action() -> object:
            decoded = read(content)
            # What is made is let go of when the clock has stopped, as it is of what `json.loads` gives.
            return decoded, [kind.nested_of(item) for item in decoded.items]

        return cpu(action)

    sides = Sides()
    sides.add(LOADS, lambda: cpu(lambda: json.loads(content)))
    for name, make in {OURS: our_reader, **PEERS}.items():
        sides.add(name, lambda make=make: reading(make(kind)))  # type: ignore[misc]
    yield sides


@contextmanager
def everything(kind: Kind, size: Size) -> Iterator[Sides]:
    """A page decoded, and every attribute of every record in it read once."""
    content = page(kind, size.items)

    def ours() -> Sample:
        read, all_of = our_reader(kind), attributes_of(our_model(kind))

        def action() -> object:
            decoded = read(content)
            all_of(decoded)
            return decoded

        return cpu(action)

    sides = Sides()
    sides.add(OURS, ours)
    sides.add(LOADS, lambda: cpu(lambda: json.loads(content)))
    yield sides


@contextmanager
def back(kind: Kind, size: Size) -> Iterator[Sides]:
    """All items of a page, which nobody has touched since it was decoded, as plain JSON again."""
    content = page(kind, size.items)

    def by_method(read: Reader) -> Sample:
        return cpu(lambda decoded: [item.to_dict() for item in decoded.items], before=lambda: read(content))

    def by_pydantic() -> Sample:
        read = pydantic_reader(kind)
        return cpu(
            lambda decoded: [item.model_dump(mode="json", by_alias=True) for item in decoded.items],
            before=lambda: read(content),
        )

    def by_msgspec() -> Sample:
        import msgspec

        read = msgspec_reader(kind)
        return cpu(lambda decoded: [msgspec.to_builtins(item) for item in decoded.items], before=lambda: read(content))

    sides = Sides()
    sides.add(OURS, lambda: by_method(our_reader(kind)))
    sides.add(LOADS, lambda: cpu(lambda: json.loads(content)))
    sides.add(libica.NAME, lambda: by_method(libica.reader(kind)))
    sides.add(bare.NAME, lambda: by_method(bare.reader(kind)))
    sides.add("pydantic", by_pydantic)
    sides.add("msgspec", by_msgspec)
    yield sides


def attributes_of(model: Any) -> Callable[[Any], None]:
    """A function that reads every attribute of a record and of those inside, straight on as a person would write it."""
    from benchmarks.peers.twins import hints_of
    from generated.runtime.model import Model
    from generated.runtime.unset import UNSET

    readers: dict[str, Any] = {"UNSET": UNSET}

    def models_in(hint: Any) -> list[Any]:
        inside = [found for part in getattr(hint, "__args__", ()) for found in models_in(part)]
        return [hint] if isinstance(hint, type) and issubclass(hint, Model) else inside

    def write(source: Any) -> str:
        name = f"read_{source.__name__}"
        if name in readers:
            return name
        readers[name] = None
        lines = [f"def {name}(record):"]
        for attribute, hint in hints_of(source).items():
            if attribute.startswith("_"):
                continue
            lines.append(f"    value = record.{attribute}")
            for inner in models_in(hint)[:1]:
                reader = write(inner)
                if "list[" in str(hint):
                    lines.append(f"    for each in value or (): {reader}(each)")
                else:
                    lines.append(f"    if value is not None and value is not UNSET: {reader}(value)")
        exec("\n".join([*lines, "    return None"]), readers)  # noqa: S102
        return name

    found: Callable[[Any], None] = readers[write(model)]
    return found


ROWS = [
    *(
        Row(
            kind.name,
            f"{kind.component} page of 1,000: bytes to models, one nested attribute of each item read",
            partial(nested, kind),
            base=LOADS,
            must=must,
            aim=aim,
        )
        for kind, must, aim in ((PROJECT_DATA, 1.2, 0.9), (ANALYSIS, 1.3, 1.0))
    ),
    *(
        Row(
            f"{kind.name}-everything",
            f"{kind.component} page of 1,000: bytes to models, every attribute read once",
            partial(everything, kind),
            base=LOADS,
            must=2.2,
            aim=1.8,
        )
        for kind in (PROJECT_DATA, ANALYSIS)
    ),
    *(
        Row(
            f"{kind.name}-back",
            f"{kind.component} page of 1,000: `to_dict()` of all items",
            partial(back, kind),
            base=LOADS,
            must=1.5,
            aim=1.0,
        )
        for kind in (PROJECT_DATA, ANALYSIS)
    ),
]
