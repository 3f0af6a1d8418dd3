# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BenchSettings: /components/schemas/BenchSettings."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/BenchSettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BenchSettings(Model):
    """`/components/schemas/BenchSettings` in the description."""

    access: DockerImageAccess
    cluster_compatible: bool


# The classes that this one names are imported after it is made: they may name it in turn.
from .docker_image_access import DockerImageAccess  # noqa: E402

BenchSettings._describe(
    required("access", "access", ModelOf(DockerImageAccess)),
    required("clusterCompatible", "cluster_compatible", BOOLEAN),
)
