"""Samples with tags, and temporary credentials, in ICA's sandbox."""

from __future__ import annotations

from typing import Any

from facade.sandbox import IcaSandbox

from .conftest import Asking

NO_CONDITIONS: dict[str, Any] = {
    name: [] for name in ("booleanConditions", "conditions", "dateConditions", "numberConditions")
}


def test_tags_of_a_sample_are_written_by_the_mark_that_was_read(ask: Asking) -> None:
    created = ask("POST", "samples", {"name": "opal-1", "tags": {"userTags": ["opal"]}})["sample"]
    read = ask.answer("GET", f"samples/{created['id']}")
    record = read.json()
    record["sample"]["tags"]["userTags"] = ["seen"]
    mark = {"If-Match": read.headers["etag"]}
    assert ask.answer("PUT", f"samples/{created['id']}", record, headers=mark).json() == record
    ask.answer("PUT", f"samples/{created['id']}", record, headers=mark, expected=412)
    found = ask("POST", "samples:search", {**NO_CONDITIONS, "userTags": ["seen"]})["items"]
    assert [each["sample"]["name"] for each in found] == ["opal-1"]
    region = ask("GET", "/regions")["items"][0]["id"]
    assert [each["name"] for each in ask("GET", "/samples", search="OPAL", region=region)["items"]] == ["opal-1"]
    ask("GET", "samples/unknown", expected=404)


def test_data_can_be_linked_to_a_sample(box: IcaSandbox, ask: Asking) -> None:
    sample = ask("POST", "samples:search", NO_CONDITIONS)["items"][0]["sample"]["id"]
    path = f"samples/{sample}/data"
    ask.answer("POST", f"{path}/{box.data_ids[0]}")
    assert [each["id"] for each in ask("GET", path)["items"]] == box.data_ids[:1]
    ask.answer("POST", f"{path}/{box.data_ids[0]}:unlink")
    assert ask("GET", path)["items"] == []


def test_credentials_name_the_bucket_of_the_project_and_the_place_in_it(box: IcaSandbox, ask: Asking) -> None:
    folder = box.add_folder("/in/")
    given = ask("POST", f"data/{folder}:createTemporaryCredentials", {})["awsTempCredentials"]
    assert (given["bucket"], given["objectPrefix"]) == ("lantern-own-bucket", f"genomics/{ask.project_id}/in/")
    project = ask("GET", f"/projects/{ask.project_id}")
    details = ask("GET", f"/storageConfigurations/{project['selfManagedStorageConfiguration']['id']}/details")["awsS3"]
    assert (details["bucketName"], details["keyPrefix"]) == ("lantern-own-bucket", "genomics/")
    other = ask("POST", f"data/{folder}:createTemporaryCredentials", {"credentialsFormat": "RCLONE"})
    assert other["rcloneTempCredentials"]["filePathPrefix"] == f"{given['bucket']}/{given['objectPrefix']}"
    made = ask("POST", "data:createFileWithTemporaryCredentials", {"name": "a.bam", "folderPath": "/in/"})
    assert made["data"]["details"]["status"] == "PARTIAL"
    assert made["tempCredentials"]["awsTempCredentials"]["objectPrefix"].endswith("/in/a.bam")
    made = ask("POST", "data:createFolderWithTemporaryCredentials", {"name": "deep", "folderPath": "/in/"})
    assert made["data"]["details"]["dataType"] == "FOLDER"
    assert box.credentials_given == 4
