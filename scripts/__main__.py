"""`python -m scripts`: the pipeline's command line."""

from scripts.cli import main

if __name__ == "__main__":
    # Processes beside this one import it as well.
    main()
