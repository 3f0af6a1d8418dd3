"""Run a sandbox in the foreground: `python -m facade.sandbox --port 0` prints where it listens.

`--platform torrent_suite`, `emedgene` or `connected_insights` runs that one; ICA is the default. The lines that begin
with `export` are for a shell: a client's `from_env` finds there what it looks for.
"""

from __future__ import annotations

import argparse
import shlex
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


def main() -> None:
    """Serve until interrupted."""
    options = _options()
    with PLATFORMS[options.platform](options) as lines:
        for line in lines:
            print(line, flush=True)
        stopped = threading.Event()
        # Set here, because a shell lets what it starts in the background ignore interrupts.
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda _number, _frame: stopped.set())
        stopped.wait()
        print("stopped")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m facade.sandbox", description=__doc__)
    parser.add_argument("--platform", choices=sorted(PLATFORMS), default="ica", help="which one (default: ica)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 takes a free one")
    ica = parser.add_argument_group("ica")
    ica.add_argument("--description", help="path of an OpenAPI description (default: specs/ica/openapi.json)")
    ica.add_argument("--page-rows", type=int, default=3000, help="files and folders in each known project")
    ica.add_argument("--strict", action="store_true", help="refuse what the platform takes beyond its description")
    ica.add_argument("--s3", metavar="URL", help="a moto server for the bytes, to which temporary credentials lead")
    ica.add_argument("--seed", type=int, default=0, help="number from which all made-up values follow")
    suite = parser.add_argument_group("torrent_suite")
    suite.add_argument("--runs", type=int, help="how many runs, with a report each (default: 50 runs, 200 reports)")
    suite.add_argument(
        "--certificate-for", metavar="HOST", help="serve https, with a certificate for this host that signs itself"
    )
    emedgene = parser.add_argument_group("emedgene and connected_insights")
    emedgene.add_argument("--cases", type=int, default=25, help="how many cases (default: 25)")
    emedgene.add_argument("--login-port", type=int, default=0, help="port of the login host; 0 takes a free one")
    return parser.parse_args()


@contextmanager
def _ica(options: argparse.Namespace) -> Iterator[list[str]]:
    from . import IcaSandbox

    more = {"strict": options.strict, "s3": options.s3, "port": options.port}
    with IcaSandbox(options.description, options.page_rows, options.seed, **more) as box:
        # What the pipelines take besides the files that there are.
        box.add_file("genome.fa", b">1\nACGT\n", "/reference/")
        yield [
            f"ica {box.base_url}",
            f"api key {box.api_key}",
            f"project {box.project_ids[0]}",
            f"storage {box.storage_url}",
            f"data /runs/run-0000/, /reference/genome.fa of project {box.project_name}",
            f"pipelines {', '.join(box.pipelines)}",
            "analyses germline-000 and more",
            f"export ICAV2_BASE_URL={box.base_url}",
            f"export ICA_API_KEY={box.api_key}",
            f"export ICAV2_PROJECT_ID={box.project_ids[0]}",
            *([f"export AWS_ENDPOINT_URL_S3={options.s3}"] if options.s3 else []),
        ]


@contextmanager
def _torrent_suite(options: argparse.Namespace) -> Iterator[list[str]]:
    # Imported here: it needs Django, which ICA's does without.
    from .torrent_suite import TorrentSuiteSandbox

    settings = {"runs": options.runs, "port": options.port, "certificate_for": options.certificate_for}
    with TorrentSuiteSandbox(**settings) as box:
        lines = [
            f"torrent_suite {box.base_url}",
            f"user {box.username}",
            f"api key {box.api_key}",
            f"password {box.password}",
        ]
        if options.certificate_for:
            lines.append(f"certificate {box.certificate}")
        yield [
            *lines,
            f"export TORRENT_SUITE_URL={box.base_url}",
            f"export TORRENT_SUITE_USERNAME={box.username}",
            f"export TORRENT_SUITE_API_KEY={box.api_key}",
        ]


@contextmanager
def _emedgene(options: argparse.Namespace) -> Iterator[list[str]]:
    # Imported here: it needs Flask and spectree, which ICA's does without.
    from .emedgene import EmedgeneSandbox

    with EmedgeneSandbox(options.cases, port=options.port, login_port=options.login_port) as box:
        yield [
            f"emedgene {box.base_url}",
            f"login {box.login_url}",
            f"user {box.username}",
            f"password {box.password}",
            f"api key {box.api_key}",
            f"export EMEDGENE_URL={box.base_url}",
            f"export EMEDGENE_LOGIN_URL={box.login_url}",
            f"export EMEDGENE_API_KEY={box.api_key}",
        ]


@contextmanager
def _connected_insights(options: argparse.Namespace) -> Iterator[list[str]]:
    from .connected_insights import ConnectedInsightsSandbox

    ports = {"port": options.port, "login_port": options.login_port}
    with ConnectedInsightsSandbox(options.cases, **ports, ticking=True) as box:
        yield [
            f"connected_insights {box.base_url}",
            f"login {box.login_url}",
            f"user {box.username}",
            f"password {box.password}",
            f"api key {box.api_key}",
            f"domain {box.domain}",
            f"workgroup {box.workgroup}",
            f"workgroups {', '.join(box.workgroups.values())}",
            f"psToken {box.token()}",
            f"export CONNECTED_INSIGHTS_URL={box.base_url}",
            f"export CONNECTED_INSIGHTS_DOMAIN={box.domain}",
            f"export CONNECTED_INSIGHTS_WORKGROUP={shlex.quote(box.workgroups[box.workgroup])}",
            f"export CONNECTED_INSIGHTS_API_KEY={box.api_key}",
        ]


PLATFORMS = {
    "ica": _ica,
    "torrent_suite": _torrent_suite,
    "emedgene": _emedgene,
    "connected_insights": _connected_insights,
}


if __name__ == "__main__":
    main()
