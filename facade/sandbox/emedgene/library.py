"""The release of spectree at hand: 3.0 with pydantic 2, or one before 1.4, which knows pydantic 1 only.

The releases differ in what they write into the document (OpenAPI 3.1.0 or 3.0.3) and in how they answer; both are real.
"""

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from spectree import Response, SpecTree

OLD = tuple(map(int, version("spectree").split(".")[:2])) < (1, 4)

if OLD and not TYPE_CHECKING:
    from spectree._pydantic import BaseModel, Field

    class Strict(BaseModel):
        """Refuses fields that it does not know; the others let them fall."""

        class Config:
            extra = "forbid"

else:
    from pydantic import BaseModel, Field

    class Strict(BaseModel):
        """Refuses fields that it does not know; the others let them fall."""

        model_config = {"extra": "forbid"}


def plain(model: BaseModel) -> dict[str, Any]:
    """What was said, as dictionaries, with numbers that came as text made numbers."""
    return model.dict(exclude_unset=True) if OLD else model.model_dump(exclude_unset=True)


def _quiet(*_what: Any) -> None:
    """Instead of a line on stderr for every request that is refused."""


# Releases differ in whether they read the types of arguments unless told.
api = SpecTree("flask", path="api/apidoc", title="Sandbox of Emedgene", version="39.0", before=_quiet, annotations=True)

__all__ = ["OLD", "BaseModel", "Field", "Response", "Strict", "api", "plain"]
