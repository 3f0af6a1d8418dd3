"""Types of single values: by type and format, and by what our descriptions say of moments beyond these."""

from __future__ import annotations

from typing import Any

from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .plan import Scalar, Type
from .shapes import NULL
from .versions import kind_of

_STRINGS = {"date-time": Scalar("MOMENT"), "date": Scalar("DAY"), "binary": Scalar("BINARY")}
SCALARS = {
    "string": Scalar("TEXT"),
    "integer": Scalar("INTEGER"),
    "number": Scalar("NUMBER"),
    "boolean": Scalar("BOOLEAN"),
    "null": NULL,
    "file": Scalar("BINARY"),
}
# How JSON has a moment, and a day, whatever type and format are described.
_FORMS = {
    "epoch-milliseconds": (Scalar("EPOCH_MILLISECONDS"), Scalar("EPOCH_MILLISECONDS_DAY")),
    "epoch-seconds": (Scalar("EPOCH_SECONDS"), Scalar("EPOCH_SECONDS_DAY")),
    "array": (Scalar("MOMENT_ARRAY"), Scalar("DAY_ARRAY")),
    "local": (Scalar("LOCAL_MOMENT"), Scalar("DAY")),
}
FORM = "x-moment"


def is_file(schema: Any) -> bool:
    """Whether a text stands for the bytes of a file: by its format, or, as of OpenAPI 3.1, by a media type of its own
    that is no text's, unless it is encoded as text."""
    if not isinstance(schema, dict) or schema.get("type", "string") not in ("string", ["string", "null"]):
        return False
    if schema.get("format") == "binary" and "type" in schema:
        return True
    media_type, encoding = schema.get("contentMediaType"), schema.get("contentEncoding")
    if not isinstance(media_type, str) or str(encoding or "binary").lower() != "binary":
        return False
    return kind_of(media_type) in ("bytes", "multipart")


def coding_of(schema: Any) -> str | None:
    """The coding, `base64` or `base64url`, that a text has bytes in: by its format, or as of OpenAPI 3.1. Of
    alternatives, that of the first that has one."""
    if not isinstance(schema, dict):
        return None
    encoding = str(schema.get("contentEncoding") or "").lower()
    if encoding in ("base64", "base64url"):
        return encoding
    if schema.get("format") == "byte" and schema.get("type", "string") in ("string", ["string", "null"]):
        return "base64"
    options = [option for word in ("oneOf", "anyOf", "allOf") for option in schema.get(word) or ()]
    return next(filter(None, map(coding_of, options)), None)


def text(schema: dict[str, Any], form: Any = None) -> Type:
    """A text, or what its format makes of it; `form` is how the whole description says that moments are."""
    if is_file(schema):
        return _STRINGS["binary"]
    known = _STRINGS.get(str(schema.get("format")), SCALARS["string"])
    if known == _STRINGS["date-time"] and schema.get("x-fraction") == "milliseconds":
        return Scalar("MILLISECOND_MOMENT")
    if form is not None and known in (_STRINGS["date-time"], _STRINGS["date"]):
        return moment({"format": schema["format"], FORM: form}, "")
    return known


def moment(schema: dict[str, Any], pointer: str) -> Type:
    """The moment that `x-moment` makes of a schema; the day, where its format is `date`. Raises PipelineError for a
    form that does not exist."""
    form = schema[FORM]
    if not isinstance(form, str) or form not in _FORMS:
        raise PipelineError(
            f"unknown form of a moment {form!r}; known: {', '.join(_FORMS)}", pointer=join(pointer, FORM)
        )
    a_moment, a_day = _FORMS[form]
    return a_day if schema.get("format") == "date" else a_moment
