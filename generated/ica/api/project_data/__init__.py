# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import add_secondary_data as _add_secondary_data
    from . import archive_data as _archive_data
    from . import complete_folder_upload_session as _complete_folder_upload_session
    from . import create_data_in_project as _create_data_in_project
    from . import create_download_url_for_data as _create_download_url_for_data
    from . import create_download_urls_for_data as _create_download_urls_for_data
    from . import create_file as _create_file
    from . import create_file_with_temporary_credentials as _create_file_with_temporary_credentials
    from . import create_file_with_upload_url as _create_file_with_upload_url
    from . import create_folder as _create_folder
    from . import create_folder_upload_session as _create_folder_upload_session
    from . import create_folder_with_temporary_credentials as _create_folder_with_temporary_credentials
    from . import create_folder_with_upload_session as _create_folder_with_upload_session
    from . import create_inline_view_url_for_data as _create_inline_view_url_for_data
    from . import create_non_indexed_folder as _create_non_indexed_folder
    from . import create_temporary_credentials_for_data as _create_temporary_credentials_for_data
    from . import create_upload_url_for_data as _create_upload_url_for_data
    from . import delete_data as _delete_data
    from . import get_data_eligible_for_linking as _get_data_eligible_for_linking
    from . import get_folder_upload_session as _get_folder_upload_session
    from . import get_non_sample_project_data as _get_non_sample_project_data
    from . import get_project_data as _get_project_data
    from . import get_project_data_children_v3 as _get_project_data_children_v3
    from . import get_project_data_children_v4 as _get_project_data_children_v4
    from . import get_project_data_list as _get_project_data_list
    from . import get_projects_linked_to_data as _get_projects_linked_to_data
    from . import get_secondary_data as _get_secondary_data
    from . import link_data_to_project as _link_data_to_project
    from . import remove_secondary_data as _remove_secondary_data
    from . import schedule_download_for_data as _schedule_download_for_data
    from . import unarchive_data as _unarchive_data
    from . import unlink_data_from_project as _unlink_data_from_project
    from . import update_project_data as _update_project_data
else:
    _add_secondary_data = Lazily(__name__, "add_secondary_data")
    _archive_data = Lazily(__name__, "archive_data")
    _complete_folder_upload_session = Lazily(__name__, "complete_folder_upload_session")
    _create_data_in_project = Lazily(__name__, "create_data_in_project")
    _create_download_url_for_data = Lazily(__name__, "create_download_url_for_data")
    _create_download_urls_for_data = Lazily(__name__, "create_download_urls_for_data")
    _create_file = Lazily(__name__, "create_file")
    _create_file_with_temporary_credentials = Lazily(__name__, "create_file_with_temporary_credentials")
    _create_file_with_upload_url = Lazily(__name__, "create_file_with_upload_url")
    _create_folder = Lazily(__name__, "create_folder")
    _create_folder_upload_session = Lazily(__name__, "create_folder_upload_session")
    _create_folder_with_temporary_credentials = Lazily(__name__, "create_folder_with_temporary_credentials")
    _create_folder_with_upload_session = Lazily(__name__, "create_folder_with_upload_session")
    _create_inline_view_url_for_data = Lazily(__name__, "create_inline_view_url_for_data")
    _create_non_indexed_folder = Lazily(__name__, "create_non_indexed_folder")
    _create_temporary_credentials_for_data = Lazily(__name__, "create_temporary_credentials_for_data")
    _create_upload_url_for_data = Lazily(__name__, "create_upload_url_for_data")
    _delete_data = Lazily(__name__, "delete_data")
    _get_data_eligible_for_linking = Lazily(__name__, "get_data_eligible_for_linking")
    _get_folder_upload_session = Lazily(__name__, "get_folder_upload_session")
    _get_non_sample_project_data = Lazily(__name__, "get_non_sample_project_data")
    _get_project_data = Lazily(__name__, "get_project_data")
    _get_project_data_children_v3 = Lazily(__name__, "get_project_data_children_v3")
    _get_project_data_children_v4 = Lazily(__name__, "get_project_data_children_v4")
    _get_project_data_list = Lazily(__name__, "get_project_data_list")
    _get_projects_linked_to_data = Lazily(__name__, "get_projects_linked_to_data")
    _get_secondary_data = Lazily(__name__, "get_secondary_data")
    _link_data_to_project = Lazily(__name__, "link_data_to_project")
    _remove_secondary_data = Lazily(__name__, "remove_secondary_data")
    _schedule_download_for_data = Lazily(__name__, "schedule_download_for_data")
    _unarchive_data = Lazily(__name__, "unarchive_data")
    _unlink_data_from_project = Lazily(__name__, "unlink_data_from_project")
    _update_project_data = Lazily(__name__, "update_project_data")


class ProjectDataShared(Tag[M]):
    """What is the same in every version."""

    add_secondary_data = Method(_add_secondary_data.add_secondary_data)
    archive_data = Method(_archive_data.archive_data)
    complete_folder_upload_session = Method(_complete_folder_upload_session.complete_folder_upload_session)
    create_data_in_project = Method(_create_data_in_project.create_data_in_project)
    create_download_url_for_data = Method(_create_download_url_for_data.create_download_url_for_data)
    create_download_urls_for_data = Method(_create_download_urls_for_data.create_download_urls_for_data)
    create_file = Method(_create_file.create_file)
    create_file_with_temporary_credentials = Method(
        _create_file_with_temporary_credentials.create_file_with_temporary_credentials
    )
    create_file_with_upload_url = Method(_create_file_with_upload_url.create_file_with_upload_url)
    create_folder = Method(_create_folder.create_folder)
    create_folder_upload_session = Method(_create_folder_upload_session.create_folder_upload_session)
    create_folder_with_temporary_credentials = Method(
        _create_folder_with_temporary_credentials.create_folder_with_temporary_credentials
    )
    create_folder_with_upload_session = Method(_create_folder_with_upload_session.create_folder_with_upload_session)
    create_inline_view_url_for_data = Method(_create_inline_view_url_for_data.create_inline_view_url_for_data)
    create_non_indexed_folder = Method(_create_non_indexed_folder.create_non_indexed_folder)
    create_temporary_credentials_for_data = Method(
        _create_temporary_credentials_for_data.create_temporary_credentials_for_data
    )
    create_upload_url_for_data = Method(_create_upload_url_for_data.create_upload_url_for_data)
    delete_data = Method(_delete_data.delete_data)
    get_data_eligible_for_linking = Paged(_get_data_eligible_for_linking.get_data_eligible_for_linking)
    get_folder_upload_session = Method(_get_folder_upload_session.get_folder_upload_session)
    get_non_sample_project_data = Paged(_get_non_sample_project_data.get_non_sample_project_data)
    get_project_data = Method(_get_project_data.get_project_data)
    get_project_data_list = Paged(_get_project_data_list.get_project_data_list)
    get_projects_linked_to_data = Method(_get_projects_linked_to_data.get_projects_linked_to_data)
    get_secondary_data = Method(_get_secondary_data.get_secondary_data)
    link_data_to_project = Method(_link_data_to_project.link_data_to_project)
    remove_secondary_data = Method(_remove_secondary_data.remove_secondary_data)
    schedule_download_for_data = Method(_schedule_download_for_data.schedule_download_for_data)
    unarchive_data = Method(_unarchive_data.unarchive_data)
    unlink_data_from_project = Method(_unlink_data_from_project.unlink_data_from_project)
    update_project_data = Method(_update_project_data.update_project_data)


class ProjectDataV3(ProjectDataShared[M]):
    """The operations as of v3; those that v3 does not have are sent in the version that they have."""

    get_project_data_children = Method(_get_project_data_children_v3.get_project_data_children)


class ProjectDataV4(ProjectDataShared[M]):
    """The operations as of v4; those that v4 does not have are sent in the version that they have."""

    get_project_data_children = Paged(_get_project_data_children_v4.get_project_data_children)


ProjectData = ProjectDataV4
# Where views find them.
Api = ProjectData
V4 = ProjectDataV4
V3 = ProjectDataV3
