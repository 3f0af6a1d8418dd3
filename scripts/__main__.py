"""`python -m scripts`: the pipeline's command line."""

from .cli import main

main()
