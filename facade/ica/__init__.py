"""Illumina Connected Analytics (ICA): its clients, logins and workflows."""

from .client import ICA as ICA
from .client import AsyncICA as AsyncICA
from .results import Launch as Launch
from .results import LaunchRequest as LaunchRequest
from .results import LogPart as LogPart
from .results import StepLog as StepLog
