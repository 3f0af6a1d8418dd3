# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateBundle: /components/schemas/CreateBundle."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateBundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateBundle(Model):
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
    required("bundleReleaseVersion", "bundle_release_version", TEXT),
    required("bundleStatus", "bundle_status", OneValueOf(CreateBundleBundleStatus)),
    optional("bundleVersionComment", "bundle_version_comment", TEXT, null=True),
    required("categories", "categories", ListOf(TEXT)),
    optional("links", "links", ModelOf(Links), null=True),
    optional("metadataModelId", "metadata_model_id", TEXT, null=True),
    required("name", "name", TEXT),
    required("regionId", "region_id", TEXT),
    optional("shortDescription", "short_description", TEXT, null=True),
)
