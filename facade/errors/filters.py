"""Filters that cannot be asked for, as errors of the tree. Imported where a filter is refused, or by who catches it:
pulls, which know the other errors, are to work without generated code."""

from __future__ import annotations

from generated.runtime import filter_values, filters

from .base import PlatformError


class FilterError(PlatformError, filter_values.FilterError):
    """A filter that cannot be asked for; nothing was sent.

    Attributes:
        field: the filter's name.
    """


class UnknownFilter(FilterError, filters.UnknownFilter):
    """A field or lookup that the list does not have."""


class BadFilterValue(FilterError, filter_values.BadFilterValue):
    """A value that the field or lookup cannot be compared with."""


def of_the_tree(problem: ValueError, operation: str) -> ValueError:
    """The error of the tree for what an operation refuses before it is sent; itself where that is about no filter."""
    if isinstance(problem, PlatformError) or not isinstance(problem, filter_values.FilterError):
        return problem
    kinds = {filters.UnknownFilter: UnknownFilter, filter_values.BadFilterValue: BadFilterValue}
    kind = next((ours for theirs, ours in kinds.items() if isinstance(problem, theirs)), FilterError)
    found = kind(problem.field, str(problem).removeprefix(f"{problem.field}: "))
    found.about(operation)
    return found
