"""Start plugins on reports that lack them, and tidy the projects that reports are in."""

from __future__ import annotations

import asyncio
import sys

from facade import AsyncTorrentSuite
from generated.torrent_suite.models import Project, Results


async def lacking(ts: AsyncTorrentSuite, plugin: str) -> list[Results]:
    found = []
    async for report in ts.results.list(status__startswith="Completed", limit=20, order_by=["-timeStamp"]):
        done = [each async for each in ts.pluginresult.list(result=report.id or 0, plugin__name=plugin)]
        if not done:
            found.append(report)
    return found


async def project(ts: AsyncTorrentSuite, name: str) -> Project:
    known = await ts.project.list(name__iexact=name).first()
    if known is not None:
        return known
    await ts.project.create(body=Project(name=name, public=True))
    made = await ts.project.list(name__iexact=name).first()
    assert made is not None
    return made


async def main(plugin: str) -> None:
    async with AsyncTorrentSuite.from_env() as ts:
        installed = [each.name async for each in ts.plugin.list(active=True, selected=True)]
        print(*installed)
        for report in await lacking(ts, plugin):
            if isinstance(report.id, int):
                await ts.start_plugin(report.id, plugin)
                print(report.results_name, report.report_status)
        print((await project(ts, "Nightly")).modified)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
