"""Other Pythons on this machine, each with the pipeline's dependencies in an environment of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from scripts.errors import PipelineError

from .pins import pipeline_pins

SUPPORTED = ((3, 11), (3, 12), (3, 13))
_NO_SUCH_MINOR = 40
ROOT = Path(__file__).parents[2]


def others() -> list[tuple[str, Path]]:
    """(label, executable) of every supported Python but this one that is installed, ready to run the pipeline."""
    return [
        (f"Python {release[0]}.{release[1]}", _environment(python, release)) for release, python in installed().items()
    ]


def installed() -> dict[tuple[int, int], Path]:
    """Every supported Python but this one that is installed."""
    found = {release: _installed(release) for release in SUPPORTED if release != sys.version_info[:2]}
    return {release: python for release, python in found.items() if python is not None}


@cache
def from_oldest() -> dict[str, Path]:
    """Every installed Python from the oldest supported release on, also newer ones than those supported, by release."""
    releases = [(3, minor) for minor in range(SUPPORTED[0][1], _NO_SUCH_MINOR)]
    found = {each: Path(sys.executable) if sys.version_info[:2] == each else _installed(each) for each in releases}
    return {f"{major}.{minor}": python for (major, minor), python in found.items() if python is not None}


def _installed(release: tuple[int, int]) -> Path | None:
    name = f"python{release[0]}.{release[1]}"
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates = [
        shutil.which(name),
        *sorted(map(str, pyenv.glob(f"{release[0]}.{release[1]}.*/bin/{name}")), reverse=True),
    ]
    return next((Path(path) for path in candidates if path and _runs(path, release)), None)


def _runs(path: str, release: tuple[int, int]) -> bool:
    # A version manager's placeholder is found like a Python and is none.
    code = f"import sys, venv; sys.exit(sys.version_info[:2] != {release!r})"
    return subprocess.run([path, "-c", code], capture_output=True, check=False).returncode == 0


def _environment(python: Path, release: tuple[int, int]) -> Path:
    folder = ROOT / f".venv-{release[0]}.{release[1]}"
    executable = folder / "bin" / "python"
    stamp, requirements = folder / ".complete", folder / "requirements.txt"
    wanted = pipeline_pins(ROOT, release)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return executable
    shutil.rmtree(folder, ignore_errors=True)
    pip = [str(executable), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for command in ([str(python), "-m", "venv", str(folder)], [*pip, "--require-hashes", "-r", str(requirements)]):
        # Written once there is a folder for it.
        if folder.exists():
            requirements.write_text(wanted, encoding="utf-8")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise PipelineError(f"{' '.join(command)}:\n{done.stderr.strip()[-2000:]}")
    stamp.write_text(wanted, encoding="utf-8")
    return executable
