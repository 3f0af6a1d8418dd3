"""Pull: a platform's description is fetched, brought to OpenAPI 3 where it is in another form, and reduced to facts."""

from .pulling import PullResult, check, describe, pull

__all__ = ["PullResult", "check", "describe", "pull"]
