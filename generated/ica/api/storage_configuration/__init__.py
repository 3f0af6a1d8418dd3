# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag storage_configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_storage_configuration as _create_storage_configuration
    from . import get_storage_configuration as _get_storage_configuration
    from . import get_storage_configuration_details as _get_storage_configuration_details
    from . import get_storage_configurations as _get_storage_configurations
    from . import share_storage_configuration as _share_storage_configuration
    from . import validate_storage_configuration as _validate_storage_configuration
else:
    _create_storage_configuration = Lazily(__name__, "create_storage_configuration")
    _get_storage_configuration = Lazily(__name__, "get_storage_configuration")
    _get_storage_configuration_details = Lazily(__name__, "get_storage_configuration_details")
    _get_storage_configurations = Lazily(__name__, "get_storage_configurations")
    _share_storage_configuration = Lazily(__name__, "share_storage_configuration")
    _validate_storage_configuration = Lazily(__name__, "validate_storage_configuration")


class StorageConfiguration(Tag[M]):
    """All operations of the tag."""

    create_storage_configuration = Method(_create_storage_configuration.create_storage_configuration)
    get_storage_configuration = Method(_get_storage_configuration.get_storage_configuration)
    get_storage_configuration_details = Method(_get_storage_configuration_details.get_storage_configuration_details)
    get_storage_configurations = Method(_get_storage_configurations.get_storage_configurations)
    share_storage_configuration = Method(_share_storage_configuration.share_storage_configuration)
    validate_storage_configuration = Method(_validate_storage_configuration.validate_storage_configuration)


# Where views find it.
Api = StorageConfiguration
V4 = StorageConfiguration
V3 = StorageConfiguration
