"""A case from a JSON file, such as one that was saved from another case; only looked at unless `--create` is given."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from facade import Emedgene
from facade.emedgene import Person, new_case

if __name__ == "__main__":
    with Emedgene.from_env() as em, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.json"
        case = new_case(Person(sample="EXAMPLE-4", phenotypes=["HP:0001250"], pending=True), case_type="Exome")
        path.write_text(json.dumps(case.to_dict()))
        made = em.create_case(path, dry_run="first" if "--create" in sys.argv else "only")
        print("created" if made.created else "only looked at:", made.name or made.status)
