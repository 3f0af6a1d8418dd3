"""Whatever OpenAPI can say about data is generated, kept, typed, and read back as it came."""

from __future__ import annotations

import pytest

from .foreign import ALL, ref
from .samples import Sampler
from .walker import lost
from .workshop import Workshop


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_lost(name: str, workshop: Workshop) -> None:
    package = workshop.make(name, ALL[name])
    package.modules()
    assert lost(ALL[name], package) == []


@pytest.mark.slow
def test_foreign_packages_are_typed(workshop: Workshop) -> None:
    for name, document in ALL.items():
        workshop.make(name, document)
    assert workshop.type_check(*ALL) == ""


@pytest.mark.parametrize(
    ("name", "component"), [(name, key) for name, document in ALL.items() for key in document["components"]["schemas"]]
)
def test_values_are_read_and_written_back(name: str, component: str, workshop: Workshop) -> None:
    package = workshop.make(name, ALL[name])
    sampler = Sampler(ALL[name])
    for turn in range(8):
        value = sampler.sample(ref(component.replace("/", "~1")), turn)
        # Null belongs to the places where a component is used; nothing fits two types at once.
        if value is not None and component != "Conflict":
            decoded = package.decode(component.replace("/", "~1"), value)
            assert package.encode(decoded) == value, value
