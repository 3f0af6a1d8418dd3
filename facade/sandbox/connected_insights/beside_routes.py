"""What hangs on a case: its custom metadata, tags and comments."""

from __future__ import annotations

from typing import Any

from . import words
from .case_routes import CASE_PATH, TAG, changed, found
from .case_shapes import COMMENT, COMMENT_ASKED, METADATA, METADATUM, TAGS
from .routing import Call, route
from .shapes import ListOf
from .state import new_id

METADATA_PATH = f"{CASE_PATH}/custom-metadata"
METADATA_TAG = "custom-metadata-controller"
COMMENTS_PATH = f"{CASE_PATH}/comments"
COMMENTS_TAG = "case-comment-controller"


@route("GET", "crs", METADATA_PATH, METADATA_TAG, "getCustomMetadata", answer=METADATA)
def metadata(call: Call) -> dict[str, Any]:
    """What was written beside a case."""
    return {"configData": found(call).metadata}


@route("POST", "crs", METADATA_PATH, METADATA_TAG, "addCustomMetadata", body=METADATA, answer=METADATA)
def add_metadata(call: Call) -> dict[str, Any]:
    """Write more beside a case; what has the same name is replaced."""
    record = found(call)
    given = [{name: each.get(name) for name in METADATUM.properties} for each in call.body["configData"]]
    names = {each["name"] for each in given}
    record.metadata = [each for each in record.metadata if each["name"] not in names] + given
    changed(call, record, "case.metadata.added")
    return {"configData": record.metadata}


@route("PUT", "crs", METADATA_PATH, METADATA_TAG, "updateCustomMetadata", body=METADATA, answer=METADATA)
def replace_metadata(call: Call) -> dict[str, Any]:
    """Write this beside a case, and nothing else."""
    record = found(call)
    record.metadata = [{name: each.get(name) for name in METADATUM.properties} for each in call.body["configData"]]
    changed(call, record, "case.metadata.updated")
    return {"configData": record.metadata}


@route("DELETE", "crs", METADATA_PATH, METADATA_TAG, "deleteCustomMetadata", status=204)
def delete_metadata(call: Call) -> None:
    """Remove what was written beside a case."""
    record = found(call)
    record.metadata = []
    changed(call, record, "case.metadata.updated")


@route("POST", "crs", f"{CASE_PATH}/tags", TAG, "addTags", body=TAGS)
def add_tags(call: Call) -> None:
    """Give a case more tags."""
    record = found(call)
    record.tags = list(dict.fromkeys([*record.tag_list, *call.body["tags"]]))
    changed(call, record, "case.updated")


@route("PUT", "crs", f"{CASE_PATH}/tags", TAG, "replaceTags", body=TAGS)
def replace_tags(call: Call) -> None:
    """Give a case these tags, and no others."""
    record = found(call)
    record.tags = list(call.body["tags"])
    changed(call, record, "case.updated")


@route("GET", "crs", COMMENTS_PATH, COMMENTS_TAG, "getComments", answer=ListOf(COMMENT))
def comments(call: Call) -> list[dict[str, Any]]:
    """What was said about a case."""
    return list(found(call).comments.values())


@route("POST", "crs", COMMENTS_PATH, COMMENTS_TAG, "addComment", body=COMMENT_ASKED, answer=COMMENT, status=201)
def add_comment(call: Call) -> dict[str, Any]:
    """Say something about a case."""
    record = found(call)
    changed(call, record, "case.comment.added")
    moment = record.updated
    said = {"comment": call.body["comment"], "createdBy": words.USERNAME}
    comment = {"id": new_id(), **said, "createdDate": moment, "updatedDate": moment}
    record.comments[comment["id"]] = comment
    return comment


@route(
    "PUT", "crs", f"{COMMENTS_PATH}/{{commentId}}", COMMENTS_TAG, "updateComment", body=COMMENT_ASKED, answer=COMMENT
)
def update_comment(call: Call) -> dict[str, Any]:
    """Say it otherwise."""
    record = found(call)
    comment = record.comments[_comment(call)]
    changed(call, record, "case.comment.updated")
    comment.update(comment=call.body["comment"], updatedDate=record.updated)
    return comment


@route("DELETE", "crs", f"{COMMENTS_PATH}/{{commentId}}", COMMENTS_TAG, "deleteComment", status=204)
def delete_comment(call: Call) -> None:
    """Take it back."""
    record = found(call)
    del record.comments[_comment(call)]
    changed(call, record, "case.comment.deleted")


def _comment(call: Call) -> str:
    number = call.path["commentId"].lower()
    if number not in found(call).comments:
        call.refuse(404, "no-comment", call.path["commentId"])
    return number
