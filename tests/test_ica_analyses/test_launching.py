"""Analyses started by the codes of their pipelines, from inputs in which data stands as people name it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facade import AmbiguousName, InvalidBody, NoSuchName, UnfitInput
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite, status
from generated.ica.models import AnalysisV3, AnalysisV4
from tests.ica_clients import Way

from .conftest import Reads, routes


def test_nextflow_is_launched_by_code(box: IcaSandbox, way: Way, reads: Reads, project: str) -> None:
    launch = way.run(
        way.client.launch(
            "germline-nextflow",
            {**reads.germline, "ploidy": "diploid"},
            "first run",
            storage="small",
            output_folder="/results",
            tags=["trial"],
            technical_tags=["night"],
        )
    )
    sizes = way.run(way.client.analysis_storage.get_analysis_storage_options()).items
    assert launch.request.body == {
        "userReference": "first run",
        "pipelineId": box.pipelines["germline-nextflow"],
        "analysisStorageId": next(size.id for size in sizes if size.name == "Small"),
        "outputParentFolderId": reads.results,
        "tags": {"userTags": ["trial"], "technicalTags": ["night"], "referenceTags": []},
        "analysisInput": {
            "inputs": [
                {"parameterCode": "reads", "dataIds": reads.reads},
                {"parameterCode": "reference", "dataIds": [reads.reference]},
            ],
            "parameters": [{"code": "sample_name", "value": "harbor"}, {"code": "ploidy", "value": "diploid"}],
        },
    }
    assert type(launch.analysis) is AnalysisV4
    assert (launch.id, launch.project_id) == (launch.analysis.id, project)
    assert launch.analysis.user_reference == "first run"


def test_a_dry_run_shows_what_is_sent_afterwards(box: IcaSandbox, way: Way, reads: Reads) -> None:
    ask = lambda **more: way.run(way.client.launch("germline-nextflow", reads.germline, "dry", **more))  # noqa: E731
    shown = ask(dry_run=True)
    assert not any("POST" in route for route in routes(box))
    assert shown.analysis is None
    with pytest.raises(ValueError, match="dry run"):
        shown.id  # noqa: B018
    sent = ask()
    assert sent.request == shown.request
    exchange = next(each for each in box.journal if each.method == "POST")
    assert shown.request.method == "POST"
    assert shown.request.url == f"{box.base_url}{exchange.path.removeprefix('/ica/rest')}"
    assert shown.request.headers["Content-Type"] == "application/vnd.illumina.v4+json"
    assert json.loads(exchange.body) == shown.request.body
    assert '"userReference": "dry"' in str(shown.request)


def test_a_version_is_kept_to(way: Way, reads: Reads) -> None:
    older = way.client.with_options(api_version="v3")
    launch = way.run(older.launch("germline-nextflow", reads.germline, "older"))
    assert type(launch.analysis) is AnalysisV3
    assert launch.request.headers["Content-Type"] == "application/vnd.illumina.v3+json"


def test_a_form_in_json_is_filled_in(box: IcaSandbox, way: Way, reads: Reads) -> None:
    launch = way.run(way.client.launch(box.pipelines["panel-nextflow"], reads.germline, "form"))
    assert launch.request.url.endswith("analysis:nextflowJson")
    assert launch.request.body["inputFormValues"] == {
        "fields": [
            {"id": "reads", "dataValues": [{"dataId": each} for each in reads.reads]},
            {"id": "reference", "dataValues": [{"dataId": reads.reference}]},
            {"id": "sample_name", "values": ["harbor"]},
        ]
    }
    trio = way.run(way.client.launch("trio-cwl", {"alignments": [reads.alignment], "proband": "one"}, "trio"))
    assert trio.request.url.endswith("analysis:cwlJson")
    assert trio.id


def test_cwl_goes_by_code_where_nothing_in_it_is_an_object(way: Way, reads: Reads) -> None:
    launch = way.run(way.client.launch("coverage-cwl", {"alignment": "/runs/one.bam", "depth": 30}, "by code"))
    assert launch.request.body["analysisInput"] == {
        "objectType": "STRUCTURED",
        "inputs": [{"parameterCode": "alignment", "dataIds": [reads.alignment]}],
        "parameters": [{"code": "depth", "value": "30"}],
    }


def test_cwl_goes_as_json_in_which_data_stands_where_it_is_mounted(way: Way, reads: Reads, project: str) -> None:
    given = {
        "alignment": {
            "class": "File",
            "location": f"icav2://{project}/runs/one.bam",
            "secondaryFiles": [{"class": "File", "path": reads.index}],
        },
        "depth": 30,
        "regions": None,
        "more": [{"deep": [f"icav2://{project}/runs/reads 1.fastq"]}],
        "folder": {"data": "/results/", "mount": "out"},
    }
    launch = way.run(way.client.launch("coverage-cwl", given, "as json"))
    sent = launch.request.body["analysisInput"]
    place = f"{project}/runs/one.bam"
    assert json.loads(sent["inputJson"]) == {
        "alignment": {
            "class": "File",
            "location": place,
            "secondaryFiles": [{"class": "File", "path": f"{place}.bai"}],
        },
        "depth": 30,
        "regions": None,
        "more": [{"deep": [{"class": "File", "location": f"{project}/runs/reads 1.fastq"}]}],
        "folder": {"class": "Directory", "location": "out"},
    }
    ids = [reads.alignment, reads.index, reads.reads[0], reads.results]
    assert sent["dataIds"] == ids
    assert [mount["dataId"] for mount in sent["mounts"]] == ids
    assert sent["mounts"][-1]["mountPath"] == "out"
    assert sent["objectType"] == "JSON"


def test_nextflow_takes_json_of_its_own_if_asked(way: Way, reads: Reads, project: str) -> None:
    launch = way.run(way.client.launch("germline-nextflow", reads.germline, "custom", as_json=True))
    assert launch.request.url.endswith("analysis:nextflowWithCustomInput")
    sent = launch.request.body["analysisInput"]
    assert json.loads(sent["customInput"])["reference"] == f"{project}/references/genome.fa"
    assert sent["dataIds"] == [*reads.reads, reads.reference]


def test_data_is_mounted_where_it_is_said_and_apart_from_others_of_its_name(
    box: IcaSandbox, way: Way, reads: Reads, project: str
) -> None:
    twin = box.add_file("reads 1.fastq", b"reads", "/runs/again/")
    given = {**reads.germline, "reads": [{"data": reads.reads[1], "mount": "in/two.fastq"}, twin, reads.reads[0]]}
    launch = way.run(way.client.launch("germline-nextflow", given, "mounts", dry_run=True))
    assert launch.request.body["analysisInput"]["inputs"][0]["mounts"] == [
        {"dataId": reads.reads[1], "mountPath": "in/two.fastq"},
        {"dataId": twin, "mountPath": f"{project}/runs/again/reads 1.fastq"},
        {"dataId": reads.reads[0], "mountPath": f"{project}/runs/reads 1.fastq"},
    ]


def test_data_of_one_folder_stays_side_by_side(box: IcaSandbox, way: Way, reads: Reads, project: str) -> None:
    """Where one piece has to be put apart from another of its name, what is beside it goes along."""
    twin = box.add_file("one.bam", b"another", "/runs/again/")
    given = {**reads.germline, "reads": [reads.alignment, twin], "regions": reads.index}
    launch = way.run(way.client.launch("germline-nextflow", given, "mounts", dry_run=True, check=False))
    inputs = {each["parameterCode"]: each for each in launch.request.body["analysisInput"]["inputs"]}
    assert [each["mountPath"] for each in inputs["reads"]["mounts"]] == [
        f"{project}/runs/one.bam",
        f"{project}/runs/again/one.bam",
    ]
    assert inputs["regions"]["mounts"] == [{"dataId": reads.index, "mountPath": f"{project}/runs/one.bam.bai"}]
    assert "mounts" not in inputs["reference"]


def test_two_pieces_of_data_in_one_place_are_refused(way: Way, reads: Reads) -> None:
    given = {**reads.germline, "reads": [{"data": each, "mount": "in/reads.fastq"} for each in reads.reads]}
    with pytest.raises(UnfitInput, match=r"are both to be mounted at in/reads\.fastq"):
        way.run(way.client.launch("germline-nextflow", given, "one place", dry_run=True))
    given["reads"] = [{"data": each, "mount": "in/x"} for each in (reads.reads[0], "/runs/reads 1.fastq")]
    way.run(way.client.launch("germline-nextflow", given, "the same", dry_run=True))


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"x", object()])
def test_what_json_cannot_hold_is_refused(way: Way, reads: Reads, as_json: bool, value: Any) -> None:
    given = {**reads.germline, "sample_name": value}
    with pytest.raises((ValueError, UnfitInput), match="sample_name: "):
        way.run(way.client.launch("germline-nextflow", given, "odd", as_json=as_json, dry_run=True))
    with pytest.raises(ValueError, match="7: inputs are given by their codes"):
        way.run(way.client.launch("germline-nextflow", {7: "x"}, "odd", as_json=as_json, dry_run=True))


def test_data_may_be_at_another_host_or_a_record(way: Way, reads: Reads) -> None:
    record = way.run(way.client.find_data(reads.reference))
    given = {**reads.germline, "reads": "https://reads.example/one.fastq", "reference": record}
    sent = way.run(way.client.launch("germline-nextflow", given, "external", dry_run=True)).request.body
    assert sent["analysisInput"]["inputs"] == [
        {
            "parameterCode": "reads",
            "dataIds": [],
            "externalData": [{"type": "http", "url": "https://reads.example/one.fastq"}],
        },
        {"parameterCode": "reference", "dataIds": [reads.reference]},
    ]


def test_data_may_be_what_a_search_finds(box: IcaSandbox, way: Way, reads: Reads) -> None:
    found = way.client.search("/", status="AVAILABLE", format_code="FASTQ", limit=2)
    given = {**reads.germline, "reads": found}
    if hasattr(found, "__aiter__"):
        with pytest.raises(TypeError, match=r"reads: collect a list that is awaited"):
            way.run(way.client.launch("germline-nextflow", given, "found", dry_run=True))
        given = {**reads.germline, "reads": iter(way.listed(found))}
    sent = way.run(way.client.launch("germline-nextflow", given, "found", dry_run=True)).request.body
    assert sent["analysisInput"]["inputs"][0]["dataIds"] == [each.data.id for each in way.listed(found)]


def test_one_analysis_is_not_several(way: Way) -> None:
    with pytest.raises(TypeError, match=r"not list; wait_for_analyses takes several"):
        way.run(way.client.wait_for_analysis(["one", "two"]))


def test_the_same_data_is_looked_for_once(box: IcaSandbox, way: Way, reads: Reads) -> None:
    given = {**reads.germline, "reads": ["/references/genome.fa"] * 3}
    way.run(way.client.launch("germline-nextflow", given, "once", dry_run=True))
    assert routes(box).count("GET data") == 1


def test_many_paths_are_looked_for_in_few_lists(box: IcaSandbox, way: Way, reads: Reads) -> None:
    ids = [box.add_file(f"lane {number} (ä).fastq", b"reads", "/lanes/") for number in range(120)]
    lanes = [f"/lanes/lane {number} (ä).fastq" for number in range(120)]
    asked = len(box.journal)
    launch = way.run(way.client.launch("germline-nextflow", {**reads.germline, "reads": lanes}, "lanes", dry_run=True))
    assert launch.request.body["analysisInput"]["inputs"][0]["dataIds"] == ids
    assert routes(box, asked).count("GET data") <= 6
    name = way.run(way.client.project.get_project(way.client.project_id)).name
    given = {**reads.germline, "reads": [f"icav2://{name}{lane}" for lane in lanes[:9]]}
    asked = len(box.journal)
    launch = way.run(way.client.launch("germline-nextflow", given, "by name", dry_run=True))
    assert launch.request.body["analysisInput"]["inputs"][0]["dataIds"] == ids[:9]
    assert routes(box, asked).count("GET projects") == 1
    with pytest.raises(NoSuchName, match="lane none"):
        way.run(way.client.launch("germline-nextflow", {**reads.germline, "reads": [*lanes, "/lanes/lane none"]}, "x"))


def test_inputs_may_be_a_file_of_json(way: Way, reads: Reads, tmp_path: Path) -> None:
    path = tmp_path / "inputs.json"
    path.write_text(json.dumps(reads.germline))
    assert way.run(way.client.launch("germline-nextflow", path, "from a file")).id
    for text, told in (("[]", "no JSON object"), ("{", "not JSON")):
        path.write_text(text)
        with pytest.raises(ValueError, match=told):
            way.run(way.client.launch("germline-nextflow", path, "from a file"))
    with pytest.raises(FileNotFoundError):
        way.run(way.client.launch("germline-nextflow", tmp_path / "none.json", "from no file"))


def test_all_that_does_not_fit_is_told_at_once_and_nothing_sent(box: IcaSandbox, way: Way, reads: Reads) -> None:
    partial = box.add_file("partial.fastq")
    given = {"read": [], "reference": [reads.reference, partial], "regions": "/runs/", "ploidy": ["haploid", "x"]}
    with pytest.raises(UnfitInput) as caught:
        way.run(way.client.launch("panel-nextflow", given, "no.1"))
    told = "\n".join(caught.value.faults)
    for part in (
        "'no.1'",
        "read: the pipeline has no such input; did you mean reads?",
        "reads: it is required",
        "reference: it takes 1 value, not 2",
        "regions: it takes a file, and fol.",
        "ploidy: 'x' is none of haploid, diploid",
        "sample_name: it is required",
        "is PARTIAL",
    ):
        assert part in told
    assert isinstance(caught.value, ValueError)
    assert not any("POST" in route for route in routes(box))


def test_checks_can_be_left_to_the_platform(way: Way, reads: Reads) -> None:
    given = {**reads.germline, "reference": [reads.reference] * 2}
    from facade import BadRequest

    with pytest.raises(BadRequest, match="takes one value"):
        way.run(way.client.launch("germline-nextflow", given, "unchecked", check=False))


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"pipeline": "germline"}, "germline-nextflow"),
        ({"storage": "Tiny"}, "Tiny"),
        ({"output_folder": "/nowhere/"}, "/nowhere"),
        ({"reference": "/references/other.fa"}, "other.fa"),
        ({"project": "no such project"}, "no such project"),
    ],
    ids=str,
)
def test_what_is_not_there_is_named(way: Way, reads: Reads, changes: dict[str, Any], told: str) -> None:
    more = dict(changes)
    pipeline = more.pop("pipeline", "germline-nextflow")
    given = {**reads.germline, **({"reference": more.pop("reference")} if "reference" in more else {})}
    with pytest.raises(NoSuchName, match=told):
        way.run(way.client.launch(pipeline, given, "named", **more))


def test_a_code_that_two_pipelines_have_is_no_answer(box: IcaSandbox, way: Way, reads: Reads) -> None:
    def same(answer: Any) -> Any:
        for item in answer["items"]:
            item["pipeline"]["code"] = "same"
        return answer

    box.faults.add("/pipelines", action=rewrite(same))
    with pytest.raises(AmbiguousName):
        way.run(way.client.launch("same", reads.germline, "ambiguous"))


def test_more_of_the_request_may_be_said_and_is_checked(way: Way, reads: Reads, project: str) -> None:
    outputs = [{"sourcePath": "out", "targetPath": "/results/", "targetProjectId": project, "type": "FOLDER"}]
    ask = lambda more: way.run(way.client.launch("germline-nextflow", reads.germline, "more", more=more, dry_run=True))  # noqa: E731
    assert ask({"analysisOutput": outputs}).request.body["analysisOutput"] == outputs
    with pytest.raises(InvalidBody, match="analysisOutputs"):
        ask({"analysisOutputs": outputs})


def test_a_form_that_may_not_be_read_leaves_the_parameters(box: IcaSandbox, way: Way, reads: Reads) -> None:
    box.faults.add("/inputFormFile", action=status(403))
    given = {key: value for key, value in reads.germline.items() if key != "reads"}
    with pytest.raises(UnfitInput, match="reads: it is required"):
        way.run(way.client.launch("germline-nextflow", given, "no form"))


def test_a_key_launches_once(way: Way, reads: Reads) -> None:
    ids = {
        way.run(way.client.launch("germline-nextflow", reads.germline, "keyed", idempotency_key="one launch")).id
        for _ in range(2)
    }
    assert len(ids) == 1


def test_a_text_stays_one_where_texts_are_taken(way: Way, reads: Reads, project: str) -> None:
    address = f"icav2://{project}/nowhere/at/all"
    given = {**reads.germline, "sample_name": address}
    sent = way.run(way.client.launch("germline-nextflow", given, "text", dry_run=True)).request.body
    assert sent["analysisInput"]["parameters"] == [{"code": "sample_name", "value": address}]
    with pytest.raises(UnfitInput, match="sample_name: it takes texts"):
        way.run(way.client.launch("germline-nextflow", {**given, "sample_name": {"data": "/runs/one.bam"}}, "data"))


@pytest.mark.parametrize(
    ("code", "value", "told"),
    [
        ("reads", ["/runs/one.bam", 3], "reads: give data or texts"),
        ("sample_name", {"a": 1}, "sample_name: give data or texts"),
        ("sample_name", [["a"]], "sample_name: list is no text"),
    ],
)
def test_nothing_is_left_out_where_nothing_is_checked(
    box: IcaSandbox, way: Way, reads: Reads, code: str, value: Any, told: str
) -> None:
    with pytest.raises(ValueError, match=told):
        way.run(way.client.launch("germline-nextflow", {**reads.germline, code: value}, "all", check=False))
    assert not any("POST" in route for route in routes(box))


def test_data_in_a_group_of_a_form_is_found_too(box: IcaSandbox, way: Way, reads: Reads) -> None:
    member = [{"id": "name", "type": "textbox"}, {"id": "file", "type": "data", "dataFilter": {"dataType": "file"}}]

    def with_group(form: Any) -> Any:
        form["fields"].append({"id": "samples", "type": "fieldgroup", "fields": member})
        return form

    box.faults.add("/inputFormFile", action=rewrite(with_group))
    given = {**reads.germline, "samples": [{"name": "one", "file": "/runs/one.bam"}, {"name": "two"}]}
    sent = way.run(way.client.launch("panel-nextflow", given, "groups", dry_run=True)).request.body
    assert sent["inputFormValues"]["groups"] == [
        {
            "id": "samples",
            "values": [
                {
                    "values": [
                        {"id": "name", "values": ["one"]},
                        {"id": "file", "dataValues": [{"dataId": reads.alignment}]},
                    ]
                },
                {"values": [{"id": "name", "values": ["two"]}]},
            ],
        }
    ]


def test_what_was_not_launched_cannot_be_waited_for(way: Way, reads: Reads) -> None:
    shown = way.run(way.client.launch("germline-nextflow", reads.germline, "dry", dry_run=True))
    with pytest.raises(ValueError, match="dry run"):
        way.run(way.client.wait_for_analysis(shown))
