"""Which lookups a filter may end with, and how they are found at the end of a chain over relations."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Field
from django.db.models.constants import LOOKUP_SEP
from tastypie.resources import ModelResource


def looked_up(resource: ModelResource, filters: Any) -> dict[str, Any]:
    """What to filter the rows by. Names that are no field are passed over; InvalidFilterError for bad lookups.

    Tastypie 0.15 asks the first column for its lookups, and so refuses text lookups behind a relation, since a foreign
    key has none; the older one of Torrent Suite takes them. Here the last column is asked.
    """
    found = {}
    for expression in filters or ():
        name, *bits = expression.split(LOOKUP_SEP)
        if name not in resource.fields:
            continue
        term = bits.pop() if bits and bits[-1] in _lookups(resource, [name, *bits[:-1]]) else "exact"
        columns = resource.check_filtering(name, term, bits)
        value = resource.filter_value_to_python(filters[expression], name, filters, expression, term)
        found[LOOKUP_SEP.join([*columns, term])] = value
    return found


def _lookups(resource: ModelResource, names: list[str]) -> Collection[str]:
    """The lookups of the column at the end of a chain of fields; none when the chain leads nowhere."""
    *relations, last = names
    for name in relations:
        field = resource.fields.get(name)
        if field is None or not field.is_related:
            return ()
        resource = field.get_related_resource(None)
    if last not in resource.fields:
        return ()
    try:
        column = resource._meta.object_class._meta.get_field(resource.fields[last].attribute)
    except FieldDoesNotExist:
        # The attribute is a path of its own, as that of a name shown beside a relation.
        return Field.get_lookups()
    return getattr(column, "field", column).get_lookups()
