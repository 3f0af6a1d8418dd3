# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""The tags of Ion Torrent Suite, in every version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.views import M, View

if TYPE_CHECKING:
    from .api import account as _api_account
    from .api import activeioncheflibraryprepkitinfo as _api_activeioncheflibraryprepkitinfo
    from .api import activeionchefprepkitinfo as _api_activeionchefprepkitinfo
    from .api import activelibrarykitinfo as _api_activelibrarykitinfo
    from .api import activepgmlibrarykitinfo as _api_activepgmlibrarykitinfo
    from .api import activepgmsequencingkitinfo as _api_activepgmsequencingkitinfo
    from .api import activeprotonlibrarykitinfo as _api_activeprotonlibrarykitinfo
    from .api import activeprotonsequencingkitinfo as _api_activeprotonsequencingkitinfo
    from .api import activesequencingkitinfo as _api_activesequencingkitinfo
    from .api import analysisargs as _api_analysisargs
    from .api import analysismetrics as _api_analysismetrics
    from .api import applicationgroup as _api_applicationgroup
    from .api import applproduct as _api_applproduct
    from .api import availableionchefplannedexperiment as _api_availableionchefplannedexperiment
    from .api import availableionchefplannedexperimentsummary as _api_availableionchefplannedexperimentsummary
    from .api import availableonetouchplannedexperiment as _api_availableonetouchplannedexperiment
    from .api import availableonetouchplannedexperimentsummary as _api_availableonetouchplannedexperimentsummary
    from .api import availableplannedexperimentsummary as _api_availableplannedexperimentsummary
    from .api import chefpcrplateconfig as _api_chefpcrplateconfig
    from .api import chip as _api_chip
    from .api import clusterinfohistory as _api_clusterinfohistory
    from .api import common_cv as _api_common_cv
    from .api import compositedatamanagement as _api_compositedatamanagement
    from .api import compositeexperiment as _api_compositeexperiment
    from .api import compositeresult as _api_compositeresult
    from .api import content as _api_content
    from .api import contentupload as _api_contentupload
    from .api import datamanagementhistory as _api_datamanagementhistory
    from .api import dnabarcode as _api_dnabarcode
    from .api import emailaddress as _api_emailaddress
    from .api import eventlog as _api_eventlog
    from .api import experiment as _api_experiment
    from .api import experimentanalysissettings as _api_experimentanalysissettings
    from .api import filemonitor as _api_filemonitor
    from .api import fileserver as _api_fileserver
    from .api import floworder as _api_floworder
    from .api import getchefcartridgeusage as _api_getchefcartridgeusage
    from .api import getchefscriptinfo as _api_getchefscriptinfo
    from .api import getsoftwareinfo as _api_getsoftwareinfo
    from .api import globalconfig as _api_globalconfig
    from .api import ionchefplantemplate as _api_ionchefplantemplate
    from .api import ionchefplantemplatesummary as _api_ionchefplantemplatesummary
    from .api import ionchefprepkitinfo as _api_ionchefprepkitinfo
    from .api import ionmeshnode as _api_ionmeshnode
    from .api import ionreporter as _api_ionreporter
    from .api import kitinfo as _api_kitinfo
    from .api import kitpart as _api_kitpart
    from .api import libmetrics as _api_libmetrics
    from .api import librarykey as _api_librarykey
    from .api import librarykitinfo as _api_librarykitinfo
    from .api import librarykitpart as _api_librarykitpart
    from .api import location as _api_location
    from .api import log as _api_log
    from .api import meshprefetch as _api_meshprefetch
    from .api import message as _api_message
    from .api import monitordata as _api_monitordata
    from .api import monitorresult as _api_monitorresult
    from .api import network as _api_network
    from .api import obsoletereferencegenome as _api_obsoletereferencegenome
    from .api import onetouchplantemplate as _api_onetouchplantemplate
    from .api import onetouchplantemplatesummary as _api_onetouchplantemplatesummary
    from .api import plannedexperiment as _api_plannedexperiment
    from .api import plannedexperimentdb as _api_plannedexperimentdb
    from .api import plannedexperimentqc as _api_plannedexperimentqc
    from .api import plantemplatebasicinfo as _api_plantemplatebasicinfo
    from .api import plantemplatesummary as _api_plantemplatesummary
    from .api import plugin as _api_plugin
    from .api import plugin_result_job as _api_plugin_result_job
    from .api import pluginresult as _api_pluginresult
    from .api import project as _api_project
    from .api import projectresults as _api_projectresults
    from .api import publisher as _api_publisher
    from .api import qctype as _api_qctype
    from .api import qualitymetrics as _api_qualitymetrics
    from .api import referencegenome as _api_referencegenome
    from .api import results as _api_results
    from .api import rig as _api_rig
    from .api import runtype as _api_runtype
    from .api import sample as _api_sample
    from .api import sampleannotation_cv as _api_sampleannotation_cv
    from .api import sampleattribute as _api_sampleattribute
    from .api import sampleattributedatatype as _api_sampleattributedatatype
    from .api import samplegrouptype_cv as _api_samplegrouptype_cv
    from .api import sampleprepdata as _api_sampleprepdata
    from .api import sampleset as _api_sampleset
    from .api import samplesetitem as _api_samplesetitem
    from .api import samplesetiteminfo as _api_samplesetiteminfo
    from .api import sequencingkitinfo as _api_sequencingkitinfo
    from .api import sequencingkitpart as _api_sequencingkitpart
    from .api import supportupload as _api_supportupload
    from .api import template as _api_template
    from .api import tfmetrics as _api_tfmetrics
    from .api import threeprimeadapter as _api_threeprimeadapter
    from .api import torrentsuite as _api_torrentsuite
    from .api import user as _api_user

_PACKAGE = __name__.rpartition(".")[0]
_TAGS = (
    "account",
    "activeioncheflibraryprepkitinfo",
    "activeionchefprepkitinfo",
    "activelibrarykitinfo",
    "activepgmlibrarykitinfo",
    "activepgmsequencingkitinfo",
    "activeprotonlibrarykitinfo",
    "activeprotonsequencingkitinfo",
    "activesequencingkitinfo",
    "analysisargs",
    "analysismetrics",
    "applicationgroup",
    "applproduct",
    "availableionchefplannedexperiment",
    "availableionchefplannedexperimentsummary",
    "availableonetouchplannedexperiment",
    "availableonetouchplannedexperimentsummary",
    "availableplannedexperimentsummary",
    "chefpcrplateconfig",
    "chip",
    "clusterinfohistory",
    "common_cv",
    "compositedatamanagement",
    "compositeexperiment",
    "compositeresult",
    "content",
    "contentupload",
    "datamanagementhistory",
    "dnabarcode",
    "emailaddress",
    "eventlog",
    "experiment",
    "experimentanalysissettings",
    "filemonitor",
    "fileserver",
    "floworder",
    "getchefcartridgeusage",
    "getchefscriptinfo",
    "getsoftwareinfo",
    "globalconfig",
    "ionchefplantemplate",
    "ionchefplantemplatesummary",
    "ionchefprepkitinfo",
    "ionmeshnode",
    "ionreporter",
    "kitinfo",
    "kitpart",
    "libmetrics",
    "librarykey",
    "librarykitinfo",
    "librarykitpart",
    "location",
    "log",
    "meshprefetch",
    "message",
    "monitordata",
    "monitorresult",
    "network",
    "obsoletereferencegenome",
    "onetouchplantemplate",
    "onetouchplantemplatesummary",
    "plannedexperiment",
    "plannedexperimentdb",
    "plannedexperimentqc",
    "plantemplatebasicinfo",
    "plantemplatesummary",
    "plugin",
    "plugin_result_job",
    "pluginresult",
    "project",
    "projectresults",
    "publisher",
    "qctype",
    "qualitymetrics",
    "referencegenome",
    "results",
    "rig",
    "runtype",
    "sample",
    "sampleannotation_cv",
    "sampleattribute",
    "sampleattributedatatype",
    "samplegrouptype_cv",
    "sampleprepdata",
    "sampleset",
    "samplesetitem",
    "samplesetiteminfo",
    "sequencingkitinfo",
    "sequencingkitpart",
    "supportupload",
    "template",
    "tfmetrics",
    "threeprimeadapter",
    "torrentsuite",
    "user",
)
VERSIONS: tuple[str, ...] = ()
# The hosts that single operations are at.
SERVERS: tuple[str, ...] = ()
# The releases of servers that the description was made of.
RELEASES: tuple[str, ...] = ("5.12.1", "5.18.1")


class Api(View[M]):
    """Every operation."""

    _package = _PACKAGE
    _tags = _TAGS

    account: _api_account.Api[M]
    activeioncheflibraryprepkitinfo: _api_activeioncheflibraryprepkitinfo.Api[M]
    activeionchefprepkitinfo: _api_activeionchefprepkitinfo.Api[M]
    activelibrarykitinfo: _api_activelibrarykitinfo.Api[M]
    activepgmlibrarykitinfo: _api_activepgmlibrarykitinfo.Api[M]
    activepgmsequencingkitinfo: _api_activepgmsequencingkitinfo.Api[M]
    activeprotonlibrarykitinfo: _api_activeprotonlibrarykitinfo.Api[M]
    activeprotonsequencingkitinfo: _api_activeprotonsequencingkitinfo.Api[M]
    activesequencingkitinfo: _api_activesequencingkitinfo.Api[M]
    analysisargs: _api_analysisargs.Api[M]
    analysismetrics: _api_analysismetrics.Api[M]
    applicationgroup: _api_applicationgroup.Api[M]
    applproduct: _api_applproduct.Api[M]
    availableionchefplannedexperiment: _api_availableionchefplannedexperiment.Api[M]
    availableionchefplannedexperimentsummary: _api_availableionchefplannedexperimentsummary.Api[M]
    availableonetouchplannedexperiment: _api_availableonetouchplannedexperiment.Api[M]
    availableonetouchplannedexperimentsummary: _api_availableonetouchplannedexperimentsummary.Api[M]
    availableplannedexperimentsummary: _api_availableplannedexperimentsummary.Api[M]
    chefpcrplateconfig: _api_chefpcrplateconfig.Api[M]
    chip: _api_chip.Api[M]
    clusterinfohistory: _api_clusterinfohistory.Api[M]
    common_cv: _api_common_cv.Api[M]
    compositedatamanagement: _api_compositedatamanagement.Api[M]
    compositeexperiment: _api_compositeexperiment.Api[M]
    compositeresult: _api_compositeresult.Api[M]
    content: _api_content.Api[M]
    contentupload: _api_contentupload.Api[M]
    datamanagementhistory: _api_datamanagementhistory.Api[M]
    dnabarcode: _api_dnabarcode.Api[M]
    emailaddress: _api_emailaddress.Api[M]
    eventlog: _api_eventlog.Api[M]
    experiment: _api_experiment.Api[M]
    experimentanalysissettings: _api_experimentanalysissettings.Api[M]
    filemonitor: _api_filemonitor.Api[M]
    fileserver: _api_fileserver.Api[M]
    floworder: _api_floworder.Api[M]
    getchefcartridgeusage: _api_getchefcartridgeusage.Api[M]
    getchefscriptinfo: _api_getchefscriptinfo.Api[M]
    getsoftwareinfo: _api_getsoftwareinfo.Api[M]
    globalconfig: _api_globalconfig.Api[M]
    ionchefplantemplate: _api_ionchefplantemplate.Api[M]
    ionchefplantemplatesummary: _api_ionchefplantemplatesummary.Api[M]
    ionchefprepkitinfo: _api_ionchefprepkitinfo.Api[M]
    ionmeshnode: _api_ionmeshnode.Api[M]
    ionreporter: _api_ionreporter.Api[M]
    kitinfo: _api_kitinfo.Api[M]
    kitpart: _api_kitpart.Api[M]
    libmetrics: _api_libmetrics.Api[M]
    librarykey: _api_librarykey.Api[M]
    librarykitinfo: _api_librarykitinfo.Api[M]
    librarykitpart: _api_librarykitpart.Api[M]
    location: _api_location.Api[M]
    log: _api_log.Api[M]
    meshprefetch: _api_meshprefetch.Api[M]
    message: _api_message.Api[M]
    monitordata: _api_monitordata.Api[M]
    monitorresult: _api_monitorresult.Api[M]
    network: _api_network.Api[M]
    obsoletereferencegenome: _api_obsoletereferencegenome.Api[M]
    onetouchplantemplate: _api_onetouchplantemplate.Api[M]
    onetouchplantemplatesummary: _api_onetouchplantemplatesummary.Api[M]
    plannedexperiment: _api_plannedexperiment.Api[M]
    plannedexperimentdb: _api_plannedexperimentdb.Api[M]
    plannedexperimentqc: _api_plannedexperimentqc.Api[M]
    plantemplatebasicinfo: _api_plantemplatebasicinfo.Api[M]
    plantemplatesummary: _api_plantemplatesummary.Api[M]
    plugin: _api_plugin.Api[M]
    plugin_result_job: _api_plugin_result_job.Api[M]
    pluginresult: _api_pluginresult.Api[M]
    project: _api_project.Api[M]
    projectresults: _api_projectresults.Api[M]
    publisher: _api_publisher.Api[M]
    qctype: _api_qctype.Api[M]
    qualitymetrics: _api_qualitymetrics.Api[M]
    referencegenome: _api_referencegenome.Api[M]
    results: _api_results.Api[M]
    rig: _api_rig.Api[M]
    runtype: _api_runtype.Api[M]
    sample: _api_sample.Api[M]
    sampleannotation_cv: _api_sampleannotation_cv.Api[M]
    sampleattribute: _api_sampleattribute.Api[M]
    sampleattributedatatype: _api_sampleattributedatatype.Api[M]
    samplegrouptype_cv: _api_samplegrouptype_cv.Api[M]
    sampleprepdata: _api_sampleprepdata.Api[M]
    sampleset: _api_sampleset.Api[M]
    samplesetitem: _api_samplesetitem.Api[M]
    samplesetiteminfo: _api_samplesetiteminfo.Api[M]
    sequencingkitinfo: _api_sequencingkitinfo.Api[M]
    sequencingkitpart: _api_sequencingkitpart.Api[M]
    supportupload: _api_supportupload.Api[M]
    template: _api_template.Api[M]
    tfmetrics: _api_tfmetrics.Api[M]
    threeprimeadapter: _api_threeprimeadapter.Api[M]
    torrentsuite: _api_torrentsuite.Api[M]
    user: _api_user.Api[M]


Views = Api
