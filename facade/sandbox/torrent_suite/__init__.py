"""Torrent Suite on loopback: a real django-tastypie application with that server's habits on the wire.

All 89 documented resources are there, and getsoftwareinfo: those with behaviour as classes, the others from
resources.toml. Not there, because what they do or answer is not known well enough:

- login with `system_id`, which servers of one mesh use among themselves, and the login of calls from the server itself;
- writing torrentsuite/ (it updates a server) and results/<id>/pluginstore/, and reading
  plannedexperiment/<id>/transfer/;
- the actions results/<id>/barcode/ and barcodesampleinfo/, experiment/projects/ and from_wells_analysis/,
  pluginresult/<id>/rescan/, all of plugin/ but info/ and show/, and those of analysisargs/, clusterinfohistory/,
  content/, ionmeshnode/, plantemplatebasicinfo/, publisher/ and user/.

declared_resources.py and asked.py say what is missing of the rest.
"""

from facade.sandbox.extras import extra

with extra("The sandbox of Torrent Suite"):
    from .box import TorrentSuiteSandbox

__all__ = ["TorrentSuiteSandbox"]
