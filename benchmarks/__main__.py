"""`python -m benchmarks [row ...] [--full] [--quick] [--write]`."""

import sys

from .command import main

sys.exit(main())
