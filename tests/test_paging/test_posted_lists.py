"""Lists that are asked for by POST: nobody knows what that does, so none is asked for before it is needed."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlsplit

import pytest

from facade import ICA
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

SIZE = 10


def page(asked: Asked) -> Said:
    number = int(dict(parse_qsl(urlsplit(asked.path).query)).get("pageToken", "0"))
    items = [{"id": f"{number}-{place}"} for place in range(SIZE)]
    body = {"items": items, "nextPageToken": str(number + 1) if number < 4 else ""}
    return Said(200, json.dumps(body).encode())


@pytest.mark.parametrize(("settings", "ahead"), [({}, 0), ({"prefetch": 1}, 1), ({"prefetch": 0}, 0)])
def test_a_page_is_fetched_ahead_only_where_the_call_says_so(settings: dict[str, int], ahead: int) -> None:
    with Loopback(page) as server, ICA(base_url=server.url, api_key="a key of the tests") as ica:
        found = iter(ica.project_workflow_session.search_orchestrated_analyses("p", "w", page_size=SIZE, **settings))
        assert len([next(found) for _ in range(2 * SIZE)]) == 2 * SIZE
        found.close()
        assert len(server.asked) == 2 + ahead
