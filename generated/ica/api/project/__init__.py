# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import change_project_owner as _change_project_owner
    from . import create_project as _create_project
    from . import get_project as _get_project
    from . import get_project_bundle as _get_project_bundle
    from . import get_project_bundles as _get_project_bundles
    from . import get_projects as _get_projects
    from . import hide_project as _hide_project
    from . import link_project_bundle as _link_project_bundle
    from . import unlink_project_bundle as _unlink_project_bundle
    from . import update_project as _update_project
else:
    _change_project_owner = Lazily(__name__, "change_project_owner")
    _create_project = Lazily(__name__, "create_project")
    _get_project = Lazily(__name__, "get_project")
    _get_project_bundle = Lazily(__name__, "get_project_bundle")
    _get_project_bundles = Lazily(__name__, "get_project_bundles")
    _get_projects = Lazily(__name__, "get_projects")
    _hide_project = Lazily(__name__, "hide_project")
    _link_project_bundle = Lazily(__name__, "link_project_bundle")
    _unlink_project_bundle = Lazily(__name__, "unlink_project_bundle")
    _update_project = Lazily(__name__, "update_project")


class Project(Tag[M]):
    """All operations of the tag."""

    change_project_owner = Method(_change_project_owner.change_project_owner)
    create_project = Method(_create_project.create_project)
    get_project = Method(_get_project.get_project)
    get_project_bundle = Method(_get_project_bundle.get_project_bundle)
    get_project_bundles = Method(_get_project_bundles.get_project_bundles)
    get_projects = Paged(_get_projects.get_projects)
    hide_project = Method(_hide_project.hide_project)
    link_project_bundle = Method(_link_project_bundle.link_project_bundle)
    unlink_project_bundle = Method(_unlink_project_bundle.unlink_project_bundle)
    update_project = Method(_update_project.update_project)


# Where views find it.
Api = Project
V4 = Project
V3 = Project
