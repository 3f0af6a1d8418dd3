"""Torrent Suite on loopback: a real django-tastypie application with that server's habits on the wire."""

from .box import TorrentSuiteSandbox

__all__ = ["TorrentSuiteSandbox"]
