"""An analysis is stopped; one that has ended stays as it is.

`python -m examples.ica.abort ANALYSIS`, with the id or the user reference of an analysis.
"""

from __future__ import annotations

import sys

from facade import ICA

if __name__ == "__main__":
    with ICA.from_env() as ica:
        found = ica.abort(sys.argv[1])
        print(found.user_reference, "is", found.status)
        print("ended:", ica.wait_for_analysis(found, first_pause=0.1).status)
