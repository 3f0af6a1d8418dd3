"""From nothing to a first call that is ready to be sent, against `import httpx`: what a short script waits for.

A sample is the CPU time of a process, less that of a Python that does nothing.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from benchmarks.measuring.profiling import LINES
from benchmarks.measuring.row import OURS, MissingPeer, Row, Sample, Sides, Size
from benchmarks.measuring.running import ROOT, environment
from benchmarks.peers import bare, libica

HTTPX = "import httpx"
# httpx imports its command line where click, rich and pygments are installed, which takes as long as all the rest.
HTTPX_ALONE = "import httpx, without click"
_ALONE = "import sys; sys.modules['click'] = None; import httpx"
OUR_PROGRAM = """
from facade import ICA
ica = ICA(api_key='invented', base_url='https://ica.invalid/ica/rest')
from generated.ica.api.project.get_project import get_project
ica.project.get_project
get_project('invented').request()
"""
_LIBICA = """
from libica.openapi.v3 import ApiClient, Configuration
from libica.openapi.v3.api.project_api import ProjectApi
api = ProjectApi(ApiClient(Configuration(host='https://ica.invalid/ica/rest', api_key={'ApiKeyAuth': 'invented'})))
api._get_project_serialize('invented', _request_auth=None, _content_type=None, _headers=None, _host_index=0)
"""
_BARE = """
import sys
sys.path.insert(0, {folder!r})
from {package}.client import AuthenticatedClient
from {package}.api.project import get_project
client = AuthenticatedClient(base_url='https://ica.invalid/ica/rest', token='invented')
client.get_httpx_client().build_request(**get_project._get_kwargs('invented'))
"""


def _of_bare() -> str:
    package = bare.generated()
    return _BARE.format(package=package, folder=str(bare.FOLDER))


@contextmanager
def started(size: Size) -> Iterator[Sides]:
    """A first call built, each in a process of its own."""
    nothing = statistics.median(_cpu_seconds("") for _ in range(min(9, size.calls)))

    def sample(program: str) -> Sample:
        try:
            _cpu_seconds(program)  # so that all bytecode is there
        except subprocess.CalledProcessError as error:
            raise MissingPeer(error.stderr.decode().strip().splitlines()[-1]) from error
        return lambda: _cpu_seconds(program) - nothing

    sides = Sides()
    sides.add(OURS, partial(sample, OUR_PROGRAM))
    sides.add(HTTPX, partial(sample, HTTPX))
    sides.add(HTTPX_ALONE, partial(sample, _ALONE))
    sides.add(libica.NAME, partial(sample, _LIBICA))
    sides.add(bare.NAME, lambda: sample(_of_bare()))
    yield sides


def _cpu_seconds(program: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, env=environment(), stderr=subprocess.PIPE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _profile(size: Size) -> list[str]:
    """The modules that take longest to be imported, without those that they import."""
    return slowest_imports(OUR_PROGRAM, LINES)


def slowest_imports(program: str, count: int) -> list[str]:
    """The modules of a program that take longest by themselves, in microseconds: own, with what they import, name."""
    command = [sys.executable, "-X", "importtime", "-c", program]
    _cpu_seconds(program)  # so that all bytecode is there
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=True)
    lines = [line.removeprefix("import time:") for line in done.stderr.splitlines() if line.startswith("import time:")]
    timed = [line for line in lines if line.split("|")[0].strip().isdigit()]
    return sorted(timed, key=lambda line: -int(line.split("|")[0]))[:count]


ROWS = [
    Row(
        "start",
        "`from facade import ICA` and a first call built",
        started,
        base=HTTPX,
        must=1.2,
        aim=1.1,
        processes=1,
        peer_processes=1,
        rounds=15,
        warm=0,
        together=True,
        profile=_profile,
    )
]
