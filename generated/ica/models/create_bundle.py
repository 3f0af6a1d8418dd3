# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateBundle: /components/schemas/CreateBundle."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateBundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateBundle(m.Model):
    """`/components/schemas/CreateBundle` in the description."""

    bundle_release_version: str
    bundle_status: CreateBundleBundleStatus | str
    bundle_version_comment: str | None | Unset = UNSET
    categories: list[str]
    links: Links | None | Unset = UNSET
    metadata_model_id: str | None | Unset = UNSET
    name: str
    region_id: str
    short_description: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_bundle_bundle_status import CreateBundleBundleStatus  # noqa: E402
from .links import Links  # noqa: E402

CreateBundle._describe(
    m.required("bundleReleaseVersion", "bundle_release_version", d.TEXT),
    m.required("bundleStatus", "bundle_status", d.OneValueOf(CreateBundleBundleStatus)),
    m.optional("bundleVersionComment", "bundle_version_comment", d.TEXT, null=True),
    m.required("categories", "categories", d.ListOf(d.TEXT)),
    m.optional("links", "links", d.ModelOf(Links), null=True),
    m.optional("metadataModelId", "metadata_model_id", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
    m.required("regionId", "region_id", d.TEXT),
    m.optional("shortDescription", "short_description", d.TEXT, null=True),
)
