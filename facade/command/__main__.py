"""`python -m facade.command`, the same as `sequencing`."""

from .entry import main

if __name__ == "__main__":
    main()
