#!/usr/bin/env bash
# `import httpx` (0.28.1) imports its command line as well, as soon as click, rich and pygments happen to be installed.
#
# No extra of httpx has to be asked for: a web framework brings click, a test tool brings rich. The import then has
# a hundred modules more, and takes almost twice the CPU time (150 and 260 ms here): programs that import httpx start
# slower because something else was installed.
# Seen: "httpx alone: 145 modules, of these []", "where click and rich are installed: 243 modules".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for name in alone beside; do
    python3 -m venv "$folder/$name"
    "$folder/$name/bin/pip" install --quiet --disable-pip-version-check httpx==0.28.1
done
"$folder/beside/bin/pip" install --quiet --disable-pip-version-check click==8.5.1 rich==15.0.0

counted='import sys; before = len(sys.modules); import httpx; print(len(sys.modules) - before)'
named='import sys, httpx; print([name for name in ("click", "pygments", "rich") if name in sys.modules])'

cd "$folder"
alone=$(alone/bin/python -c "$counted")
beside=$(beside/bin/python -c "$counted")
echo "httpx alone: $alone modules, of these $(alone/bin/python -c "$named")"
echo "where click and rich are installed: $beside modules, of these $(beside/bin/python -c "$named")"
test "$(alone/bin/python -c "$named")" = "[]"
test "$(beside/bin/python -c "$named")" = "['click', 'pygments', 'rich']"
test "$beside" -gt "$((alone * 3 / 2))"
