"""Ion Torrent Suite: its clients, logins and workflows."""

from .client import AsyncTorrentSuite as AsyncTorrentSuite
from .client import TorrentSuite as TorrentSuite
from .workflows import CompletedRun as CompletedRun
