"""What `test_torrent_suite_facade.py` runs in a tree of its own: Torrent Suite's facade on another description."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from facade import AsyncTorrentSuite, NotFound, TorrentSuite, UnknownFilter


def use(settings: dict[str, Any]) -> dict[str, Any]:
    """Lists, reads, follows, writes and deletes, and says what came."""
    with TorrentSuite(**settings) as ts:
        south = ts.garden_beds.get("south")
        found = {
            "jars": len(ts.jars.list().collect()),
            "filtered": [bed.slug for bed in ts.garden_beds.list(title__startswith="S")],
            "followed": [bed.title for bed in ts.follow(south.holds)],
            "neighbours": [plant.label for plant in ts.follow(ts.class_.get(1).neighbours)],
            "kind": ts.follow("/inventory/api/v2/Plant-Kinds.2/ba.sil/").code,
        }
        try:
            ts.garden_beds.list(titel="South side")
        except UnknownFilter as error:
            found["misspelt"] = error.field
        address = ts.class_.create(body={"label": "made"})
        made = ts.follow(address)
        found["made"] = ts.follow(address).label
        ts.class_.delete(made.id)
        try:
            ts.follow(address)
        except NotFound:
            found["deleted"] = True
    return found


async def use_async(settings: dict[str, Any]) -> dict[str, Any]:
    """The same awaited, in short."""
    async with AsyncTorrentSuite(**settings) as ts:
        south = await ts.garden_beds.get("south")
        return {
            "jars": len([jar async for jar in ts.jars.list(page_size=25)]),
            "filtered": [bed.slug async for bed in ts.garden_beds.list(title__startswith="S")],
            "followed": [bed.title for bed in await ts.follow(south.holds)],
        }


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    print(json.dumps([use(given), asyncio.run(use_async(given))]))
