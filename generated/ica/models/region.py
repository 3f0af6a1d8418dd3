# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Region: /components/schemas/Region."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Region"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Region(Model):
    """`/components/schemas/Region` in the description."""

    city_name: str
    code: str
    country: Country
    id: str
    owner_id: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .country import Country  # noqa: E402

Region._describe(
    required("cityName", "city_name", TEXT),
    required("code", "code", TEXT),
    required("country", "country", ModelOf(Country)),
    required("id", "id", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
