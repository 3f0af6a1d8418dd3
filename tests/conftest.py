"""What holds for all tests."""

from __future__ import annotations

import os

from hypothesis import settings

# The same examples in every run; HYPOTHESIS_PROFILE=search looks for others.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

# What this machine has to say of the way out is no part of any test; those about it say it themselves.
for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[name]
