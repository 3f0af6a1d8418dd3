# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import add_metadata_model_to_sample as _add_metadata_model_to_sample
    from . import complete_project_sample as _complete_project_sample
    from . import create_sample_in_project as _create_sample_in_project
    from . import deep_delete_sample as _deep_delete_sample
    from . import delete_and_unlink_sample as _delete_and_unlink_sample
    from . import delete_sample_with_input as _delete_sample_with_input
    from . import get_project_sample as _get_project_sample
    from . import get_project_sample_analyses as _get_project_sample_analyses
    from . import get_project_samples as _get_project_samples
    from . import get_projects_for_sample as _get_projects_for_sample
    from . import get_sample_data_list as _get_sample_data_list
    from . import get_sample_history as _get_sample_history
    from . import get_sample_metadata_field as _get_sample_metadata_field
    from . import get_sample_metadata_field_count as _get_sample_metadata_field_count
    from . import link_data_to_sample as _link_data_to_sample
    from . import link_sample_to_project as _link_sample_to_project
    from . import mark_sample_deleted as _mark_sample_deleted
    from . import search_project_sample_analyses as _search_project_sample_analyses
    from . import unlink_data_from_sample as _unlink_data_from_sample
    from . import unlink_sample_from_project as _unlink_sample_from_project
    from . import update_project_sample as _update_project_sample
    from . import update_sample_metadata_fields as _update_sample_metadata_fields
else:
    _add_metadata_model_to_sample = Lazily(__name__, "add_metadata_model_to_sample")
    _complete_project_sample = Lazily(__name__, "complete_project_sample")
    _create_sample_in_project = Lazily(__name__, "create_sample_in_project")
    _deep_delete_sample = Lazily(__name__, "deep_delete_sample")
    _delete_and_unlink_sample = Lazily(__name__, "delete_and_unlink_sample")
    _delete_sample_with_input = Lazily(__name__, "delete_sample_with_input")
    _get_project_sample = Lazily(__name__, "get_project_sample")
    _get_project_sample_analyses = Lazily(__name__, "get_project_sample_analyses")
    _get_project_samples = Lazily(__name__, "get_project_samples")
    _get_projects_for_sample = Lazily(__name__, "get_projects_for_sample")
    _get_sample_data_list = Lazily(__name__, "get_sample_data_list")
    _get_sample_history = Lazily(__name__, "get_sample_history")
    _get_sample_metadata_field = Lazily(__name__, "get_sample_metadata_field")
    _get_sample_metadata_field_count = Lazily(__name__, "get_sample_metadata_field_count")
    _link_data_to_sample = Lazily(__name__, "link_data_to_sample")
    _link_sample_to_project = Lazily(__name__, "link_sample_to_project")
    _mark_sample_deleted = Lazily(__name__, "mark_sample_deleted")
    _search_project_sample_analyses = Lazily(__name__, "search_project_sample_analyses")
    _unlink_data_from_sample = Lazily(__name__, "unlink_data_from_sample")
    _unlink_sample_from_project = Lazily(__name__, "unlink_sample_from_project")
    _update_project_sample = Lazily(__name__, "update_project_sample")
    _update_sample_metadata_fields = Lazily(__name__, "update_sample_metadata_fields")


class ProjectSample(Tag[M]):
    """All operations of the tag."""

    add_metadata_model_to_sample = Method(_add_metadata_model_to_sample.add_metadata_model_to_sample)
    complete_project_sample = Method(_complete_project_sample.complete_project_sample)
    create_sample_in_project = Method(_create_sample_in_project.create_sample_in_project)
    deep_delete_sample = Method(_deep_delete_sample.deep_delete_sample)
    delete_and_unlink_sample = Method(_delete_and_unlink_sample.delete_and_unlink_sample)
    delete_sample_with_input = Method(_delete_sample_with_input.delete_sample_with_input)
    get_project_sample = Method(_get_project_sample.get_project_sample)
    get_project_sample_analyses = Paged(_get_project_sample_analyses.get_project_sample_analyses)
    get_project_samples = Paged(_get_project_samples.get_project_samples)
    get_projects_for_sample = Method(_get_projects_for_sample.get_projects_for_sample)
    get_sample_data_list = Paged(_get_sample_data_list.get_sample_data_list)
    get_sample_history = Method(_get_sample_history.get_sample_history)
    get_sample_metadata_field = Method(_get_sample_metadata_field.get_sample_metadata_field)
    get_sample_metadata_field_count = Method(_get_sample_metadata_field_count.get_sample_metadata_field_count)
    link_data_to_sample = Method(_link_data_to_sample.link_data_to_sample)
    link_sample_to_project = Method(_link_sample_to_project.link_sample_to_project)
    mark_sample_deleted = Method(_mark_sample_deleted.mark_sample_deleted)
    search_project_sample_analyses = Paged(_search_project_sample_analyses.search_project_sample_analyses)
    unlink_data_from_sample = Method(_unlink_data_from_sample.unlink_data_from_sample)
    unlink_sample_from_project = Method(_unlink_sample_from_project.unlink_sample_from_project)
    update_project_sample = Method(_update_project_sample.update_project_sample)
    update_sample_metadata_fields = Method(_update_sample_metadata_fields.update_sample_metadata_fields)


# Where views find it.
Api = ProjectSample
V4 = ProjectSample
V3 = ProjectSample
