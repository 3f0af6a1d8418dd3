"""Files and folders of ICA, up and down."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from .calling import misused
from .misuse import Misused
from .platforms import opened, platform_of


class Manner(NamedTuple):
    """How files are brought: of which `project` paths are, whether what differs is replaced, and how many at once."""

    project: str | None
    overwrite: bool
    at_once: int


@contextmanager
def at_ica(base_url: str | None) -> Iterator[Any]:
    """A client, inside which values that it cannot send are said as what was typed."""
    with opened(platform_of("ica"), base_url=base_url) as client, misused():
        yield client


def upload(client: Any, here: str, address: str, manner: Manner) -> None:
    """Bring a file or folder to an address, and print where a file is."""
    from facade.progress import progress

    path = Path(here)
    if not path.exists():
        raise Misused(f"{here}: there is no such file or folder")
    if path.is_dir():
        with progress(path.name or here, "bytes") as update:
            report = client.upload_folder(path, address, progress=update, **manner._asdict())
        print(report, file=sys.stderr)
    else:
        with progress(path.name or here, "bytes") as update:
            record = client.upload_file(path, address, progress=update, **manner._asdict())
        print(client.uri(record))


def download(client: Any, address: str, here: str | None, manner: Manner) -> None:
    """Bring a file or folder here, by default under its own name, and print where it is."""
    from facade.ica.records import kind_of
    from facade.progress import progress

    record = client.find_data(address, project=manner.project)
    with progress(address, "bytes") as update:
        if kind_of(record) == "folder":
            saved = Path(here or Path(record.data.details.name).name)
            print(client.download_folder(record, saved, progress=update, **manner._asdict()), file=sys.stderr)
        else:
            saved = client.download_file(record, here or ".", project=manner.project, progress=update)
    print(saved)
