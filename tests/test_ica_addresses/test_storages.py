"""S3 URIs of data in a bucket of one's own, and the way back."""

from __future__ import annotations

import pytest

from facade import AmbiguousName, NoSuchName
from facade.sandbox import IcaSandbox
from tests.ica_clients import Way


def test_there_and_back(boxed: Way, box: IcaSandbox) -> None:
    ica, project = boxed.client, box.project_ids[0]
    box.add_file("reads 1%.bam", b"reads", folder="/only here/")
    for path in ("/only here/reads 1%.bam", "/only here/", "/not there yet.txt", "/not there/"):
        address = f"icav2://{project}{path}"
        s3 = f"s3://lantern-own-bucket/genomics{path}"
        assert boxed.run(ica.s3_uri(address)) == s3
        assert boxed.run(ica.uri_from_s3(s3, project="Harbor exome panel")) == address
        if "not" not in path:
            assert boxed.run(ica.s3_uri(boxed.run(ica.data(address)))) == s3
            assert boxed.run(ica.uri_from_s3(s3)) == address
    inner = "s3://lantern-own-bucket/genomics/sub/only here/reads 1%.bam"
    assert boxed.run(ica.s3_uri("/only here/reads 1%.bam", project=project, subfolder="sub")) == inner
    assert boxed.run(ica.uri_from_s3(inner, subfolder="/sub/")) == f"icav2://{project}/only here/reads 1%.bam"


def test_what_is_nowhere_or_in_several(boxed: Way, box: IcaSandbox) -> None:
    ica = boxed.client
    # The first and the third project keep their data in one bucket.
    for place in (0, 2):
        box.add_file("both.txt", b"x", folder="/q/", project_id=box.project_ids[place])
    with pytest.raises(AmbiguousName, match="Kestrel method trial"):
        boxed.run(ica.uri_from_s3("s3://lantern-own-bucket/genomics/q/both.txt"))
    for nowhere, why in (
        ("s3://lantern-own-bucket/genomics/q/none.txt", "needs subfolder="),
        ("s3://lantern-own-bucket/other/q", "no storage configuration"),
        ("s3://another-bucket/q", "no storage configuration"),
    ):
        with pytest.raises(NoSuchName, match=why):
            boxed.run(ica.uri_from_s3(nowhere))
    with pytest.raises(NoSuchName, match="is not in s3://meadow-own-bucket/"):
        boxed.run(ica.uri_from_s3("s3://lantern-own-bucket/genomics/q", project=box.project_ids[1]))
    for bad in ("icav2://a/b", "s3://bucket", "", None):
        with pytest.raises(ValueError, match=r"no S3 URI"):
            boxed.run(ica.uri_from_s3(bad))
