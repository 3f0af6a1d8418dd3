# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag disease_configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import list_disease_configs as _list_disease_configs
else:
    _list_disease_configs = Lazily(__name__, "list_disease_configs")


class DiseaseConfigs(Tag[M]):
    """All operations of the tag."""

    list_disease_configs = Method(_list_disease_configs.list_disease_configs)


# Where views find it.
Api = DiseaseConfigs
