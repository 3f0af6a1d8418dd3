"""Parameters of lists that are no fields, and what they choose: everything, with a value that the server does not read.

Not there: `content_type_id`, `iraccount`, `sample_prep`, `sampleprep`, `combinedLibraryTubeLabel`, `special`,
`distinct`, `include_sse` and the texts that content is searched for, of which nothing but the names is known.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from django.db.models import Q

from .models import Results

Choice = Callable[[str], Q]

EVERYTHING = Q()
WAITING = frozenset(("Started", "Base Calling", "Alignment", "Signal Processing"))
STATES = ("Completed", "Error", "Progress", "Other")


def state_of(status: str) -> str:
    """One of the four states that the status of a report belongs to; one with errors is none that is complete."""
    if status == "Completed":
        return "Completed"
    if "error" in status.lower():
        return "Error"
    return "Progress" if status in WAITING else "Other"


def _has_a_report(value: str) -> Q:
    """A choice of the runs that have a report in such a state, whatever their other reports are in."""
    if value not in STATES:
        return EVERYTHING
    statuses = Results.objects.values_list("status", flat=True).distinct()
    found = Results.objects.filter(status__in=[status for status in statuses if state_of(status) == value])
    return Q(pk__in=found.values("experiment"))


def _between(value: str) -> Q:
    """From one moment to another, both "mm/dd/YYYY HH:MM"."""
    try:
        first, last = (datetime.strptime(each, "%m/%d/%Y %H:%M").replace(tzinfo=UTC) for each in value.split(","))
    except ValueError:
        return EVERYTHING
    return Q(date__range=(first, last))


def _thumbnail(value: str) -> Q:
    thumb = Q(metaData__contains='"thumb"')
    return {"yes": thumb, "no": ~thumb}.get(value, EVERYTHING)


def _holds(*columns: str) -> Choice:
    """A choice of the rows that have the text in one of these columns."""

    def choice(value: str) -> Q:
        found = Q()
        for column in columns:
            found |= Q(**{f"{column}__icontains": value})
        return found

    return choice


def _one_of(column: str) -> Choice:
    return lambda value: Q(**{f"{column}__in": value.split(",")})


def _is(column: str) -> Choice:
    return lambda value: Q(**{column: value})


OF_RUNS: dict[str, Choice] = {
    "all_date": _between,
    "all_text": _holds("expName", "displayName", "notes", "results__resultsName"),
    "plugins__name__in": _one_of("results__pluginresults__plugin__name"),
    "result_status": _has_a_report,
    "samples__name__in": _one_of("samples__name"),
}
OF_RESULTS: dict[str, Choice] = {"isThumbnail": _thumbnail}
OF_PLANS: dict[str, Choice] = {
    "chipBarcode": _is("chipBarcode"),
    "for_report": lambda value: Q(experiment__results=value),
    "instrument": _is("platform"),
    "name_or_id": _holds("planDisplayedName", "planName", "planShortID"),
    "platform": _is("platform"),
}
# Of the views of plans, and of tables without code of their own.
OF_OTHERS: dict[str, dict[str, Choice]] = {
    "availableonetouchplannedexperiment": OF_PLANS,
    "compositedatamanagement": {"search_name": lambda value: Q(resultsName__iregex=value)},
    "ionchefplantemplate": {"platform": _is("platform")},
    "onetouchplantemplate": OF_PLANS,
    "plannedexperimentdb": OF_PLANS,
    "plantemplatebasicinfo": {
        "platform": _is("platform"),
        "user": lambda value: Q(isSystem=True) if value == "_system" else Q(username=value),
    },
}
