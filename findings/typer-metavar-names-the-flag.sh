#!/usr/bin/env bash
# Typer 0.27.3: an option with a metavar that is its parameter's name in capitals.
# Expected: `metavar` is what the help shows for the value; `body: Annotated[str, Option(metavar="BODY")]` is `--body`.
# Seen: the flag is `--BODY`, and `--body` is no option any more; with any other metavar, or with the flag said, it is
# `--body`. Typer 0.26.8 has `--body` in each case.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
cat > "$space/run.py" <<'PYTHON'
from importlib.metadata import version
from typing import Annotated

import typer
from typer.testing import CliRunner


def flags(option):
    app = typer.Typer(add_completion=False, rich_markup_mode=None)

    @app.command()
    def send(body: Annotated[str, option] = ""):
        print("sent", body)

    return {flag: CliRunner().invoke(app, [flag, "x"]).exit_code for flag in ("--body", "--BODY")}


named, other, said = flags(typer.Option(metavar="BODY")), flags(typer.Option(metavar="JSON")), flags(
    typer.Option("--body", metavar="BODY")
)
print("typer", version("typer"))
print("exit codes with metavar BODY:           ", named)
print("exit codes with metavar JSON:           ", other)
print("exit codes with --body and metavar BODY:", said)
good = {"--body": 0, "--BODY": 2}
assert other == said == good, "other options have other flags now"
if version("typer") == "0.26.8":
    assert named == good, "0.26.8 named the flag otherwise"
else:
    assert named == {"--body": 2, "--BODY": 0}, "the flag is not named by the metavar any more"
    print("as found: a metavar in capitals renames the flag")
PYTHON
python3 -m venv "$space/venv"
for pinned in typer==0.26.8 typer==0.27.3; do
    "$space/venv/bin/pip" install --quiet --disable-pip-version-check "$pinned"
    "$space/venv/bin/python" "$space/run.py"
done
