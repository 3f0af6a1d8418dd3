# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag metadata_model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_metadata_model as _get_metadata_model
    from . import get_metadata_model_fields as _get_metadata_model_fields
    from . import get_metadata_models as _get_metadata_models
    from . import get_tenant_model as _get_tenant_model
else:
    _get_metadata_model = Lazily(__name__, "get_metadata_model")
    _get_metadata_model_fields = Lazily(__name__, "get_metadata_model_fields")
    _get_metadata_models = Lazily(__name__, "get_metadata_models")
    _get_tenant_model = Lazily(__name__, "get_tenant_model")


class MetadataModel(Tag[M]):
    """All operations of the tag."""

    get_metadata_model = Method(_get_metadata_model.get_metadata_model)
    get_metadata_model_fields = Method(_get_metadata_model_fields.get_metadata_model_fields)
    get_metadata_models = Method(_get_metadata_models.get_metadata_models)
    get_tenant_model = Method(_get_tenant_model.get_tenant_model)


# Where views find it.
Api = MetadataModel
V4 = MetadataModel
V3 = MetadataModel
