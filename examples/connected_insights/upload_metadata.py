"""Metadata of cases from CSV files, uploaded together and followed until the platform has processed them. This writes:
name the files, `python -m examples.connected_insights.upload_metadata samples-1.csv samples-2.csv`."""

from __future__ import annotations

import sys

from facade import ConnectedInsights

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        try:
            uploaded = ci.upload_metadata(sys.argv[1:])
        except (FileNotFoundError, ValueError) as error:
            sys.exit(f"refused before a byte was sent: {error}")
        for file in ci.follow_metadata(uploaded, first_pause=0.1):
            print(file.name, file.status)
