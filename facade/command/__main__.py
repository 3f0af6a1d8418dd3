"""`python -m facade.command`, the same as `sequencing`."""

from .entry import main

main()
