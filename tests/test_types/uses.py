"""How the facade is used, with the types that a checker must see. Read by type checkers, never run.

The comment behind each `reveal_type` is its type; a line that must be refused ends in `# refused`, one that should be
but is not yet in `# refused`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, reveal_type

from facade import ICA, UNSET, AsyncICA, AsyncTorrentSuite, ConnectedInsights, Emedgene, TorrentSuite
from facade.events import DriftFound, Event
from facade.retries import Retries
from generated.ica.models import AnalysisV4, CreateAnalysisCreationBatch, CreateFolder, ProjectData, ProjectSample
from generated.torrent_suite.models import Experiment, Libmetrics, Results

P, A, D = "project", "analysis", "data"


def answers(ica: ICA) -> None:
    reveal_type(ica.project_analysis.get_analysis(P, A))  # AnalysisV4
    reveal_type(ica.v3.project_analysis.get_analysis(P, A))  # AnalysisV3
    reveal_type(ica.v4.project_analysis.get_analysis(P, A))  # AnalysisV4
    reveal_type(ica.v3.region.get_regions())  # RegionList
    reveal_type(ica.v4.region.get_regions())  # RegionList
    reveal_type(ica.project_analysis.abort_analysis(P, A))  # None
    reveal_type(ica.project_analysis.get_analysis)  # (project_id: str, analysis_id: str) -> AnalysisV4


async def awaited_answers(ica: AsyncICA) -> None:
    reveal_type(ica.project_analysis.get_analysis(P, A))  # Awaitable[AnalysisV4]
    reveal_type(await ica.project_analysis.get_analysis(P, A))  # AnalysisV4
    reveal_type(await ica.v3.project_analysis.get_analysis(P, A))  # AnalysisV3
    reveal_type(await ica.v4.project_analysis.get_analysis(P, A))  # AnalysisV4


async def raw_answers(ica: ICA, other: AsyncICA) -> None:
    reveal_type(ica.raw.project_analysis.get_analysis(P, A))  # Response
    reveal_type(ica.raw.project_data.get_project_data_list(P))  # Response
    reveal_type(ica.raw.pipeline.download_pipeline_file_content("pipeline", "file"))  # Response
    reveal_type(await other.raw.project_analysis.get_analysis(P, A))  # Response
    reveal_type(await other.raw.project_data.get_project_data_list(P))  # Response


async def followed(ts: TorrentSuite, other: AsyncTorrentSuite, report: Results) -> None:
    reveal_type(ts.follow(report.experiment, Experiment))  # Experiment
    reveal_type(ts.follow(report.libmetrics, Libmetrics))  # list[Libmetrics]
    reveal_type(ts.follow("/rundb/api/v1/chip/1/"))  # Any
    reveal_type(await other.follow(report.experiment, Experiment))  # Experiment
    reveal_type(await other.follow(report.libmetrics, kind=Libmetrics))  # list[Libmetrics]
    ts.follow(report.experiment, "Experiment")  # refused
    ts.follow(7)  # refused


def tags(ica: ICA, other: AsyncICA) -> None:
    reveal_type(ica.project_analysis)  # ProjectAnalysisV4[Sync]
    reveal_type(other.v3.project_analysis)  # ProjectAnalysisV3[Async]
    reveal_type(ica.raw.token)  # Token[Raw]


def fields(ica: ICA, analysis: AnalysisV4, data: ProjectData) -> None:
    reveal_type(analysis.id)  # str
    reveal_type(analysis.time_created)  # datetime
    reveal_type(analysis.status)  # str
    reveal_type(analysis.summary)  # str | Unset | None
    if analysis.summary:
        reveal_type(analysis.summary)  # str
    if analysis.summary is not UNSET:
        reveal_type(analysis.summary)  # str | None
    reveal_type(ica.v3.project_analysis.get_analysis(P, A).status)  # AnalysisV3Status | str
    if data.data.details:
        reveal_type(data.data.details.path)  # str | Unset | None
    print(data.data.details.path)  # refused
    analysis.id = 7  # refused
    reveal_type(analysis.to_dict())  # dict[str, Any]
    reveal_type(analysis.additional_properties)  # dict[str, Any]
    reveal_type(AnalysisV4.from_dict({}))  # AnalysisV4
    reveal_type(analysis.to_dict(python_names=True))  # dict[str, Any]
    reveal_type(analysis.to_json(indent=2))  # str
    reveal_type(AnalysisV4.from_json("{}"))  # AnalysisV4
    print(AnalysisV4(additional_properties={"phase": 1}, etag_="W/7"))  # refused


def lists(ica: ICA) -> None:
    reveal_type(ica.project_data.get_project_data_list(P))  # Pager[ProjectData]
    reveal_type(ica.v3.project_analysis.get_analyses(P))  # Pager[AnalysisV3]
    reveal_type(ica.project_data.get_project_data_list(P, page_size=10, limit=5, start="cursor"))  # Pager[ProjectData]
    for item in ica.project_data.get_project_data_list(P, filename=["a"], start=7, prefetch=2):
        reveal_type(item)  # ProjectData
    for page in ica.project_data.get_project_data_list(P).pages():
        reveal_type(page)  # Page[ProjectData]
        reveal_type(page.items)  # list[ProjectData]
        reveal_type(page.total)  # int | None
        reveal_type(page.next_cursor)  # str | int | None
        reveal_type(page.response)  # Response
    reveal_type(ica.project_data.get_project_data_list(P).first())  # ProjectData | None
    reveal_type(ica.project_data.get_project_data_list(P).take(3))  # list[ProjectData]
    reveal_type(ica.project_data.get_project_data_list(P).collect())  # list[ProjectData]


def lists_that_come_whole(ica: ICA, ci: ConnectedInsights, emedgene: Emedgene) -> None:
    regions = ica.region.get_regions()
    for region in regions:
        reveal_type(region)  # Region
    reveal_type(regions[0])  # Region
    reveal_type(regions[1:3])  # list[Region]
    reveal_type(len(regions))  # int
    reveal_type(regions.first())  # Region | None
    reveal_type(regions.take(5))  # list[Region]
    reveal_type(regions.collect())  # list[Region]
    reveal_type(ica.connector.get_connectors()[0])  # Connector | None
    reveal_type(emedgene.settings.list_kits().first())  # Kit | None
    reveal_type(ci.case_comments.list_comments("case"))  # Items[Comment]
    reveal_type(ci.case_comments.list_comments("case")[0])  # Comment
    reveal_type(ci.case_comments.list_comments("case").take(2))  # list[Comment]
    regions["items"]  # refused
    print(regions.total)  # refused


async def awaited_lists_that_come_whole(ica: AsyncICA) -> None:
    for region in await ica.region.get_regions():
        reveal_type(region)  # Region
    for each in ica.region.get_regions():  # refused
        print(each)


async def awaited_lists(ica: AsyncICA) -> None:
    reveal_type(ica.project_data.get_project_data_list(P))  # AsyncPager[ProjectData]
    async for item in ica.project_data.get_project_data_list(P):
        reveal_type(item)  # ProjectData
    async for page in ica.v3.project_data.get_project_data_list(P).pages():
        reveal_type(page)  # Page[ProjectData]
    reveal_type(await ica.project_data.get_project_data_list(P).first())  # ProjectData | None
    reveal_type(await ica.project_data.get_project_data_list(P).take(3))  # list[ProjectData]
    reveal_type(await ica.project_data.get_project_data_list(P).collect())  # list[ProjectData]


def addresses(ica: ICA, data: ProjectData) -> None:
    reveal_type(ica.data("icav2://project/path", kind="folder"))  # ProjectData
    reveal_type(ica.data.get_data("urn"))  # Data
    reveal_type(ica.exists("icav2://project/path"))  # bool
    reveal_type(ica.uri(data))  # str
    reveal_type(ica.find_pipeline("code", project="project"))  # PipelineV3
    reveal_type(ica.search(data, pattern="*.bam", limit=5))  # Pager[ProjectData]
    ica.data("icav2://project/path", kind="link")  # refused
    ica.data(7)  # refused
    ica.search("/", patern="*.bam")  # refused


async def awaited_addresses(ica: AsyncICA) -> None:
    reveal_type(ica.data("icav2://project/path"))  # Awaitable[ProjectData]
    reveal_type(await ica.data.get_data("urn"))  # Data
    reveal_type(await ica.find_region("code"))  # Region
    reveal_type(ica.search("/", kind="file"))  # AsyncPager[ProjectData]


async def files(ica: ICA, other: AsyncICA) -> None:
    reveal_type(ica.pipeline.download_pipeline_file_content("pipeline", "file"))  # Download
    reveal_type(ica.pipeline.download_pipeline_file_content("pipeline", "file").read())  # bytes
    reveal_type(ica.pipeline.download_pipeline_file_content("pipeline", "file").save("here"))  # Path
    reveal_type(other.pipeline.download_pipeline_file_content("pipeline", "file"))  # AsyncDownload
    reveal_type(await other.pipeline.download_pipeline_file_content("pipeline", "file").read())  # bytes
    reveal_type(await other.pipeline.download_pipeline_file_content("pipeline", "file").save(Path()))  # Path
    for chunk in ica.pipeline.download_pipeline_file_content("pipeline", "file").stream():
        reveal_type(chunk)  # bytes
    async for chunk in other.pipeline.download_pipeline_file_content("pipeline", "file").stream():
        reveal_type(chunk)  # bytes


def bodies(ica: ICA, batch: CreateAnalysisCreationBatch) -> None:
    model = CreateFolder(name="results", folder_path="/")
    reveal_type(ica.project_data.create_folder(P, body=model))  # ProjectData
    reveal_type(ica.project_data.create_folder(P, body={"name": "results"}))  # ProjectData
    reveal_type(ica.project_data.create_folder(P, body=model, idempotency_key="key"))  # ProjectData
    ica.project_data.create_folder(P, body=batch)  # refused
    ica.project_data.create_folder(P, body="results")  # refused
    ica.project_data.create_folder(P)  # refused
    CreateFolder(name=7, folder_path="/")  # refused
    CreateFolder(folder="results")  # refused


def arguments(ica: ICA) -> None:
    ica.project_analysis.get_analysis(P)  # refused
    ica.project_analysis.get_analysis(P, 7)  # refused
    ica.project_analysis.get_analysis(P, A, "more")  # refused
    ica.project_analysis.get_analysis(P, analysis=A)  # refused
    ica.project_data.get_project_data_list(P, filename=7)  # refused
    ica.project_data.get_project_data_list(P, limit="many")  # refused
    ica.project_data.get_project_data_list(P, colour="red")  # refused
    ica.project_analysis.get_anything(P)  # refused
    print(ica.project_data.get_project_data_list(P).name)  # refused
    print(ica.no_such_tag)  # refused
    print(ica.v5)  # refused
    for _ in ica.project_analysis.get_analysis(P, A):  # refused
        pass


async def workflows(ica: ICA, other: AsyncICA, batch: CreateAnalysisCreationBatch) -> None:
    reveal_type(ica.create_analyses(P, batch))  # list[AnalysisV4]
    reveal_type(ica.create_analyses(P, {"items": []}, deadline=60))  # list[AnalysisV4]
    reveal_type(await other.create_analyses(P, batch))  # list[AnalysisV4]
    reveal_type(ica.upload(P, "reads.fastq.gz"))  # ProjectData
    reveal_type(await other.upload(P, Path("reads.fastq.gz"), name="other"))  # ProjectData
    reveal_type(ica.download(P, D, "folder"))  # Path
    reveal_type(await other.download(P, D, Path("folder")))  # Path
    ica.create_analyses(batch)  # refused
    ica.upload(P)  # refused
    await ica.upload(P, "reads.fastq.gz")  # refused


async def analyses(ica: ICA, other: AsyncICA) -> None:
    launch = ica.launch("pipeline", {"reads": "icav2://project/reads.fastq"}, "name", storage="Small")
    reveal_type(launch.id)  # str
    reveal_type(launch.analysis)  # AnalysisV4 | None
    later = await other.launch("pipeline", "inputs.json", "name", dry_run=True)
    reveal_type(later.request.body)  # dict[str, Any]
    reveal_type(ica.wait_for_analysis(launch))  # AnalysisV4
    reveal_type(await other.wait_for_analyses([A, launch]))  # list[AnalysisV4]
    reveal_type(ica.outputs(A))  # dict[str, AnalysisOutput]
    reveal_type(ica.logs(launch, "folder")[0].path)  # Path | None
    reveal_type(await other.abort(A, project=P))  # AnalysisV4
    ica.launch("pipeline", {})  # refused
    ica.wait_for_analysis([A])  # refused


async def moved(ica: ICA, other: AsyncICA, data: ProjectData, sample: ProjectSample) -> None:
    report = ica.copy_data(["icav2://project/path", data], "/folder/", on_exist="overwrite")
    reveal_type(report)  # DataReport
    reveal_type(report.done[0].record)  # ProjectData | None
    reveal_type(await other.move_data("/path", data, check=False))  # DataReport
    reveal_type(ica.delete_data(ica.search("/old/", kind="file"), wait=False))  # DataReport
    reveal_type(await other.tag_data([data], "tag", kind="technical"))  # DataReport
    reveal_type(ica.tag("/path", "tag"))  # ProjectData
    reveal_type(ica.tag(A, remove=["tag"], of="analysis"))  # AnalysisV4
    reveal_type(await other.tag(sample, ["tag"], kind="connector"))  # ProjectSample
    reveal_type(await other.tag("name", replace="tag", of="sample"))  # ProjectSample
    ica.copy_data("/path")  # refused
    ica.copy_data(7, "/folder/")  # refused
    ica.copy_data("/path", "/folder/", on_exist="replace")  # refused
    ica.tag(data, "tag", of="analysis")  # refused
    ica.tag_data("/path", "tag", kind="reference")  # refused


async def waiting(ica: ICA, other: AsyncICA) -> None:
    done = ica.wait_until(lambda: ica.project_analysis.get_analysis(P, A), lambda found: found.status == "SUCCEEDED")
    reveal_type(done)  # AnalysisV4
    later = other.wait_until(lambda: other.v3.project_analysis.get_analysis(P, A), lambda found: found.end_date)
    reveal_type(await later)  # AnalysisV3
    ica.wait_until(lambda: ica.project_analysis.get_analysis(P, A), lambda found: found.colour)  # refused


def settings() -> None:
    def told(event: Event) -> None:
        if isinstance(event, DriftFound):
            reveal_type(event.pointer)  # str

    with ICA(api_key="key", retries=Retries(attempts=2), on_event=told, strict=True) as ica:
        reveal_type(ica)  # ICA
        reveal_type(ica.with_options(timeout=5, headers={"X": "y"}))  # ICA
        reveal_type(ica.with_options(strict=True).project_analysis.get_analysis(P, A))  # AnalysisV4
        reveal_type(ica.with_options(api_version="v3").v3)  # V3[Sync]
        reveal_type(ica.with_credentials(token="token"))  # ICA
        ica.with_options(colour="red")  # refused
    reveal_type(ICA.from_env())  # ICA
    reveal_type(AsyncICA.from_env())  # AsyncICA
    reveal_type(AsyncICA(token="token").with_options(retries=0))  # AsyncICA
    ICA(api_keys="key")  # refused
    ICA("key")  # refused
    ICA(api_key="key", on_event=7)  # refused


def names() -> None:
    from facade import Nobody  # refused
    from generated.ica.models import NobodyV4  # refused

    print(Nobody, NobodyV4)


async def contexts(options: dict[str, Any]) -> None:
    async with AsyncICA(**options) as ica:
        reveal_type(ica)  # AsyncICA
    reveal_type(await ica.close())  # None
    with AsyncICA(token="token"):  # refused
        pass
