# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BenchSettings: /components/schemas/BenchSettings."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BenchSettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BenchSettings(m.Model):
    """`/components/schemas/BenchSettings` in the description."""

    access: DockerImageAccess
    cluster_compatible: bool


# The classes that this one names are imported after it is made: they may name it in turn.
from .docker_image_access import DockerImageAccess  # noqa: E402

BenchSettings._describe(
    m.required("access", "access", d.ModelOf(DockerImageAccess)),
    m.required("clusterCompatible", "cluster_compatible", d.BOOLEAN),
)
