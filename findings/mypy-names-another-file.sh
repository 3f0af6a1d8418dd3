#!/usr/bin/env bash
# mypy 2.4.1: two files of one name and text in two folders, checked one after the other with the same cache.
# Expected: the error of the second stands in the second; that is the only file that mypy was given.
# Seen: it stands in the first, also where that is gone from the disk; without a cache it stands in the second. Editors
# and scripts that read the place go to the wrong file.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check mypy==2.4.1
cd "$space"
mkdir first second
echo 'lamp: int = "lit"' | tee first/lamps.py > second/lamps.py
look() { "$space/venv/bin/mypy" --no-error-summary "$@" || test $? -eq 1; }
"$space/venv/bin/mypy" --version
echo "first:                     $(look first/lamps.py)"
rm -r first
cached=$(look second/lamps.py)
echo "second, first is gone:     $cached"
fresh=$(look --cache-dir=/dev/null second/lamps.py)
echo "second, without the cache: $fresh"
[[ $fresh == second/lamps.py:1:* ]] || { echo "it is told otherwise without a cache"; exit 1; }
[[ $cached == first/lamps.py:1:* ]] || { echo "the place is right now"; exit 1; }
echo "as found: the error is told of a file that was not given, and is not there"
