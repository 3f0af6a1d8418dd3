"""What ICA's workflows have in common."""

from __future__ import annotations

from ..client.base import Client


class ProjectClient(Client):
    """A client with a project of its own.

    Attributes:
        project_id: The project that is meant where a call says none; `from_env` sets it.
    """

    project_id: str | None = None
