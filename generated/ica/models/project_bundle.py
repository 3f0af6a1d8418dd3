# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBundle: /components/schemas/ProjectBundle."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectBundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectBundle(m.Model):
    """`/components/schemas/ProjectBundle` in the description."""

    application: ApplicationV4 | None | Unset = UNSET
    bundle: Bundle | None
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .bundle import Bundle  # noqa: E402

ProjectBundle._describe(
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.required("bundle", "bundle", d.ModelOf(Bundle), null=True),
    m.required("projectId", "project_id", d.TEXT),
)
