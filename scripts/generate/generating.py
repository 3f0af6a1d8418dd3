"""Generate: from the plan to files, through openapi-python-client with our templates and a pinned formatter."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.errors import PipelineError
from scripts.prepare import Plan
from scripts.prepare.naming import PREFIX, class_module, tag_class
from scripts.prepare.plan import Scalar

from .docstrings import Docstrings
from .operation_rendering import OperationRendering
from .rendering import literal, prose

if TYPE_CHECKING:
    from openapi_python_client import Project
    from openapi_python_client.parser.errors import GeneratorError

TEMPLATES = Path(__file__).parent.parent / "templates"
RUNTIME = TEMPLATES / "runtime"
HEADER = "# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.\n"
PACKAGE = '"""Typed clients, one package for each platform."""\n'
_STYLE = (
    *("--isolated", "--no-cache", "--quiet", "--config", "line-length=120", "--config", "target-version='py311'"),
    *("--config", "lint.isort.split-on-trailing-comma=false", "--config", "format.skip-magic-trailing-comma=true"),
)
# The generator writes these for clients of its own kind; ours has its runtime instead.
_NOT_OURS = ("types.py", "errors.py")


def generate(plan: Plan, platform: str, target: Path) -> None:
    """Write the package of one platform to the folder `target`, which must not exist yet.

    Raises PipelineError when the generator warns about anything or the formatter fails.
    """
    document = skeleton(plan)
    project = _project(document, plan, platform, target)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = list(project.build())
    if problems:
        raise PipelineError(_told(problems), file=f"specs/{platform}/openapi.json")
    for name in _NOT_OURS:
        (target / name).unlink()
    template = project.env.get_template("former_model.py.jinja")
    for old, entry in plan.former_classes().items():
        text = template.render(old=old, entry=entry)
        (target / "models" / f"{class_module(old)}.py").write_text(text, encoding="utf-8")
    bodies = project.env.get_template("bodies.py.jinja").render()
    (target / "bodies.py").write_text(bodies, encoding="utf-8")
    _compare(plan, target, platform)
    tidy(target)


def write_runtime(target: Path) -> None:
    """Write what all platforms share: the package file and the runtime."""
    target.mkdir(parents=True, exist_ok=True)
    (target / "__init__.py").write_text(HEADER + PACKAGE, encoding="utf-8")
    (target / "py.typed").write_text("", encoding="utf-8")
    runtime = target / "runtime"
    shutil.rmtree(runtime, ignore_errors=True)
    runtime.mkdir()
    for source in sorted(RUNTIME.glob("*.py")):
        (runtime / source.name).write_text(HEADER + source.read_text(encoding="utf-8"), encoding="utf-8")
    tidy(runtime)


def skeleton(plan: Plan) -> dict[str, Any]:
    """The document that the generator reads: every class and operation by its final name, and nothing that could make
    it drop or rename one. What they contain, the templates take from the plan."""
    schemas: dict[str, Any] = {entry.name: {"type": "object"} for entry in plan.classes.values()}
    paths = {}
    for index, operation in enumerate(plan.operations):
        paths[f"/{index}"] = {
            "get": {"operationId": operation.module, "tags": [operation.tag], "responses": {"204": {"description": ""}}}
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "platform", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _project(document: dict[str, Any], plan: Plan, platform: str, target: Path) -> Project:
    # Imported where something is made: that takes longer than to see that nothing has to be.
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    file = ConfigFile(field_prefix=PREFIX, post_hooks=[], package_name_override=platform)
    config = Config.from_sources(file, MetaType.NONE, Path(), "utf-8", False, target)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise PipelineError(_told([data]), file=f"specs/{platform}/openapi.json")
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    # Any, since jinja2 says of these what it has there itself.
    filters: Any = project.env.filters
    filters.update(literal=literal, nearest=nearest, prose=prose, tag_class=tag_class)
    names: Any = project.env.globals
    render = OperationRendering(plan)
    names.update(
        plan=plan,
        plan_operations=plan.by_module(),
        platform=platform,
        render=render,
        body_types=render.bodies,
        docstrings=Docstrings(plan, render),
        TEXT=Scalar("TEXT"),
    )
    return project


def nearest(versions: tuple[str, ...], wanted: str) -> str:
    """The version to use where the wanted one does not exist: the next lower one, else the lowest."""
    lower = [version for version in versions if int(version[1:]) < int(wanted[1:])]
    return max(lower or versions, key=lambda text: int(text[1:]) if lower else -int(text[1:]))


def _told(problems: list[GeneratorError]) -> str:
    lines = {f"{problem.header} {problem.detail or ''}".strip() for problem in problems}
    return "the generator complains: " + "; ".join(sorted(lines))


def _compare(plan: Plan, target: Path, platform: str) -> None:
    """Refuse when the generator wrote other files than the plan has names for."""
    wanted = {f"models/{entry.module}.py" for entry in plan.classes.values()} | {"models/__init__.py"}
    wanted |= {f"models/{class_module(old)}.py" for old in plan.former_classes()}
    wanted |= {f"api/{operation.tag}/{operation.module}.py" for operation in plan.operations}
    wanted |= {f"api/{operation.tag}/__init__.py" for operation in plan.operations}
    wanted |= {"__init__.py", "bodies.py", "client.py", "api/__init__.py"}
    found = {path.relative_to(target).as_posix() for path in target.rglob("*.py")}
    if found != wanted:
        names = ", ".join(sorted(found ^ wanted)[:5])
        raise PipelineError(
            f"the generator wrote other files than planned: {names}", file=f"specs/{platform}/openapi.json"
        )


def tidy(target: Path) -> None:
    """Sort imports, drop unused ones, and format, with the pinned ruff and no configuration from outside."""
    _ruff("check", "--fix", "--select", "F401,I,TC005", *_STYLE, str(target))
    _ruff("format", *_STYLE, str(target))


def _ruff(*arguments: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RUFF_")}
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode:
        raise PipelineError(
            f"ruff {arguments[0]} failed on generated code: {(done.stdout + done.stderr).strip()[:2000]}"
        )
