# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_jwt_token as _create_jwt_token
    from . import refresh_jwt_token as _refresh_jwt_token
else:
    _create_jwt_token = Lazily(__name__, "create_jwt_token")
    _refresh_jwt_token = Lazily(__name__, "refresh_jwt_token")


class Token(Tag[M]):
    """All operations of the tag."""

    create_jwt_token = Method(_create_jwt_token.create_jwt_token)
    refresh_jwt_token = Method(_refresh_jwt_token.refresh_jwt_token)


# Where views find it.
Api = Token
V4 = Token
V3 = Token
