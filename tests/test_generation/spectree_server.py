"""A real Flask application whose description SpecTree writes: an invented laboratory of cases and boxes."""

from __future__ import annotations

import datetime
import enum
from typing import Annotated, Any, Literal

from flask import Flask
from pydantic import BaseModel, Field
from spectree import Response, SpecTree


class Kind(enum.Enum):
    """What a sample is of."""

    BLOOD = "blood"
    SALIVA = "saliva"


class Sample(BaseModel):
    """A sample, and the one that it was taken from."""

    id: int
    kind: Kind = Kind.BLOOD
    parent: Sample | None = None


class Case(BaseModel):
    """A case, with classes of its own inside."""

    class Cnv(BaseModel):
        """A change of copies."""

        type: Literal["cnv"] = "cnv"
        copies: int

    class Snv(BaseModel):
        """A change of a letter."""

        type: Literal["snv"] = "snv"
        alt: str

    name: str
    created: datetime.datetime
    samples: list[Sample] = []
    finding: Annotated[Cnv | Snv, Field(discriminator="type")]


class Cases(BaseModel):
    """Some cases."""

    hits: list[Case]
    total: int


class Box(BaseModel):
    """A box of samples."""

    label: str
    samples: list[Sample]


class Boxes(BaseModel):
    """A page of boxes."""

    boxes: list[Box]
    total: int
    has_next: bool


class Rows(BaseModel):
    """Which cases to give."""

    first: int = Field(0, alias="from")
    size: int = 10
    status: list[str] = []
    kind: Kind | None = None


class Pages(BaseModel):
    """Which boxes to give."""

    page: int = 1
    per_page: int = Field(20, le=50)


class Language(BaseModel):
    """In which language to answer."""

    Lang: str = "en"


class Trial(BaseModel):
    """Whether only to try."""

    dry_run: bool = False


def description(module: str = __name__) -> dict[str, Any]:
    """What the server publishes, with its classes in a module of this name."""
    classes = [value for value in globals().values() if isinstance(value, type) and value.__module__ == __name__]
    classes += [Case.Cnv, Case.Snv]
    for kind in classes:
        kind.__module__ = module
    try:
        found: dict[str, Any] = _application().test_client().get("/apidoc/openapi.json").get_json()
    finally:
        for kind in classes:
            kind.__module__ = __name__
    return found


def _application() -> Flask:
    app = Flask("laboratory")
    spec = SpecTree("flask", title="Laboratory", version="1")

    @app.get("/api/test")
    @spec.validate(query=Rows, resp=Response(HTTP_200=Cases), tags=["Cases"])
    def cases() -> Any: ...

    @app.get("/api/test/<case_name>")
    @spec.validate(resp=Response(HTTP_200=Case), tags=["Cases"])
    def case(case_name: str) -> Any: ...

    @app.delete("/api/test/<case_name>")
    @spec.validate(resp=Response("HTTP_204"), tags=["Cases"])
    def gone(case_name: str) -> Any: ...

    @app.put("/api/test/<case_name>/status")
    @spec.validate(resp=Response("HTTP_200"), tags=["Cases"])
    def status(case_name: str) -> Any: ...

    @app.post("/api/cases/v2/cases")
    @spec.validate(query=Trial, json=Case, headers=Language, resp=Response(HTTP_201=Case), tags=["Cases"])
    def create() -> Any: ...

    @app.get("/api/boxes/")
    @spec.validate(query=Pages, resp=Response(HTTP_200=Boxes), tags=["Boxes"])
    def boxes() -> Any: ...

    @app.get("/api/samples")
    @spec.validate(resp=Response(HTTP_200=list[Sample]), tags=["Samples"])
    def samples() -> Any: ...

    @app.get("/api/test/v2/<case_name>/reports/<report_type>/<int:report_id>")
    @spec.validate(tags=["Reports"])
    def report(case_name: str, report_type: str, report_id: int) -> Any: ...

    spec.register(app)
    return app
