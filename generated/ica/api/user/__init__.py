# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import approve_user as _approve_user
    from . import assign_tenant_admin_rights_to_user as _assign_tenant_admin_rights_to_user
    from . import get_user as _get_user
    from . import get_users as _get_users
    from . import revoke_tenant_admin_rights_to_user as _revoke_tenant_admin_rights_to_user
    from . import update_user as _update_user
else:
    _approve_user = Lazily(__name__, "approve_user")
    _assign_tenant_admin_rights_to_user = Lazily(__name__, "assign_tenant_admin_rights_to_user")
    _get_user = Lazily(__name__, "get_user")
    _get_users = Lazily(__name__, "get_users")
    _revoke_tenant_admin_rights_to_user = Lazily(__name__, "revoke_tenant_admin_rights_to_user")
    _update_user = Lazily(__name__, "update_user")


class User(Tag[M]):
    """All operations of the tag."""

    approve_user = Method(_approve_user.approve_user)
    assign_tenant_admin_rights_to_user = Method(_assign_tenant_admin_rights_to_user.assign_tenant_admin_rights_to_user)
    get_user = Method(_get_user.get_user)
    get_users = Method(_get_users.get_users)
    revoke_tenant_admin_rights_to_user = Method(_revoke_tenant_admin_rights_to_user.revoke_tenant_admin_rights_to_user)
    update_user = Method(_update_user.update_user)


# Where views find it.
Api = User
V4 = User
V3 = User
