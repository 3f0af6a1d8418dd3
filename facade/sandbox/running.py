"""Sandboxes that are run in the foreground, with what there is to be said of each: its address, what is in it, and the
lines `export NAME=VALUE` by which a client's `from_env` finds it.
"""

from __future__ import annotations

import shlex
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

# What the options are where nobody says them; `__main__` has their meaning.
DEFAULTS = {
    "port": 0,
    "description": None,
    "page_rows": 3000,
    "strict": False,
    "s3": None,
    "seed": 0,
    "runs": None,
    "certificate_for": None,
    "cases": 25,
    "login_port": 0,
}


@contextmanager
def _ica(options: Namespace) -> Iterator[list[str]]:
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
def _torrent_suite(options: Namespace) -> Iterator[list[str]]:
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
def _emedgene(options: Namespace) -> Iterator[list[str]]:
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
def _connected_insights(options: Namespace) -> Iterator[list[str]]:
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
