"""Run a sandbox in the foreground: `python -m facade.sandbox --port 0` prints where it listens.

`--platform torrent_suite`, `emedgene` or `connected_insights` runs that one; ICA is the default. The lines that begin
with `export` are for a shell: a client's `from_env` finds there what it looks for.
"""

from __future__ import annotations

import argparse
import signal
import threading

from .running import DEFAULTS, PLATFORMS


def main() -> None:
    """Serve until interrupted."""
    options = _options()
    with PLATFORMS[options.platform](options) as lines:
        stopped = threading.Event()
        # Set here, because a shell lets what it starts in the background ignore interrupts; and before whoever reads
        # the lines may send one.
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda _number, _frame: stopped.set())
        for line in lines:
            print(line, flush=True)
        stopped.wait()
        print("stopped")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m facade.sandbox", description=__doc__)
    parser.add_argument("--platform", choices=sorted(PLATFORMS), default="ica", help="which one (default: ica)")
    parser.add_argument("--port", type=int, help="port to listen on; 0 takes a free one")
    ica = parser.add_argument_group("ica")
    ica.add_argument("--description", help="path of an OpenAPI description (default: specs/ica/openapi.json)")
    ica.add_argument("--page-rows", type=int, help="files and folders in each known project")
    ica.add_argument("--strict", action="store_true", help="refuse what the platform takes beyond its description")
    ica.add_argument("--s3", metavar="URL", help="a moto server for the bytes, to which temporary credentials lead")
    ica.add_argument("--seed", type=int, help="number from which all made-up values follow")
    suite = parser.add_argument_group("torrent_suite")
    suite.add_argument("--runs", type=int, help="how many runs, with a report each (default: 50 runs, 200 reports)")
    suite.add_argument(
        "--certificate-for", metavar="HOST", help="serve https, with a certificate for this host that signs itself"
    )
    emedgene = parser.add_argument_group("emedgene and connected_insights")
    emedgene.add_argument("--cases", type=int, help="how many cases (default: 25)")
    emedgene.add_argument("--login-port", type=int, help="port of the login host; 0 takes a free one")
    parser.set_defaults(**DEFAULTS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
