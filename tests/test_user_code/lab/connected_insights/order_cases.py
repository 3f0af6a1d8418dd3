"""Order tumour cases of a batch: cases with subjects, custom metadata, and comments of the laboratory."""

from __future__ import annotations

import sys

from facade import Conflict, ConnectedInsights
from generated.connected_insights.models import (
    CustomMetadata,
    CustomMetadataEntry,
    DiseaseTerm,
    NewCase,
    NewComment,
    NewSample,
    NewSubject,
)


def test_named(ci: ConnectedInsights, name: str) -> str:
    for each in ci.test_definitions.list_test_definitions().items or []:
        if each.name == name and isinstance(each.id, str):
            return each.id
    raise SystemExit(f"no test {name}")


def subject(sample: str) -> NewSubject:
    return NewSubject(
        gender="UNKNOWN",
        is_affected="AFFECTED",
        relationship_to_proband="SELF",
        samples=[NewSample(external_sample_id=sample, external_sample_name=sample)],
    )


def order(ci: ConnectedInsights, test: str, sample: str) -> str | None:
    body = NewCase(display_id=f"B-{sample}", test_definition_id=test, subjects=[subject(sample)], tags=["batch"])
    try:
        made = ci.cases.create_case(body=body, force_overwrite=False)
    except Conflict:
        return None
    if not isinstance(made.id, str):
        return None
    entry = CustomMetadataEntry(name="Batch", value=sample, type="TEXT", order=1, restricted=False)
    ci.case_metadata.create_custom_metadata(made.id, body=CustomMetadata(config_data=[entry]))
    ci.case_comments.create_comment(made.id, body=NewComment(comment="ordered by the robot"))
    term = DiseaseTerm(externalid="254837009", ontologytype="SNOMEDCT", name="Malignant tumor of breast")
    ci.cases.set_case_disease(made.id, body=term)
    return made.id


if __name__ == "__main__":
    with ConnectedInsights.from_env() as client:
        wanted = test_named(client, sys.argv[1])
        for name in sys.argv[2:]:
            print(name, order(client, wanted, name))
