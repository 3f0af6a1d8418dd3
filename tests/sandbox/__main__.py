"""Run a sandbox in the foreground: `python -m tests.sandbox --port 0` prints where it listens."""

from __future__ import annotations

import argparse
import signal
import threading

from . import IcaSandbox


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 takes a free one")
    parser.add_argument("--description", help="path of an OpenAPI description (default: specs/ica/openapi.json)")
    parser.add_argument("--page-rows", type=int, default=3000, help="files in each known project")
    parser.add_argument("--seed", type=int, default=0, help="number from which all made-up values follow")
    options = parser.parse_args()
    with IcaSandbox(options.description, options.page_rows, options.seed, port=options.port) as box:
        print(f"ica {box.base_url}", flush=True)
        print(f"api key {box.api_key}", flush=True)
        print(f"project {box.project_ids[0]}", flush=True)
        print(f"storage {box.storage_url}", flush=True)
        stopped = threading.Event()
        # Set here, because a shell lets what it starts in the background ignore interrupts.
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda _number, _frame: stopped.set())
        stopped.wait()
        print("stopped")


if __name__ == "__main__":
    main()
