"""Whether answers are what the description says."""

from __future__ import annotations

import json
from datetime import datetime
from email.utils import parsedate
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from jsonschema import FormatChecker  # type: ignore[import-untyped]
from openapi_schema_validator import OAS30ReadValidator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from scripts.check.described import Described
from scripts.documents.pointers import join, of_reference, resolve
from scripts.generate.understanding import corrected
from scripts.sources import nulls_anywhere

_HERE = "urn:description"
# Where answers are known to differ from the description, and why that stays so.
DEPARTURES = {
    ("GET /api/candidates/{case_name}", "/hits/*/Variant_details"): "what a variant lacks comes as null",
    ("GET /api/candidates/{case_name}", "/hits/*/tag/id"): "what a tag lacks comes as null",
}


def _is_moment(value: object) -> bool:
    """Moments as RFC 3339 has them, and as servers in Python and Java write them instead."""
    if not isinstance(value, str):
        return True
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return parsedate(value) is not None
    return True


_FORMATS = FormatChecker(())
_FORMATS.checkers["date-time"] = (_is_moment, ())


class NotAsDescribed(AssertionError):
    """An answer that the description does not have."""


class Judge:
    """Holds the answers of a platform against its description.

    `operations` are those that were asked for, `departed` where answers differed in a way that is known.

    Answers of other hosts (logins, storage) have no description. Neither has what a gateway says in the platform's
    place: an error, or a redirect, of a status or media type that the description does not name.
    """

    def __init__(self, platform: str, origin: str) -> None:
        self.described = described(platform)
        self.operations: set[str] = set()
        self.departed: set[tuple[str, str]] = set()
        self._origin = origin
        self._nulls = nulls_anywhere(platform)

    def __call__(self, request: Any, response: Any) -> None:
        """Look at one answer. Raises NotAsDescribed."""
        address = urlsplit(str(request.url))
        if f"{address.scheme}://{address.netloc}" != self._origin:
            return
        asked = f"{request.method} {address.path}"
        name = self.described.operation(request.method, address.path)
        if name is None:
            raise NotAsDescribed(f"{asked}: the description has no such operation")
        self.operations.add(name)
        path = join("/paths", name.partition(" ")[2], name.partition(" ")[0].lower(), "responses")
        pointer, facts = self._answer(path, response.status_code)
        good = response.status_code < 300
        if facts is None:
            if good:
                raise NotAsDescribed(f"{asked}: the description has no answer {response.status_code}")
            return
        self._look_at_body(name, pointer, facts, response, good)

    def _answer(self, path: str, status: int) -> tuple[str, dict[str, Any] | None]:
        answers = resolve(self.described.document, path)
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in answers:
                pointer = join(path, key)
                while "$ref" in (facts := resolve(self.described.document, pointer)):
                    pointer = of_reference(facts["$ref"])
                return pointer, facts
        return path, None

    def _look_at_body(self, name: str, pointer: str, facts: dict[str, Any], response: Any, good: bool) -> None:
        content = facts.get("content") or {}
        if not content or not response.content:
            return
        media = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        kind = next((key for key in content if _fits(key, media)), None)
        if kind is None:
            if good:
                raise NotAsDescribed(f"{name}: {media or 'no media type'}; the description has {', '.join(content)}")
            return
        if "schema" not in content[kind] or not (media == "application/json" or media.endswith("+json")):
            return
        faults = self._faults(name, join(pointer, "content", kind, "schema"), json.loads(response.content))
        if faults:
            raise NotAsDescribed(f"{name} ({response.status_code}): " + "; ".join(faults[:5]))

    def _faults(self, name: str, pointer: str, value: Any) -> list[str]:
        faults = []
        for fault in _validator(self.described, pointer).iter_errors(value):
            if self._nulls and fault.instance is None:
                continue
            place = "".join(f"/{'*' if isinstance(key, int) else key}" for key in fault.absolute_path)
            if (name, place) in DEPARTURES:
                self.departed.add((name, place))
            else:
                faults.append(f"{place or '/'}: {fault.message[:200]}")
        return faults


@cache
def described(platform: str) -> Described:
    """The corrected description of a platform."""
    return Described(corrected(platform))


@cache
def _validator(described: Described, pointer: str) -> Any:
    document = described.document
    kind = OAS30ReadValidator if str(document.get("openapi", "")).startswith("3.0") else OAS31Validator
    return kind({"$ref": f"{_HERE}#{pointer}"}, registry=_registry(described), format_checker=_FORMATS)


@cache
def _registry(described: Described) -> Registry[Any]:
    resource = DRAFT202012.create_resource(described.document)
    registry: Registry[Any] = Registry().with_resource(_HERE, resource)
    return registry


def _fits(described: str, media: str) -> bool:
    """Whether a media type is one that is described, perhaps as `image/*` or with parameters."""
    wanted = described.partition(";")[0].strip().lower()
    return wanted in (media, "*/*") or (wanted.endswith("/*") and media.startswith(wanted[:-1]))
