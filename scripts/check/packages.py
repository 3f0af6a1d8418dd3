"""What a generated package has, as one finds it by importing it."""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any


def modules_of(package: str, but: Collection[str] = ()) -> Iterator[ModuleType]:
    """Every module of a package, imported; those in the folders `but` are left out."""
    root = importlib.import_module(package)
    folder = Path(str(root.__file__)).parent
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        if parts[0] in but:
            continue
        name = ".".join((package, *(part for part in parts if part != "__init__")))
        yield importlib.import_module(name)


def operations_of(package: str) -> list[Any]:
    """The operations that can be reached from the package's client, in every version."""
    client = importlib.import_module(f"{package}.client")
    found: dict[int, Any] = {}
    for view in (client.Api, *(getattr(client, version.upper()) for version in client.VERSIONS)):
        for tag in view._tags:
            module = importlib.import_module(f"{package}.api.{tag}")
            owner = getattr(module, view._version)
            for name in {name for kind in owner.__mro__ for name in vars(kind)}:
                entry: Any = getattr(owner, name, None)
                if hasattr(entry, "load"):
                    operation = importlib.import_module(entry.load().__module__).OPERATION
                    found[id(operation)] = operation
    return list(found.values())


def decoders_by_source(package: str) -> dict[str, Any]:
    """A decoder for every generated class, by the pointer of the schema that it was made from."""
    runtime = importlib.import_module(f"{package.rpartition('.')[0]}.runtime.decoders")
    models = importlib.import_module(f"{package}.models")
    found = {}
    for name in sorted(dir(models)):
        lazy = models.ref(name)
        value = lazy()
        source = importlib.import_module(lazy.module, lazy.package).SOURCE
        if isinstance(value, runtime.Decoder):
            found[source] = value
        elif isinstance(value, type):
            is_model = hasattr(value, "_fields") and hasattr(value, "from_dict")
            found.setdefault(source, runtime.ModelOf(value) if is_model else runtime.OneValueOf(value))
    return found
