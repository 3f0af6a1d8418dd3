"""The version of the package, in the one place that says it. `make regenerate` raises it by what changed."""

__version__ = "0.1.0"
