#!/usr/bin/env bash
# A site that zensical 0.0.73 builds with its plugin `offline` loads a script from unpkg.com on every page.
#
# The plugin is there for sites that are read without a network. Without it the same pages load nothing from elsewhere.
# Seen: "without the plugin: nothing" and "with the plugin: https://unpkg.com/iframe-worker/shim".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check zensical==0.0.73

cd "$folder"
mkdir docs
echo "# Start" > docs/index.md
loaded() {
    printf '[project]\nsite_name = "Site"\n[project.theme]\nfont = false\n%s\n' "$1" > zensical.toml
    rm -rf site .cache
    "$folder/venv/bin/zensical" build > build.log
    { grep -oE 'src="https?://[^"]+' site/index.html || echo 'src="nothing'; } | cut -d'"' -f2
}

without=$(loaded "")
with=$(loaded "[project.plugins.offline]")
"$folder/venv/bin/zensical" --version
echo "without the plugin: $without"
echo "with the plugin: $with"
test "$without" = nothing && test "$with" = "https://unpkg.com/iframe-worker/shim" || {
    echo "the behaviour has changed"
    exit 1
}
