"""Generate under other Pythons and hash seeds: the same inputs have to give the same bytes everywhere."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.errors import PipelineError
from scripts.generate.lock import digest_of_tree
from scripts.generate.regenerating import GENERATED

from .interpreters import ROOT, others

_HASH_SEEDS = ("0", "4242")


def determinism() -> str:
    """Generate under every installed Python that is supported, each with a hash seed of its own, and compare the hashes
    with that of what is here. What `drift` generates is this Python's, with the seed that this process has."""
    # Where others are, this Python has generated anew for `drift` already.
    pythons = others() or [("this Python", Path(sys.executable))]
    runs = [(label, python, seed) for (label, python), seed in zip(pythons, itertools.cycle(_HASH_SEEDS), strict=False)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        prints = list(pool.map(lambda run: _fingerprint(run[1], run[2]), runs))
    labels = ["here", *(f"{label}, hash seed {seed}" for label, _, seed in runs)]
    found = [digest_of_tree(GENERATED), *prints]
    if len(set(found)) != 1:
        lines = (f"  {label}: {each}" for label, each in zip(labels, found, strict=True))
        raise PipelineError("different bytes:\n" + "\n".join(lines))
    return f"{found[0][:12]} {'; '.join(labels)}"


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
