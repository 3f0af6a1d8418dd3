# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_permission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_project_permission_v3 as _create_project_permission_v3
    from . import create_project_permission_v4 as _create_project_permission_v4
    from . import get_project_permission_v3 as _get_project_permission_v3
    from . import get_project_permission_v4 as _get_project_permission_v4
    from . import get_project_permissions_v3 as _get_project_permissions_v3
    from . import get_project_permissions_v4 as _get_project_permissions_v4
    from . import update_project_permission_v3 as _update_project_permission_v3
    from . import update_project_permission_v4 as _update_project_permission_v4
else:
    _create_project_permission_v3 = Lazily(__name__, "create_project_permission_v3")
    _create_project_permission_v4 = Lazily(__name__, "create_project_permission_v4")
    _get_project_permission_v3 = Lazily(__name__, "get_project_permission_v3")
    _get_project_permission_v4 = Lazily(__name__, "get_project_permission_v4")
    _get_project_permissions_v3 = Lazily(__name__, "get_project_permissions_v3")
    _get_project_permissions_v4 = Lazily(__name__, "get_project_permissions_v4")
    _update_project_permission_v3 = Lazily(__name__, "update_project_permission_v3")
    _update_project_permission_v4 = Lazily(__name__, "update_project_permission_v4")


class ProjectPermissionShared(Tag[M]):
    """What is the same in every version."""


class ProjectPermissionV3(ProjectPermissionShared[M]):
    """The operations as of v3; those that v3 does not have are sent in the version that they have."""

    create_project_permission = Method(_create_project_permission_v3.create_project_permission)
    get_project_permission = Method(_get_project_permission_v3.get_project_permission)
    get_project_permissions = Method(_get_project_permissions_v3.get_project_permissions)
    update_project_permission = Method(_update_project_permission_v3.update_project_permission)


class ProjectPermissionV4(ProjectPermissionShared[M]):
    """The operations as of v4; those that v4 does not have are sent in the version that they have."""

    create_project_permission = Method(_create_project_permission_v4.create_project_permission)
    get_project_permission = Method(_get_project_permission_v4.get_project_permission)
    get_project_permissions = Method(_get_project_permissions_v4.get_project_permissions)
    update_project_permission = Method(_update_project_permission_v4.update_project_permission)


ProjectPermission = ProjectPermissionV4
# Where views find them.
Api = ProjectPermission
V4 = ProjectPermissionV4
V3 = ProjectPermissionV3
