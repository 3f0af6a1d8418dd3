"""Swagger 2.0 documents, as servers write them, made into OpenAPI 3.0 ones in which nothing is missing."""

from .conversion import convert

__all__ = ["convert"]
