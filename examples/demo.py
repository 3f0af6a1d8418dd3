"""The main job, from end to end: regenerate ICA's client and use it against the sandbox; then a Torrent Suite server,
Emedgene, and Connected Insights.

Run it with `make demo`. Nothing leaves this machine.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from facade import ICA, ConnectedInsights, Emedgene, FilterError, PlatformError, TorrentSuite
from facade.connected_insights import Patience
from facade.emedgene import Person, new_case
from facade.sandbox import IcaSandbox
from facade.sandbox.connected_insights import ConnectedInsightsSandbox
from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from scripts.generate import regenerate

console = Console(highlight=False)


def main() -> None:
    """Show every step with what it gives."""
    console.rule("1. Regenerate the client from specs/")
    started = time.perf_counter()
    regenerate(only="ica", force=True)
    console.print(f"specs/ica -> generated/ica in {time.perf_counter() - started:.1f} s")
    with IcaSandbox() as sandbox, ICA(api_key=sandbox.api_key, base_url=sandbox.base_url) as ica:
        console.rule(f"2. Use it: {sandbox.base_url}")
        project_id = show_projects(ica)
        page_through_data(ica, project_id)
        show_versions(ica, project_id, sandbox.analysis_ids[0])
        show_error(ica)
    console.rule("4. Ion Torrent Suite: a real Tastypie server on this machine")
    show_torrent_suite()
    console.rule("5. Emedgene: a real SpecTree server on this machine, and the host of its logins")
    show_emedgene()
    console.rule("6. Connected Insights: six services behind one host on this machine")
    show_connected_insights()


def show_projects(ica: ICA) -> str:
    """List the projects; gives the id of the first."""
    table = Table(title="Projects", title_justify="left")
    for heading in ("name", "id", "created"):
        table.add_column(heading)
    projects = ica.project.get_projects().collect()
    for project in projects:
        table.add_row(project.name, project.id, f"{project.time_created:%Y-%m-%d %H:%M}")
    console.print(table)
    return projects[0].id


def page_through_data(ica: ICA, project_id: str) -> None:
    """Read all data of a project, page by page."""
    kinds: Counter[str] = Counter()
    columns = (TextColumn("Data"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("")
        for page in ica.project_data.get_project_data_list(project_id, page_size=500).pages():
            kinds.update(
                str(item.data.details.data_type) if item.data and item.data.details else "-" for item in page.items
            )
            bar.update(task, total=page.total, advance=len(page.items))
    console.print(", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))


def show_versions(ica: ICA, project_id: str, analysis_id: str) -> None:
    """Read one analysis as v4 and as v3."""
    newest = ica.project_analysis.get_analysis(project_id, analysis_id)
    older = ica.v3.project_analysis.get_analysis(project_id, analysis_id)
    table = Table(title="One analysis in both versions", title_justify="left")
    for heading in ("", type(newest).__name__, type(older).__name__):
        table.add_column(heading)
    for name in ("reference", "status", "analysis_priority", "time_created"):
        table.add_row(name, str(getattr(newest, name)), str(getattr(older, name)))
    table.add_row("owner", type(newest.owner).__name__, "-" if not hasattr(older, "owner") else str(older.owner))
    console.print(table)


def show_error(ica: ICA) -> None:
    """Ask for what is not there."""
    console.rule("3. An error, as a person sees it")
    try:
        ica.project.get_project("00000000-0000-4000-8000-000000000000")
    except PlatformError as error:
        console.print(f"[red]{type(error).__name__}[/]")
        console.print(str(error), markup=False, soft_wrap=True)


def show_torrent_suite() -> None:
    """Filter chips, refuse a misspelt filter, plan a run, and read a completed one and a report with its metrics."""
    with (
        TorrentSuiteSandbox() as sandbox,
        TorrentSuite(base_url=sandbox.base_url, username=sandbox.username, api_key=sandbox.api_key) as server,
    ):
        chips = server.chip.list(name__startswith="31", order_by=["name"]).collect()
        console.print(f"chips 31*: {', '.join(str(chip.name) for chip in chips)}")
        try:
            server.chip.list(nmae__startswith="31")
        except FilterError as error:
            console.print(f"refused before sending: {error}", markup=False)
        plan = server.plan_run({"planName": "demo", "barcodedSamples": {"liver 1": {"barcodes": ["IonXpress_001"]}}})
        console.print(f"planned: {plan.plan_name}, {plan.resource_uri}")
        run, reports = next(server.completed_runs())
        console.print(f"newest completed run: {run.exp_name} with {len(reports)} reports")
        report, metrics = server.report_with_metrics(1)
        console.print(f"report {report.results_name}: {report.status}, {len(metrics)} library metrics")


def show_emedgene() -> None:
    """Log in with a key at the login host, refuse a case that has faults, create one, and read what was finalized."""
    with (
        EmedgeneSandbox() as sandbox,
        Emedgene(base_url=sandbox.base_url, login_url=sandbox.login_url, api_key=sandbox.api_key) as em,
    ):
        console.print(f"{em.check_connection()} cases")
        try:
            new_case(Person(sample="liver 1", phenotypes=["HP:12"]), due_date="soon")
        except ValueError as error:
            console.print(f"refused before sending: {error}", markup=False, soft_wrap=True)
        made = em.create_case(new_case(Person(sample="LIVER-1", phenotypes=["HP:0001250"], pending=True)))
        console.print(f"created after a dry run: {made.name}, {made.status}")
        finalized = list(em.finalized_cases())
        console.print(f"finalized within a day: {', '.join(case.name for case in finalized[:4])}, ...")
        shown = [variant for case in finalized[:2] for variant in em.exported_variants(case.name, "in_report")]
        console.print(f"in their reports: {', '.join(gene for variant in shown for gene in variant.genes)}")


def show_connected_insights() -> None:
    """Find a workgroup by its name, search, set a disease and wait, refuse a file, upload one and read a report."""
    with (
        ConnectedInsightsSandbox(cases=1_000) as sandbox,
        ConnectedInsights(
            base_url=sandbox.base_url, api_key=sandbox.api_key, domain=sandbox.domain, workgroup="Birch One"
        ) as insights,
        tempfile.TemporaryDirectory() as folder,
    ):
        console.print(f"workgroups: {', '.join(group.name for group in insights.user_workgroups())}")
        cases = insights.search_cases(release="v2", display_id="%", page_size=100, prefetch=4).collect()
        console.print(f"{len(cases)} cases, four pages ahead of the reader")
        case = insights.find_case("SBX-00001")
        ready = insights.set_disease(
            str(case.id), "363406005", "Malignant tumor of colon", patience=Patience(600, 0.05)
        )
        console.print(f"{case.display_id} has another disease and is {ready.sub_state}")
        metadata = Path(folder, "samples.csv")
        metadata.touch()
        try:
            insights.upload_metadata(metadata)
        except ValueError as error:
            console.print(f"refused before sending: {error}", markup=False, soft_wrap=True)
        metadata.write_text("Sample_ID,Tumor_Type,Case_ID\nBIRCH-1,363406005,SBX-00001\n")
        for file in insights.follow_metadata(insights.upload_metadata(metadata), first_pause=0.05):
            console.print(f"{file.name}: {file.status}")
        console.print(f"in its report: {', '.join(str(each.gene) for each in insights.report_variants(case))}")
        console.print(f"newest in the audit log: {insights.audit_log(order_by='-createdDate').take(1)[0].message}")


if __name__ == "__main__":
    main()
