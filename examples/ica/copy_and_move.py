"""Files copied into a folder, and moved into another: `python -m examples.ica.copy_and_move icav2://PROJECT/folder
icav2://PROJECT/elsewhere/ icav2://ANOTHER/place/`.

It may be stopped and run again: what is there already is left alone, and what runs already is waited for.
"""

from __future__ import annotations

import sys

from facade import ICA, DataFailed
from facade.progress import progress

if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("say a folder, where its files are copied to, and where the copies are moved to")
    folder, copies, elsewhere = sys.argv[1:]
    with ICA.from_env() as ica:
        found = ica.search(folder, kind="file", recursive=False).collect()
        try:
            with progress("Copied", "files") as update:
                report = ica.copy_data(found, copies, first_pause=0.1, on_progress=update)
            print("copied:", report)
            print(
                "moved:",
                ica.move_data([each.record for each in report.done if each.record], elsewhere, first_pause=0.1),
            )
        except DataFailed as error:
            # Each that failed, with the reason; the others are where they should be.
            sys.exit(str(error.report))
