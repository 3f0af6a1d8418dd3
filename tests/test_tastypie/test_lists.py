"""Lists that the converter has to have for itself agree with those that they are about."""

from __future__ import annotations

from generated.runtime import filters
from scripts.documents import positions
from scripts.pull.tastypie import model


def test_lookups_that_are_read_are_those_that_calls_may_use() -> None:
    # What is generated stands on its own, and what generates it cannot import it: each has the list for itself.
    assert model.LOOKUPS == filters.LOOKUPS


def test_lookups_of_a_relation_itself_are_among_them() -> None:
    # Only the runtime lists these: a description says `relation` and leaves it at that.
    assert set(filters.RELATION) < model.LOOKUPS


def test_methods_of_a_resource_are_those_of_openapi_less_what_none_can_allow() -> None:
    # Tastypie answers OPTIONS for every resource by itself, and has no way to carry out HEAD or TRACE.
    assert set(positions.METHODS) - set(model.METHODS) == {"head", "options", "trace"}
    assert set(model.METHODS) < set(positions.METHODS)
