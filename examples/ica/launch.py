"""An analysis from a file of inputs: what would be sent is shown, then it is sent, and waited for.

`python -m examples.ica.launch PIPELINE inputs.json [STORAGE SIZE]`; in the file, data stands as icav2://PROJECT/path.
"""

from __future__ import annotations

import sys

from facade import ICA, UnfitInput

if __name__ == "__main__":
    pipeline, inputs, *size = sys.argv[1:]
    storage = size[0] if size else None
    with ICA.from_env() as ica:
        try:
            shown = ica.launch(pipeline, inputs, "example launch", storage=storage, tags=["example"], dry_run=True)
        except UnfitInput as problem:
            sys.exit(str(problem))
        print(shown.request)
        launch = ica.launch(pipeline, inputs, "example launch", storage=storage, tags=["example"])
        print("launched:", launch.id)
        found = ica.wait_for_analysis(launch, first_pause=0.1, on_progress=lambda status: print("  ", status))
        print("ended:", found.user_reference, found.status)
        for code, output in ica.outputs(launch).items():
            print("output", code, *(data.name for data in output.data or []))
