"""Illumina Connected Analytics (ICA)."""

from .client import ICA as ICA
from .client import AsyncICA as AsyncICA
