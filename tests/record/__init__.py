"""Records the scenarios: one cassette for each, in `tests/cassettes/<platform>/<scenario>.yaml`.

`python -m tests.record` (`make record`) records against the sandboxes, and against a platform itself where its
credentials are in the environment. Each answer is held against the description, each cassette is replayed by both kinds
of client before it counts, and what is the same but for its moments stays as it was.
"""
