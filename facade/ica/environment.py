"""ICA's settings from the environment, and from the files that the platform's own command line keeps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..call.concealed import conceal
from ..client.addresses import leads_here, platform_address
from ..client.environment import variable

_PATH = "/ica/rest"


def ica_settings(environment: Mapping[str, str] | None = None, home: Path | None = None) -> dict[str, str]:
    """What is known of the user's ICA: any of `api_key`, `token` and `base_url`.

    Variables come before files: `ICA_API_KEY` or `ICAV2_API_KEY`, `ICAV2_ACCESS_TOKEN` and `ICAV2_BASE_URL`, then
    `server-url` of `~/.icav2/config.yaml` and `access-token` of `~/.icav2/.session.ica.yaml`.

    Raises ValueError for a file that cannot be read, naming it.
    """
    folder = (Path.home() if home is None else home) / ".icav2"
    # Files are read only for what the variables leave open, so that a broken one that is not needed does no harm.
    found = {
        "api_key": variable("ICA_API_KEY", environment) or variable("ICAV2_API_KEY", environment),
        "token": variable("ICAV2_ACCESS_TOKEN", environment),
        "base_url": variable("ICAV2_BASE_URL", environment) or _read(folder / "config.yaml").get("server-url"),
    }
    if not found["api_key"] and not found["token"]:
        found["token"] = _read(folder / ".session.ica.yaml").get("access-token")
    conceal(found)
    if found["base_url"]:
        found["base_url"] = server_address(found["base_url"])
    return {name: value for name, value in found.items() if value}


def ica_project(environment: Mapping[str, str] | None = None, home: Path | None = None) -> str | None:
    """The id of the user's project: `ICAV2_PROJECT_ID`, else `project-id` of the command line's session."""
    folder = (Path.home() if home is None else home) / ".icav2"
    return variable("ICAV2_PROJECT_ID", environment) or _read(folder / ".session.ica.yaml").get("project-id") or None


def _read(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    # Imported where there is a file to read: most programs never need it.
    import yaml

    try:
        content: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as problem:
        # The problem's own text can quote the file, and that holds a token.
        raise ValueError(f"{path} cannot be read ({type(problem).__name__})") from None
    entries = content if isinstance(content, dict) else {}
    return {str(name): str(value) for name, value in entries.items() if isinstance(value, (str, int, float))}


def server_address(server: str) -> str:
    """The base URL for a server as people write it: a name, an address, or an address with the path. What runs on this
    machine is no server of the platform, and has its paths where its address says."""
    if not isinstance(server, str):  # which is told there
        return platform_address(server)
    server = server.strip()
    if "://" not in server:
        server = f"https://{server}"
    try:
        parts = urlsplit(server)
    except ValueError:
        return platform_address(server)
    if parts.path.strip("/") or parts.query or parts.fragment or leads_here(server):
        return server.rstrip("/")
    return server.rstrip("/") + _PATH
