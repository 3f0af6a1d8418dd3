"""A CWL analysis from objects of CWL, and what it says of its outputs in the same words.

`python -m examples.ica.run_cwl PIPELINE icav2://PROJECT/path/to/alignment.bam`
"""

from __future__ import annotations

import json
import sys

from facade import ICA

if __name__ == "__main__":
    pipeline, alignment = sys.argv[1:]
    with ICA.from_env() as ica:
        launch = ica.launch(pipeline, {"alignment": {"class": "File", "location": alignment}}, "example cwl")
        print(launch.request.body["analysisInput"]["mounts"])
        ica.wait_for_analysis(launch, check=True, first_pause=0.1)
        print("started with:", json.dumps(ica.input_json(launch)))
        print("gave:", json.dumps(ica.output_json(launch), indent=2))
