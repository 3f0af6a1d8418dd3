"""A batch in the vendor's form of CSV; the second run finds that everything is made."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from facade import Emedgene
from facade.emedgene import CsvFaults
from facade.progress import progress

ROWS = """[Data]
Family Id,Case Type,Sample Type,BioSample Name,Relation,Sex,Phenotypes Id,Phenotypes
first,Exome,fastq,EXAMPLE-6,proband,Female,HP:0001250;HP:0000252,
first,,,EXAMPLE-7,mother,Female,,unaffected
second,Exome,fastq,EXAMPLE-8,proband,Male,HP:0001250,
"""

if __name__ == "__main__":
    with Emedgene.from_env() as em, tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "batch.csv"
        if len(sys.argv) == 1:
            path.write_text(ROWS)
        try:
            for number in (1, 2):
                with progress("Families", "families") as update:
                    print(f"run {number}:", *em.cases_from_csv(path, on_progress=update), sep="\n  ")
        except CsvFaults as found:
            print(found)
