# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""All models, each imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...runtime.decoders import Lazy as _Lazy

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_list import AccountList as AccountList
    from .activeioncheflibraryprepkitinfo import Activeioncheflibraryprepkitinfo as Activeioncheflibraryprepkitinfo
    from .activeioncheflibraryprepkitinfo_list import (
        ActiveioncheflibraryprepkitinfoList as ActiveioncheflibraryprepkitinfoList,
    )
    from .activeioncheflibraryprepkitinfo_set import (
        ActiveioncheflibraryprepkitinfoSet as ActiveioncheflibraryprepkitinfoSet,
    )
    from .activeionchefprepkitinfo import Activeionchefprepkitinfo as Activeionchefprepkitinfo
    from .activeionchefprepkitinfo_list import ActiveionchefprepkitinfoList as ActiveionchefprepkitinfoList
    from .activeionchefprepkitinfo_set import ActiveionchefprepkitinfoSet as ActiveionchefprepkitinfoSet
    from .activelibrarykitinfo import Activelibrarykitinfo as Activelibrarykitinfo
    from .activelibrarykitinfo_list import ActivelibrarykitinfoList as ActivelibrarykitinfoList
    from .activelibrarykitinfo_set import ActivelibrarykitinfoSet as ActivelibrarykitinfoSet
    from .activepgmlibrarykitinfo import Activepgmlibrarykitinfo as Activepgmlibrarykitinfo
    from .activepgmlibrarykitinfo_list import ActivepgmlibrarykitinfoList as ActivepgmlibrarykitinfoList
    from .activepgmlibrarykitinfo_set import ActivepgmlibrarykitinfoSet as ActivepgmlibrarykitinfoSet
    from .activepgmsequencingkitinfo import Activepgmsequencingkitinfo as Activepgmsequencingkitinfo
    from .activepgmsequencingkitinfo_list import ActivepgmsequencingkitinfoList as ActivepgmsequencingkitinfoList
    from .activepgmsequencingkitinfo_set import ActivepgmsequencingkitinfoSet as ActivepgmsequencingkitinfoSet
    from .activeprotonlibrarykitinfo import Activeprotonlibrarykitinfo as Activeprotonlibrarykitinfo
    from .activeprotonlibrarykitinfo_list import ActiveprotonlibrarykitinfoList as ActiveprotonlibrarykitinfoList
    from .activeprotonlibrarykitinfo_set import ActiveprotonlibrarykitinfoSet as ActiveprotonlibrarykitinfoSet
    from .activeprotonsequencingkitinfo import Activeprotonsequencingkitinfo as Activeprotonsequencingkitinfo
    from .activeprotonsequencingkitinfo_list import (
        ActiveprotonsequencingkitinfoList as ActiveprotonsequencingkitinfoList,
    )
    from .activeprotonsequencingkitinfo_set import ActiveprotonsequencingkitinfoSet as ActiveprotonsequencingkitinfoSet
    from .activesequencingkitinfo import Activesequencingkitinfo as Activesequencingkitinfo
    from .activesequencingkitinfo_list import ActivesequencingkitinfoList as ActivesequencingkitinfoList
    from .activesequencingkitinfo_set import ActivesequencingkitinfoSet as ActivesequencingkitinfoSet
    from .analysisargs import Analysisargs as Analysisargs
    from .analysisargs_list import AnalysisargsList as AnalysisargsList
    from .analysisargs_set import AnalysisargsSet as AnalysisargsSet
    from .analysismetrics import Analysismetrics as Analysismetrics
    from .analysismetrics_list import AnalysismetricsList as AnalysismetricsList
    from .analysismetrics_set import AnalysismetricsSet as AnalysismetricsSet
    from .applicationgroup import Applicationgroup as Applicationgroup
    from .applicationgroup_list import ApplicationgroupList as ApplicationgroupList
    from .applicationgroup_set import ApplicationgroupSet as ApplicationgroupSet
    from .applproduct import Applproduct as Applproduct
    from .applproduct_list import ApplproductList as ApplproductList
    from .applproduct_set import ApplproductSet as ApplproductSet
    from .availableionchefplannedexperiment import (
        Availableionchefplannedexperiment as Availableionchefplannedexperiment,
    )
    from .availableionchefplannedexperiment_list import (
        AvailableionchefplannedexperimentList as AvailableionchefplannedexperimentList,
    )
    from .availableionchefplannedexperiment_set import (
        AvailableionchefplannedexperimentSet as AvailableionchefplannedexperimentSet,
    )
    from .availableionchefplannedexperimentsummary import (
        Availableionchefplannedexperimentsummary as Availableionchefplannedexperimentsummary,
    )
    from .availableionchefplannedexperimentsummary_list import (
        AvailableionchefplannedexperimentsummaryList as AvailableionchefplannedexperimentsummaryList,
    )
    from .availableionchefplannedexperimentsummary_set import (
        AvailableionchefplannedexperimentsummarySet as AvailableionchefplannedexperimentsummarySet,
    )
    from .availableonetouchplannedexperiment import (
        Availableonetouchplannedexperiment as Availableonetouchplannedexperiment,
    )
    from .availableonetouchplannedexperiment_list import (
        AvailableonetouchplannedexperimentList as AvailableonetouchplannedexperimentList,
    )
    from .availableonetouchplannedexperiment_set import (
        AvailableonetouchplannedexperimentSet as AvailableonetouchplannedexperimentSet,
    )
    from .availableonetouchplannedexperimentsummary import (
        Availableonetouchplannedexperimentsummary as Availableonetouchplannedexperimentsummary,
    )
    from .availableonetouchplannedexperimentsummary_list import (
        AvailableonetouchplannedexperimentsummaryList as AvailableonetouchplannedexperimentsummaryList,
    )
    from .availableonetouchplannedexperimentsummary_set import (
        AvailableonetouchplannedexperimentsummarySet as AvailableonetouchplannedexperimentsummarySet,
    )
    from .availableplannedexperimentsummary import (
        Availableplannedexperimentsummary as Availableplannedexperimentsummary,
    )
    from .availableplannedexperimentsummary_list import (
        AvailableplannedexperimentsummaryList as AvailableplannedexperimentsummaryList,
    )
    from .availableplannedexperimentsummary_set import (
        AvailableplannedexperimentsummarySet as AvailableplannedexperimentsummarySet,
    )
    from .chefpcrplateconfig import Chefpcrplateconfig as Chefpcrplateconfig
    from .chefpcrplateconfig_list import ChefpcrplateconfigList as ChefpcrplateconfigList
    from .chefpcrplateconfig_set import ChefpcrplateconfigSet as ChefpcrplateconfigSet
    from .chip import Chip as Chip
    from .chip_list import ChipList as ChipList
    from .chip_set import ChipSet as ChipSet
    from .clusterinfohistory import Clusterinfohistory as Clusterinfohistory
    from .clusterinfohistory_list import ClusterinfohistoryList as ClusterinfohistoryList
    from .clusterinfohistory_set import ClusterinfohistorySet as ClusterinfohistorySet
    from .common_cv import CommonCv as CommonCv
    from .common_cv_list import CommonCvList as CommonCvList
    from .common_cv_set import CommonCvSet as CommonCvSet
    from .compositedatamanagement import Compositedatamanagement as Compositedatamanagement
    from .compositedatamanagement_list import CompositedatamanagementList as CompositedatamanagementList
    from .compositedatamanagement_set import CompositedatamanagementSet as CompositedatamanagementSet
    from .compositeexperiment import Compositeexperiment as Compositeexperiment
    from .compositeexperiment_list import CompositeexperimentList as CompositeexperimentList
    from .compositeexperiment_list_result_status import (
        CompositeexperimentListResultStatus as CompositeexperimentListResultStatus,
    )
    from .compositeexperiment_set import CompositeexperimentSet as CompositeexperimentSet
    from .compositeresult import Compositeresult as Compositeresult
    from .compositeresult_list import CompositeresultList as CompositeresultList
    from .compositeresult_set import CompositeresultSet as CompositeresultSet
    from .content import Content as Content
    from .content_list import ContentList as ContentList
    from .content_set import ContentSet as ContentSet
    from .contentupload import Contentupload as Contentupload
    from .contentupload_list import ContentuploadList as ContentuploadList
    from .contentupload_set import ContentuploadSet as ContentuploadSet
    from .datamanagementhistory import Datamanagementhistory as Datamanagementhistory
    from .datamanagementhistory_list import DatamanagementhistoryList as DatamanagementhistoryList
    from .datamanagementhistory_set import DatamanagementhistorySet as DatamanagementhistorySet
    from .dnabarcode import Dnabarcode as Dnabarcode
    from .dnabarcode_list import DnabarcodeList as DnabarcodeList
    from .dnabarcode_set import DnabarcodeSet as DnabarcodeSet
    from .emailaddress import Emailaddress as Emailaddress
    from .emailaddress_list import EmailaddressList as EmailaddressList
    from .emailaddress_set import EmailaddressSet as EmailaddressSet
    from .eventlog import Eventlog as Eventlog
    from .eventlog_list import EventlogList as EventlogList
    from .eventlog_set import EventlogSet as EventlogSet
    from .experiment import Experiment as Experiment
    from .experiment_list import ExperimentList as ExperimentList
    from .experiment_set import ExperimentSet as ExperimentSet
    from .experimentanalysissettings import Experimentanalysissettings as Experimentanalysissettings
    from .experimentanalysissettings_list import ExperimentanalysissettingsList as ExperimentanalysissettingsList
    from .experimentanalysissettings_set import ExperimentanalysissettingsSet as ExperimentanalysissettingsSet
    from .filemonitor import Filemonitor as Filemonitor
    from .filemonitor_list import FilemonitorList as FilemonitorList
    from .filemonitor_set import FilemonitorSet as FilemonitorSet
    from .fileserver import Fileserver as Fileserver
    from .fileserver_list import FileserverList as FileserverList
    from .fileserver_set import FileserverSet as FileserverSet
    from .floworder import Floworder as Floworder
    from .floworder_list import FloworderList as FloworderList
    from .floworder_set import FloworderSet as FloworderSet
    from .getchefcartridgeusage import Getchefcartridgeusage as Getchefcartridgeusage
    from .getchefscriptinfo import Getchefscriptinfo as Getchefscriptinfo
    from .getsoftwareinfo import Getsoftwareinfo as Getsoftwareinfo
    from .globalconfig import Globalconfig as Globalconfig
    from .globalconfig_list import GlobalconfigList as GlobalconfigList
    from .globalconfig_set import GlobalconfigSet as GlobalconfigSet
    from .ionchefplantemplate import Ionchefplantemplate as Ionchefplantemplate
    from .ionchefplantemplate_list import IonchefplantemplateList as IonchefplantemplateList
    from .ionchefplantemplate_set import IonchefplantemplateSet as IonchefplantemplateSet
    from .ionchefplantemplatesummary import Ionchefplantemplatesummary as Ionchefplantemplatesummary
    from .ionchefplantemplatesummary_list import IonchefplantemplatesummaryList as IonchefplantemplatesummaryList
    from .ionchefplantemplatesummary_set import IonchefplantemplatesummarySet as IonchefplantemplatesummarySet
    from .ionchefprepkitinfo import Ionchefprepkitinfo as Ionchefprepkitinfo
    from .ionchefprepkitinfo_list import IonchefprepkitinfoList as IonchefprepkitinfoList
    from .ionchefprepkitinfo_set import IonchefprepkitinfoSet as IonchefprepkitinfoSet
    from .ionmeshnode import Ionmeshnode as Ionmeshnode
    from .ionmeshnode_list import IonmeshnodeList as IonmeshnodeList
    from .ionmeshnode_set import IonmeshnodeSet as IonmeshnodeSet
    from .kitinfo import Kitinfo as Kitinfo
    from .kitinfo_list import KitinfoList as KitinfoList
    from .kitinfo_set import KitinfoSet as KitinfoSet
    from .kitpart import Kitpart as Kitpart
    from .kitpart_list import KitpartList as KitpartList
    from .kitpart_set import KitpartSet as KitpartSet
    from .libmetrics import Libmetrics as Libmetrics
    from .libmetrics_list import LibmetricsList as LibmetricsList
    from .libmetrics_set import LibmetricsSet as LibmetricsSet
    from .librarykey import Librarykey as Librarykey
    from .librarykey_list import LibrarykeyList as LibrarykeyList
    from .librarykey_set import LibrarykeySet as LibrarykeySet
    from .librarykitinfo import Librarykitinfo as Librarykitinfo
    from .librarykitinfo_list import LibrarykitinfoList as LibrarykitinfoList
    from .librarykitinfo_set import LibrarykitinfoSet as LibrarykitinfoSet
    from .librarykitpart import Librarykitpart as Librarykitpart
    from .librarykitpart_list import LibrarykitpartList as LibrarykitpartList
    from .librarykitpart_set import LibrarykitpartSet as LibrarykitpartSet
    from .list_changes import ListChanges as ListChanges
    from .list_meta import ListMeta as ListMeta
    from .list_replacement import ListReplacement as ListReplacement
    from .location import Location as Location
    from .location_list import LocationList as LocationList
    from .location_set import LocationSet as LocationSet
    from .log import Log as Log
    from .log_list import LogList as LogList
    from .log_set import LogSet as LogSet
    from .meshprefetch import Meshprefetch as Meshprefetch
    from .message import Message as Message
    from .message_list import MessageList as MessageList
    from .message_set import MessageSet as MessageSet
    from .monitordata import Monitordata as Monitordata
    from .monitordata_list import MonitordataList as MonitordataList
    from .monitordata_set import MonitordataSet as MonitordataSet
    from .monitorresult import Monitorresult as Monitorresult
    from .monitorresult_list import MonitorresultList as MonitorresultList
    from .monitorresult_set import MonitorresultSet as MonitorresultSet
    from .network import Network as Network
    from .obsoletereferencegenome import Obsoletereferencegenome as Obsoletereferencegenome
    from .obsoletereferencegenome_list import ObsoletereferencegenomeList as ObsoletereferencegenomeList
    from .obsoletereferencegenome_set import ObsoletereferencegenomeSet as ObsoletereferencegenomeSet
    from .onetouchplantemplate import Onetouchplantemplate as Onetouchplantemplate
    from .onetouchplantemplate_list import OnetouchplantemplateList as OnetouchplantemplateList
    from .onetouchplantemplate_set import OnetouchplantemplateSet as OnetouchplantemplateSet
    from .onetouchplantemplatesummary import Onetouchplantemplatesummary as Onetouchplantemplatesummary
    from .onetouchplantemplatesummary_list import OnetouchplantemplatesummaryList as OnetouchplantemplatesummaryList
    from .onetouchplantemplatesummary_set import OnetouchplantemplatesummarySet as OnetouchplantemplatesummarySet
    from .plannedexperiment import Plannedexperiment as Plannedexperiment
    from .plannedexperiment_copy_body import PlannedexperimentCopyBody as PlannedexperimentCopyBody
    from .plannedexperiment_list import PlannedexperimentList as PlannedexperimentList
    from .plannedexperiment_post_create_body import PlannedexperimentPostCreateBody as PlannedexperimentPostCreateBody
    from .plannedexperiment_post_transfer_body import (
        PlannedexperimentPostTransferBody as PlannedexperimentPostTransferBody,
    )
    from .plannedexperiment_set import PlannedexperimentSet as PlannedexperimentSet
    from .plannedexperimentdb import Plannedexperimentdb as Plannedexperimentdb
    from .plannedexperimentdb_list import PlannedexperimentdbList as PlannedexperimentdbList
    from .plannedexperimentdb_set import PlannedexperimentdbSet as PlannedexperimentdbSet
    from .plannedexperimentqc import Plannedexperimentqc as Plannedexperimentqc
    from .plannedexperimentqc_list import PlannedexperimentqcList as PlannedexperimentqcList
    from .plannedexperimentqc_set import PlannedexperimentqcSet as PlannedexperimentqcSet
    from .plantemplatebasicinfo import Plantemplatebasicinfo as Plantemplatebasicinfo
    from .plantemplatebasicinfo_list import PlantemplatebasicinfoList as PlantemplatebasicinfoList
    from .plantemplatebasicinfo_set import PlantemplatebasicinfoSet as PlantemplatebasicinfoSet
    from .plantemplatesummary import Plantemplatesummary as Plantemplatesummary
    from .plantemplatesummary_list import PlantemplatesummaryList as PlantemplatesummaryList
    from .plantemplatesummary_set import PlantemplatesummarySet as PlantemplatesummarySet
    from .plugin import Plugin as Plugin
    from .plugin_list import PluginList as PluginList
    from .plugin_result_job import PluginResultJob as PluginResultJob
    from .plugin_result_job_list import PluginResultJobList as PluginResultJobList
    from .plugin_result_job_set import PluginResultJobSet as PluginResultJobSet
    from .plugin_set import PluginSet as PluginSet
    from .pluginresult import Pluginresult as Pluginresult
    from .pluginresult_list import PluginresultList as PluginresultList
    from .pluginresult_set import PluginresultSet as PluginresultSet
    from .project import Project as Project
    from .project_list import ProjectList as ProjectList
    from .project_set import ProjectSet as ProjectSet
    from .projectresults import Projectresults as Projectresults
    from .projectresults_list import ProjectresultsList as ProjectresultsList
    from .projectresults_list_is_thumbnail import ProjectresultsListIsThumbnail as ProjectresultsListIsThumbnail
    from .projectresults_set import ProjectresultsSet as ProjectresultsSet
    from .publisher import Publisher as Publisher
    from .publisher_list import PublisherList as PublisherList
    from .publisher_set import PublisherSet as PublisherSet
    from .qctype import Qctype as Qctype
    from .qctype_list import QctypeList as QctypeList
    from .qctype_set import QctypeSet as QctypeSet
    from .qualitymetrics import Qualitymetrics as Qualitymetrics
    from .qualitymetrics_list import QualitymetricsList as QualitymetricsList
    from .qualitymetrics_set import QualitymetricsSet as QualitymetricsSet
    from .referencegenome import Referencegenome as Referencegenome
    from .referencegenome_list import ReferencegenomeList as ReferencegenomeList
    from .referencegenome_set import ReferencegenomeSet as ReferencegenomeSet
    from .results import Results as Results
    from .results_get_plugin_answer import ResultsGetPluginAnswer as ResultsGetPluginAnswer
    from .results_list import ResultsList as ResultsList
    from .results_list_is_thumbnail import ResultsListIsThumbnail as ResultsListIsThumbnail
    from .results_post_metadata_body import ResultsPostMetadataBody as ResultsPostMetadataBody
    from .results_post_plugin_body import ResultsPostPluginBody as ResultsPostPluginBody
    from .results_put_plugin_body import ResultsPutPluginBody as ResultsPutPluginBody
    from .results_representative_body import ResultsRepresentativeBody as ResultsRepresentativeBody
    from .results_set import ResultsSet as ResultsSet
    from .rig import Rig as Rig
    from .rig_list import RigList as RigList
    from .rig_set import RigSet as RigSet
    from .runtype import Runtype as Runtype
    from .runtype_list import RuntypeList as RuntypeList
    from .runtype_set import RuntypeSet as RuntypeSet
    from .sample import Sample as Sample
    from .sample_list import SampleList as SampleList
    from .sample_set import SampleSet as SampleSet
    from .sampleannotation_cv import SampleannotationCv as SampleannotationCv
    from .sampleannotation_cv_list import SampleannotationCvList as SampleannotationCvList
    from .sampleannotation_cv_set import SampleannotationCvSet as SampleannotationCvSet
    from .sampleattribute import Sampleattribute as Sampleattribute
    from .sampleattribute_list import SampleattributeList as SampleattributeList
    from .sampleattribute_set import SampleattributeSet as SampleattributeSet
    from .sampleattributedatatype import Sampleattributedatatype as Sampleattributedatatype
    from .sampleattributedatatype_list import SampleattributedatatypeList as SampleattributedatatypeList
    from .sampleattributedatatype_set import SampleattributedatatypeSet as SampleattributedatatypeSet
    from .samplegrouptype_cv import SamplegrouptypeCv as SamplegrouptypeCv
    from .samplegrouptype_cv_list import SamplegrouptypeCvList as SamplegrouptypeCvList
    from .samplegrouptype_cv_set import SamplegrouptypeCvSet as SamplegrouptypeCvSet
    from .sampleprepdata import Sampleprepdata as Sampleprepdata
    from .sampleprepdata_list import SampleprepdataList as SampleprepdataList
    from .sampleprepdata_set import SampleprepdataSet as SampleprepdataSet
    from .sampleset_2 import Sampleset2 as Sampleset2
    from .sampleset_list import SamplesetList as SamplesetList
    from .sampleset_set import SamplesetSet as SamplesetSet
    from .samplesetitem import Samplesetitem as Samplesetitem
    from .samplesetitem_list import SamplesetitemList as SamplesetitemList
    from .samplesetitem_set import SamplesetitemSet as SamplesetitemSet
    from .samplesetiteminfo import Samplesetiteminfo as Samplesetiteminfo
    from .samplesetiteminfo_list import SamplesetiteminfoList as SamplesetiteminfoList
    from .samplesetiteminfo_set import SamplesetiteminfoSet as SamplesetiteminfoSet
    from .sequencingkitinfo import Sequencingkitinfo as Sequencingkitinfo
    from .sequencingkitinfo_list import SequencingkitinfoList as SequencingkitinfoList
    from .sequencingkitinfo_set import SequencingkitinfoSet as SequencingkitinfoSet
    from .sequencingkitpart import Sequencingkitpart as Sequencingkitpart
    from .sequencingkitpart_list import SequencingkitpartList as SequencingkitpartList
    from .sequencingkitpart_set import SequencingkitpartSet as SequencingkitpartSet
    from .supportupload import Supportupload as Supportupload
    from .supportupload_list import SupportuploadList as SupportuploadList
    from .supportupload_set import SupportuploadSet as SupportuploadSet
    from .template import Template as Template
    from .template_list import TemplateList as TemplateList
    from .template_set import TemplateSet as TemplateSet
    from .tfmetrics import Tfmetrics as Tfmetrics
    from .tfmetrics_list import TfmetricsList as TfmetricsList
    from .tfmetrics_set import TfmetricsSet as TfmetricsSet
    from .threeprimeadapter import Threeprimeadapter as Threeprimeadapter
    from .threeprimeadapter_list import ThreeprimeadapterList as ThreeprimeadapterList
    from .threeprimeadapter_set import ThreeprimeadapterSet as ThreeprimeadapterSet
    from .torrentsuite import Torrentsuite as Torrentsuite
    from .torrentsuite_sgejobs_answer import TorrentsuiteSgejobsAnswer as TorrentsuiteSgejobsAnswer
    from .torrentsuite_version_answer import TorrentsuiteVersionAnswer as TorrentsuiteVersionAnswer
    from .user import User as User
    from .user_list import UserList as UserList
    from .user_set import UserSet as UserSet

_MODULES: dict[str, str] = {
    "Account": "account",
    "AccountList": "account_list",
    "Activeioncheflibraryprepkitinfo": "activeioncheflibraryprepkitinfo",
    "ActiveioncheflibraryprepkitinfoList": "activeioncheflibraryprepkitinfo_list",
    "ActiveioncheflibraryprepkitinfoSet": "activeioncheflibraryprepkitinfo_set",
    "Activeionchefprepkitinfo": "activeionchefprepkitinfo",
    "ActiveionchefprepkitinfoList": "activeionchefprepkitinfo_list",
    "ActiveionchefprepkitinfoSet": "activeionchefprepkitinfo_set",
    "Activelibrarykitinfo": "activelibrarykitinfo",
    "ActivelibrarykitinfoList": "activelibrarykitinfo_list",
    "ActivelibrarykitinfoSet": "activelibrarykitinfo_set",
    "Activepgmlibrarykitinfo": "activepgmlibrarykitinfo",
    "ActivepgmlibrarykitinfoList": "activepgmlibrarykitinfo_list",
    "ActivepgmlibrarykitinfoSet": "activepgmlibrarykitinfo_set",
    "Activepgmsequencingkitinfo": "activepgmsequencingkitinfo",
    "ActivepgmsequencingkitinfoList": "activepgmsequencingkitinfo_list",
    "ActivepgmsequencingkitinfoSet": "activepgmsequencingkitinfo_set",
    "Activeprotonlibrarykitinfo": "activeprotonlibrarykitinfo",
    "ActiveprotonlibrarykitinfoList": "activeprotonlibrarykitinfo_list",
    "ActiveprotonlibrarykitinfoSet": "activeprotonlibrarykitinfo_set",
    "Activeprotonsequencingkitinfo": "activeprotonsequencingkitinfo",
    "ActiveprotonsequencingkitinfoList": "activeprotonsequencingkitinfo_list",
    "ActiveprotonsequencingkitinfoSet": "activeprotonsequencingkitinfo_set",
    "Activesequencingkitinfo": "activesequencingkitinfo",
    "ActivesequencingkitinfoList": "activesequencingkitinfo_list",
    "ActivesequencingkitinfoSet": "activesequencingkitinfo_set",
    "Analysisargs": "analysisargs",
    "AnalysisargsList": "analysisargs_list",
    "AnalysisargsSet": "analysisargs_set",
    "Analysismetrics": "analysismetrics",
    "AnalysismetricsList": "analysismetrics_list",
    "AnalysismetricsSet": "analysismetrics_set",
    "Applicationgroup": "applicationgroup",
    "ApplicationgroupList": "applicationgroup_list",
    "ApplicationgroupSet": "applicationgroup_set",
    "Applproduct": "applproduct",
    "ApplproductList": "applproduct_list",
    "ApplproductSet": "applproduct_set",
    "Availableionchefplannedexperiment": "availableionchefplannedexperiment",
    "AvailableionchefplannedexperimentList": "availableionchefplannedexperiment_list",
    "AvailableionchefplannedexperimentSet": "availableionchefplannedexperiment_set",
    "Availableionchefplannedexperimentsummary": "availableionchefplannedexperimentsummary",
    "AvailableionchefplannedexperimentsummaryList": "availableionchefplannedexperimentsummary_list",
    "AvailableionchefplannedexperimentsummarySet": "availableionchefplannedexperimentsummary_set",
    "Availableonetouchplannedexperiment": "availableonetouchplannedexperiment",
    "AvailableonetouchplannedexperimentList": "availableonetouchplannedexperiment_list",
    "AvailableonetouchplannedexperimentSet": "availableonetouchplannedexperiment_set",
    "Availableonetouchplannedexperimentsummary": "availableonetouchplannedexperimentsummary",
    "AvailableonetouchplannedexperimentsummaryList": "availableonetouchplannedexperimentsummary_list",
    "AvailableonetouchplannedexperimentsummarySet": "availableonetouchplannedexperimentsummary_set",
    "Availableplannedexperimentsummary": "availableplannedexperimentsummary",
    "AvailableplannedexperimentsummaryList": "availableplannedexperimentsummary_list",
    "AvailableplannedexperimentsummarySet": "availableplannedexperimentsummary_set",
    "Chefpcrplateconfig": "chefpcrplateconfig",
    "ChefpcrplateconfigList": "chefpcrplateconfig_list",
    "ChefpcrplateconfigSet": "chefpcrplateconfig_set",
    "Chip": "chip",
    "ChipList": "chip_list",
    "ChipSet": "chip_set",
    "Clusterinfohistory": "clusterinfohistory",
    "ClusterinfohistoryList": "clusterinfohistory_list",
    "ClusterinfohistorySet": "clusterinfohistory_set",
    "CommonCv": "common_cv",
    "CommonCvList": "common_cv_list",
    "CommonCvSet": "common_cv_set",
    "Compositedatamanagement": "compositedatamanagement",
    "CompositedatamanagementList": "compositedatamanagement_list",
    "CompositedatamanagementSet": "compositedatamanagement_set",
    "Compositeexperiment": "compositeexperiment",
    "CompositeexperimentList": "compositeexperiment_list",
    "CompositeexperimentListResultStatus": "compositeexperiment_list_result_status",
    "CompositeexperimentSet": "compositeexperiment_set",
    "Compositeresult": "compositeresult",
    "CompositeresultList": "compositeresult_list",
    "CompositeresultSet": "compositeresult_set",
    "Content": "content",
    "ContentList": "content_list",
    "ContentSet": "content_set",
    "Contentupload": "contentupload",
    "ContentuploadList": "contentupload_list",
    "ContentuploadSet": "contentupload_set",
    "Datamanagementhistory": "datamanagementhistory",
    "DatamanagementhistoryList": "datamanagementhistory_list",
    "DatamanagementhistorySet": "datamanagementhistory_set",
    "Dnabarcode": "dnabarcode",
    "DnabarcodeList": "dnabarcode_list",
    "DnabarcodeSet": "dnabarcode_set",
    "Emailaddress": "emailaddress",
    "EmailaddressList": "emailaddress_list",
    "EmailaddressSet": "emailaddress_set",
    "Eventlog": "eventlog",
    "EventlogList": "eventlog_list",
    "EventlogSet": "eventlog_set",
    "Experiment": "experiment",
    "Experimentanalysissettings": "experimentanalysissettings",
    "ExperimentanalysissettingsList": "experimentanalysissettings_list",
    "ExperimentanalysissettingsSet": "experimentanalysissettings_set",
    "ExperimentList": "experiment_list",
    "ExperimentSet": "experiment_set",
    "Filemonitor": "filemonitor",
    "FilemonitorList": "filemonitor_list",
    "FilemonitorSet": "filemonitor_set",
    "Fileserver": "fileserver",
    "FileserverList": "fileserver_list",
    "FileserverSet": "fileserver_set",
    "Floworder": "floworder",
    "FloworderList": "floworder_list",
    "FloworderSet": "floworder_set",
    "Getchefcartridgeusage": "getchefcartridgeusage",
    "Getchefscriptinfo": "getchefscriptinfo",
    "Getsoftwareinfo": "getsoftwareinfo",
    "Globalconfig": "globalconfig",
    "GlobalconfigList": "globalconfig_list",
    "GlobalconfigSet": "globalconfig_set",
    "Ionchefplantemplate": "ionchefplantemplate",
    "IonchefplantemplateList": "ionchefplantemplate_list",
    "IonchefplantemplateSet": "ionchefplantemplate_set",
    "Ionchefplantemplatesummary": "ionchefplantemplatesummary",
    "IonchefplantemplatesummaryList": "ionchefplantemplatesummary_list",
    "IonchefplantemplatesummarySet": "ionchefplantemplatesummary_set",
    "Ionchefprepkitinfo": "ionchefprepkitinfo",
    "IonchefprepkitinfoList": "ionchefprepkitinfo_list",
    "IonchefprepkitinfoSet": "ionchefprepkitinfo_set",
    "Ionmeshnode": "ionmeshnode",
    "IonmeshnodeList": "ionmeshnode_list",
    "IonmeshnodeSet": "ionmeshnode_set",
    "Kitinfo": "kitinfo",
    "KitinfoList": "kitinfo_list",
    "KitinfoSet": "kitinfo_set",
    "Kitpart": "kitpart",
    "KitpartList": "kitpart_list",
    "KitpartSet": "kitpart_set",
    "Libmetrics": "libmetrics",
    "LibmetricsList": "libmetrics_list",
    "LibmetricsSet": "libmetrics_set",
    "Librarykey": "librarykey",
    "LibrarykeyList": "librarykey_list",
    "LibrarykeySet": "librarykey_set",
    "Librarykitinfo": "librarykitinfo",
    "LibrarykitinfoList": "librarykitinfo_list",
    "LibrarykitinfoSet": "librarykitinfo_set",
    "Librarykitpart": "librarykitpart",
    "LibrarykitpartList": "librarykitpart_list",
    "LibrarykitpartSet": "librarykitpart_set",
    "ListChanges": "list_changes",
    "ListMeta": "list_meta",
    "ListReplacement": "list_replacement",
    "Location": "location",
    "LocationList": "location_list",
    "LocationSet": "location_set",
    "Log": "log",
    "LogList": "log_list",
    "LogSet": "log_set",
    "Meshprefetch": "meshprefetch",
    "Message": "message",
    "MessageList": "message_list",
    "MessageSet": "message_set",
    "Monitordata": "monitordata",
    "MonitordataList": "monitordata_list",
    "MonitordataSet": "monitordata_set",
    "Monitorresult": "monitorresult",
    "MonitorresultList": "monitorresult_list",
    "MonitorresultSet": "monitorresult_set",
    "Network": "network",
    "Obsoletereferencegenome": "obsoletereferencegenome",
    "ObsoletereferencegenomeList": "obsoletereferencegenome_list",
    "ObsoletereferencegenomeSet": "obsoletereferencegenome_set",
    "Onetouchplantemplate": "onetouchplantemplate",
    "OnetouchplantemplateList": "onetouchplantemplate_list",
    "OnetouchplantemplateSet": "onetouchplantemplate_set",
    "Onetouchplantemplatesummary": "onetouchplantemplatesummary",
    "OnetouchplantemplatesummaryList": "onetouchplantemplatesummary_list",
    "OnetouchplantemplatesummarySet": "onetouchplantemplatesummary_set",
    "Plannedexperiment": "plannedexperiment",
    "PlannedexperimentCopyBody": "plannedexperiment_copy_body",
    "decode_plannedexperiment_copy_body": "plannedexperiment_copy_body",
    "Plannedexperimentdb": "plannedexperimentdb",
    "PlannedexperimentdbList": "plannedexperimentdb_list",
    "PlannedexperimentdbSet": "plannedexperimentdb_set",
    "PlannedexperimentList": "plannedexperiment_list",
    "PlannedexperimentPostCreateBody": "plannedexperiment_post_create_body",
    "PlannedexperimentPostTransferBody": "plannedexperiment_post_transfer_body",
    "Plannedexperimentqc": "plannedexperimentqc",
    "PlannedexperimentqcList": "plannedexperimentqc_list",
    "PlannedexperimentqcSet": "plannedexperimentqc_set",
    "PlannedexperimentSet": "plannedexperiment_set",
    "Plantemplatebasicinfo": "plantemplatebasicinfo",
    "PlantemplatebasicinfoList": "plantemplatebasicinfo_list",
    "PlantemplatebasicinfoSet": "plantemplatebasicinfo_set",
    "Plantemplatesummary": "plantemplatesummary",
    "PlantemplatesummaryList": "plantemplatesummary_list",
    "PlantemplatesummarySet": "plantemplatesummary_set",
    "Plugin": "plugin",
    "PluginList": "plugin_list",
    "Pluginresult": "pluginresult",
    "PluginResultJob": "plugin_result_job",
    "PluginResultJobList": "plugin_result_job_list",
    "PluginResultJobSet": "plugin_result_job_set",
    "PluginresultList": "pluginresult_list",
    "PluginresultSet": "pluginresult_set",
    "PluginSet": "plugin_set",
    "Project": "project",
    "ProjectList": "project_list",
    "Projectresults": "projectresults",
    "ProjectresultsList": "projectresults_list",
    "ProjectresultsListIsThumbnail": "projectresults_list_is_thumbnail",
    "ProjectresultsSet": "projectresults_set",
    "ProjectSet": "project_set",
    "Publisher": "publisher",
    "PublisherList": "publisher_list",
    "PublisherSet": "publisher_set",
    "Qctype": "qctype",
    "QctypeList": "qctype_list",
    "QctypeSet": "qctype_set",
    "Qualitymetrics": "qualitymetrics",
    "QualitymetricsList": "qualitymetrics_list",
    "QualitymetricsSet": "qualitymetrics_set",
    "Referencegenome": "referencegenome",
    "ReferencegenomeList": "referencegenome_list",
    "ReferencegenomeSet": "referencegenome_set",
    "Results": "results",
    "ResultsGetPluginAnswer": "results_get_plugin_answer",
    "ResultsList": "results_list",
    "ResultsListIsThumbnail": "results_list_is_thumbnail",
    "ResultsPostMetadataBody": "results_post_metadata_body",
    "ResultsPostPluginBody": "results_post_plugin_body",
    "ResultsPutPluginBody": "results_put_plugin_body",
    "ResultsRepresentativeBody": "results_representative_body",
    "ResultsSet": "results_set",
    "Rig": "rig",
    "RigList": "rig_list",
    "RigSet": "rig_set",
    "Runtype": "runtype",
    "RuntypeList": "runtype_list",
    "RuntypeSet": "runtype_set",
    "Sample": "sample",
    "SampleannotationCv": "sampleannotation_cv",
    "SampleannotationCvList": "sampleannotation_cv_list",
    "SampleannotationCvSet": "sampleannotation_cv_set",
    "Sampleattribute": "sampleattribute",
    "Sampleattributedatatype": "sampleattributedatatype",
    "SampleattributedatatypeList": "sampleattributedatatype_list",
    "SampleattributedatatypeSet": "sampleattributedatatype_set",
    "SampleattributeList": "sampleattribute_list",
    "SampleattributeSet": "sampleattribute_set",
    "SamplegrouptypeCv": "samplegrouptype_cv",
    "SamplegrouptypeCvList": "samplegrouptype_cv_list",
    "SamplegrouptypeCvSet": "samplegrouptype_cv_set",
    "SampleList": "sample_list",
    "Sampleprepdata": "sampleprepdata",
    "SampleprepdataList": "sampleprepdata_list",
    "SampleprepdataSet": "sampleprepdata_set",
    "SampleSet": "sample_set",
    "Sampleset2": "sampleset_2",
    "Samplesetitem": "samplesetitem",
    "Samplesetiteminfo": "samplesetiteminfo",
    "SamplesetiteminfoList": "samplesetiteminfo_list",
    "SamplesetiteminfoSet": "samplesetiteminfo_set",
    "SamplesetitemList": "samplesetitem_list",
    "SamplesetitemSet": "samplesetitem_set",
    "SamplesetList": "sampleset_list",
    "SamplesetSet": "sampleset_set",
    "Sequencingkitinfo": "sequencingkitinfo",
    "SequencingkitinfoList": "sequencingkitinfo_list",
    "SequencingkitinfoSet": "sequencingkitinfo_set",
    "Sequencingkitpart": "sequencingkitpart",
    "SequencingkitpartList": "sequencingkitpart_list",
    "SequencingkitpartSet": "sequencingkitpart_set",
    "Supportupload": "supportupload",
    "SupportuploadList": "supportupload_list",
    "SupportuploadSet": "supportupload_set",
    "Template": "template",
    "TemplateList": "template_list",
    "TemplateSet": "template_set",
    "Tfmetrics": "tfmetrics",
    "TfmetricsList": "tfmetrics_list",
    "TfmetricsSet": "tfmetrics_set",
    "Threeprimeadapter": "threeprimeadapter",
    "ThreeprimeadapterList": "threeprimeadapter_list",
    "ThreeprimeadapterSet": "threeprimeadapter_set",
    "Torrentsuite": "torrentsuite",
    "TorrentsuiteSgejobsAnswer": "torrentsuite_sgejobs_answer",
    "TorrentsuiteVersionAnswer": "torrentsuite_version_answer",
    "User": "user",
    "UserList": "user_list",
    "UserSet": "user_set",
}


def ref(name: str) -> _Lazy:
    """A model that is imported when it is needed."""
    return _Lazy(__name__, "." + _MODULES[name], name)


def _model(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("." + _MODULES[name], __name__), name)


if not TYPE_CHECKING:
    # Type checkers would take any name for one that is there.
    __getattr__ = _model


def __dir__() -> list[str]:
    return sorted(_MODULES)
