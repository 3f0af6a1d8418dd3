# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import add_participants_by_email as _add_participants_by_email
    from . import add_preset_group as _add_preset_group
    from . import assign_participants as _assign_participants
    from . import create_case as _create_case
    from . import get_case as _get_case
    from . import list_cases as _list_cases
    from . import set_case_status as _set_case_status
else:
    _add_participants_by_email = Lazily(__name__, "add_participants_by_email")
    _add_preset_group = Lazily(__name__, "add_preset_group")
    _assign_participants = Lazily(__name__, "assign_participants")
    _create_case = Lazily(__name__, "create_case")
    _get_case = Lazily(__name__, "get_case")
    _list_cases = Lazily(__name__, "list_cases")
    _set_case_status = Lazily(__name__, "set_case_status")


class Cases(Tag[M]):
    """All operations of the tag."""

    add_participants_by_email = Method(_add_participants_by_email.add_participants_by_email)
    add_preset_group = Method(_add_preset_group.add_preset_group)
    assign_participants = Method(_assign_participants.assign_participants)
    create_case = Method(_create_case.create_case)
    get_case = Method(_get_case.get_case)
    list_cases = Paged(_list_cases.list_cases)
    set_case_status = Method(_set_case_status.set_case_status)


# Where views find it.
Api = Cases
