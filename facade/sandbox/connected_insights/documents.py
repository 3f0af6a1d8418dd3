"""The services' documents, as springfox writes them in two forms and springdoc in one, from the table of routes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from . import springdoc, springfox
from .routing import ROUTES, SERVICES, Route
from .switches import Switches

# By what `switches.documents` says: which versions of /api-docs there are, and who writes them.
FORMS: dict[str, dict[str, Callable[..., dict[str, Any]]]] = {
    "springfox": {"v2": springfox.swagger2, "v3": springfox.openapi3},
    "swagger2": {"v2": springfox.swagger2},
    "openapi3": {"v3": springfox.openapi3},
    "springdoc": {"v3": springdoc.openapi},
}


def document(path: str, host: str, switches: Switches) -> dict[str, Any] | None:
    """The document at `/<service>/<version>/api-docs`; None when there is none."""
    service, version = path.split("/")[1:3]
    write = FORMS[switches.documents].get(version)
    if write is None or service not in SERVICES:
        return None
    return write(service, SERVICES[service], host, list(_named(service)), switches.springdoc_version)


def _named(service: str) -> Iterator[tuple[Route, str]]:
    """The routes of a service and what each is called: a number tells those of one name apart."""
    seen: dict[str, int] = {}
    for each in sorted((route for route in ROUTES if route.service == service), key=lambda route: route.path):
        number = seen.get(each.method_name, 0)
        seen[each.method_name] = number + 1
        yield each, f"_{number}" if number else ""
