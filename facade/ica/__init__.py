"""Illumina Connected Analytics (ICA): its clients, logins and workflows."""

from .client import ICA as ICA
from .client import AsyncICA as AsyncICA
