"""The version of the package: the one place that says it. `make regenerate` raises it as far as what changed demands."""

__version__ = "0.1.0"
