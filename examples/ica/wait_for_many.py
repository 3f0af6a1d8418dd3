"""All analyses of a project that carry a tag: waited for together, with one list a look; those that failed are named.

`python -m examples.ica.wait_for_many TAG`
"""

from __future__ import annotations

import sys

from facade import ICA, AnalysisFailed
from facade.progress import progress

if __name__ == "__main__":
    with ICA.from_env() as ica, progress("Analyses", "analyses") as update:
        tag = sys.argv[1]
        listed = ica.project_analysis.search_analyses(str(ica.project_id), body={"userTags": [tag]})
        try:
            done = ica.wait_for_analyses(listed, check=True, first_pause=0.1, on_progress=update)
            print(len(done), "succeeded")
        except AnalysisFailed as problem:
            print(f"{len(problem.failed)} of {len(problem.analyses)} did not succeed:")
            for each in problem.failed:
                print("  ", each.user_reference, each.status)
