"""Generates packages into a folder of the test run, and imports them."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from scripts.generate import generate, write_runtime
from scripts.prepare import prepare

ROOT = Path(__file__).parents[2]
# What code inside a description would append to, if it ever ran.
RAN: list[object] = []
CANARY = "__import__('sys').modules['tests.test_generation.workshop'].RAN.append(1)"


class Workshop:
    """One package folder with the runtime and any number of generated platforms."""

    def __init__(self, folder: Path, package: str) -> None:
        self.folder = folder / package
        self.package = package
        self._made: dict[str, Package] = {}
        write_runtime(self.folder)

    def make(self, name: str, document: dict[str, Any], *, nulls_anywhere: bool = False) -> Package:
        """The package generated from a description; made once for each name."""
        if name not in self._made:
            generate(prepare(document, nulls_anywhere=nulls_anywhere), name, self.folder / name)
            self._made[name] = Package(self.folder / name, f"{self.package}.{name}")
        return self._made[name]

    def type_check(self, *names: str) -> str:
        """What mypy complains about in the packages of these names."""
        command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]
        command += ["--config-file=", f"--cache-dir={self.folder.parent / 'mypy'}", "--python-version=3.11"]
        places = [str(self.folder / name) for name in names]
        done = subprocess.run([*command, *places], capture_output=True, text=True, check=False, cwd=self.folder.parent)
        return done.stdout + done.stderr


class Package:
    """A generated platform."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder
        self.name = name
        importlib.invalidate_caches()

    def module(self, name: str) -> ModuleType:
        """A module by its name inside the package."""
        return importlib.import_module(f"{self.name}.{name}")

    def modules(self) -> list[ModuleType]:
        """Every module, imported."""
        paths = sorted(self.folder.rglob("*.py"))
        places = [path.relative_to(self.folder).with_suffix("").parts for path in paths]
        return [importlib.import_module(".".join((self.name, *place)).removesuffix(".__init__")) for place in places]

    def operations(self) -> list[Any]:
        """The facts of every operation in every version."""
        return [module.OPERATION for module in self.modules() if hasattr(module, "OPERATION")]

    def operation(self, identifier: str, version: str | None = None) -> Any:
        """The facts of one operation."""
        fitting = [entry for entry in self.operations() if entry.id == identifier]
        (found,) = [entry for entry in fitting if version in (None, entry.version)]
        return found

    def build(self, identifier: str, *arguments: Any, **named: Any) -> Any:
        """The request of a call of an operation in its newest version."""
        (operation, *_) = [entry for entry in self.operations() if entry.id == identifier]
        view = getattr(self.module("client").Api(lambda kind, call: call), operation.tag)
        return getattr(view, operation.name)(*arguments, **named).request()

    def classes(self) -> dict[str, Any]:
        """Models, enums and the decoders of aliases, by name."""
        models = self.module("models")
        return {name: getattr(models, name) for name in dir(models)}

    def decoder(self, source: str) -> Any:
        """A decoder for the schema at a pointer: that of its alias where there is one."""
        runtime = self.runtime("decoders")
        models = self.module("models")
        made = [(models.ref(name), name) for name in dir(models)]
        values = [lazy() for lazy, _ in made if source == importlib.import_module(lazy.module, lazy.package).SOURCE]
        aliases = [value for value in values if isinstance(value, runtime.Decoder)]
        if aliases:
            return aliases[0]
        (kind,) = [value for value in values if isinstance(value, type)]
        return runtime.ModelOf(kind) if issubclass(kind, self.runtime("model").Model) else runtime.OneValueOf(kind)

    def decode(self, component: str, value: Any) -> Any:
        """A value decoded as a component, which must fit without any drift."""
        report = self.runtime("drift").Report()
        decoded = self.decoder(f"/components/schemas/{component}")(value, report, None)
        assert report.drifts == [], value
        return decoded

    def encode(self, value: Any) -> Any:
        """A decoded value as plain JSON again."""
        return self.runtime("model").to_json(value)

    def runtime(self, name: str) -> ModuleType:
        """A module of the runtime that the package uses."""
        return importlib.import_module(f"{self.name.rpartition('.')[0]}.runtime.{name}")


def service(paths: dict[str, Any], schemas: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """A small description."""
    components = {**more.pop("components", {}), "schemas": schemas or {}}
    head = {"openapi": "3.1.0", "info": {"title": "Service", "version": "1"}}
    return {**head, "paths": paths, "components": components, **more}


def answer(schema: Any, media_type: str = "application/json", status: str = "200") -> dict[str, Any]:
    """Responses with one answer."""
    return {status: {"description": "", "content": {media_type: {"schema": schema}}}}
