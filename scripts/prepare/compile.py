"""Operations: each path and method becomes one operation for each version of its media types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scripts.documents import wellformed
from scripts.documents.pointers import join
from scripts.documents.positions import METHODS
from scripts.documents.vendors import own_vendors
from scripts.errors import PipelineError

from .answers import accept_of, answers_of, gives_address, good_answers, success_type
from .bodies import bodies_of, of_version
from .checks import check_path
from .directions import mark_partial
from .extensions import confirmation, filters_of, word
from .keys import keys_of
from .listings import mark_listings
from .naming import TAG_METHODS, Names, function_name, module_names, operation_name
from .operation_names import Derived, Key, derived_names
from .own_servers import server_of
from .paging import attach
from .parameters import parameters_of
from .plan import AnswerPlan, BodyPlan, OperationPlan, Plan
from .references import follow
from .releases import known_releases, releases_of
from .schemas import Schemas
from .tags import name_tags, tag_of
from .versions import newest_first

Naming = Callable[[Plan], None]


def prepare(document: dict[str, Any], *, nulls_anywhere: bool = False, naming: Naming = lambda plan: None) -> Plan:
    """The plan of a corrected description; with `nulls_anywhere`, of a platform that does not say where it writes null.
    `naming` may give other names to what is in the plan.

    Raises PipelineError with the JSON pointer to what cannot be understood.
    """
    wellformed.check(document)
    try:
        return _prepare(document, nulls_anywhere, naming)
    except RecursionError:
        raise PipelineError("schemas are nested too deeply, or contain themselves in a way that never ends") from None


def _prepare(document: dict[str, Any], nulls_anywhere: bool, naming: Naming) -> Plan:
    schemas = Schemas(document, nulls_anywhere=nulls_anywhere)
    operations: list[OperationPlan] = []
    reader = _Reader(schemas, derived_names(document))
    for path, item in sorted((document.get("paths") or {}).items()):
        if path.startswith("x-"):
            continue
        check_path(path, join("/paths", path))
        pointer, item = follow(document, item, join("/paths", path))
        for method in METHODS:
            if isinstance(item.get(method), dict):
                operations += reader.read(path, method, item, pointer)
    classes = schemas.finish()
    mark_partial(operations, classes)
    name_tags(operations)
    title = str((document.get("info") or {}).get("title") or "the platform")
    versions = newest_first(operation.version for operation in operations)
    plan = Plan(title, versions, classes, operations, known_releases(document), document=document)
    # Before lists are looked at: where their pages are is said in names.
    naming(plan)
    singles = _singles(operations)
    for operation in operations:
        attach(operation, plan.classes, singles.get(operation.path.rstrip("/")))
    mark_listings(operations, plan.classes)
    return plan


def _singles(operations: list[OperationPlan]) -> dict[str, str]:
    """The parameters that name single objects which can be read, by the paths that these are below."""
    found = {}
    for operation in operations:
        above, _, last = operation.path.rstrip("/").rpartition("/")
        if operation.method == "GET" and last.startswith("{") and last.endswith("}"):
            found[above] = last[1:-1]
    return found


class _Reader:
    """Reads operations into their versions. `derived` are the names of those whose identifier a framework made."""

    def __init__(self, schemas: Schemas, derived: dict[Key, Derived]) -> None:
        self.schemas = schemas
        self.vendors = own_vendors(schemas.document)
        self.derived = derived
        self.scopes: dict[str, tuple[Names, Names]] = {}

    def read(self, path: str, method: str, item: dict[str, Any], pointer: str) -> list[OperationPlan]:
        """The operation at a path and method, once for each version, newest first."""
        raw = item[method]
        where = join(pointer, method)
        identifier = str(raw.get("operationId") or f"{method} {path}")
        tag = tag_of(raw)
        names, modules = self.scopes.setdefault(tag, (Names(TAG_METHODS), module_names()))
        derived = self.derived.get((path, method))
        name = names.claim(derived.name if derived else operation_name(identifier), operation_name(f"{method} {path}"))
        hint = derived.hint if derived else name
        answers = answers_of(raw, self.schemas, hint, where, self.vendors, asks=method == "get")
        bodies = bodies_of(raw, self.schemas, hint, where, self.vendors)
        versions = _versions(answers, bodies)
        parameters = parameters_of(path, raw, item, self.schemas, hint, where, pointer)
        found = []
        for version in versions or (None,):
            found.append(
                OperationPlan(
                    id=identifier,
                    name=name,
                    function=function_name(name),
                    module=modules.claim(f"{name}_{version}" if len(versions) > 1 else name),
                    tag=tag,
                    method=method.upper(),
                    path=path,
                    version=version,
                    versions=versions,
                    accept=accept_of(answers, version),
                    parameters=parameters,
                    bodies=of_version(bodies, version),
                    answers=answers,
                    success=success_type(answers, version),
                    gives_address=gives_address(answers, version),
                    security=_security(raw),
                    deprecated=bool(raw.get("deprecated")),
                    source=where,
                    declared_paging=raw.get("x-paging"),
                    evidence=word(raw, "x-evidence", where),
                    dangerous=word(raw, "x-dangerous", where),
                    confirmed_by=confirmation(raw, parameters, where),
                    filters=filters_of(raw, parameters, where),
                    listed=word(raw, "x-listed-path", where),
                    server=server_of(self.schemas.document, item, raw, pointer, where),
                    keys=keys_of(method, raw, self.schemas, where),
                    releases=releases_of(self.schemas.document, raw, where),
                )
            )
        return found


def _versions(answers: list[AnswerPlan], bodies: list[BodyPlan]) -> tuple[str, ...]:
    """The versions of the good answers; of the bodies where no good answer has one. A version that only one side knows
    is a version all the same, so that nothing is lost."""
    answered = newest_first(answer.version for answer in good_answers(answers))
    sent = newest_first(body.version for body in bodies)
    return newest_first([*answered, *sent])


def _security(raw: dict[str, Any]) -> tuple[tuple[str, ...], ...] | None:
    if "security" not in raw:
        return None
    return tuple(tuple(sorted(need)) for need in raw["security"] or [])
