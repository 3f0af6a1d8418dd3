# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_workflow_session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import get_workflow_session_configurations as _get_workflow_session_configurations
    from . import get_workflow_session_inputs as _get_workflow_session_inputs
    from . import get_workflow_sessions as _get_workflow_sessions
    from . import search_orchestrated_analyses as _search_orchestrated_analyses
    from . import search_workflow_sessions as _search_workflow_sessions
else:
    _get_workflow_session_configurations = Lazily(__name__, "get_workflow_session_configurations")
    _get_workflow_session_inputs = Lazily(__name__, "get_workflow_session_inputs")
    _get_workflow_sessions = Lazily(__name__, "get_workflow_sessions")
    _search_orchestrated_analyses = Lazily(__name__, "search_orchestrated_analyses")
    _search_workflow_sessions = Lazily(__name__, "search_workflow_sessions")


class ProjectWorkflowSession(Tag[M]):
    """All operations of the tag."""

    get_workflow_session_configurations = Method(
        _get_workflow_session_configurations.get_workflow_session_configurations
    )
    get_workflow_session_inputs = Method(_get_workflow_session_inputs.get_workflow_session_inputs)
    get_workflow_sessions = Paged(_get_workflow_sessions.get_workflow_sessions)
    search_orchestrated_analyses = Paged(_search_orchestrated_analyses.search_orchestrated_analyses)
    search_workflow_sessions = Paged(_search_workflow_sessions.search_workflow_sessions)


# Where views find it.
Api = ProjectWorkflowSession
V4 = ProjectWorkflowSession
V3 = ProjectWorkflowSession
