# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import list_kits as _list_kits
    from . import list_labels as _list_labels
    from . import list_preset_groups as _list_preset_groups
else:
    _list_kits = Lazily(__name__, "list_kits")
    _list_labels = Lazily(__name__, "list_labels")
    _list_preset_groups = Lazily(__name__, "list_preset_groups")


class Settings(Tag[M]):
    """All operations of the tag."""

    list_kits = Method(_list_kits.list_kits)
    list_labels = Method(_list_labels.list_labels)
    list_preset_groups = Method(_list_preset_groups.list_preset_groups)


# Where views find it.
Api = Settings
