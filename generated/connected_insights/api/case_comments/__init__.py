# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag case_comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_comment as _create_comment
    from . import delete_comment as _delete_comment
    from . import list_comments as _list_comments
    from . import update_comment as _update_comment
else:
    _create_comment = Lazily(__name__, "create_comment")
    _delete_comment = Lazily(__name__, "delete_comment")
    _list_comments = Lazily(__name__, "list_comments")
    _update_comment = Lazily(__name__, "update_comment")


class CaseComments(Tag[M]):
    """All operations of the tag."""

    create_comment = Method(_create_comment.create_comment)
    delete_comment = Method(_delete_comment.delete_comment)
    list_comments = Method(_list_comments.list_comments)
    update_comment = Method(_update_comment.update_comment)


# Where views find it.
Api = CaseComments
