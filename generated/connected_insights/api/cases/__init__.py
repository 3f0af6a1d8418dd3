# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import act_on_qc as _act_on_qc
    from . import add_case_tags as _add_case_tags
    from . import complete_case as _complete_case
    from . import create_case as _create_case
    from . import delete_case as _delete_case
    from . import get_case as _get_case
    from . import get_case_v1 as _get_case_v1
    from . import list_cases as _list_cases
    from . import patch_case as _patch_case
    from . import process_case as _process_case
    from . import replace_case_tags as _replace_case_tags
    from . import search_cases as _search_cases
    from . import search_cases_v2 as _search_cases_v2
    from . import search_listed_cases as _search_listed_cases
    from . import set_case_disease as _set_case_disease
    from . import set_case_status as _set_case_status
    from . import set_turn_around_time as _set_turn_around_time
    from . import update_case as _update_case
else:
    _act_on_qc = Lazily(__name__, "act_on_qc")
    _add_case_tags = Lazily(__name__, "add_case_tags")
    _complete_case = Lazily(__name__, "complete_case")
    _create_case = Lazily(__name__, "create_case")
    _delete_case = Lazily(__name__, "delete_case")
    _get_case = Lazily(__name__, "get_case")
    _get_case_v1 = Lazily(__name__, "get_case_v1")
    _list_cases = Lazily(__name__, "list_cases")
    _patch_case = Lazily(__name__, "patch_case")
    _process_case = Lazily(__name__, "process_case")
    _replace_case_tags = Lazily(__name__, "replace_case_tags")
    _search_cases = Lazily(__name__, "search_cases")
    _search_cases_v2 = Lazily(__name__, "search_cases_v2")
    _search_listed_cases = Lazily(__name__, "search_listed_cases")
    _set_case_disease = Lazily(__name__, "set_case_disease")
    _set_case_status = Lazily(__name__, "set_case_status")
    _set_turn_around_time = Lazily(__name__, "set_turn_around_time")
    _update_case = Lazily(__name__, "update_case")


class Cases(Tag[M]):
    """All operations of the tag."""

    act_on_qc = Method(_act_on_qc.act_on_qc)
    add_case_tags = Method(_add_case_tags.add_case_tags)
    complete_case = Method(_complete_case.complete_case)
    create_case = Method(_create_case.create_case)
    delete_case = Method(_delete_case.delete_case)
    get_case = Method(_get_case.get_case)
    get_case_v1 = Method(_get_case_v1.get_case_v1)
    list_cases = Method(_list_cases.list_cases)
    patch_case = Method(_patch_case.patch_case)
    process_case = Method(_process_case.process_case)
    replace_case_tags = Method(_replace_case_tags.replace_case_tags)
    search_cases = Paged(_search_cases.search_cases)
    search_cases_v2 = Paged(_search_cases_v2.search_cases_v2)
    search_listed_cases = Paged(_search_listed_cases.search_listed_cases)
    set_case_disease = Method(_set_case_disease.set_case_disease)
    set_case_status = Method(_set_case_status.set_case_status)
    set_turn_around_time = Method(_set_turn_around_time.set_turn_around_time)
    update_case = Method(_update_case.update_case)


# Where views find it.
Api = Cases
