"""Candidates, exports, tags and reports."""

from __future__ import annotations

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox

FIRST, SECOND, THIRD = "EMG700000001", "EMG700000002", "EMG700000003"


def test_an_export_has_one_key_or_the_other(client: httpx.Client) -> None:
    assert set(client.get(f"/api/test/{FIRST}/export").json()) == {"hits"}
    assert set(client.get(f"/api/test/{SECOND}/export").json()) == {"variants"}


def test_details_have_one_spelling_or_the_other(client: httpx.Client) -> None:
    assert "variant_details" in client.get(f"/api/test/{FIRST}/export").json()["hits"][0]
    other = client.get(f"/api/test/{THIRD}/export").json()["hits"][0]
    assert "Variant_details" in other
    assert "variant_details" not in other


def test_variants_are_of_two_kinds(client: httpx.Client) -> None:
    variants = client.get(f"/api/test/{SECOND}/export").json()["variants"]
    assert [each["kind"] for each in variants] == ["snv", "snv", "cnv"]
    assert [each["gene_name"] for each in variants] == ["SBXA1,SBXA2", "SBXB1", "SBXA1,SBXB1,SBXC1"]
    assert [each["tag"]["value"] for each in variants] == ["in_report", "In_Report", "candidate"]
    assert {"position", "ref", "alt"} <= set(variants[0])
    assert {"start", "end", "copy_number"} <= set(variants[2])


@pytest.mark.parametrize("path", ["/api/test/{}/export", "/api/candidates/{}"])
def test_a_decimal_is_text(client: httpx.Client, path: str) -> None:
    variants = client.get(path.format(FIRST)).json()["hits"]
    assert variants[0]["allele_frequency"] == "0.00012000"


def test_candidates_say_nothing_as_null(client: httpx.Client) -> None:
    answer = client.get(f"/api/candidates/{FIRST}").json()
    assert answer["total"] == len(answer["hits"]) == 3
    assert answer["hits"][0]["Variant_details"] is None
    assert answer["hits"][2]["pathogenicity"] is None


def test_tags_are_listed(client: httpx.Client) -> None:
    answer = client.get("/api/tag/").json()
    assert {"id": 1, "value": "in_report"} in answer["hits"]
    assert answer["total"] == len(answer["hits"])


def test_a_finalized_case_has_reports(box: EmedgeneSandbox, client: httpx.Client) -> None:
    assert client.get(f"/api/test/v2/{SECOND}/reports").json() == {"hits": []}
    box.finalize(SECOND)
    [report, other] = client.get(f"/api/test/v2/{SECOND}/reports").json()["hits"]
    assert report == {"id": 1, "type": "clinical", "file_name": f"{SECOND} clinical.pdf"}
    answer = client.get(f"/api/test/v2/{SECOND}/reports/{report['type']}/{report['id']}")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{SECOND} clinical.pdf"'
    assert answer.content == box.report(SECOND)
    assert answer.content.startswith(b"%PDF-")
    assert client.get(f"/api/test/v2/{SECOND}/reports/{other['type']}/{other['id']}").content != answer.content


def test_a_report_of_another_case_is_409_in_plain_text(client: httpx.Client) -> None:
    answer = client.get(f"/api/test/v2/{SECOND}/reports/clinical/1")
    assert (answer.status_code, answer.text) == (409, f"Case {SECOND} is not finalized")
    assert answer.headers["Content-Type"].startswith("text/plain")


@pytest.mark.parametrize("report", ["clinical/2", "clinical/9", "other/1"])
def test_a_report_that_is_not_there_is_404_in_plain_text(client: httpx.Client, report: str) -> None:
    answer = client.get(f"/api/test/v2/{FIRST}/reports/{report}")
    assert (answer.status_code, answer.text) == (404, f"Case {FIRST} has no such report")


def test_a_report_is_found_by_a_number(client: httpx.Client) -> None:
    answer = client.get(f"/api/test/v2/{FIRST}/reports/clinical/first")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"].startswith("text/html")
