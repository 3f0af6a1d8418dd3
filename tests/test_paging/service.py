"""An invented platform with one list for each dialect of paging: its description, and clients generated from it."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import generated
from facade.call.credentials import Credentials, HeaderCredentials
from facade.client.base import Platform
from facade.client.clients import AsyncClient, SyncClient
from generated.runtime.views import Async, Sync
from scripts.generate import generate
from scripts.prepare import prepare

PACKAGE = "invented_lists"
WHOLE, TEXT, YES_NO = {"type": "integer"}, {"type": "string"}, {"type": "boolean"}


def _list_of(parameters: dict[str, Any], answer: dict[str, Any], name: str, *also: str) -> dict[str, Any]:
    known = {"shelf": ("path", TEXT), "colour": ("query", {"type": "array", "items": TEXT})}
    known |= {name: ("query", schema) for name, schema in parameters.items()}
    return {
        "get": {
            "operationId": name,
            "tags": ["lists"],
            "parameters": [
                {"name": name, "in": place, "required": place == "path", "schema": schema}
                for name, (place, schema) in known.items()
            ],
            "responses": {
                "200": {
                    "description": "",
                    "content": {name: {"schema": answer} for name in ("application/json", *also)},
                }
            },
        }
    }


def _object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


_ITEMS = {"type": "array", "items": {"$ref": "#/components/schemas/Book"}}
_META = _object(limit=WHOLE, offset=WHOLE, total_count=WHOLE, next={"type": ["string", "null"]})
_TOKENS = {"pageOffset": TEXT, "pageToken": TEXT, "pageSize": TEXT, "sort": TEXT}
_TOKEN_ANSWER = _object(items=_ITEMS, nextPageToken=TEXT, totalItemCount=WHOLE, remainingRecords=WHOLE)
_OF_PAGE: dict[str, Any] = {"number": WHOLE, "size": WHOLE, "totalElements": WHOLE, "totalPages": WHOLE}
_SLICE: dict[str, Any] = {"content": _ITEMS, "number": WHOLE, "size": WHOLE, "numberOfElements": WHOLE, "last": YES_NO}
_PATHS = {
    "tokens": _list_of(_TOKENS, _TOKEN_ANSWER, "tokens"),
    "hits": _list_of({"from": WHOLE, "size": WHOLE}, _object(("hits",), hits=_ITEMS, total=WHOLE), "hits"),
    "resources": _list_of({"from": WHOLE, "size": WHOLE}, _object(resources=_ITEMS, has_more=YES_NO), "resources"),
    "content": _list_of(
        {"pageNumber": WHOLE, "pageSize": WHOLE},
        _object(content=_ITEMS, last=YES_NO, totalElements=WHOLE, totalPages=WHOLE, number=WHOLE, size=WHOLE),
        "content",
    ),
    "bare_tokens": _list_of(
        {"pageToken": TEXT, "pageSize": TEXT}, _object(items=_ITEMS, nextPageToken=TEXT), "bare_tokens"
    ),
    "slices": _list_of({"offset": WHOLE, "limit": WHOLE}, _object(slices=_ITEMS, total=WHOLE), "slices"),
    "ranges": _list_of(
        {"offset": WHOLE, "limit": WHOLE},
        _object(items=_ITEMS, range=_object(offset=WHOLE, total=WHOLE)),
        *("ranges", "application/xml", "text/csv"),
    ),
    "counted": _list_of({"page": {**WHOLE, "default": 0}, "size": WHOLE}, _ITEMS, "counted"),
    "pages": _list_of(
        {"page": WHOLE, "per_page": WHOLE},
        _object(books=_ITEMS, total=WHOLE, pages=WHOLE, has_next=YES_NO, page=WHOLE, per_page=WHOLE),
        "pages",
    ),
    "leaves": _list_of(
        {"page": WHOLE, "per_page": {**WHOLE, "maximum": 40}}, _object(leaves=_ITEMS, total_pages=WHOLE), "leaves"
    ),
    "objects": _list_of({"limit": WHOLE, "offset": WHOLE}, _object(meta=_META, objects=_ITEMS), "objects"),
    # Spring's pages, asked for by its `Pageable` as its generators describe it, and by the parameters themselves.
    "spring": _list_of(
        {"offset": WHOLE, "pageNumber": WHOLE, "pageSize": WHOLE, "paged": YES_NO, "sort.sorted": YES_NO},
        _object(**_SLICE, totalElements=WHOLE, totalPages=WHOLE),
        "spring",
    ),
    "chapters": _list_of(
        {"pageable": {"$ref": "#/components/schemas/Pageable"}},
        _object(content=_ITEMS, page=_object(**_OF_PAGE)),
        "chapters",
    ),
    "embedded": _list_of(
        {"page": WHOLE, "size": WHOLE},
        _object(
            ("_embedded",),
            _embedded=_object(bookList=_ITEMS),
            page=_object(**_OF_PAGE),
            _links={"type": "object", "additionalProperties": _object(href=TEXT)},
        ),
        "embedded",
    ),
    "leaflets": _list_of({"page": WHOLE, "size": WHOLE}, _object(**_SLICE), "leaflets"),
    # A cursor that is there on the last page too, beside a word on whether more follow.
    "runs": _list_of(
        {"page_token": TEXT, "page_size": WHOLE},
        _object(runs=_ITEMS, meta=_object(next_page_token={"type": ["string", "null"]}, has_more=YES_NO)),
        "runs",
    ),
    # Links to the next page: in a header, in the answer, and among others in a list.
    "headed": _list_of({"page": {**WHOLE, "maximum": 1000}, "per_page": WHOLE}, _ITEMS, "headed"),
    "anchored": _list_of(
        {"page": _object(after=TEXT, limit=WHOLE), "limit": WHOLE},
        _object(data=_ITEMS, links=_object(next={"type": ["string", "null"]})),
        "anchored",
    ),
    "related": _list_of(
        {"offset": WHOLE, "limit": WHOLE},
        _object(href=TEXT, related=_ITEMS, links={"type": "array", "items": _object(rel=TEXT, href=TEXT, method=TEXT)}),
        "related",
    ),
    # The number of the row is all that there is.
    "bare": _list_of({"offset": WHOLE, "limit": WHOLE}, _ITEMS, "bare"),
}
_PATHS["headed"]["get"]["responses"]["200"]["headers"] = {"Link": {"schema": TEXT}}
next(entry for entry in _PATHS["anchored"]["get"]["parameters"] if entry["name"] == "page")["style"] = "deepObject"
_PATHS["counted"]["get"]["responses"]["200"]["headers"] = {"X-Total-Count": {"schema": WHOLE}}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Lists", "version": "1"},
    "paths": {f"/{{shelf}}/{name}": item for name, item in _PATHS.items()},
    "components": {
        "schemas": {
            "Book": _object(("number",), number=WHOLE, id=TEXT),
            "Pageable": _object(page=WHOLE, size=WHOLE, sort={"type": "array", "items": TEXT}),
        }
    },
}


class Clients(NamedTuple):
    """The two clients of the invented platform."""

    sync: Any
    awaited: Any


@contextmanager
def generated_clients(
    folder: Path, description: dict[str, Any] = DESCRIPTION, package: str = PACKAGE
) -> Iterator[Clients]:
    """Clients of an invented platform, whose package lies in `folder` and shares the real runtime."""
    generate(prepare(description), package, folder / package)
    generated.__path__.append(str(folder))
    said = {"name": "lists", "title": "Lists", "package": f"generated.{package}", "base_url": "http://lists.invalid"}
    platform = type("Invented", (Platform,), said)
    try:
        api = importlib.import_module(f"generated.{package}.client").Api
        yield Clients(_client(platform, SyncClient, api[Sync]), _client(platform, AsyncClient, api[Async]))
    finally:
        generated.__path__.remove(str(folder))
        for name in [name for name in sys.modules if name.startswith(f"generated.{package}")]:
            del sys.modules[name]


def _client(platform: Any, base: Any, api: Any) -> Any:
    def begin(self: Any, api_key: str | None = None, **settings: Any) -> None:
        login = Credentials() if api_key is None else HeaderCredentials("X-API-Key", api_key)
        self._start(lambda base_url: login, None, **settings)

    return type("Invented", (base, *api.__mro_entries__((api,))), {"_platform": platform, "__init__": begin})
