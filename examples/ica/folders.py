"""A folder up and down again: `python -m examples.ica.folders FOLDER icav2://PROJECT/path/ ANOTHER_FOLDER`.

Stop it whenever you like: the next run sends and fetches only what is missing.
"""

from __future__ import annotations

import sys

from facade import ICA, FolderFailed
from facade.progress import progress

if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("say a folder, where it goes, such as icav2://PROJECT/path/, and a folder to bring it back to")
    here, address, back = sys.argv[1:]
    with ICA.from_env() as ica:
        try:
            with progress("Up", "bytes") as update:
                print("up:", ica.upload_folder(here, address, progress=update))
            with progress("Down", "bytes") as update:
                print("down:", ica.download_folder(address, back, progress=update))
        except FolderFailed as error:
            # What arrived is not sent again by the next run.
            sys.exit(str(error.report))
