"""Plan the runs of the night from a list of samples, with barcodes, and show what the chips allow."""

from __future__ import annotations

import sys

from facade import TorrentSuite
from generated.torrent_suite.models import Plannedexperiment


def chips(ts: TorrentSuite) -> dict[str, int]:
    known = {}
    for chip in ts.chip.list(is_active=True, order_by=["name"]):
        known[str(chip.name)] = chip.slots or 0
    return known


def barcodes(ts: TorrentSuite, kit: str) -> list[str]:
    found = ts.dnabarcode.list(name__exact=kit, order_by=["index"], limit=96)
    return [str(code.id_str) for code in found]


def plan(ts: TorrentSuite, name: str, samples: list[str]) -> Plannedexperiment:
    codes = barcodes(ts, "IonXpress")
    wanted = Plannedexperiment(
        plan_name=name,
        run_type="AMPS",
        chip_type="530",
        flows=500,
        library_read_length=200,
        barcoded_samples={sample: {"barcodes": [code]} for sample, code in zip(samples, codes, strict=False)},
    )
    return ts.plan_run(wanted)


def planned(ts: TorrentSuite) -> list[str]:
    return [
        f"{each.plan_displayed_name} {each.plan_status}"
        for each in ts.plannedexperiment.list(plan_executed=False, order_by=["-date"], page_size=20)
    ]


if __name__ == "__main__":
    with TorrentSuite.from_env() as client:
        print(chips(client))
        made = plan(client, sys.argv[1], sys.argv[2:])
        print(made.plan_guid, made.date)
        print(*planned(client), sep="\n")
