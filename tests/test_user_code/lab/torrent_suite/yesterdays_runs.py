"""What was sequenced yesterday: runs, their reports, and how well the libraries did."""

from __future__ import annotations

import datetime
from pathlib import Path

from facade import TorrentSuite
from generated.torrent_suite.models import Experiment, Results

DAY = datetime.timedelta(days=1)


def runs(ts: TorrentSuite, since: datetime.datetime) -> list[Experiment]:
    return ts.experiment.list(date__gte=since, order_by=["-date"], page_size=50).collect()


def reports(ts: TorrentSuite, run: Experiment) -> list[Results]:
    return list(ts.results.list(experiment__exp_name=run.exp_name or "", status__exact="Completed"))


def tell(ts: TorrentSuite, run: Experiment, folder: Path) -> None:
    print(run.display_name, run.chip_type, run.flows, run.result_date)
    for report in reports(ts, run):
        if report.id is None or not isinstance(report.id, int):
            continue
        found, metrics = ts.report_with_metrics(report.id)
        print("  ", found.results_name, found.time_stamp, found.processedflows)
        for each in metrics:
            print("    ", each.total_num_reads, each.q20_mean_alignment_length, each.genome)
        ts.results.report(report.id).save(folder)


def finished(ts: TorrentSuite) -> int:
    return sum(len(each.reports) for each in ts.completed_runs(limit=50, order_by=["-date"]))


if __name__ == "__main__":
    with TorrentSuite.from_env() as client:
        yesterday = datetime.datetime.now() - DAY
        for experiment in runs(client, yesterday):
            tell(client, experiment, Path.cwd())
        print(finished(client), "reports")
