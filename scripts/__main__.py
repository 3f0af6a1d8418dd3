"""`python -m scripts`: the pipeline's command line."""

from scripts.cli import main

main()
