"""The agreement on media types: which version the answer has, and that the body has the same one."""

from __future__ import annotations

import re

from .description import Operation
from .leniencies import asks_for_nothing, takes_other_version
from .problems import PROBLEM_TYPE, Refusal

BAD_ACCEPT_CODE = "ICA_API_004"
_VERSIONED = re.compile(r"application/vnd\.illumina\.v(\d+)\+json")
_JSON = re.compile(r"application/(?:[\w.-]+\+)?json")


def version_of(media_type: str | None) -> str | None:
    """ "v3" for application/vnd.illumina.v3+json, None for a type without a version."""
    match = _VERSIONED.fullmatch(media_type or "")
    return f"v{match[1]}" if match else None


def is_json(media_type: str) -> bool:
    """Whether a body of this media type is JSON."""
    return bool(_JSON.fullmatch(media_type))


def bare_type(header: str) -> str:
    """A Content-Type without its parameters."""
    return header.partition(";")[0].strip().lower()


def choose_answer_type(operation: Operation, accept: str | None, bad_accept_status: int, *, strict: bool) -> str | None:
    """The media type of the answer; None when the operation answers without a body.

    Only media types that are named count: a missing header and wildcards are refused, as the service does. Several
    versions may be named; the highest one that the operation has is taken. What else passes, unless `strict`, is in
    `leniencies`.
    """
    named = _accepted(accept or "")
    possible = [media_type for media_type in operation.answer_types if media_type in named]
    if possible:
        return max(possible, key=_rank)
    if not operation.answer_types and PROBLEM_TYPE in named:
        return None
    if not strict and asks_for_nothing(operation, named):
        return None
    wanted = ", ".join([*operation.answer_types] or [PROBLEM_TYPE])
    detail = f"invalid accept header {accept!r}: {operation.operation_id} answers {wanted}"
    raise Refusal(bad_accept_status, detail, code=BAD_ACCEPT_CODE)


def check_body_type(operation: Operation, content_type: str | None, answer_type: str | None, *, strict: bool) -> str:
    """The media type of the body. Raises Refusal 415 for one that is not listed, 400 for another version."""
    if content_type is None:
        raise Refusal(415, f"a body needs a Content-Type: {', '.join(operation.body_types)}")
    media_type = bare_type(content_type)
    if media_type not in operation.body_types:
        raise Refusal(415, f"Content-Type {media_type} is not one of {', '.join(operation.body_types)}")
    sent, wanted = version_of(media_type), version_of(answer_type)
    if (
        sent
        and wanted
        and sent != wanted
        and (strict or not takes_other_version(operation, media_type, answer_type or ""))
    ):
        raise Refusal(400, f"Content-Type names {sent}, but Accept names {wanted}: both must name the same version")
    return media_type


def _accepted(header: str) -> set[str]:
    names = set()
    for item in header.split(","):
        name, _, parameters = item.partition(";")
        if not re.search(r"\bq=0(\.0*)?\s*$", parameters):
            names.add(name.strip().lower())
    return names


def _rank(media_type: str) -> int:
    version = version_of(media_type)
    return int(version[1:]) if version else -1
