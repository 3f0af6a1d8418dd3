"""What was measured on."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = (
    "httpx",
    "httpcore",
    "aiohttp",
    "attrs",
    "libica",
    "openapi-python-client",
    "pydantic",
    "msgspec",
    "requests",
    "httpx-aiohttp",
    "openapi-generator-cli",
)


def machine() -> dict[str, str]:
    """The machine, the operating system, Python, and the packages that are compared."""
    return {
        "machine": f"{os.cpu_count()} cores, {_processor()}",
        "system": platform.platform(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "packages": ", ".join(f"{name} {found}" for name in PACKAGES if (found := _version(name))),
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.processor() or platform.machine()
