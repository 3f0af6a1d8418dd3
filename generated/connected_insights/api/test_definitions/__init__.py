# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag test_definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import list_test_definitions as _list_test_definitions
else:
    _list_test_definitions = Lazily(__name__, "list_test_definitions")


class TestDefinitions(Tag[M]):
    """All operations of the tag."""

    list_test_definitions = Method(_list_test_definitions.list_test_definitions)


# Where views find it.
Api = TestDefinitions
