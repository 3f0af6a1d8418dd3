"""What a component is called in code: without what frameworks put around the name of its class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .telling import told_apart

# How springfox calls a class that another one of its name stands beside.
_MODEL_NAME = re.compile(r"(.+)-ModelName\{namespace='([^']*)', *name='[^']*'\}")
# The packages of a Java class, as `com.acme.`, wherever one is named.
_PACKAGES = re.compile(r"(?<![\w.])(?:[a-z_][a-z0-9_]*\.)+(?=[A-Z])")


def class_titles(components: Iterable[str]) -> dict[str, str]:
    """The words for the class of each component: its own, with as much of its package as tells it from the others."""
    return told_apart({name: list(dict.fromkeys(_titles(name))) for name in components}, form=str.casefold)


def _titles(name: str) -> Iterator[str]:
    model = _MODEL_NAME.fullmatch(name)
    if model is not None:
        yield model[1]
        yield f"{model[2].rpartition('.')[2]} {model[1]}"
    else:
        yield _PACKAGES.sub("", name)
        yield _PACKAGES.sub(lambda packages: packages[0].split(".")[-2] + " ", name)
    yield name
