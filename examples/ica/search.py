"""A search in a folder: `python -m examples.ica.search icav2://PROJECT/folder '*.bam'`."""

from __future__ import annotations

import datetime
import sys

from facade import ICA

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("say a folder, such as icav2://PROJECT/folder, and a pattern, such as '*.bam'")
    folder, pattern = sys.argv[1:]
    since = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3650)
    with ICA.from_env() as ica:
        for record in ica.search(folder, pattern=pattern, kind="file", created_after=since, limit=5):
            print(ica.uri(record))
        print("here alone:", len(ica.search(folder, pattern=pattern, recursive=False).collect()))
        print("folders:", sum(1 for _ in ica.search(folder, kind="folder")))
