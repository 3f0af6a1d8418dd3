"""Data by its address, and the way back: `python -m examples.ica.addresses icav2://PROJECT/path`."""

from __future__ import annotations

import sys

from facade import ICA, AmbiguousName, NoSuchName

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("say an address, such as icav2://PROJECT/path/to/file")
    with ICA.from_env() as ica:
        print("exists:", ica.exists(sys.argv[1]))
        try:
            record = ica.data(sys.argv[1])
        except (NoSuchName, AmbiguousName) as problem:
            sys.exit(str(problem))
        details = record.data.details
        if details:
            print(record.data.id, details.data_type, details.status, details.path)
        print("address:", ica.uri(record))
        try:
            there = ica.s3_uri(record)
            print("bytes:", there)
            print("back:", ica.uri_from_s3(there, project=record.project_id))
        except NoSuchName as problem:
            print(problem)
