"""Tags of data, an analysis and a sample: `python -m examples.ica.tags icav2://PROJECT/folder TAG ANALYSIS SAMPLE`."""

from __future__ import annotations

import sys

from facade import ICA

if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit("say a folder, a tag, an analysis and a sample")
    folder, tag, analysis, sample = sys.argv[1:]
    with ICA.from_env() as ica:
        # Others may write at the same time: their tags are kept.
        details = ica.tag(folder, tag).data.details
        print("folder:", details.tags.user_tags if details else "")
        print("analysis:", ica.tag(analysis, tag, of="analysis").tags.user_tags)
        print("sample:", ica.tag(sample, tag, of="sample").sample.tags.user_tags)
        print("files:", ica.tag_data(folder, tag, kind="technical", first_pause=0.1))
        print("found:", len(ica.search(folder, technical_tags=tag, kind="file").collect()))
