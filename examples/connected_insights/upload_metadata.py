"""Metadata of cases from CSV files, uploaded together and followed until the platform has processed them."""

from __future__ import annotations

import tempfile
from pathlib import Path

from facade import ConnectedInsights

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci, tempfile.TemporaryDirectory() as folder:
        paths = []
        for number in (1, 2):
            path = Path(folder) / f"samples-{number}.csv"
            path.write_text(f"Sample_ID,Tumor_Type,Case_ID\nBIRCH-{number},254837009,BIRCH-CASE-{number}\n")
            paths.append(path)
        uploaded = ci.upload_metadata(paths)
        for file in ci.follow_metadata(uploaded, first_pause=0.1):
            print(file.name, file.status)
        try:
            ci.upload_metadata([Path(folder) / "samples-1.csv", Path(folder) / "samples-1.csv"])
        except ValueError as error:
            print("refused before a byte was sent:", error)
