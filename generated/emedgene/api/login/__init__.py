# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import login as _login
    from . import login_v1 as _login_v1
else:
    _login = Lazily(__name__, "login")
    _login_v1 = Lazily(__name__, "login_v1")


class Login(Tag[M]):
    """All operations of the tag."""

    login = Method(_login.login)
    login_v1 = Method(_login_v1.login_v1)


# Where views find it.
Api = Login
