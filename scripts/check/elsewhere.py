"""Generate under other Pythons and hash seeds: the same inputs have to give the same bytes everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.errors import PipelineError

from .interpreters import ROOT, others

_HASH_SEEDS = ("0", "4242")


def determinism() -> str:
    """Generate under every installed Python that is supported, and under this one with two hash seeds, and compare the
    hashes."""
    pythons = [("this Python", Path(sys.executable)), *others()]
    # A Python of another version has a hash of its own in any case.
    tried = [
        (label, python, _HASH_SEEDS if python == Path(sys.executable) else _HASH_SEEDS[1:]) for label, python in pythons
    ]
    runs = [(f"{label}, hash seed {seed}", python, seed) for label, python, seeds in tried for seed in seeds]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        prints = list(pool.map(lambda run: _fingerprint(run[1], run[2]), runs))
    if len(set(prints)) != 1:
        lines = (f"  {label}: {found}" for (label, _, _), found in zip(runs, prints, strict=True))
        raise PipelineError("different bytes:\n" + "\n".join(lines))
    return f"{prints[0][:12]} on {', '.join(label for label, _ in pythons)}, here with two hash seeds"


def _fingerprint(python: Path, seed: str) -> str:
    with tempfile.TemporaryDirectory() as space:
        done = subprocess.run(
            [str(python), "-m", "scripts", "fingerprint", str(Path(space) / "generated")],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env={**_environment(), "PYTHONHASHSEED": seed},
        )
    if done.returncode:
        raise PipelineError(f"{python} cannot generate:\n{done.stderr.strip()[-2000:]}")
    return done.stdout.strip()


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
