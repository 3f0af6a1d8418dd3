# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""What requests take as plain mappings, with keys as on the wire, and the values of enums: for type checkers and
editors. `PartialX` is for changes, which need not have all of it.
"""

from __future__ import annotations

import datetime
import typing as t
from collections import abc
from typing import Any, TypeAlias

from .models.applicationgroup import Applicationgroup
from .models.compositeresult import Compositeresult
from .models.experimentanalysissettings import Experimentanalysissettings
from .models.filemonitor import Filemonitor
from .models.kitinfo import Kitinfo
from .models.kitpart import Kitpart
from .models.location import Location
from .models.plannedexperimentqc import Plannedexperimentqc
from .models.plugin_result_job import PluginResultJob
from .models.qctype import Qctype
from .models.runtype import Runtype
from .models.sampleprepdata import Sampleprepdata
from .models.user import User


class ActiveioncheflibraryprepkitinfoDict(t.TypedDict):
    """`/components/schemas/activeioncheflibraryprepkitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ActiveionchefprepkitinfoDict(t.TypedDict):
    """`/components/schemas/activeionchefprepkitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ActivelibrarykitinfoDict(t.TypedDict):
    """`/components/schemas/activelibrarykitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ActivepgmlibrarykitinfoDict(t.TypedDict):
    """`/components/schemas/activepgmlibrarykitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ActivepgmsequencingkitinfoDict(t.TypedDict):
    """`/components/schemas/activepgmsequencingkitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    defaultFlowOrder: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ActiveprotonlibrarykitinfoDict(t.TypedDict):
    """`/components/schemas/activeprotonlibrarykitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ActiveprotonsequencingkitinfoDict(t.TypedDict):
    """`/components/schemas/activeprotonsequencingkitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    defaultFlowOrder: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ActivesequencingkitinfoDict(t.TypedDict):
    """`/components/schemas/activesequencingkitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    defaultFlowOrder: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class AnalysisargsDict(t.TypedDict):
    """`/components/schemas/analysisargs` in the description, as a mapping."""

    active: t.NotRequired[bool | None]
    alignmentargs: t.NotRequired[str | None]
    analysisargs: t.NotRequired[str | None]
    applCategory: t.NotRequired[str | None]
    applGroup: t.NotRequired[Applicationgroup | ApplicationgroupDict | abc.Mapping[str, Any] | None]
    applType: t.NotRequired[Runtype | RuntypeDict | abc.Mapping[str, Any] | None]
    basecallerargs: t.NotRequired[str | None]
    beadfindargs: t.NotRequired[str | None]
    calibrateargs: t.NotRequired[str | None]
    chipType: t.NotRequired[str | None]
    chip_default: t.NotRequired[bool | None]
    creationDate: t.NotRequired[datetime.datetime | str | None]
    creator: t.NotRequired[User | UserDict | abc.Mapping[str, Any] | None]
    description: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    ionstatsargs: t.NotRequired[str | None]
    isSystem: t.NotRequired[bool | None]
    lastModifiedDate: t.NotRequired[datetime.datetime | str | None]
    lastModifiedUser: t.NotRequired[User | UserDict | abc.Mapping[str, Any] | None]
    libraryKitName: t.NotRequired[str | None]
    name: t.NotRequired[str | None]
    prebasecallerargs: t.NotRequired[str | None]
    prethumbnailbasecallerargs: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    sequenceKitName: t.NotRequired[str | None]
    templateKitName: t.NotRequired[str | None]
    thumbnailalignmentargs: t.NotRequired[str | None]
    thumbnailanalysisargs: t.NotRequired[str | None]
    thumbnailbasecallerargs: t.NotRequired[str | None]
    thumbnailbeadfindargs: t.NotRequired[str | None]
    thumbnailcalibrateargs: t.NotRequired[str | None]
    thumbnailionstatsargs: t.NotRequired[str | None]


class AnalysismetricsDict(t.TypedDict):
    """`/components/schemas/analysismetrics` in the description, as a mapping."""

    adjusted_addressable: t.NotRequired[int | None]
    amb: t.NotRequired[int | None]
    bead: t.NotRequired[int | None]
    dud: t.NotRequired[int | None]
    empty: t.NotRequired[int | None]
    excluded: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    ignored: t.NotRequired[int | None]
    keypass_all_beads: t.NotRequired[int | None]
    lib: t.NotRequired[int | None]
    libFinal: t.NotRequired[int | None]
    libKp: t.NotRequired[int | None]
    libLive: t.NotRequired[int | None]
    libMix: t.NotRequired[int | None]
    lib_pass_basecaller: t.NotRequired[int | None]
    lib_pass_cafie: t.NotRequired[int | None]
    live: t.NotRequired[int | None]
    loading: t.NotRequired[float | None]
    pinned: t.NotRequired[int | None]
    report: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    sysCF: t.NotRequired[float | None]
    sysDR: t.NotRequired[float | None]
    sysIE: t.NotRequired[float | None]
    tf: t.NotRequired[int | None]
    tfFinal: t.NotRequired[int | None]
    tfKp: t.NotRequired[int | None]
    tfLive: t.NotRequired[int | None]
    tfMix: t.NotRequired[int | None]
    total: t.NotRequired[int | None]
    washout: t.NotRequired[int | None]
    washout_ambiguous: t.NotRequired[int | None]
    washout_dud: t.NotRequired[int | None]
    washout_library: t.NotRequired[int | None]
    washout_live: t.NotRequired[int | None]
    washout_test_fragment: t.NotRequired[int | None]


class ApplicationgroupDict(t.TypedDict):
    """`/components/schemas/applicationgroup` in the description, as a mapping."""

    applications: t.NotRequired[abc.Sequence[Runtype | RuntypeDict | abc.Mapping[str, Any]] | None]
    description: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class ApplproductDict(t.TypedDict):
    """`/components/schemas/applproduct` in the description, as a mapping."""

    appl: t.NotRequired[Runtype | RuntypeDict | abc.Mapping[str, Any] | None]
    applicationGroup: t.NotRequired[Applicationgroup | ApplicationgroupDict | abc.Mapping[str, Any] | None]
    barcodeKitSelectableType: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    defaultBarcodeKitName: t.NotRequired[str | None]
    defaultChipType: t.NotRequired[str | None]
    defaultControlSeqKit: t.NotRequired[str | None]
    defaultFlowCount: t.NotRequired[int | None]
    defaultGenomeRefName: t.NotRequired[str | None]
    defaultHotSpotRegionBedFileName: t.NotRequired[str | None]
    defaultIonChefPrepKit: t.NotRequired[str | None]
    defaultIonChefSequencingKit: t.NotRequired[str | None]
    defaultLibKit: t.NotRequired[Kitinfo | KitinfoDict | abc.Mapping[str, Any] | None]
    defaultSamplePrepKit: t.NotRequired[str | None]
    defaultSeqKit: t.NotRequired[Kitinfo | KitinfoDict | abc.Mapping[str, Any] | None]
    defaultTargetRegionBedFileName: t.NotRequired[str | None]
    defaultTemplateKit: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    dualBarcodingRule: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    isBarcodeKitSelectionRequired: t.NotRequired[bool | None]
    isControlSeqTypeBySampleSupported: t.NotRequired[bool | None]
    isDefault: t.NotRequired[bool | None]
    isDefaultBarcoded: t.NotRequired[bool | None]
    isDefaultForInstrumentType: t.NotRequired[bool | None]
    isDualBarcodingBySampleSupported: t.NotRequired[bool | None]
    isDualNucleotideTypeBySampleSupported: t.NotRequired[bool | None]
    isHotSpotBEDFileBySampleSupported: t.NotRequired[bool | None]
    isHotspotRegionBEDFileSuppported: t.NotRequired[bool | None]
    isReferenceBySampleSupported: t.NotRequired[bool | None]
    isReferenceSelectionSupported: t.NotRequired[bool | None]
    isSamplePrepKitSupported: t.NotRequired[bool | None]
    isTargetRegionBEDFileBySampleSupported: t.NotRequired[bool | None]
    isTargetRegionBEDFileSelectionRequiredForRefSelection: t.NotRequired[bool | None]
    isTargetRegionBEDFileSupported: t.NotRequired[bool | None]
    isTargetTechniqueSelectionSupported: t.NotRequired[bool | None]
    isVisible: t.NotRequired[bool | None]
    productCode: t.NotRequired[str | None]
    productName: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


class AvailableionchefplannedexperimentDict(t.TypedDict):
    """`/components/schemas/availableionchefplannedexperiment` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    autoName: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    chipType: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    expName: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    samplePrepProtocolName: t.NotRequired[str | None]
    sampleTubeLabel: t.NotRequired[str | None]
    seqKitBarcode: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]


class AvailableionchefplannedexperimentsummaryDict(t.TypedDict):
    """`/components/schemas/availableionchefplannedexperimentsummary` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    autoName: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    expName: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleTubeLabel: t.NotRequired[str | None]
    seqKitBarcode: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]


class AvailableonetouchplannedexperimentDict(t.TypedDict):
    """`/components/schemas/availableonetouchplannedexperiment` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    alignmentargs: t.NotRequired[str | None]
    analysisargs: t.NotRequired[str | None]
    applicationCategoryDisplayedName: t.NotRequired[str | None]
    applicationGroup: t.NotRequired[str | None]
    applicationGroupDisplayedName: t.NotRequired[str | None]
    autoAnalyze: t.NotRequired[bool | None]
    autoName: t.NotRequired[str | None]
    barcodeId: t.NotRequired[str | None]
    barcodedSamples: t.NotRequired[str | abc.Mapping[str, Any] | None]
    base_recalibration_mode: t.NotRequired[str | None]
    basecallerargs: t.NotRequired[str | None]
    beadfindargs: t.NotRequired[str | None]
    bedfile: t.NotRequired[str | None]
    calibrateargs: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    chefInfo: t.NotRequired[abc.Mapping[str, Any] | None]
    childPlans: t.NotRequired[abc.Sequence[Any] | None]
    chipBarcode: t.NotRequired[str | None]
    chipType: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    custom_args: t.NotRequired[bool | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    earlyDatFileDeletion: t.NotRequired[bool | None]
    endBarcodeKitName: t.NotRequired[str | None]
    expName: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    flows: t.NotRequired[int | None]
    flowsInOrder: t.NotRequired[str | None]
    forward3primeadapter: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    ionstatsargs: t.NotRequired[str | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isDuplicateReads: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    library: t.NotRequired[str | None]
    libraryKey: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryPrepType: t.NotRequired[str | None]
    libraryPrepTypeDisplayedName: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    librarykitname: t.NotRequired[str | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    mixedTypeRNA_hotSpotRegionBedFile: t.NotRequired[str | None]
    mixedTypeRNA_reference: t.NotRequired[str | None]
    mixedTypeRNA_targetRegionBedFile: t.NotRequired[str | None]
    notes: t.NotRequired[str | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    parentPlan: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    platform: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    prebasecallerargs: t.NotRequired[str | None]
    prethumbnailbasecallerargs: t.NotRequired[str | None]
    project: t.NotRequired[str | None]
    projects: t.NotRequired[abc.Sequence[str] | None]
    qcValues: t.NotRequired[abc.Sequence[Plannedexperimentqc | PlannedexperimentqcDict | abc.Mapping[str, Any]] | None]
    realign: t.NotRequired[bool | None]
    regionfile: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    reverse3primeadapter: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    reverselibrarykey: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    sample: t.NotRequired[str | None]
    sampleDisplayedName: t.NotRequired[str | None]
    sampleGrouping: t.NotRequired[str | None]
    sampleGroupingName: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleSetDisplayedName: t.NotRequired[str | None]
    sampleSets: t.NotRequired[abc.Sequence[str] | None]
    sampleTubeLabel: t.NotRequired[str | None]
    selectedPlugins: t.NotRequired[str | abc.Mapping[str, Any] | None]
    seqKitBarcode: t.NotRequired[str | None]
    sequencekitname: t.NotRequired[str | None]
    sseBedFile: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    tfKey: t.NotRequired[str | None]
    thumbnailalignmentargs: t.NotRequired[str | None]
    thumbnailanalysisargs: t.NotRequired[str | None]
    thumbnailbasecallerargs: t.NotRequired[str | None]
    thumbnailbeadfindargs: t.NotRequired[str | None]
    thumbnailcalibrateargs: t.NotRequired[str | None]
    thumbnailionstatsargs: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]
    variantfrequency: t.NotRequired[str | None]


class AvailableonetouchplannedexperimentsummaryDict(t.TypedDict):
    """`/components/schemas/availableonetouchplannedexperimentsummary` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    autoName: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    expName: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleTubeLabel: t.NotRequired[str | None]
    seqKitBarcode: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]


class AvailableplannedexperimentsummaryDict(t.TypedDict):
    """`/components/schemas/availableplannedexperimentsummary` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    alignmentargs: t.NotRequired[str | None]
    analysisargs: t.NotRequired[str | None]
    applicationCategoryDisplayedName: t.NotRequired[str | None]
    applicationGroup: t.NotRequired[str | None]
    applicationGroupDisplayedName: t.NotRequired[str | None]
    autoAnalyze: t.NotRequired[bool | None]
    autoName: t.NotRequired[str | None]
    barcodeId: t.NotRequired[str | None]
    barcodedSamples: t.NotRequired[str | abc.Mapping[str, Any] | None]
    base_recalibration_mode: t.NotRequired[str | None]
    basecallerargs: t.NotRequired[str | None]
    beadfindargs: t.NotRequired[str | None]
    bedfile: t.NotRequired[str | None]
    calibrateargs: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    chefInfo: t.NotRequired[abc.Mapping[str, Any] | None]
    childPlans: t.NotRequired[abc.Sequence[Any] | None]
    chipBarcode: t.NotRequired[str | None]
    chipType: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    custom_args: t.NotRequired[bool | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    earlyDatFileDeletion: t.NotRequired[bool | None]
    endBarcodeKitName: t.NotRequired[str | None]
    expName: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    flows: t.NotRequired[int | None]
    flowsInOrder: t.NotRequired[str | None]
    forward3primeadapter: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    ionstatsargs: t.NotRequired[str | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isDuplicateReads: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    library: t.NotRequired[str | None]
    libraryKey: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryPrepType: t.NotRequired[str | None]
    libraryPrepTypeDisplayedName: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    librarykitname: t.NotRequired[str | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    mixedTypeRNA_hotSpotRegionBedFile: t.NotRequired[str | None]
    mixedTypeRNA_reference: t.NotRequired[str | None]
    mixedTypeRNA_targetRegionBedFile: t.NotRequired[str | None]
    notes: t.NotRequired[str | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    parentPlan: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    platform: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    prebasecallerargs: t.NotRequired[str | None]
    prethumbnailbasecallerargs: t.NotRequired[str | None]
    project: t.NotRequired[str | None]
    projects: t.NotRequired[abc.Sequence[str] | None]
    qcValues: t.NotRequired[abc.Sequence[Plannedexperimentqc | PlannedexperimentqcDict | abc.Mapping[str, Any]] | None]
    realign: t.NotRequired[bool | None]
    regionfile: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    reverse3primeadapter: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    reverselibrarykey: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    sample: t.NotRequired[str | None]
    sampleDisplayedName: t.NotRequired[str | None]
    sampleGrouping: t.NotRequired[str | None]
    sampleGroupingName: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleSetDisplayedName: t.NotRequired[str | None]
    sampleSets: t.NotRequired[abc.Sequence[str] | None]
    sampleTubeLabel: t.NotRequired[str | None]
    selectedPlugins: t.NotRequired[str | abc.Mapping[str, Any] | None]
    seqKitBarcode: t.NotRequired[str | None]
    sequencekitname: t.NotRequired[str | None]
    sseBedFile: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    tfKey: t.NotRequired[str | None]
    thumbnailalignmentargs: t.NotRequired[str | None]
    thumbnailanalysisargs: t.NotRequired[str | None]
    thumbnailbasecallerargs: t.NotRequired[str | None]
    thumbnailbeadfindargs: t.NotRequired[str | None]
    thumbnailcalibrateargs: t.NotRequired[str | None]
    thumbnailionstatsargs: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]
    variantfrequency: t.NotRequired[str | None]


class ChefpcrplateconfigDict(t.TypedDict):
    """`/components/schemas/chefpcrplateconfig` in the description, as a mapping."""

    confg: t.NotRequired[str | abc.Mapping[str, Any] | None]
    id: t.NotRequired[int | None]
    kit: t.NotRequired[str | abc.Mapping[str, Any] | None]
    resource_uri: t.NotRequired[str | None]


class ChipDict(t.TypedDict):
    """`/components/schemas/chip` in the description, as a mapping."""

    alignmentargs: t.NotRequired[str | None]
    analysisargs: t.NotRequired[str | None]
    basecallerargs: t.NotRequired[str | None]
    beadfindargs: t.NotRequired[str | None]
    calibrateargs: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    earlyDatFileDeletion: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    ionstatsargs: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    name: t.NotRequired[str | None]
    prebasecallerargs: t.NotRequired[str | None]
    prethumbnailbasecallerargs: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    slots: t.NotRequired[int | None]
    thumbnailalignmentargs: t.NotRequired[str | None]
    thumbnailanalysisargs: t.NotRequired[str | None]
    thumbnailbasecallerargs: t.NotRequired[str | None]
    thumbnailbeadfindargs: t.NotRequired[str | None]
    thumbnailcalibrateargs: t.NotRequired[str | None]
    thumbnailionstatsargs: t.NotRequired[str | None]


class ClusterinfohistoryDict(t.TypedDict):
    """`/components/schemas/clusterinfohistory` in the description, as a mapping."""

    created: t.NotRequired[datetime.datetime | str | None]
    id: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    object_pk: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    text: t.NotRequired[str | None]
    username: t.NotRequired[str | None]


class CommonCvDict(t.TypedDict):
    """`/components/schemas/common_cv` in the description, as a mapping."""

    categories: t.NotRequired[str | None]
    cv_type: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    displayedValue: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    isDefault: t.NotRequired[bool | None]
    isVisible: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    sequencing_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]
    value: t.NotRequired[str | None]


class CompositedatamanagementDict(t.TypedDict):
    """`/components/schemas/compositedatamanagement` in the description, as a mapping."""

    basecall_diskspace: t.NotRequired[float | None]
    basecall_keep: t.NotRequired[str | bool | None]
    basecall_state: t.NotRequired[str | None]
    diskusage: t.NotRequired[int | None]
    expDir: t.NotRequired[str | None]
    expName: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    in_process: t.NotRequired[bool | None]
    misc_diskspace: t.NotRequired[int | None]
    misc_keep: t.NotRequired[str | bool | None]
    misc_state: t.NotRequired[str | None]
    output_diskspace: t.NotRequired[float | None]
    output_keep: t.NotRequired[str | bool | None]
    output_state: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    resultsName: t.NotRequired[str | None]
    sigproc_diskspace: t.NotRequired[float | None]
    sigproc_keep: t.NotRequired[str | bool | None]
    sigproc_state: t.NotRequired[str | None]
    timeStamp: t.NotRequired[datetime.datetime | str | None]


CompositeexperimentDict = t.TypedDict(
    "CompositeexperimentDict",
    {
        "_host": "t.NotRequired[str | None]",
        "applicationCategoryDisplayedName": "t.NotRequired[str | None]",
        "barcodeId": "t.NotRequired[str | None]",
        "barcodedSamples": "t.NotRequired[abc.Mapping[str, Any] | None]",
        "chefReagentsSerialNum": "t.NotRequired[str | None]",
        "chefSolutionsSerialNum": "t.NotRequired[str | None]",
        "chefStartTime": "t.NotRequired[datetime.datetime | str | None]",
        "chipDescription": "t.NotRequired[str | None]",
        "chipInstrumentType": "t.NotRequired[str | None]",
        "chipType": "t.NotRequired[str | None]",
        "date": "t.NotRequired[datetime.datetime | str | None]",
        "displayName": "t.NotRequired[str | None]",
        "expName": "t.NotRequired[str | None]",
        "flows": "t.NotRequired[int | None]",
        "ftpStatus": "t.NotRequired[str | None]",
        "id": "t.NotRequired[int | None]",
        "keep": "t.NotRequired[bool | None]",
        "library": "t.NotRequired[str | None]",
        "notes": "t.NotRequired[str | None]",
        "pgmName": "t.NotRequired[str | None]",
        "plan": "t.NotRequired[abc.Mapping[str, Any] | None]",
        "platform": "t.NotRequired[str | None]",
        "references": "t.NotRequired[str | None]",
        "repResult": "t.NotRequired[str | None]",
        "resource_uri": "t.NotRequired[str | None]",
        "resultDate": "t.NotRequired[datetime.datetime | str | None]",
        "results": "t.NotRequired[abc.Sequence[Compositeresult | CompositeresultDict | abc.Mapping[str, Any]] | None]",
        "runMode": "t.NotRequired[str | None]",
        "sample": "t.NotRequired[str | None]",
        "sampleDisplayedName": "t.NotRequired[str | None]",
        "sampleSetName": "t.NotRequired[str | None]",
        "star": "t.NotRequired[bool | None]",
        "status": "t.NotRequired[str | None]",
        "storage_options": "t.NotRequired[str | None]",
    },
)

CompositeexperimentListResultStatusValue: TypeAlias = t.Literal["Completed", "Error", "Progress", "Other"]


class CompositeresultDict(t.TypedDict):
    """`/components/schemas/compositeresult` in the description, as a mapping."""

    analysis_metrics: t.NotRequired[Any]
    analysismetrics: t.NotRequired[abc.Mapping[str, Any] | None]
    autoExempt: t.NotRequired[bool | None]
    eas: t.NotRequired[abc.Mapping[str, Any] | None]
    i18nstatus: t.NotRequired[str | abc.Mapping[str, Any] | None]
    id: t.NotRequired[int | None]
    isShowAllMetrics: t.NotRequired[bool | None]
    libmetrics: t.NotRequired[abc.Mapping[str, Any] | None]
    processedflows: t.NotRequired[int | None]
    projects: t.NotRequired[abc.Sequence[abc.Mapping[str, Any]] | None]
    quality_metrics: t.NotRequired[Any]
    qualitymetrics: t.NotRequired[abc.Mapping[str, Any] | None]
    reportLink: t.NotRequired[str | None]
    reportStatus: t.NotRequired[str | None]
    representative: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    resultsName: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    timeStamp: t.NotRequired[datetime.datetime | str | None]


class ContentDict(t.TypedDict):
    """`/components/schemas/content` in the description, as a mapping."""

    application_tags: t.NotRequired[str | None]
    contentupload: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    enabled: t.NotRequired[bool | None]
    extra: t.NotRequired[str | None]
    file: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    meta: t.NotRequired[str | abc.Mapping[str, Any] | None]
    name: t.NotRequired[str | None]
    notes: t.NotRequired[str | None]
    path: t.NotRequired[str | None]
    publisher: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    type: t.NotRequired[str | None]
    upload_date: t.NotRequired[datetime.datetime | str | None]
    upload_id: t.NotRequired[str | None]


class ContentuploadDict(t.TypedDict):
    """`/components/schemas/contentupload` in the description, as a mapping."""

    file_path: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    meta: t.NotRequired[str | abc.Mapping[str, Any] | None]
    name: t.NotRequired[str | None]
    pub: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    source: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    upload_date: t.NotRequired[datetime.datetime | str | None]
    upload_type: t.NotRequired[str | None]
    username: t.NotRequired[str | None]


class DatamanagementhistoryDict(t.TypedDict):
    """`/components/schemas/datamanagementhistory` in the description, as a mapping."""

    created: t.NotRequired[datetime.datetime | str | None]
    id: t.NotRequired[int | None]
    object_pk: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    resultsName: t.NotRequired[str | None]
    text: t.NotRequired[str | None]
    username: t.NotRequired[str | None]


class DnabarcodeDict(t.TypedDict):
    """`/components/schemas/dnabarcode` in the description, as a mapping."""

    active: t.NotRequired[bool | None]
    adapter: t.NotRequired[str | None]
    annotation: t.NotRequired[str | None]
    end_adapter: t.NotRequired[str | None]
    end_sequence: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    id_str: t.NotRequired[str | None]
    index: t.NotRequired[int | None]
    is_end_barcode: t.NotRequired[bool | None]
    length: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    score_cutoff: t.NotRequired[float | None]
    score_mode: t.NotRequired[int | None]
    sequence: t.NotRequired[str | None]
    system: t.NotRequired[bool | None]
    type: t.NotRequired[str | None]


class EmailaddressDict(t.TypedDict):
    """`/components/schemas/emailaddress` in the description, as a mapping."""

    email: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    selected: t.NotRequired[bool | None]


class EventlogDict(t.TypedDict):
    """`/components/schemas/eventlog` in the description, as a mapping."""

    created: t.NotRequired[datetime.datetime | str | None]
    id: t.NotRequired[int | None]
    object_pk: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    text: t.NotRequired[str | None]
    username: t.NotRequired[str | None]


class ExperimentDict(t.TypedDict):
    """`/components/schemas/experiment` in the description, as a mapping."""

    autoAnalyze: t.NotRequired[bool | None]
    baselineRun: t.NotRequired[bool | None]
    chefChipExpiration1: t.NotRequired[str | None]
    chefChipExpiration2: t.NotRequired[str | None]
    chefChipType1: t.NotRequired[str | None]
    chefChipType2: t.NotRequired[str | None]
    chefEndTime: t.NotRequired[datetime.datetime | str | None]
    chefExtraInfo_1: t.NotRequired[str | None]
    chefExtraInfo_2: t.NotRequired[str | None]
    chefFlexibleWorkflow: t.NotRequired[str | None]
    chefInstrumentName: t.NotRequired[str | None]
    chefKitType: t.NotRequired[str | None]
    chefLastUpdate: t.NotRequired[datetime.datetime | str | None]
    chefLogPath: t.NotRequired[str | None]
    chefLotNumber: t.NotRequired[str | None]
    chefManufactureDate: t.NotRequired[str | None]
    chefMessage: t.NotRequired[str | None]
    chefOperationMode: t.NotRequired[str | None]
    chefPackageVer: t.NotRequired[str | None]
    chefProgress: t.NotRequired[float | None]
    chefProtocolDeviationName: t.NotRequired[str | None]
    chefReagentID: t.NotRequired[str | None]
    chefReagentsExpiration: t.NotRequired[str | None]
    chefReagentsLot: t.NotRequired[str | None]
    chefReagentsPart: t.NotRequired[str | None]
    chefReagentsSerialNum: t.NotRequired[str | None]
    chefRemainingSeconds: t.NotRequired[int | None]
    chefSamplePos: t.NotRequired[str | None]
    chefScriptVersion: t.NotRequired[str | None]
    chefSolutionsExpiration: t.NotRequired[str | None]
    chefSolutionsLot: t.NotRequired[str | None]
    chefSolutionsPart: t.NotRequired[str | None]
    chefSolutionsSerialNum: t.NotRequired[str | None]
    chefStartTime: t.NotRequired[datetime.datetime | str | None]
    chefStatus: t.NotRequired[str | None]
    chefTipRackBarcode: t.NotRequired[str | None]
    chipBarcode: t.NotRequired[str | None]
    chipTecDfltAmbient: t.NotRequired[float | None]
    chipTecMinThreshold: t.NotRequired[float | None]
    chipTecSlope: t.NotRequired[float | None]
    chipType: t.NotRequired[str | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    diskusage: t.NotRequired[int | None]
    displayName: t.NotRequired[str | None]
    eas_set: t.NotRequired[
        abc.Sequence[Experimentanalysissettings | ExperimentanalysissettingsDict | abc.Mapping[str, Any]] | None
    ]
    expCompInfo: t.NotRequired[str | None]
    expDir: t.NotRequired[str | None]
    expName: t.NotRequired[str | None]
    flows: t.NotRequired[int | None]
    flowsInOrder: t.NotRequired[str | None]
    ftpStatus: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isProton: t.NotRequired[str | None]
    isReverseRun: t.NotRequired[bool | None]
    log: t.NotRequired[str | abc.Mapping[str, Any] | None]
    manTecDfltAmbient: t.NotRequired[float | None]
    manTecMinThreshold: t.NotRequired[float | None]
    manTecSlope: t.NotRequired[float | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    notes: t.NotRequired[str | None]
    pgmName: t.NotRequired[str | None]
    pinnedRepResult: t.NotRequired[bool | None]
    plan: t.NotRequired[str | None]
    platform: t.NotRequired[str | None]
    rawdatastyle: t.NotRequired[str | None]
    reagentBarcode: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    resultDate: t.NotRequired[datetime.datetime | str | None]
    results: t.NotRequired[abc.Sequence[str] | None]
    reverse_primer: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runtype: t.NotRequired[str | None]
    sample: t.NotRequired[str | None]
    samples: t.NotRequired[abc.Sequence[str] | None]
    seqKitBarcode: t.NotRequired[str | None]
    sequencekitbarcode: t.NotRequired[str | None]
    sequencekitname: t.NotRequired[str | None]
    star: t.NotRequired[bool | None]
    status: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    unique: t.NotRequired[str | None]
    usePreBeadfind: t.NotRequired[bool | None]
    user_ack: t.NotRequired[str | None]


class ExperimentanalysissettingsDict(t.TypedDict):
    """`/components/schemas/experimentanalysissettings` in the description, as a mapping."""

    alignmentargs: t.NotRequired[str | None]
    analysisargs: t.NotRequired[str | None]
    barcodeKitName: t.NotRequired[str | None]
    barcodedSamples: t.NotRequired[str | abc.Mapping[str, Any] | None]
    base_recalibration_mode: t.NotRequired[str | None]
    basecallerargs: t.NotRequired[str | None]
    beadfindargs: t.NotRequired[str | None]
    calibrateargs: t.NotRequired[str | None]
    custom_args: t.NotRequired[bool | None]
    date: t.NotRequired[datetime.datetime | str | None]
    endBarcodeKitName: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    hotSpotRegionBedFile: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    ionstatsargs: t.NotRequired[str | None]
    isDuplicateReads: t.NotRequired[bool | None]
    isEditable: t.NotRequired[bool | None]
    isOneTimeOverride: t.NotRequired[bool | None]
    libraryKey: t.NotRequired[str | None]
    libraryKitBarcode: t.NotRequired[str | None]
    libraryKitName: t.NotRequired[str | None]
    mixedTypeRNA_hotSpotRegionBedFile: t.NotRequired[str | None]
    mixedTypeRNA_reference: t.NotRequired[str | None]
    mixedTypeRNA_targetRegionBedFile: t.NotRequired[str | None]
    prebasecallerargs: t.NotRequired[str | None]
    prethumbnailbasecallerargs: t.NotRequired[str | None]
    realign: t.NotRequired[bool | None]
    reference: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    results: t.NotRequired[abc.Sequence[str] | None]
    selectedPlugins: t.NotRequired[str | abc.Mapping[str, Any] | None]
    sseBedFile: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    targetRegionBedFile: t.NotRequired[str | None]
    tfKey: t.NotRequired[str | None]
    threePrimeAdapter: t.NotRequired[str | None]
    thumbnailalignmentargs: t.NotRequired[str | None]
    thumbnailanalysisargs: t.NotRequired[str | None]
    thumbnailbasecallerargs: t.NotRequired[str | None]
    thumbnailbeadfindargs: t.NotRequired[str | None]
    thumbnailcalibrateargs: t.NotRequired[str | None]
    thumbnailionstatsargs: t.NotRequired[str | None]


class FilemonitorDict(t.TypedDict):
    """`/components/schemas/filemonitor` in the description, as a mapping."""

    celery_task_id: t.NotRequired[str | None]
    created: t.NotRequired[datetime.datetime | str | None]
    id: t.NotRequired[int | None]
    local_dir: t.NotRequired[str | None]
    md5sum: t.NotRequired[str | None]
    name: t.NotRequired[str | None]
    progress: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    size: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    tags: t.NotRequired[str | None]
    updated: t.NotRequired[datetime.datetime | str | None]
    url: t.NotRequired[str | None]


class FileserverDict(t.TypedDict):
    """`/components/schemas/fileserver` in the description, as a mapping."""

    comments: t.NotRequired[str | None]
    filesPrefix: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    percentfull: t.NotRequired[float | None]
    resource_uri: t.NotRequired[str | None]


class FloworderDict(t.TypedDict):
    """`/components/schemas/floworder` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    flowOrder: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    isDefault: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


class GlobalconfigDict(t.TypedDict):
    """`/components/schemas/globalconfig` in the description, as a mapping."""

    auto_archive_ack: t.NotRequired[bool | None]
    auto_archive_enable: t.NotRequired[bool | None]
    base_recalibration_mode: t.NotRequired[str | None]
    check_news_posts: t.NotRequired[bool | None]
    cluster_auto_disable: t.NotRequired[bool | None]
    default_flow_order: t.NotRequired[str | None]
    default_library_key: t.NotRequired[str | None]
    default_storage_options: t.NotRequired[str | None]
    default_test_fragment_key: t.NotRequired[str | None]
    enable_auto_pkg_dl: t.NotRequired[bool | None]
    enable_auto_security: t.NotRequired[bool | None]
    enable_compendia_OCP: t.NotRequired[bool | None]
    enable_nightly_email: t.NotRequired[bool | None]
    enable_support_upload: t.NotRequired[bool | None]
    enable_version_lock: t.NotRequired[bool | None]
    id: t.NotRequired[int | None]
    majorPlatform: t.NotRequired[str | None]
    mark_duplicates: t.NotRequired[bool | None]
    name: t.NotRequired[str | None]
    password_max_age: t.NotRequired[int | None]
    plugin_output_folder: t.NotRequired[str | None]
    realign: t.NotRequired[bool | None]
    records_to_display: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    sec_update_status: t.NotRequired[str | None]
    selected: t.NotRequired[bool | None]
    site_name: t.NotRequired[str | None]
    telemetry_enabled: t.NotRequired[bool | None]
    ts_update_status: t.NotRequired[str | None]
    web_root: t.NotRequired[str | None]


class IonchefplantemplateDict(t.TypedDict):
    """`/components/schemas/ionchefplantemplate` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    alignmentargs: t.NotRequired[str | None]
    analysisargs: t.NotRequired[str | None]
    applicationCategoryDisplayedName: t.NotRequired[str | None]
    applicationGroup: t.NotRequired[str | None]
    applicationGroupDisplayedName: t.NotRequired[str | None]
    autoAnalyze: t.NotRequired[bool | None]
    autoName: t.NotRequired[str | None]
    barcodeId: t.NotRequired[str | None]
    barcodedSamples: t.NotRequired[str | abc.Mapping[str, Any] | None]
    base_recalibration_mode: t.NotRequired[str | None]
    basecallerargs: t.NotRequired[str | None]
    beadfindargs: t.NotRequired[str | None]
    bedfile: t.NotRequired[str | None]
    calibrateargs: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    chefInfo: t.NotRequired[abc.Mapping[str, Any] | None]
    childPlans: t.NotRequired[abc.Sequence[Any] | None]
    chipBarcode: t.NotRequired[str | None]
    chipType: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    custom_args: t.NotRequired[bool | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    earlyDatFileDeletion: t.NotRequired[bool | None]
    endBarcodeKitName: t.NotRequired[str | None]
    expName: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    flows: t.NotRequired[int | None]
    flowsInOrder: t.NotRequired[str | None]
    forward3primeadapter: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    ionstatsargs: t.NotRequired[str | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isDuplicateReads: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    library: t.NotRequired[str | None]
    libraryKey: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryPrepType: t.NotRequired[str | None]
    libraryPrepTypeDisplayedName: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    librarykitname: t.NotRequired[str | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    mixedTypeRNA_hotSpotRegionBedFile: t.NotRequired[str | None]
    mixedTypeRNA_reference: t.NotRequired[str | None]
    mixedTypeRNA_targetRegionBedFile: t.NotRequired[str | None]
    notes: t.NotRequired[str | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    parentPlan: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    platform: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    prebasecallerargs: t.NotRequired[str | None]
    prethumbnailbasecallerargs: t.NotRequired[str | None]
    project: t.NotRequired[str | None]
    projects: t.NotRequired[abc.Sequence[str] | None]
    qcValues: t.NotRequired[abc.Sequence[Plannedexperimentqc | PlannedexperimentqcDict | abc.Mapping[str, Any]] | None]
    realign: t.NotRequired[bool | None]
    regionfile: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    reverse3primeadapter: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    reverselibrarykey: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    sample: t.NotRequired[str | None]
    sampleDisplayedName: t.NotRequired[str | None]
    sampleGrouping: t.NotRequired[str | None]
    sampleGroupingName: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleSetDisplayedName: t.NotRequired[str | None]
    sampleSets: t.NotRequired[abc.Sequence[str] | None]
    sampleTubeLabel: t.NotRequired[str | None]
    selectedPlugins: t.NotRequired[str | abc.Mapping[str, Any] | None]
    seqKitBarcode: t.NotRequired[str | None]
    sequencekitname: t.NotRequired[str | None]
    sseBedFile: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    tfKey: t.NotRequired[str | None]
    thumbnailalignmentargs: t.NotRequired[str | None]
    thumbnailanalysisargs: t.NotRequired[str | None]
    thumbnailbasecallerargs: t.NotRequired[str | None]
    thumbnailbeadfindargs: t.NotRequired[str | None]
    thumbnailcalibrateargs: t.NotRequired[str | None]
    thumbnailionstatsargs: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]
    variantfrequency: t.NotRequired[str | None]


class IonchefplantemplatesummaryDict(t.TypedDict):
    """`/components/schemas/ionchefplantemplatesummary` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    autoName: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    expName: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleTubeLabel: t.NotRequired[str | None]
    seqKitBarcode: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]


class IonchefprepkitinfoDict(t.TypedDict):
    """`/components/schemas/ionchefprepkitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class KitinfoDict(t.TypedDict):
    """`/components/schemas/kitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    defaultFlowOrder: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class KitpartDict(t.TypedDict):
    """`/components/schemas/kitpart` in the description, as a mapping."""

    barcode: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    kit: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


LibmetricsDict = t.TypedDict(
    "LibmetricsDict",
    {
        "Genome_Version": "t.NotRequired[str | None]",
        "Index_Version": "t.NotRequired[str | None]",
        "align_sample": "t.NotRequired[int | None]",
        "aveKeyCounts": "t.NotRequired[float | None]",
        "cf": "t.NotRequired[float | None]",
        "dr": "t.NotRequired[float | None]",
        "duplicate_reads": "t.NotRequired[int | None]",
        "genome": "t.NotRequired[str | None]",
        "genomesize": "t.NotRequired[str | None]",
        "i100Q10_reads": "t.NotRequired[int | None]",
        "i100Q17_reads": "t.NotRequired[int | None]",
        "i100Q20_reads": "t.NotRequired[int | None]",
        "i100Q47_reads": "t.NotRequired[int | None]",
        "i100Q7_reads": "t.NotRequired[int | None]",
        "i150Q10_reads": "t.NotRequired[int | None]",
        "i150Q17_reads": "t.NotRequired[int | None]",
        "i150Q20_reads": "t.NotRequired[int | None]",
        "i150Q47_reads": "t.NotRequired[int | None]",
        "i150Q7_reads": "t.NotRequired[int | None]",
        "i200Q10_reads": "t.NotRequired[int | None]",
        "i200Q17_reads": "t.NotRequired[int | None]",
        "i200Q20_reads": "t.NotRequired[int | None]",
        "i200Q47_reads": "t.NotRequired[int | None]",
        "i200Q7_reads": "t.NotRequired[int | None]",
        "i250Q10_reads": "t.NotRequired[int | None]",
        "i250Q17_reads": "t.NotRequired[int | None]",
        "i250Q20_reads": "t.NotRequired[int | None]",
        "i250Q47_reads": "t.NotRequired[int | None]",
        "i250Q7_reads": "t.NotRequired[int | None]",
        "i300Q10_reads": "t.NotRequired[int | None]",
        "i300Q17_reads": "t.NotRequired[int | None]",
        "i300Q20_reads": "t.NotRequired[int | None]",
        "i300Q47_reads": "t.NotRequired[int | None]",
        "i300Q7_reads": "t.NotRequired[int | None]",
        "i350Q10_reads": "t.NotRequired[int | None]",
        "i350Q17_reads": "t.NotRequired[int | None]",
        "i350Q20_reads": "t.NotRequired[int | None]",
        "i350Q47_reads": "t.NotRequired[int | None]",
        "i350Q7_reads": "t.NotRequired[int | None]",
        "i400Q10_reads": "t.NotRequired[int | None]",
        "i400Q17_reads": "t.NotRequired[int | None]",
        "i400Q20_reads": "t.NotRequired[int | None]",
        "i400Q47_reads": "t.NotRequired[int | None]",
        "i400Q7_reads": "t.NotRequired[int | None]",
        "i450Q10_reads": "t.NotRequired[int | None]",
        "i450Q17_reads": "t.NotRequired[int | None]",
        "i450Q20_reads": "t.NotRequired[int | None]",
        "i450Q47_reads": "t.NotRequired[int | None]",
        "i450Q7_reads": "t.NotRequired[int | None]",
        "i500Q10_reads": "t.NotRequired[int | None]",
        "i500Q17_reads": "t.NotRequired[int | None]",
        "i500Q20_reads": "t.NotRequired[int | None]",
        "i500Q47_reads": "t.NotRequired[int | None]",
        "i500Q7_reads": "t.NotRequired[int | None]",
        "i50Q10_reads": "t.NotRequired[int | None]",
        "i50Q17_reads": "t.NotRequired[int | None]",
        "i50Q20_reads": "t.NotRequired[int | None]",
        "i50Q47_reads": "t.NotRequired[int | None]",
        "i50Q7_reads": "t.NotRequired[int | None]",
        "i550Q10_reads": "t.NotRequired[int | None]",
        "i550Q17_reads": "t.NotRequired[int | None]",
        "i550Q20_reads": "t.NotRequired[int | None]",
        "i550Q47_reads": "t.NotRequired[int | None]",
        "i550Q7_reads": "t.NotRequired[int | None]",
        "i600Q10_reads": "t.NotRequired[int | None]",
        "i600Q17_reads": "t.NotRequired[int | None]",
        "i600Q20_reads": "t.NotRequired[int | None]",
        "i600Q47_reads": "t.NotRequired[int | None]",
        "i600Q7_reads": "t.NotRequired[int | None]",
        "id": "t.NotRequired[int | None]",
        "ie": "t.NotRequired[float | None]",
        "q10_alignments": "t.NotRequired[int | None]",
        "q10_longest_alignment": "t.NotRequired[int | None]",
        "q10_mapped_bases": "t.NotRequired[str | None]",
        "q10_mean_alignment_length": "t.NotRequired[int | None]",
        "q17_alignments": "t.NotRequired[int | None]",
        "q17_longest_alignment": "t.NotRequired[int | None]",
        "q17_mapped_bases": "t.NotRequired[str | None]",
        "q17_mean_alignment_length": "t.NotRequired[int | None]",
        "q20_alignments": "t.NotRequired[int | None]",
        "q20_longest_alignment": "t.NotRequired[int | None]",
        "q20_mapped_bases": "t.NotRequired[str | None]",
        "q20_mean_alignment_length": "t.NotRequired[int | None]",
        "q47_alignments": "t.NotRequired[int | None]",
        "q47_longest_alignment": "t.NotRequired[int | None]",
        "q47_mapped_bases": "t.NotRequired[str | None]",
        "q47_mean_alignment_length": "t.NotRequired[int | None]",
        "q7_alignments": "t.NotRequired[int | None]",
        "q7_longest_alignment": "t.NotRequired[int | None]",
        "q7_mapped_bases": "t.NotRequired[str | None]",
        "q7_mean_alignment_length": "t.NotRequired[int | None]",
        "raw_accuracy": "t.NotRequired[float | None]",
        "report": "t.NotRequired[str | None]",
        "resource_uri": "t.NotRequired[str | None]",
        "sysSNR": "t.NotRequired[float | None]",
        "totalNumReads": "t.NotRequired[int | None]",
        "total_mapped_reads": "t.NotRequired[str | None]",
        "total_mapped_target_bases": "t.NotRequired[str | None]",
    },
)


class LibrarykeyDict(t.TypedDict):
    """`/components/schemas/librarykey` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    direction: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isDefault: t.NotRequired[bool | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    sequence: t.NotRequired[str | None]


class LibrarykitinfoDict(t.TypedDict):
    """`/components/schemas/librarykitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class LibrarykitpartDict(t.TypedDict):
    """`/components/schemas/librarykitpart` in the description, as a mapping."""

    barcode: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    kit: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


class ListChangesDict(t.TypedDict):
    """`/components/schemas/list_changes` in the description, as a mapping."""

    deleted_objects: t.NotRequired[abc.Sequence[str]]
    objects: t.NotRequired[abc.Sequence[abc.Mapping[str, Any]]]


class ListReplacementDict(t.TypedDict):
    """`/components/schemas/list_replacement` in the description, as a mapping."""

    objects: t.NotRequired[abc.Sequence[abc.Mapping[str, Any]]]


class LocationDict(t.TypedDict):
    """`/components/schemas/location` in the description, as a mapping."""

    comments: t.NotRequired[str | None]
    defaultlocation: t.NotRequired[bool | None]
    id: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


class LogDict(t.TypedDict):
    """`/components/schemas/log` in the description, as a mapping."""

    id: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    text: t.NotRequired[str | None]
    timeStamp: t.NotRequired[datetime.datetime | str | None]
    upload: t.NotRequired[str | None]


class MessageDict(t.TypedDict):
    """`/components/schemas/message` in the description, as a mapping."""

    body: t.NotRequired[str | None]
    expires: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    level: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    route: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    tags: t.NotRequired[str | None]
    time: t.NotRequired[datetime.datetime | str | None]


class MonitordataDict(t.TypedDict):
    """`/components/schemas/monitordata` in the description, as a mapping."""

    id: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    treeDat: t.NotRequired[str | abc.Mapping[str, Any] | None]


class MonitorresultDict(t.TypedDict):
    """`/components/schemas/monitorresult` in the description, as a mapping."""

    analysismetrics: t.NotRequired[abc.Mapping[str, Any] | None]
    autoExempt: t.NotRequired[bool | None]
    barcodeId: t.NotRequired[str | None]
    eas: t.NotRequired[abc.Mapping[str, Any] | None]
    experiment: t.NotRequired[abc.Mapping[str, Any] | None]
    i18nstatus: t.NotRequired[str | abc.Mapping[str, Any] | None]
    id: t.NotRequired[int | None]
    libmetrics: t.NotRequired[abc.Mapping[str, Any] | None]
    library: t.NotRequired[str | None]
    processedflows: t.NotRequired[int | None]
    projects: t.NotRequired[abc.Sequence[abc.Mapping[str, Any]] | None]
    qualitymetrics: t.NotRequired[abc.Mapping[str, Any] | None]
    reportLink: t.NotRequired[str | None]
    reportStatus: t.NotRequired[str | None]
    representative: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    resultsName: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    timeStamp: t.NotRequired[datetime.datetime | str | None]


class ObsoletereferencegenomeDict(t.TypedDict):
    """`/components/schemas/obsoletereferencegenome` in the description, as a mapping."""

    celery_task_id: t.NotRequired[str | None]
    date: t.NotRequired[datetime.datetime | str | None]
    enabled: t.NotRequired[bool | None]
    id: t.NotRequired[int | None]
    identity_hash: t.NotRequired[str | None]
    index_version: t.NotRequired[str | None]
    name: t.NotRequired[str | None]
    notes: t.NotRequired[str | None]
    reference_path: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    short_name: t.NotRequired[str | None]
    source: t.NotRequired[str | None]
    species: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    verbose_error: t.NotRequired[str | None]
    version: t.NotRequired[str | None]


class OnetouchplantemplateDict(t.TypedDict):
    """`/components/schemas/onetouchplantemplate` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    alignmentargs: t.NotRequired[str | None]
    analysisargs: t.NotRequired[str | None]
    applicationCategoryDisplayedName: t.NotRequired[str | None]
    applicationGroup: t.NotRequired[str | None]
    applicationGroupDisplayedName: t.NotRequired[str | None]
    autoAnalyze: t.NotRequired[bool | None]
    autoName: t.NotRequired[str | None]
    barcodeId: t.NotRequired[str | None]
    barcodedSamples: t.NotRequired[str | abc.Mapping[str, Any] | None]
    base_recalibration_mode: t.NotRequired[str | None]
    basecallerargs: t.NotRequired[str | None]
    beadfindargs: t.NotRequired[str | None]
    bedfile: t.NotRequired[str | None]
    calibrateargs: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    chefInfo: t.NotRequired[abc.Mapping[str, Any] | None]
    childPlans: t.NotRequired[abc.Sequence[Any] | None]
    chipBarcode: t.NotRequired[str | None]
    chipType: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    custom_args: t.NotRequired[bool | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    earlyDatFileDeletion: t.NotRequired[bool | None]
    endBarcodeKitName: t.NotRequired[str | None]
    expName: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    flows: t.NotRequired[int | None]
    flowsInOrder: t.NotRequired[str | None]
    forward3primeadapter: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    ionstatsargs: t.NotRequired[str | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isDuplicateReads: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    library: t.NotRequired[str | None]
    libraryKey: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryPrepType: t.NotRequired[str | None]
    libraryPrepTypeDisplayedName: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    librarykitname: t.NotRequired[str | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    mixedTypeRNA_hotSpotRegionBedFile: t.NotRequired[str | None]
    mixedTypeRNA_reference: t.NotRequired[str | None]
    mixedTypeRNA_targetRegionBedFile: t.NotRequired[str | None]
    notes: t.NotRequired[str | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    parentPlan: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    platform: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    prebasecallerargs: t.NotRequired[str | None]
    prethumbnailbasecallerargs: t.NotRequired[str | None]
    project: t.NotRequired[str | None]
    projects: t.NotRequired[abc.Sequence[str] | None]
    qcValues: t.NotRequired[abc.Sequence[Plannedexperimentqc | PlannedexperimentqcDict | abc.Mapping[str, Any]] | None]
    realign: t.NotRequired[bool | None]
    regionfile: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    reverse3primeadapter: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    reverselibrarykey: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    sample: t.NotRequired[str | None]
    sampleDisplayedName: t.NotRequired[str | None]
    sampleGrouping: t.NotRequired[str | None]
    sampleGroupingName: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleSetDisplayedName: t.NotRequired[str | None]
    sampleSets: t.NotRequired[abc.Sequence[str] | None]
    sampleTubeLabel: t.NotRequired[str | None]
    selectedPlugins: t.NotRequired[str | abc.Mapping[str, Any] | None]
    seqKitBarcode: t.NotRequired[str | None]
    sequencekitname: t.NotRequired[str | None]
    sseBedFile: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    tfKey: t.NotRequired[str | None]
    thumbnailalignmentargs: t.NotRequired[str | None]
    thumbnailanalysisargs: t.NotRequired[str | None]
    thumbnailbasecallerargs: t.NotRequired[str | None]
    thumbnailbeadfindargs: t.NotRequired[str | None]
    thumbnailcalibrateargs: t.NotRequired[str | None]
    thumbnailionstatsargs: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]
    variantfrequency: t.NotRequired[str | None]


class OnetouchplantemplatesummaryDict(t.TypedDict):
    """`/components/schemas/onetouchplantemplatesummary` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    autoName: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    expName: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleTubeLabel: t.NotRequired[str | None]
    seqKitBarcode: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]


class PartialActiveioncheflibraryprepkitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activeioncheflibraryprepkitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialActiveionchefprepkitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activeionchefprepkitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialActivelibrarykitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activelibrarykitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialActivepgmlibrarykitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activepgmlibrarykitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialActivepgmsequencingkitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activepgmsequencingkitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    defaultFlowOrder: str | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialActiveprotonlibrarykitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activeprotonlibrarykitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialActiveprotonsequencingkitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activeprotonsequencingkitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    defaultFlowOrder: str | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialActivesequencingkitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/activesequencingkitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    defaultFlowOrder: str | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialAnalysisargsDict(t.TypedDict, total=False):
    """`/components/schemas/analysisargs` in the description, as a mapping."""

    active: bool | None
    alignmentargs: str | None
    analysisargs: str | None
    applCategory: str | None
    applGroup: Applicationgroup | PartialApplicationgroupDict | abc.Mapping[str, Any] | None
    applType: Runtype | PartialRuntypeDict | abc.Mapping[str, Any] | None
    basecallerargs: str | None
    beadfindargs: str | None
    calibrateargs: str | None
    chipType: str | None
    chip_default: bool | None
    creationDate: datetime.datetime | str | None
    creator: User | PartialUserDict | abc.Mapping[str, Any] | None
    description: str | None
    id: int | None
    ionstatsargs: str | None
    isSystem: bool | None
    lastModifiedDate: datetime.datetime | str | None
    lastModifiedUser: User | PartialUserDict | abc.Mapping[str, Any] | None
    libraryKitName: str | None
    name: str | None
    prebasecallerargs: str | None
    prethumbnailbasecallerargs: str | None
    resource_uri: str | None
    samplePrepKitName: str | None
    sequenceKitName: str | None
    templateKitName: str | None
    thumbnailalignmentargs: str | None
    thumbnailanalysisargs: str | None
    thumbnailbasecallerargs: str | None
    thumbnailbeadfindargs: str | None
    thumbnailcalibrateargs: str | None
    thumbnailionstatsargs: str | None


class PartialAnalysismetricsDict(t.TypedDict, total=False):
    """`/components/schemas/analysismetrics` in the description, as a mapping."""

    adjusted_addressable: int | None
    amb: int | None
    bead: int | None
    dud: int | None
    empty: int | None
    excluded: int | None
    id: int | None
    ignored: int | None
    keypass_all_beads: int | None
    lib: int | None
    libFinal: int | None
    libKp: int | None
    libLive: int | None
    libMix: int | None
    lib_pass_basecaller: int | None
    lib_pass_cafie: int | None
    live: int | None
    loading: float | None
    pinned: int | None
    report: str | None
    resource_uri: str | None
    sysCF: float | None
    sysDR: float | None
    sysIE: float | None
    tf: int | None
    tfFinal: int | None
    tfKp: int | None
    tfLive: int | None
    tfMix: int | None
    total: int | None
    washout: int | None
    washout_ambiguous: int | None
    washout_dud: int | None
    washout_library: int | None
    washout_live: int | None
    washout_test_fragment: int | None


class PartialApplicationgroupDict(t.TypedDict, total=False):
    """`/components/schemas/applicationgroup` in the description, as a mapping."""

    applications: abc.Sequence[Runtype | PartialRuntypeDict | abc.Mapping[str, Any]] | None
    description: str | None
    id: int | None
    isActive: bool | None
    name: str | None
    resource_uri: str | None
    uid: str | None


class PartialApplproductDict(t.TypedDict, total=False):
    """`/components/schemas/applproduct` in the description, as a mapping."""

    appl: Runtype | PartialRuntypeDict | abc.Mapping[str, Any] | None
    applicationGroup: Applicationgroup | PartialApplicationgroupDict | abc.Mapping[str, Any] | None
    barcodeKitSelectableType: str | None
    categories: str | None
    defaultBarcodeKitName: str | None
    defaultChipType: str | None
    defaultControlSeqKit: str | None
    defaultFlowCount: int | None
    defaultGenomeRefName: str | None
    defaultHotSpotRegionBedFileName: str | None
    defaultIonChefPrepKit: str | None
    defaultIonChefSequencingKit: str | None
    defaultLibKit: Kitinfo | PartialKitinfoDict | abc.Mapping[str, Any] | None
    defaultSamplePrepKit: str | None
    defaultSeqKit: Kitinfo | PartialKitinfoDict | abc.Mapping[str, Any] | None
    defaultTargetRegionBedFileName: str | None
    defaultTemplateKit: str | None
    description: str | None
    dualBarcodingRule: str | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    isBarcodeKitSelectionRequired: bool | None
    isControlSeqTypeBySampleSupported: bool | None
    isDefault: bool | None
    isDefaultBarcoded: bool | None
    isDefaultForInstrumentType: bool | None
    isDualBarcodingBySampleSupported: bool | None
    isDualNucleotideTypeBySampleSupported: bool | None
    isHotSpotBEDFileBySampleSupported: bool | None
    isHotspotRegionBEDFileSuppported: bool | None
    isReferenceBySampleSupported: bool | None
    isReferenceSelectionSupported: bool | None
    isSamplePrepKitSupported: bool | None
    isTargetRegionBEDFileBySampleSupported: bool | None
    isTargetRegionBEDFileSelectionRequiredForRefSelection: bool | None
    isTargetRegionBEDFileSupported: bool | None
    isTargetTechniqueSelectionSupported: bool | None
    isVisible: bool | None
    productCode: str | None
    productName: str | None
    resource_uri: str | None


class PartialAvailableionchefplannedexperimentDict(t.TypedDict, total=False):
    """`/components/schemas/availableionchefplannedexperiment` in the description, as a mapping."""

    adapter: str | None
    autoName: str | None
    categories: str | None
    chipType: str | None
    controlSequencekitname: str | None
    cycles: int | None
    date: datetime.datetime | str | None
    expName: str | None
    experiment: str | None
    id: int | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    libraryPool: str | None
    libraryReadLength: int | None
    metaData: str | abc.Mapping[str, Any] | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    preAnalysis: bool | None
    resource_uri: str | None
    reverse_primer: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    samplePrepProtocolName: str | None
    sampleTubeLabel: str | None
    seqKitBarcode: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None


class PartialAvailableionchefplannedexperimentsummaryDict(t.TypedDict, total=False):
    """`/components/schemas/availableionchefplannedexperimentsummary` in the description, as a mapping."""

    adapter: str | None
    autoName: str | None
    categories: str | None
    controlSequencekitname: str | None
    cycles: int | None
    date: datetime.datetime | str | None
    expName: str | None
    experiment: str | None
    id: int | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    libraryPool: str | None
    libraryReadLength: int | None
    metaData: str | abc.Mapping[str, Any] | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    preAnalysis: bool | None
    resource_uri: str | None
    reverse_primer: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleTubeLabel: str | None
    seqKitBarcode: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None


class PartialAvailableonetouchplannedexperimentDict(t.TypedDict, total=False):
    """`/components/schemas/availableonetouchplannedexperiment` in the description, as a mapping."""

    adapter: str | None
    alignmentargs: str | None
    analysisargs: str | None
    applicationCategoryDisplayedName: str | None
    applicationGroup: str | None
    applicationGroupDisplayedName: str | None
    autoAnalyze: bool | None
    autoName: str | None
    barcodeId: str | None
    barcodedSamples: str | abc.Mapping[str, Any] | None
    base_recalibration_mode: str | None
    basecallerargs: str | None
    beadfindargs: str | None
    bedfile: str | None
    calibrateargs: str | None
    categories: str | None
    chefInfo: abc.Mapping[str, Any] | None
    childPlans: abc.Sequence[Any] | None
    chipBarcode: str | None
    chipType: str | None
    controlSequencekitname: str | None
    custom_args: bool | None
    cycles: int | None
    date: datetime.datetime | str | None
    earlyDatFileDeletion: bool | None
    endBarcodeKitName: str | None
    expName: str | None
    experiment: str | None
    flows: int | None
    flowsInOrder: str | None
    forward3primeadapter: str | None
    id: int | None
    ionstatsargs: str | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isDuplicateReads: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    library: str | None
    libraryKey: str | None
    libraryPool: str | None
    libraryPrepType: str | None
    libraryPrepTypeDisplayedName: str | None
    libraryReadLength: int | None
    librarykitname: str | None
    metaData: str | abc.Mapping[str, Any] | None
    mixedTypeRNA_hotSpotRegionBedFile: str | None
    mixedTypeRNA_reference: str | None
    mixedTypeRNA_targetRegionBedFile: str | None
    notes: str | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    parentPlan: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    platform: str | None
    preAnalysis: bool | None
    prebasecallerargs: str | None
    prethumbnailbasecallerargs: str | None
    project: str | None
    projects: abc.Sequence[str] | None
    qcValues: abc.Sequence[Plannedexperimentqc | PartialPlannedexperimentqcDict | abc.Mapping[str, Any]] | None
    realign: bool | None
    regionfile: str | None
    resource_uri: str | None
    reverse3primeadapter: str | None
    reverse_primer: str | None
    reverselibrarykey: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    sample: str | None
    sampleDisplayedName: str | None
    sampleGrouping: str | None
    sampleGroupingName: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleSetDisplayedName: str | None
    sampleSets: abc.Sequence[str] | None
    sampleTubeLabel: str | None
    selectedPlugins: str | abc.Mapping[str, Any] | None
    seqKitBarcode: str | None
    sequencekitname: str | None
    sseBedFile: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    tfKey: str | None
    thumbnailalignmentargs: str | None
    thumbnailanalysisargs: str | None
    thumbnailbasecallerargs: str | None
    thumbnailbeadfindargs: str | None
    thumbnailcalibrateargs: str | None
    thumbnailionstatsargs: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None
    variantfrequency: str | None


class PartialAvailableonetouchplannedexperimentsummaryDict(t.TypedDict, total=False):
    """`/components/schemas/availableonetouchplannedexperimentsummary` in the description, as a mapping."""

    adapter: str | None
    autoName: str | None
    categories: str | None
    controlSequencekitname: str | None
    cycles: int | None
    date: datetime.datetime | str | None
    expName: str | None
    id: int | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    libraryPool: str | None
    libraryReadLength: int | None
    metaData: str | abc.Mapping[str, Any] | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    preAnalysis: bool | None
    resource_uri: str | None
    reverse_primer: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleTubeLabel: str | None
    seqKitBarcode: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None


class PartialAvailableplannedexperimentsummaryDict(t.TypedDict, total=False):
    """`/components/schemas/availableplannedexperimentsummary` in the description, as a mapping."""

    adapter: str | None
    alignmentargs: str | None
    analysisargs: str | None
    applicationCategoryDisplayedName: str | None
    applicationGroup: str | None
    applicationGroupDisplayedName: str | None
    autoAnalyze: bool | None
    autoName: str | None
    barcodeId: str | None
    barcodedSamples: str | abc.Mapping[str, Any] | None
    base_recalibration_mode: str | None
    basecallerargs: str | None
    beadfindargs: str | None
    bedfile: str | None
    calibrateargs: str | None
    categories: str | None
    chefInfo: abc.Mapping[str, Any] | None
    childPlans: abc.Sequence[Any] | None
    chipBarcode: str | None
    chipType: str | None
    controlSequencekitname: str | None
    custom_args: bool | None
    cycles: int | None
    date: datetime.datetime | str | None
    earlyDatFileDeletion: bool | None
    endBarcodeKitName: str | None
    expName: str | None
    experiment: str | None
    flows: int | None
    flowsInOrder: str | None
    forward3primeadapter: str | None
    id: int | None
    ionstatsargs: str | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isDuplicateReads: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    library: str | None
    libraryKey: str | None
    libraryPool: str | None
    libraryPrepType: str | None
    libraryPrepTypeDisplayedName: str | None
    libraryReadLength: int | None
    librarykitname: str | None
    metaData: str | abc.Mapping[str, Any] | None
    mixedTypeRNA_hotSpotRegionBedFile: str | None
    mixedTypeRNA_reference: str | None
    mixedTypeRNA_targetRegionBedFile: str | None
    notes: str | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    parentPlan: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    platform: str | None
    preAnalysis: bool | None
    prebasecallerargs: str | None
    prethumbnailbasecallerargs: str | None
    project: str | None
    projects: abc.Sequence[str] | None
    qcValues: abc.Sequence[Plannedexperimentqc | PartialPlannedexperimentqcDict | abc.Mapping[str, Any]] | None
    realign: bool | None
    regionfile: str | None
    resource_uri: str | None
    reverse3primeadapter: str | None
    reverse_primer: str | None
    reverselibrarykey: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    sample: str | None
    sampleDisplayedName: str | None
    sampleGrouping: str | None
    sampleGroupingName: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleSetDisplayedName: str | None
    sampleSets: abc.Sequence[str] | None
    sampleTubeLabel: str | None
    selectedPlugins: str | abc.Mapping[str, Any] | None
    seqKitBarcode: str | None
    sequencekitname: str | None
    sseBedFile: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    tfKey: str | None
    thumbnailalignmentargs: str | None
    thumbnailanalysisargs: str | None
    thumbnailbasecallerargs: str | None
    thumbnailbeadfindargs: str | None
    thumbnailcalibrateargs: str | None
    thumbnailionstatsargs: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None
    variantfrequency: str | None


class PartialChefpcrplateconfigDict(t.TypedDict, total=False):
    """`/components/schemas/chefpcrplateconfig` in the description, as a mapping."""

    confg: str | abc.Mapping[str, Any] | None
    id: int | None
    kit: str | abc.Mapping[str, Any] | None
    resource_uri: str | None


class PartialChipDict(t.TypedDict, total=False):
    """`/components/schemas/chip` in the description, as a mapping."""

    alignmentargs: str | None
    analysisargs: str | None
    basecallerargs: str | None
    beadfindargs: str | None
    calibrateargs: str | None
    description: str | None
    earlyDatFileDeletion: str | None
    id: int | None
    instrumentType: str | None
    ionstatsargs: str | None
    isActive: bool | None
    name: str | None
    prebasecallerargs: str | None
    prethumbnailbasecallerargs: str | None
    resource_uri: str | None
    slots: int | None
    thumbnailalignmentargs: str | None
    thumbnailanalysisargs: str | None
    thumbnailbasecallerargs: str | None
    thumbnailbeadfindargs: str | None
    thumbnailcalibrateargs: str | None
    thumbnailionstatsargs: str | None


class PartialClusterinfohistoryDict(t.TypedDict, total=False):
    """`/components/schemas/clusterinfohistory` in the description, as a mapping."""

    created: datetime.datetime | str | None
    id: int | None
    name: str | None
    object_pk: int | None
    resource_uri: str | None
    text: str | None
    username: str | None


class PartialCommonCvDict(t.TypedDict, total=False):
    """`/components/schemas/common_cv` in the description, as a mapping."""

    categories: str | None
    cv_type: str | None
    description: str | None
    displayedValue: str | None
    id: int | None
    isActive: bool | None
    isDefault: bool | None
    isVisible: bool | None
    resource_uri: str | None
    samplePrep_instrumentType: str | None
    sequencing_instrumentType: str | None
    uid: str | None
    value: str | None


class PartialCompositedatamanagementDict(t.TypedDict, total=False):
    """`/components/schemas/compositedatamanagement` in the description, as a mapping."""

    basecall_diskspace: float | None
    basecall_keep: str | bool | None
    basecall_state: str | None
    diskusage: int | None
    expDir: str | None
    expName: str | None
    id: int | None
    in_process: bool | None
    misc_diskspace: int | None
    misc_keep: str | bool | None
    misc_state: str | None
    output_diskspace: float | None
    output_keep: str | bool | None
    output_state: str | None
    resource_uri: str | None
    resultsName: str | None
    sigproc_diskspace: float | None
    sigproc_keep: str | bool | None
    sigproc_state: str | None
    timeStamp: datetime.datetime | str | None


PartialCompositeexperimentDict = t.TypedDict(
    "PartialCompositeexperimentDict",
    {
        "_host": "str | None",
        "applicationCategoryDisplayedName": "str | None",
        "barcodeId": "str | None",
        "barcodedSamples": "abc.Mapping[str, Any] | None",
        "chefReagentsSerialNum": "str | None",
        "chefSolutionsSerialNum": "str | None",
        "chefStartTime": "datetime.datetime | str | None",
        "chipDescription": "str | None",
        "chipInstrumentType": "str | None",
        "chipType": "str | None",
        "date": "datetime.datetime | str | None",
        "displayName": "str | None",
        "expName": "str | None",
        "flows": "int | None",
        "ftpStatus": "str | None",
        "id": "int | None",
        "keep": "bool | None",
        "library": "str | None",
        "notes": "str | None",
        "pgmName": "str | None",
        "plan": "abc.Mapping[str, Any] | None",
        "platform": "str | None",
        "references": "str | None",
        "repResult": "str | None",
        "resource_uri": "str | None",
        "resultDate": "datetime.datetime | str | None",
        "results": "abc.Sequence[Compositeresult | PartialCompositeresultDict | abc.Mapping[str, Any]] | None",
        "runMode": "str | None",
        "sample": "str | None",
        "sampleDisplayedName": "str | None",
        "sampleSetName": "str | None",
        "star": "bool | None",
        "status": "str | None",
        "storage_options": "str | None",
    },
    total=False,
)


class PartialCompositeresultDict(t.TypedDict, total=False):
    """`/components/schemas/compositeresult` in the description, as a mapping."""

    analysis_metrics: Any
    analysismetrics: abc.Mapping[str, Any] | None
    autoExempt: bool | None
    eas: abc.Mapping[str, Any] | None
    i18nstatus: str | abc.Mapping[str, Any] | None
    id: int | None
    isShowAllMetrics: bool | None
    libmetrics: abc.Mapping[str, Any] | None
    processedflows: int | None
    projects: abc.Sequence[abc.Mapping[str, Any]] | None
    quality_metrics: Any
    qualitymetrics: abc.Mapping[str, Any] | None
    reportLink: str | None
    reportStatus: str | None
    representative: bool | None
    resource_uri: str | None
    resultsName: str | None
    status: str | None
    timeStamp: datetime.datetime | str | None


class PartialContentDict(t.TypedDict, total=False):
    """`/components/schemas/content` in the description, as a mapping."""

    application_tags: str | None
    contentupload: str | None
    description: str | None
    enabled: bool | None
    extra: str | None
    file: str | None
    id: int | None
    meta: str | abc.Mapping[str, Any] | None
    name: str | None
    notes: str | None
    path: str | None
    publisher: str | None
    resource_uri: str | None
    type: str | None
    upload_date: datetime.datetime | str | None
    upload_id: str | None


class PartialContentuploadDict(t.TypedDict, total=False):
    """`/components/schemas/contentupload` in the description, as a mapping."""

    file_path: str | None
    id: int | None
    meta: str | abc.Mapping[str, Any] | None
    name: str | None
    pub: str | None
    resource_uri: str | None
    source: str | None
    status: str | None
    upload_date: datetime.datetime | str | None
    upload_type: str | None
    username: str | None


class PartialDatamanagementhistoryDict(t.TypedDict, total=False):
    """`/components/schemas/datamanagementhistory` in the description, as a mapping."""

    created: datetime.datetime | str | None
    id: int | None
    object_pk: int | None
    resource_uri: str | None
    resultsName: str | None
    text: str | None
    username: str | None


class PartialDnabarcodeDict(t.TypedDict, total=False):
    """`/components/schemas/dnabarcode` in the description, as a mapping."""

    active: bool | None
    adapter: str | None
    annotation: str | None
    end_adapter: str | None
    end_sequence: str | None
    id: int | None
    id_str: str | None
    index: int | None
    is_end_barcode: bool | None
    length: int | None
    name: str | None
    resource_uri: str | None
    score_cutoff: float | None
    score_mode: int | None
    sequence: str | None
    system: bool | None
    type: str | None


class PartialEmailaddressDict(t.TypedDict, total=False):
    """`/components/schemas/emailaddress` in the description, as a mapping."""

    email: str | None
    id: int | None
    resource_uri: str | None
    selected: bool | None


class PartialEventlogDict(t.TypedDict, total=False):
    """`/components/schemas/eventlog` in the description, as a mapping."""

    created: datetime.datetime | str | None
    id: int | None
    object_pk: int | None
    resource_uri: str | None
    text: str | None
    username: str | None


class PartialExperimentDict(t.TypedDict, total=False):
    """`/components/schemas/experiment` in the description, as a mapping."""

    autoAnalyze: bool | None
    baselineRun: bool | None
    chefChipExpiration1: str | None
    chefChipExpiration2: str | None
    chefChipType1: str | None
    chefChipType2: str | None
    chefEndTime: datetime.datetime | str | None
    chefExtraInfo_1: str | None
    chefExtraInfo_2: str | None
    chefFlexibleWorkflow: str | None
    chefInstrumentName: str | None
    chefKitType: str | None
    chefLastUpdate: datetime.datetime | str | None
    chefLogPath: str | None
    chefLotNumber: str | None
    chefManufactureDate: str | None
    chefMessage: str | None
    chefOperationMode: str | None
    chefPackageVer: str | None
    chefProgress: float | None
    chefProtocolDeviationName: str | None
    chefReagentID: str | None
    chefReagentsExpiration: str | None
    chefReagentsLot: str | None
    chefReagentsPart: str | None
    chefReagentsSerialNum: str | None
    chefRemainingSeconds: int | None
    chefSamplePos: str | None
    chefScriptVersion: str | None
    chefSolutionsExpiration: str | None
    chefSolutionsLot: str | None
    chefSolutionsPart: str | None
    chefSolutionsSerialNum: str | None
    chefStartTime: datetime.datetime | str | None
    chefStatus: str | None
    chefTipRackBarcode: str | None
    chipBarcode: str | None
    chipTecDfltAmbient: float | None
    chipTecMinThreshold: float | None
    chipTecSlope: float | None
    chipType: str | None
    cycles: int | None
    date: datetime.datetime | str | None
    diskusage: int | None
    displayName: str | None
    eas_set: (
        abc.Sequence[Experimentanalysissettings | PartialExperimentanalysissettingsDict | abc.Mapping[str, Any]] | None
    )
    expCompInfo: str | None
    expDir: str | None
    expName: str | None
    flows: int | None
    flowsInOrder: str | None
    ftpStatus: str | None
    id: int | None
    isProton: str | None
    isReverseRun: bool | None
    log: str | abc.Mapping[str, Any] | None
    manTecDfltAmbient: float | None
    manTecMinThreshold: float | None
    manTecSlope: float | None
    metaData: str | abc.Mapping[str, Any] | None
    notes: str | None
    pgmName: str | None
    pinnedRepResult: bool | None
    plan: str | None
    platform: str | None
    rawdatastyle: str | None
    reagentBarcode: str | None
    resource_uri: str | None
    resultDate: datetime.datetime | str | None
    results: abc.Sequence[str] | None
    reverse_primer: str | None
    runMode: str | None
    runtype: str | None
    sample: str | None
    samples: abc.Sequence[str] | None
    seqKitBarcode: str | None
    sequencekitbarcode: str | None
    sequencekitname: str | None
    star: bool | None
    status: str | None
    storageHost: str | None
    storage_options: str | None
    unique: str | None
    usePreBeadfind: bool | None
    user_ack: str | None


class PartialExperimentanalysissettingsDict(t.TypedDict, total=False):
    """`/components/schemas/experimentanalysissettings` in the description, as a mapping."""

    alignmentargs: str | None
    analysisargs: str | None
    barcodeKitName: str | None
    barcodedSamples: str | abc.Mapping[str, Any] | None
    base_recalibration_mode: str | None
    basecallerargs: str | None
    beadfindargs: str | None
    calibrateargs: str | None
    custom_args: bool | None
    date: datetime.datetime | str | None
    endBarcodeKitName: str | None
    experiment: str | None
    hotSpotRegionBedFile: str | None
    id: int | None
    ionstatsargs: str | None
    isDuplicateReads: bool | None
    isEditable: bool | None
    isOneTimeOverride: bool | None
    libraryKey: str | None
    libraryKitBarcode: str | None
    libraryKitName: str | None
    mixedTypeRNA_hotSpotRegionBedFile: str | None
    mixedTypeRNA_reference: str | None
    mixedTypeRNA_targetRegionBedFile: str | None
    prebasecallerargs: str | None
    prethumbnailbasecallerargs: str | None
    realign: bool | None
    reference: str | None
    resource_uri: str | None
    results: abc.Sequence[str] | None
    selectedPlugins: str | abc.Mapping[str, Any] | None
    sseBedFile: str | None
    status: str | None
    targetRegionBedFile: str | None
    tfKey: str | None
    threePrimeAdapter: str | None
    thumbnailalignmentargs: str | None
    thumbnailanalysisargs: str | None
    thumbnailbasecallerargs: str | None
    thumbnailbeadfindargs: str | None
    thumbnailcalibrateargs: str | None
    thumbnailionstatsargs: str | None


class PartialFilemonitorDict(t.TypedDict, total=False):
    """`/components/schemas/filemonitor` in the description, as a mapping."""

    celery_task_id: str | None
    created: datetime.datetime | str | None
    id: int | None
    local_dir: str | None
    md5sum: str | None
    name: str | None
    progress: str | None
    resource_uri: str | None
    size: str | None
    status: str | None
    tags: str | None
    updated: datetime.datetime | str | None
    url: str | None


class PartialFileserverDict(t.TypedDict, total=False):
    """`/components/schemas/fileserver` in the description, as a mapping."""

    comments: str | None
    filesPrefix: str | None
    id: int | None
    name: str | None
    percentfull: float | None
    resource_uri: str | None


class PartialFloworderDict(t.TypedDict, total=False):
    """`/components/schemas/floworder` in the description, as a mapping."""

    description: str | None
    flowOrder: str | None
    id: int | None
    isActive: bool | None
    isDefault: bool | None
    isSystem: bool | None
    name: str | None
    resource_uri: str | None


class PartialGlobalconfigDict(t.TypedDict, total=False):
    """`/components/schemas/globalconfig` in the description, as a mapping."""

    auto_archive_ack: bool | None
    auto_archive_enable: bool | None
    base_recalibration_mode: str | None
    check_news_posts: bool | None
    cluster_auto_disable: bool | None
    default_flow_order: str | None
    default_library_key: str | None
    default_storage_options: str | None
    default_test_fragment_key: str | None
    enable_auto_pkg_dl: bool | None
    enable_auto_security: bool | None
    enable_compendia_OCP: bool | None
    enable_nightly_email: bool | None
    enable_support_upload: bool | None
    enable_version_lock: bool | None
    id: int | None
    majorPlatform: str | None
    mark_duplicates: bool | None
    name: str | None
    password_max_age: int | None
    plugin_output_folder: str | None
    realign: bool | None
    records_to_display: int | None
    resource_uri: str | None
    sec_update_status: str | None
    selected: bool | None
    site_name: str | None
    telemetry_enabled: bool | None
    ts_update_status: str | None
    web_root: str | None


class PartialIonchefplantemplateDict(t.TypedDict, total=False):
    """`/components/schemas/ionchefplantemplate` in the description, as a mapping."""

    adapter: str | None
    alignmentargs: str | None
    analysisargs: str | None
    applicationCategoryDisplayedName: str | None
    applicationGroup: str | None
    applicationGroupDisplayedName: str | None
    autoAnalyze: bool | None
    autoName: str | None
    barcodeId: str | None
    barcodedSamples: str | abc.Mapping[str, Any] | None
    base_recalibration_mode: str | None
    basecallerargs: str | None
    beadfindargs: str | None
    bedfile: str | None
    calibrateargs: str | None
    categories: str | None
    chefInfo: abc.Mapping[str, Any] | None
    childPlans: abc.Sequence[Any] | None
    chipBarcode: str | None
    chipType: str | None
    controlSequencekitname: str | None
    custom_args: bool | None
    cycles: int | None
    date: datetime.datetime | str | None
    earlyDatFileDeletion: bool | None
    endBarcodeKitName: str | None
    expName: str | None
    experiment: str | None
    flows: int | None
    flowsInOrder: str | None
    forward3primeadapter: str | None
    id: int | None
    ionstatsargs: str | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isDuplicateReads: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    library: str | None
    libraryKey: str | None
    libraryPool: str | None
    libraryPrepType: str | None
    libraryPrepTypeDisplayedName: str | None
    libraryReadLength: int | None
    librarykitname: str | None
    metaData: str | abc.Mapping[str, Any] | None
    mixedTypeRNA_hotSpotRegionBedFile: str | None
    mixedTypeRNA_reference: str | None
    mixedTypeRNA_targetRegionBedFile: str | None
    notes: str | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    parentPlan: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    platform: str | None
    preAnalysis: bool | None
    prebasecallerargs: str | None
    prethumbnailbasecallerargs: str | None
    project: str | None
    projects: abc.Sequence[str] | None
    qcValues: abc.Sequence[Plannedexperimentqc | PartialPlannedexperimentqcDict | abc.Mapping[str, Any]] | None
    realign: bool | None
    regionfile: str | None
    resource_uri: str | None
    reverse3primeadapter: str | None
    reverse_primer: str | None
    reverselibrarykey: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    sample: str | None
    sampleDisplayedName: str | None
    sampleGrouping: str | None
    sampleGroupingName: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleSetDisplayedName: str | None
    sampleSets: abc.Sequence[str] | None
    sampleTubeLabel: str | None
    selectedPlugins: str | abc.Mapping[str, Any] | None
    seqKitBarcode: str | None
    sequencekitname: str | None
    sseBedFile: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    tfKey: str | None
    thumbnailalignmentargs: str | None
    thumbnailanalysisargs: str | None
    thumbnailbasecallerargs: str | None
    thumbnailbeadfindargs: str | None
    thumbnailcalibrateargs: str | None
    thumbnailionstatsargs: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None
    variantfrequency: str | None


class PartialIonchefplantemplatesummaryDict(t.TypedDict, total=False):
    """`/components/schemas/ionchefplantemplatesummary` in the description, as a mapping."""

    adapter: str | None
    autoName: str | None
    categories: str | None
    controlSequencekitname: str | None
    cycles: int | None
    date: datetime.datetime | str | None
    expName: str | None
    id: int | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    libraryPool: str | None
    libraryReadLength: int | None
    metaData: str | abc.Mapping[str, Any] | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    preAnalysis: bool | None
    resource_uri: str | None
    reverse_primer: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleTubeLabel: str | None
    seqKitBarcode: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None


class PartialIonchefprepkitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/ionchefprepkitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialIonmeshnodeDict(t.TypedDict, total=False):
    """`/components/schemas/ionmeshnode` in the description, as a mapping."""

    active: bool | None
    apikey_local: str | None
    apikey_remote: str | None
    hostname: str | None
    id: int | None
    name: str | None
    resource_uri: str | None
    system_id: str | None


class PartialKitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/kitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    defaultFlowOrder: str | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialKitpartDict(t.TypedDict, total=False):
    """`/components/schemas/kitpart` in the description, as a mapping."""

    barcode: str | None
    id: int | None
    kit: str | None
    resource_uri: str | None


PartialLibmetricsDict = t.TypedDict(
    "PartialLibmetricsDict",
    {
        "Genome_Version": "str | None",
        "Index_Version": "str | None",
        "align_sample": "int | None",
        "aveKeyCounts": "float | None",
        "cf": "float | None",
        "dr": "float | None",
        "duplicate_reads": "int | None",
        "genome": "str | None",
        "genomesize": "str | None",
        "i100Q10_reads": "int | None",
        "i100Q17_reads": "int | None",
        "i100Q20_reads": "int | None",
        "i100Q47_reads": "int | None",
        "i100Q7_reads": "int | None",
        "i150Q10_reads": "int | None",
        "i150Q17_reads": "int | None",
        "i150Q20_reads": "int | None",
        "i150Q47_reads": "int | None",
        "i150Q7_reads": "int | None",
        "i200Q10_reads": "int | None",
        "i200Q17_reads": "int | None",
        "i200Q20_reads": "int | None",
        "i200Q47_reads": "int | None",
        "i200Q7_reads": "int | None",
        "i250Q10_reads": "int | None",
        "i250Q17_reads": "int | None",
        "i250Q20_reads": "int | None",
        "i250Q47_reads": "int | None",
        "i250Q7_reads": "int | None",
        "i300Q10_reads": "int | None",
        "i300Q17_reads": "int | None",
        "i300Q20_reads": "int | None",
        "i300Q47_reads": "int | None",
        "i300Q7_reads": "int | None",
        "i350Q10_reads": "int | None",
        "i350Q17_reads": "int | None",
        "i350Q20_reads": "int | None",
        "i350Q47_reads": "int | None",
        "i350Q7_reads": "int | None",
        "i400Q10_reads": "int | None",
        "i400Q17_reads": "int | None",
        "i400Q20_reads": "int | None",
        "i400Q47_reads": "int | None",
        "i400Q7_reads": "int | None",
        "i450Q10_reads": "int | None",
        "i450Q17_reads": "int | None",
        "i450Q20_reads": "int | None",
        "i450Q47_reads": "int | None",
        "i450Q7_reads": "int | None",
        "i500Q10_reads": "int | None",
        "i500Q17_reads": "int | None",
        "i500Q20_reads": "int | None",
        "i500Q47_reads": "int | None",
        "i500Q7_reads": "int | None",
        "i50Q10_reads": "int | None",
        "i50Q17_reads": "int | None",
        "i50Q20_reads": "int | None",
        "i50Q47_reads": "int | None",
        "i50Q7_reads": "int | None",
        "i550Q10_reads": "int | None",
        "i550Q17_reads": "int | None",
        "i550Q20_reads": "int | None",
        "i550Q47_reads": "int | None",
        "i550Q7_reads": "int | None",
        "i600Q10_reads": "int | None",
        "i600Q17_reads": "int | None",
        "i600Q20_reads": "int | None",
        "i600Q47_reads": "int | None",
        "i600Q7_reads": "int | None",
        "id": "int | None",
        "ie": "float | None",
        "q10_alignments": "int | None",
        "q10_longest_alignment": "int | None",
        "q10_mapped_bases": "str | None",
        "q10_mean_alignment_length": "int | None",
        "q17_alignments": "int | None",
        "q17_longest_alignment": "int | None",
        "q17_mapped_bases": "str | None",
        "q17_mean_alignment_length": "int | None",
        "q20_alignments": "int | None",
        "q20_longest_alignment": "int | None",
        "q20_mapped_bases": "str | None",
        "q20_mean_alignment_length": "int | None",
        "q47_alignments": "int | None",
        "q47_longest_alignment": "int | None",
        "q47_mapped_bases": "str | None",
        "q47_mean_alignment_length": "int | None",
        "q7_alignments": "int | None",
        "q7_longest_alignment": "int | None",
        "q7_mapped_bases": "str | None",
        "q7_mean_alignment_length": "int | None",
        "raw_accuracy": "float | None",
        "report": "str | None",
        "resource_uri": "str | None",
        "sysSNR": "float | None",
        "totalNumReads": "int | None",
        "total_mapped_reads": "str | None",
        "total_mapped_target_bases": "str | None",
    },
    total=False,
)


class PartialLibrarykeyDict(t.TypedDict, total=False):
    """`/components/schemas/librarykey` in the description, as a mapping."""

    description: str | None
    direction: str | None
    id: int | None
    isDefault: bool | None
    name: str | None
    resource_uri: str | None
    runMode: str | None
    sequence: str | None


class PartialLibrarykitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/librarykitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialLibrarykitpartDict(t.TypedDict, total=False):
    """`/components/schemas/librarykitpart` in the description, as a mapping."""

    barcode: str | None
    id: int | None
    kit: str | None
    resource_uri: str | None


class PartialLocationDict(t.TypedDict, total=False):
    """`/components/schemas/location` in the description, as a mapping."""

    comments: str | None
    defaultlocation: bool | None
    id: int | None
    name: str | None
    resource_uri: str | None


class PartialLogDict(t.TypedDict, total=False):
    """`/components/schemas/log` in the description, as a mapping."""

    id: int | None
    resource_uri: str | None
    text: str | None
    timeStamp: datetime.datetime | str | None
    upload: str | None


class PartialMessageDict(t.TypedDict, total=False):
    """`/components/schemas/message` in the description, as a mapping."""

    body: str | None
    expires: str | None
    id: int | None
    level: int | None
    resource_uri: str | None
    route: str | None
    status: str | None
    tags: str | None
    time: datetime.datetime | str | None


class PartialMonitordataDict(t.TypedDict, total=False):
    """`/components/schemas/monitordata` in the description, as a mapping."""

    id: int | None
    name: str | None
    resource_uri: str | None
    treeDat: str | abc.Mapping[str, Any] | None


class PartialMonitorresultDict(t.TypedDict, total=False):
    """`/components/schemas/monitorresult` in the description, as a mapping."""

    analysismetrics: abc.Mapping[str, Any] | None
    autoExempt: bool | None
    barcodeId: str | None
    eas: abc.Mapping[str, Any] | None
    experiment: abc.Mapping[str, Any] | None
    i18nstatus: str | abc.Mapping[str, Any] | None
    id: int | None
    libmetrics: abc.Mapping[str, Any] | None
    library: str | None
    processedflows: int | None
    projects: abc.Sequence[abc.Mapping[str, Any]] | None
    qualitymetrics: abc.Mapping[str, Any] | None
    reportLink: str | None
    reportStatus: str | None
    representative: bool | None
    resource_uri: str | None
    resultsName: str | None
    status: str | None
    timeStamp: datetime.datetime | str | None


class PartialObsoletereferencegenomeDict(t.TypedDict, total=False):
    """`/components/schemas/obsoletereferencegenome` in the description, as a mapping."""

    celery_task_id: str | None
    date: datetime.datetime | str | None
    enabled: bool | None
    id: int | None
    identity_hash: str | None
    index_version: str | None
    name: str | None
    notes: str | None
    reference_path: str | None
    resource_uri: str | None
    short_name: str | None
    source: str | None
    species: str | None
    status: str | None
    verbose_error: str | None
    version: str | None


class PartialOnetouchplantemplateDict(t.TypedDict, total=False):
    """`/components/schemas/onetouchplantemplate` in the description, as a mapping."""

    adapter: str | None
    alignmentargs: str | None
    analysisargs: str | None
    applicationCategoryDisplayedName: str | None
    applicationGroup: str | None
    applicationGroupDisplayedName: str | None
    autoAnalyze: bool | None
    autoName: str | None
    barcodeId: str | None
    barcodedSamples: str | abc.Mapping[str, Any] | None
    base_recalibration_mode: str | None
    basecallerargs: str | None
    beadfindargs: str | None
    bedfile: str | None
    calibrateargs: str | None
    categories: str | None
    chefInfo: abc.Mapping[str, Any] | None
    childPlans: abc.Sequence[Any] | None
    chipBarcode: str | None
    chipType: str | None
    controlSequencekitname: str | None
    custom_args: bool | None
    cycles: int | None
    date: datetime.datetime | str | None
    earlyDatFileDeletion: bool | None
    endBarcodeKitName: str | None
    expName: str | None
    experiment: str | None
    flows: int | None
    flowsInOrder: str | None
    forward3primeadapter: str | None
    id: int | None
    ionstatsargs: str | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isDuplicateReads: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    library: str | None
    libraryKey: str | None
    libraryPool: str | None
    libraryPrepType: str | None
    libraryPrepTypeDisplayedName: str | None
    libraryReadLength: int | None
    librarykitname: str | None
    metaData: str | abc.Mapping[str, Any] | None
    mixedTypeRNA_hotSpotRegionBedFile: str | None
    mixedTypeRNA_reference: str | None
    mixedTypeRNA_targetRegionBedFile: str | None
    notes: str | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    parentPlan: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    platform: str | None
    preAnalysis: bool | None
    prebasecallerargs: str | None
    prethumbnailbasecallerargs: str | None
    project: str | None
    projects: abc.Sequence[str] | None
    qcValues: abc.Sequence[Plannedexperimentqc | PartialPlannedexperimentqcDict | abc.Mapping[str, Any]] | None
    realign: bool | None
    regionfile: str | None
    resource_uri: str | None
    reverse3primeadapter: str | None
    reverse_primer: str | None
    reverselibrarykey: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    sample: str | None
    sampleDisplayedName: str | None
    sampleGrouping: str | None
    sampleGroupingName: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleSetDisplayedName: str | None
    sampleSets: abc.Sequence[str] | None
    sampleTubeLabel: str | None
    selectedPlugins: str | abc.Mapping[str, Any] | None
    seqKitBarcode: str | None
    sequencekitname: str | None
    sseBedFile: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    tfKey: str | None
    thumbnailalignmentargs: str | None
    thumbnailanalysisargs: str | None
    thumbnailbasecallerargs: str | None
    thumbnailbeadfindargs: str | None
    thumbnailcalibrateargs: str | None
    thumbnailionstatsargs: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None
    variantfrequency: str | None


class PartialOnetouchplantemplatesummaryDict(t.TypedDict, total=False):
    """`/components/schemas/onetouchplantemplatesummary` in the description, as a mapping."""

    adapter: str | None
    autoName: str | None
    categories: str | None
    controlSequencekitname: str | None
    cycles: int | None
    date: datetime.datetime | str | None
    expName: str | None
    id: int | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    libraryPool: str | None
    libraryReadLength: int | None
    metaData: str | abc.Mapping[str, Any] | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    preAnalysis: bool | None
    resource_uri: str | None
    reverse_primer: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleTubeLabel: str | None
    seqKitBarcode: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None


PartialPlannedexperimentDict = t.TypedDict(
    "PartialPlannedexperimentDict",
    {
        "Warnings": "Any",
        "adapter": "str | None",
        "alignmentargs": "str | None",
        "analysisargs": "str | None",
        "applicationCategoryDisplayedName": "str | None",
        "applicationGroup": "str | None",
        "applicationGroupDisplayedName": "str | None",
        "autoAnalyze": "bool | None",
        "autoName": "str | None",
        "barcodeId": "str | None",
        "barcodedSamples": "str | abc.Mapping[str, Any] | None",
        "base_recalibration_mode": "str | None",
        "basecallerargs": "str | None",
        "beadfindargs": "str | None",
        "bedfile": "str | None",
        "calibrateargs": "str | None",
        "categories": "str | None",
        "chefInfo": "abc.Mapping[str, Any] | None",
        "childPlans": "abc.Sequence[Any] | None",
        "chipBarcode": "str | None",
        "chipType": "str | None",
        "controlSequencekitname": "str | None",
        "custom_args": "bool | None",
        "cycles": "int | None",
        "date": "datetime.datetime | str | None",
        "earlyDatFileDeletion": "bool | None",
        "endBarcodeKitName": "str | None",
        "expName": "str | None",
        "experiment": "str | None",
        "flows": "int | str | None",
        "flowsInOrder": "str | None",
        "forward3primeadapter": "str | None",
        "id": "int | None",
        "ionstatsargs": "str | None",
        "irworkflow": "str | None",
        "isCustom_kitSettings": "bool | None",
        "isDuplicateReads": "bool | None",
        "isFavorite": "bool | None",
        "isPlanGroup": "bool | None",
        "isReusable": "bool | None",
        "isReverseRun": "bool | None",
        "isSystem": "bool | None",
        "isSystemDefault": "bool | None",
        "libkit": "str | None",
        "library": "str | None",
        "libraryKey": "str | None",
        "libraryPool": "str | None",
        "libraryPrepType": "str | None",
        "libraryPrepTypeDisplayedName": "str | None",
        "libraryReadLength": "int | None",
        "librarykitname": "str | None",
        "metaData": "str | abc.Mapping[str, Any] | None",
        "mixedTypeRNA_hotSpotRegionBedFile": "str | None",
        "mixedTypeRNA_reference": "str | None",
        "mixedTypeRNA_targetRegionBedFile": "str | None",
        "notes": "str | None",
        "origin": "str | None",
        "pairedEndLibraryAdapterName": "str | None",
        "parentPlan": "str | None",
        "planDisplayedName": "str | None",
        "planExecuted": "bool | None",
        "planExecutedDate": "datetime.datetime | str | None",
        "planGUID": "str | None",
        "planName": "str | None",
        "planPGM": "str | None",
        "planShortID": "str | None",
        "planStatus": "str | None",
        "platform": "str | None",
        "preAnalysis": "bool | None",
        "prebasecallerargs": "str | None",
        "prethumbnailbasecallerargs": "str | None",
        "project": "str | None",
        "projects": "abc.Sequence[str] | None",
        "qcValues": "abc.Sequence[Plannedexperimentqc | PartialPlannedexperimentqcDict | abc.Mapping[str, Any]] | None",
        "realign": "bool | None",
        "regionfile": "str | None",
        "resource_uri": "str | None",
        "reverse3primeadapter": "str | None",
        "reverse_primer": "str | None",
        "reverselibrarykey": "str | None",
        "runMode": "str | None",
        "runType": "str | None",
        "runname": "str | None",
        "sample": "str | None",
        "sampleDisplayedName": "str | None",
        "sampleGrouping": "str | None",
        "sampleGroupingName": "str | None",
        "samplePrepKitName": "str | None",
        "samplePrepProtocol": "str | None",
        "sampleSetDisplayedName": "str | None",
        "sampleSets": "abc.Sequence[str] | None",
        "sampleTubeLabel": "str | None",
        "selectedPlugins": "str | abc.Mapping[str, Any] | None",
        "seqKitBarcode": "str | None",
        "sequencekitname": "str | None",
        "sseBedFile": "str | None",
        "storageHost": "str | None",
        "storage_options": "str | None",
        "templatingKitBarcode": "str | None",
        "templatingKitName": "str | None",
        "tfKey": "str | None",
        "thumbnailalignmentargs": "str | None",
        "thumbnailanalysisargs": "str | None",
        "thumbnailbasecallerargs": "str | None",
        "thumbnailbeadfindargs": "str | None",
        "thumbnailcalibrateargs": "str | None",
        "thumbnailionstatsargs": "str | None",
        "usePostBeadfind": "bool | None",
        "usePreBeadfind": "bool | None",
        "username": "str | None",
        "variantfrequency": "str | None",
    },
    total=False,
)

PartialPlannedexperimentdbDict = t.TypedDict(
    "PartialPlannedexperimentdbDict",
    {
        "Warnings": "Any",
        "adapter": "str | None",
        "applicationGroup": "str | None",
        "autoName": "str | None",
        "categories": "str | None",
        "childPlans": "abc.Sequence[Any] | None",
        "controlSequencekitname": "str | None",
        "cycles": "int | None",
        "date": "datetime.datetime | str | None",
        "expName": "str | None",
        "experiment": "str | None",
        "id": "int | None",
        "irworkflow": "str | None",
        "isCustom_kitSettings": "bool | None",
        "isFavorite": "bool | None",
        "isPlanGroup": "bool | None",
        "isReusable": "bool | None",
        "isReverseRun": "bool | None",
        "isSystem": "bool | None",
        "isSystemDefault": "bool | None",
        "libkit": "str | None",
        "libraryPool": "str | None",
        "libraryReadLength": "int | None",
        "metaData": "str | abc.Mapping[str, Any] | None",
        "origin": "str | None",
        "pairedEndLibraryAdapterName": "str | None",
        "parentPlan": "str | None",
        "planDisplayedName": "str | None",
        "planExecuted": "bool | None",
        "planExecutedDate": "datetime.datetime | str | None",
        "planGUID": "str | None",
        "planName": "str | None",
        "planPGM": "str | None",
        "planShortID": "str | None",
        "planStatus": "str | None",
        "preAnalysis": "bool | None",
        "project": "str | None",
        "projects": "abc.Sequence[str] | None",
        "qcValues": "abc.Sequence[Plannedexperimentqc | PartialPlannedexperimentqcDict | abc.Mapping[str, Any]] | None",
        "resource_uri": "str | None",
        "reverse_primer": "str | None",
        "runMode": "str | None",
        "runType": "str | None",
        "runname": "str | None",
        "sampleGrouping": "str | None",
        "samplePrepKitName": "str | None",
        "samplePrepProtocol": "str | None",
        "sampleSets": "abc.Sequence[str] | None",
        "sampleTubeLabel": "str | None",
        "seqKitBarcode": "str | None",
        "storageHost": "str | None",
        "storage_options": "str | None",
        "templatingKitBarcode": "str | None",
        "templatingKitName": "str | None",
        "usePostBeadfind": "bool | None",
        "usePreBeadfind": "bool | None",
        "username": "str | None",
    },
    total=False,
)


class PartialPlannedexperimentqcDict(t.TypedDict, total=False):
    """`/components/schemas/plannedexperimentqc` in the description, as a mapping."""

    id: int | None
    plannedExperiment: str | None
    qcType: Qctype | PartialQctypeDict | abc.Mapping[str, Any] | None
    resource_uri: str | None
    threshold: int | None


class PartialPlantemplatesummaryDict(t.TypedDict, total=False):
    """`/components/schemas/plantemplatesummary` in the description, as a mapping."""

    adapter: str | None
    autoName: str | None
    categories: str | None
    controlSequencekitname: str | None
    cycles: int | None
    date: datetime.datetime | str | None
    expName: str | None
    id: int | None
    irworkflow: str | None
    isCustom_kitSettings: bool | None
    isFavorite: bool | None
    isPlanGroup: bool | None
    isReusable: bool | None
    isReverseRun: bool | None
    isSystem: bool | None
    isSystemDefault: bool | None
    libkit: str | None
    libraryPool: str | None
    libraryReadLength: int | None
    metaData: str | abc.Mapping[str, Any] | None
    origin: str | None
    pairedEndLibraryAdapterName: str | None
    planDisplayedName: str | None
    planExecuted: bool | None
    planExecutedDate: datetime.datetime | str | None
    planGUID: str | None
    planName: str | None
    planPGM: str | None
    planShortID: str | None
    planStatus: str | None
    preAnalysis: bool | None
    resource_uri: str | None
    reverse_primer: str | None
    runMode: str | None
    runType: str | None
    runname: str | None
    samplePrepKitName: str | None
    samplePrepProtocol: str | None
    sampleTubeLabel: str | None
    seqKitBarcode: str | None
    storageHost: str | None
    storage_options: str | None
    templatingKitBarcode: str | None
    templatingKitName: str | None
    usePostBeadfind: bool | None
    usePreBeadfind: bool | None
    username: str | None


class PartialPluginDict(t.TypedDict, total=False):
    """`/components/schemas/plugin` in the description, as a mapping."""

    active: bool | None
    availableVersions: abc.Sequence[Any] | None
    config: str | abc.Mapping[str, Any] | None
    date: datetime.datetime | str | None
    defaultSelected: bool | None
    description: str | None
    hasAbout: bool | None
    id: int | None
    input: str | None
    isConfig: bool | None
    isInstance: bool | None
    isPlanConfig: bool | None
    isSupported: bool | None
    isUpgradable: bool | None
    majorBlock: bool | None
    name: str | None
    packageName: str | None
    path: str | None
    pluginsettings: str | abc.Mapping[str, Any] | None
    requires_configuration: bool | None
    resource_uri: str | None
    script: str | None
    selected: bool | None
    status: str | abc.Mapping[str, Any] | None
    url: str | None
    userinputfields: str | abc.Mapping[str, Any] | None
    version: str | None
    versionedName: str | None


class PartialPluginResultJobDict(t.TypedDict, total=False):
    """`/components/schemas/PluginResultJob` in the description, as a mapping."""

    config: str | abc.Mapping[str, Any] | None
    endtime: datetime.datetime | str | None
    grid_engine_jobid: int | None
    id: int | None
    resource_uri: str | None
    run_level: str | None
    starttime: datetime.datetime | str | None
    state: str | None


PartialPluginresultDict = t.TypedDict(
    "PartialPluginresultDict",
    {
        "URL": "str | None",
        "apikey": "str | None",
        "can_terminate": "bool | None",
        "endtime": "datetime.datetime | str | None",
        "files": "abc.Sequence[Any] | None",
        "id": "int | None",
        "inodes": "str | None",
        "major": "bool | None",
        "owner": "str | None",
        "path": "str | None",
        "plugin": "str | None",
        "pluginName": "str | None",
        "pluginVersion": "str | None",
        "plugin_result_jobs": "abc.Sequence[PluginResultJob | PartialPluginResultJobDict | abc.Mapping[str, Any]] | None",
        "reportLink": "str | None",
        "resource_uri": "str | None",
        "result": "str | None",
        "resultName": "str | None",
        "size": "str | None",
        "starttime": "datetime.datetime | str | None",
        "state": "str | None",
        "store": "str | abc.Mapping[str, Any] | None",
        "validation_errors": "str | abc.Mapping[str, Any] | None",
    },
    total=False,
)


class PartialProjectDict(t.TypedDict, total=False):
    """`/components/schemas/project` in the description, as a mapping."""

    created: datetime.datetime | str | None
    creator: str | None
    id: int | None
    modified: datetime.datetime | str | None
    name: str | None
    public: bool | None
    resource_uri: str | None
    resultsCount: int | None


class PartialProjectresultsDict(t.TypedDict, total=False):
    """`/components/schemas/projectresults` in the description, as a mapping."""

    analysisVersion: str | None
    autoExempt: bool | None
    diskusage: int | None
    framesProcessed: int | None
    id: int | None
    log: str | None
    metaData: str | abc.Mapping[str, Any] | None
    parentIDs: str | None
    processedCycles: int | None
    processedflows: int | None
    projects: abc.Sequence[str] | None
    reference: str | None
    reportLink: str | None
    reportStatus: str | None
    representative: bool | None
    resource_uri: str | None
    resultsName: str | None
    resultsType: str | None
    runid: str | None
    status: str | None
    timeStamp: datetime.datetime | str | None
    timeToComplete: str | None


class PartialPublisherDict(t.TypedDict, total=False):
    """`/components/schemas/publisher` in the description, as a mapping."""

    date: datetime.datetime | str | None
    global_meta: str | abc.Mapping[str, Any] | None
    id: int | None
    name: str | None
    path: str | None
    resource_uri: str | None
    version: str | None


class PartialQctypeDict(t.TypedDict, total=False):
    """`/components/schemas/qctype` in the description, as a mapping."""

    defaultThreshold: int | None
    description: str | None
    id: int | None
    maxThreshold: int | None
    minThreshold: int | None
    qcName: str | None
    resource_uri: str | None


class PartialQualitymetricsDict(t.TypedDict, total=False):
    """`/components/schemas/qualitymetrics` in the description, as a mapping."""

    id: int | None
    q0_100bp_reads: int | None
    q0_150bp_reads: int | None
    q0_50bp_reads: int | None
    q0_bases: str | None
    q0_max_read_length: int | None
    q0_mean_read_length: float | None
    q0_median_read_length: int | None
    q0_mode_read_length: int | None
    q0_reads: int | None
    q17_100bp_reads: int | None
    q17_150bp_reads: int | None
    q17_50bp_reads: int | None
    q17_bases: str | None
    q17_max_read_length: int | None
    q17_mean_read_length: float | None
    q17_median_read_length: int | None
    q17_mode_read_length: int | None
    q17_reads: int | None
    q20_100bp_reads: int | None
    q20_150bp_reads: int | None
    q20_50bp_reads: int | None
    q20_bases: str | None
    q20_max_read_length: float | None
    q20_mean_read_length: int | None
    q20_median_read_length: int | None
    q20_mode_read_length: int | None
    q20_reads: int | None
    report: str | None
    resource_uri: str | None


class PartialReferencegenomeDict(t.TypedDict, total=False):
    """`/components/schemas/referencegenome` in the description, as a mapping."""

    celery_task_id: str | None
    date: datetime.datetime | str | None
    enabled: bool | None
    id: int | None
    identity_hash: str | None
    index_version: str | None
    name: str | None
    notes: str | None
    reference_path: str | None
    resource_uri: str | None
    short_name: str | None
    source: str | None
    species: str | None
    status: str | None
    verbose_error: str | None
    version: str | None


class PartialResultsDict(t.TypedDict, total=False):
    """`/components/schemas/results` in the description, as a mapping."""

    analysisVersion: str | None
    analysismetrics: abc.Sequence[str] | None
    autoExempt: bool | None
    bamLink: str | None
    diskusage: int | None
    eas: str | None
    experiment: str | None
    filesystempath: str | None
    framesProcessed: int | None
    i18nstatus: str | abc.Mapping[str, Any] | None
    id: int | None
    libmetrics: abc.Sequence[str] | None
    log: str | None
    metaData: str | abc.Mapping[str, Any] | None
    parentIDs: str | None
    planShortID: str | None
    pluginState: abc.Mapping[str, Any] | None
    pluginStore: abc.Mapping[str, Any] | None
    pluginresults: abc.Sequence[str] | None
    processedCycles: int | None
    processedflows: int | None
    projects: abc.Sequence[str] | None
    qualitymetrics: abc.Sequence[str] | None
    reference: str | None
    reportLink: str | None
    reportStatus: str | None
    reportstorage: abc.Mapping[str, Any] | None
    representative: bool | None
    resource_uri: str | None
    resultsName: str | None
    resultsType: str | None
    runid: str | None
    status: str | None
    tfmetrics: abc.Sequence[str] | None
    timeStamp: datetime.datetime | str | None
    timeToComplete: str | None


class PartialRigDict(t.TypedDict, total=False):
    """`/components/schemas/rig` in the description, as a mapping."""

    alarms: str | abc.Mapping[str, Any] | None
    comments: str | None
    display_state: str | None
    ftppassword: str | None
    ftprootdir: str | None
    ftpserver: str | None
    ftpusername: str | None
    host_address: str | None
    last_clean_date: str | None
    last_experiment: str | None
    last_init_date: str | None
    location: Location | PartialLocationDict | abc.Mapping[str, Any] | None
    name: str | None
    resource_uri: str | None
    serial: str | None
    state: str | None
    type: str | None
    updateCommand: str | abc.Mapping[str, Any] | None
    updateflag: bool | None
    updatehome: str | None
    version: str | abc.Mapping[str, Any] | None


class PartialRuntypeDict(t.TypedDict, total=False):
    """`/components/schemas/runtype` in the description, as a mapping."""

    alternate_name: str | None
    applicationGroups: abc.Sequence[str] | None
    barcode: str | None
    description: str | None
    id: int | None
    isActive: bool | None
    meta: str | abc.Mapping[str, Any] | None
    nucleotideType: str | None
    resource_uri: str | None
    runType: str | None


class PartialSampleannotationCvDict(t.TypedDict, total=False):
    """`/components/schemas/sampleannotation_cv` in the description, as a mapping."""

    annotationType: str | None
    iRAnnotationType: str | None
    iRValue: str | None
    id: int | None
    isActive: bool | None
    isIRCompatible: bool | None
    resource_uri: str | None
    sampleGroupType_CV: str | None
    uid: str | None
    value: str | None


class PartialSampleattributeDict(t.TypedDict, total=False):
    """`/components/schemas/sampleattribute` in the description, as a mapping."""

    creationDate: datetime.datetime | str | None
    dataType: str | None
    dataType_name: str | None
    description: str | None
    displayedName: str | None
    id: int | None
    isActive: bool | None
    isMandatory: bool | None
    lastModifiedDate: datetime.datetime | str | None
    resource_uri: str | None
    sampleCount: int | None


class PartialSampleattributedatatypeDict(t.TypedDict, total=False):
    """`/components/schemas/sampleattributedatatype` in the description, as a mapping."""

    dataType: str | None
    description: str | None
    id: int | None
    isActive: bool | None
    resource_uri: str | None


class PartialSamplegrouptypeCvDict(t.TypedDict, total=False):
    """`/components/schemas/samplegrouptype_cv` in the description, as a mapping."""

    description: str | None
    displayedName: str | None
    iRAnnotationType: str | None
    iRValue: str | None
    id: int | None
    isActive: bool | None
    isIRCompatible: bool | None
    resource_uri: str | None
    sampleAnnotation_set: abc.Sequence[str] | None
    sampleSets: abc.Sequence[str] | None
    uid: str | None


class PartialSampleprepdataDict(t.TypedDict, total=False):
    """`/components/schemas/sampleprepdata` in the description, as a mapping."""

    endTime: datetime.datetime | str | None
    id: int | None
    instrumentName: str | None
    instrumentStatus: str | None
    kitType: str | None
    lastUpdate: datetime.datetime | str | None
    logPath: str | None
    message: str | None
    operationMode: str | None
    packageVer: str | None
    progress: float | None
    reagentsExpiration: str | None
    reagentsLot: str | None
    reagentsPart: str | None
    remainingSeconds: int | None
    resource_uri: str | None
    samplePrepDataType: str | None
    scriptVersion: str | None
    solutionsExpiration: str | None
    solutionsLot: str | None
    solutionsPart: str | None
    startTime: datetime.datetime | str | None
    tipRackBarcode: str | None


PartialSampleset2Dict = t.TypedDict(
    "PartialSampleset2Dict",
    {
        "SampleGroupType_CV": "str | None",
        "additionalCycles": "str | None",
        "categories": "str | None",
        "combinedLibraryTubeLabel": "str | None",
        "creationDate": "datetime.datetime | str | None",
        "cyclingProtocols": "str | None",
        "description": "str | None",
        "displayedName": "str | None",
        "id": "int | None",
        "lastModifiedDate": "datetime.datetime | str | None",
        "libraryPrepInstrument": "str | None",
        "libraryPrepInstrumentData": "Sampleprepdata | PartialSampleprepdataDict | abc.Mapping[str, Any] | None",
        "libraryPrepKitDisplayedName": "str | None",
        "libraryPrepKitName": "str | None",
        "libraryPrepPlateType": "str | None",
        "libraryPrepProtocol": "str | None",
        "libraryPrepType": "str | None",
        "libraryPrepTypeDisplayedName": "str | None",
        "pcrPlateSerialNum": "str | None",
        "readyForPlanning": "bool | None",
        "resource_uri": "str | None",
        "sampleCount": "int | None",
        "sampleGroupTypeName": "str | None",
        "samples": "abc.Sequence[str] | None",
        "status": "str | None",
    },
    total=False,
)


class PartialSamplesetitemDict(t.TypedDict, total=False):
    """`/components/schemas/samplesetitem` in the description, as a mapping."""

    assayGroup: str | None
    biopsyDays: int | None
    cancerType: str | None
    cellNum: str | None
    cellularityPct: int | None
    controlType: str | None
    coupleId: str | None
    creationDate: datetime.datetime | str | None
    description: str | None
    dnabarcode: str | None
    embryoId: str | None
    gender: str | None
    id: int | None
    lastModifiedDate: datetime.datetime | str | None
    mouseStrains: str | None
    nucleotideType: str | None
    panelPoolType: str | None
    pcrPlateColumn: str | None
    pcrPlateRow: str | None
    population: str | None
    relationshipGroup: int | None
    relationshipRole: str | None
    resource_uri: str | None
    sample: str | None
    sampleCollectionDate: datetime.datetime | str | None
    sampleReceiptDate: datetime.datetime | str | None
    sampleSet: str | None
    sampleSource: str | None
    tubePosition: str | None


class PartialSequencingkitinfoDict(t.TypedDict, total=False):
    """`/components/schemas/sequencingkitinfo` in the description, as a mapping."""

    applicationType: str | None
    cartridgeBetweenUsageAbsoluteMaxDayLimit: int | None
    cartridgeExpirationDayLimit: int | None
    categories: str | None
    chipTypes: str | None
    defaultCartridgeUsageCount: int | None
    defaultFlowOrder: str | None
    description: str | None
    flowCount: int | None
    id: int | None
    instrumentType: str | None
    isActive: bool | None
    kitType: str | None
    libraryReadLength: int | None
    name: str | None
    nucleotideType: str | None
    parts: abc.Sequence[Kitpart | PartialKitpartDict | abc.Mapping[str, Any]] | None
    resource_uri: str | None
    runMode: str | None
    samplePrep_instrumentType: str | None
    uid: str | None


class PartialSequencingkitpartDict(t.TypedDict, total=False):
    """`/components/schemas/sequencingkitpart` in the description, as a mapping."""

    barcode: str | None
    defaultFlowOrder: str | None
    id: int | None
    kit: str | None
    resource_uri: str | None


class PartialSupportuploadDict(t.TypedDict, total=False):
    """`/components/schemas/supportupload` in the description, as a mapping."""

    celery_task_id: str | None
    contact_email: str | None
    created: datetime.datetime | str | None
    description: str | None
    file: Filemonitor | PartialFilemonitorDict | abc.Mapping[str, Any] | None
    id: int | None
    local_message: str | None
    local_status: str | None
    resource_uri: str | None
    result: str | None
    ticket_id: str | None
    ticket_message: str | None
    ticket_status: str | None
    updated: datetime.datetime | str | None


class PartialTemplateDict(t.TypedDict, total=False):
    """`/components/schemas/template` in the description, as a mapping."""

    comments: str | None
    id: int | None
    isofficial: bool | None
    key: str | None
    name: str | None
    resource_uri: str | None
    sequence: str | None


PartialTfmetricsDict = t.TypedDict(
    "PartialTfmetricsDict",
    {
        "HPAccuracy": "str | None",
        "Q10Histo": "str | None",
        "Q10Mean": "float | None",
        "Q10ReadCount": "float | None",
        "Q17Histo": "str | None",
        "Q17Mean": "float | None",
        "Q17ReadCount": "float | None",
        "SysSNR": "float | None",
        "aveKeyCount": "float | None",
        "corrHPSNR": "str | None",
        "id": "int | None",
        "keypass": "float | None",
        "name": "str | None",
        "number": "float | None",
        "report": "str | None",
        "resource_uri": "str | None",
        "sequence": "str | None",
    },
    total=False,
)


class PartialThreeprimeadapterDict(t.TypedDict, total=False):
    """`/components/schemas/threeprimeadapter` in the description, as a mapping."""

    chemistryType: str | None
    description: str | None
    direction: str | None
    id: int | None
    isActive: bool | None
    isDefault: bool | None
    name: str | None
    resource_uri: str | None
    runMode: str | None
    sequence: str | None
    uid: str | None


class PartialUserDict(t.TypedDict, total=False):
    """`/components/schemas/user` in the description, as a mapping."""

    date_joined: datetime.datetime | str | None
    email: str | None
    first_name: str | None
    full_name: str | None
    id: int | None
    is_active: bool | None
    last_login: datetime.datetime | str | None
    last_name: str | None
    profile: abc.Mapping[str, Any] | None
    resource_uri: str | None
    username: str | None


PlannedexperimentCopyBodyValue: TypeAlias = "abc.Mapping[str, Any]"

PlannedexperimentDict = t.TypedDict(
    "PlannedexperimentDict",
    {
        "Warnings": "t.NotRequired[Any]",
        "adapter": "t.NotRequired[str | None]",
        "alignmentargs": "t.NotRequired[str | None]",
        "analysisargs": "t.NotRequired[str | None]",
        "applicationCategoryDisplayedName": "t.NotRequired[str | None]",
        "applicationGroup": "t.NotRequired[str | None]",
        "applicationGroupDisplayedName": "t.NotRequired[str | None]",
        "autoAnalyze": "t.NotRequired[bool | None]",
        "autoName": "t.NotRequired[str | None]",
        "barcodeId": "t.NotRequired[str | None]",
        "barcodedSamples": "t.NotRequired[str | abc.Mapping[str, Any] | None]",
        "base_recalibration_mode": "t.NotRequired[str | None]",
        "basecallerargs": "t.NotRequired[str | None]",
        "beadfindargs": "t.NotRequired[str | None]",
        "bedfile": "t.NotRequired[str | None]",
        "calibrateargs": "t.NotRequired[str | None]",
        "categories": "t.NotRequired[str | None]",
        "chefInfo": "t.NotRequired[abc.Mapping[str, Any] | None]",
        "childPlans": "t.NotRequired[abc.Sequence[Any] | None]",
        "chipBarcode": "t.NotRequired[str | None]",
        "chipType": "t.NotRequired[str | None]",
        "controlSequencekitname": "t.NotRequired[str | None]",
        "custom_args": "t.NotRequired[bool | None]",
        "cycles": "t.NotRequired[int | None]",
        "date": "t.NotRequired[datetime.datetime | str | None]",
        "earlyDatFileDeletion": "t.NotRequired[bool | None]",
        "endBarcodeKitName": "t.NotRequired[str | None]",
        "expName": "t.NotRequired[str | None]",
        "experiment": "t.NotRequired[str | None]",
        "flows": "t.NotRequired[int | str | None]",
        "flowsInOrder": "t.NotRequired[str | None]",
        "forward3primeadapter": "t.NotRequired[str | None]",
        "id": "t.NotRequired[int | None]",
        "ionstatsargs": "t.NotRequired[str | None]",
        "irworkflow": "t.NotRequired[str | None]",
        "isCustom_kitSettings": "t.NotRequired[bool | None]",
        "isDuplicateReads": "t.NotRequired[bool | None]",
        "isFavorite": "t.NotRequired[bool | None]",
        "isPlanGroup": "t.NotRequired[bool | None]",
        "isReusable": "t.NotRequired[bool | None]",
        "isReverseRun": "t.NotRequired[bool | None]",
        "isSystem": "t.NotRequired[bool | None]",
        "isSystemDefault": "t.NotRequired[bool | None]",
        "libkit": "t.NotRequired[str | None]",
        "library": "t.NotRequired[str | None]",
        "libraryKey": "t.NotRequired[str | None]",
        "libraryPool": "t.NotRequired[str | None]",
        "libraryPrepType": "t.NotRequired[str | None]",
        "libraryPrepTypeDisplayedName": "t.NotRequired[str | None]",
        "libraryReadLength": "t.NotRequired[int | None]",
        "librarykitname": "t.NotRequired[str | None]",
        "metaData": "t.NotRequired[str | abc.Mapping[str, Any] | None]",
        "mixedTypeRNA_hotSpotRegionBedFile": "t.NotRequired[str | None]",
        "mixedTypeRNA_reference": "t.NotRequired[str | None]",
        "mixedTypeRNA_targetRegionBedFile": "t.NotRequired[str | None]",
        "notes": "t.NotRequired[str | None]",
        "origin": "t.NotRequired[str | None]",
        "pairedEndLibraryAdapterName": "t.NotRequired[str | None]",
        "parentPlan": "t.NotRequired[str | None]",
        "planDisplayedName": "t.NotRequired[str | None]",
        "planExecuted": "t.NotRequired[bool | None]",
        "planExecutedDate": "t.NotRequired[datetime.datetime | str | None]",
        "planGUID": "t.NotRequired[str | None]",
        "planName": "t.NotRequired[str | None]",
        "planPGM": "t.NotRequired[str | None]",
        "planShortID": "t.NotRequired[str | None]",
        "planStatus": "t.NotRequired[str | None]",
        "platform": "t.NotRequired[str | None]",
        "preAnalysis": "t.NotRequired[bool | None]",
        "prebasecallerargs": "t.NotRequired[str | None]",
        "prethumbnailbasecallerargs": "t.NotRequired[str | None]",
        "project": "t.NotRequired[str | None]",
        "projects": "t.NotRequired[abc.Sequence[str] | None]",
        "qcValues": "t.NotRequired[abc.Sequence[Plannedexperimentqc | PlannedexperimentqcDict | abc.Mapping[str, Any]] | None]",
        "realign": "t.NotRequired[bool | None]",
        "regionfile": "t.NotRequired[str | None]",
        "resource_uri": "t.NotRequired[str | None]",
        "reverse3primeadapter": "t.NotRequired[str | None]",
        "reverse_primer": "t.NotRequired[str | None]",
        "reverselibrarykey": "t.NotRequired[str | None]",
        "runMode": "t.NotRequired[str | None]",
        "runType": "t.NotRequired[str | None]",
        "runname": "t.NotRequired[str | None]",
        "sample": "t.NotRequired[str | None]",
        "sampleDisplayedName": "t.NotRequired[str | None]",
        "sampleGrouping": "t.NotRequired[str | None]",
        "sampleGroupingName": "t.NotRequired[str | None]",
        "samplePrepKitName": "t.NotRequired[str | None]",
        "samplePrepProtocol": "t.NotRequired[str | None]",
        "sampleSetDisplayedName": "t.NotRequired[str | None]",
        "sampleSets": "t.NotRequired[abc.Sequence[str] | None]",
        "sampleTubeLabel": "t.NotRequired[str | None]",
        "selectedPlugins": "t.NotRequired[str | abc.Mapping[str, Any] | None]",
        "seqKitBarcode": "t.NotRequired[str | None]",
        "sequencekitname": "t.NotRequired[str | None]",
        "sseBedFile": "t.NotRequired[str | None]",
        "storageHost": "t.NotRequired[str | None]",
        "storage_options": "t.NotRequired[str | None]",
        "templatingKitBarcode": "t.NotRequired[str | None]",
        "templatingKitName": "t.NotRequired[str | None]",
        "tfKey": "t.NotRequired[str | None]",
        "thumbnailalignmentargs": "t.NotRequired[str | None]",
        "thumbnailanalysisargs": "t.NotRequired[str | None]",
        "thumbnailbasecallerargs": "t.NotRequired[str | None]",
        "thumbnailbeadfindargs": "t.NotRequired[str | None]",
        "thumbnailcalibrateargs": "t.NotRequired[str | None]",
        "thumbnailionstatsargs": "t.NotRequired[str | None]",
        "usePostBeadfind": "t.NotRequired[bool | None]",
        "usePreBeadfind": "t.NotRequired[bool | None]",
        "username": "t.NotRequired[str | None]",
        "variantfrequency": "t.NotRequired[str | None]",
    },
)


class PlannedexperimentPostCreateBodyDict(t.TypedDict):
    """`/components/schemas/plannedexperiment_post_create_body` in the description, as a mapping."""

    barcodedSamples: t.NotRequired[abc.Mapping[str, Any]]
    planName: t.NotRequired[str]
    sampleSetName: t.NotRequired[str]
    samplesList: t.NotRequired[abc.Sequence[Any]]
    templateName: t.NotRequired[str]


class PlannedexperimentPostTransferBodyDict(t.TypedDict):
    """`/components/schemas/plannedexperiment_post_transfer_body` in the description, as a mapping."""

    destination: t.NotRequired[str]


PlannedexperimentdbDict = t.TypedDict(
    "PlannedexperimentdbDict",
    {
        "Warnings": "t.NotRequired[Any]",
        "adapter": "t.NotRequired[str | None]",
        "applicationGroup": "t.NotRequired[str | None]",
        "autoName": "t.NotRequired[str | None]",
        "categories": "t.NotRequired[str | None]",
        "childPlans": "t.NotRequired[abc.Sequence[Any] | None]",
        "controlSequencekitname": "t.NotRequired[str | None]",
        "cycles": "t.NotRequired[int | None]",
        "date": "t.NotRequired[datetime.datetime | str | None]",
        "expName": "t.NotRequired[str | None]",
        "experiment": "t.NotRequired[str | None]",
        "id": "t.NotRequired[int | None]",
        "irworkflow": "t.NotRequired[str | None]",
        "isCustom_kitSettings": "t.NotRequired[bool | None]",
        "isFavorite": "t.NotRequired[bool | None]",
        "isPlanGroup": "t.NotRequired[bool | None]",
        "isReusable": "t.NotRequired[bool | None]",
        "isReverseRun": "t.NotRequired[bool | None]",
        "isSystem": "t.NotRequired[bool | None]",
        "isSystemDefault": "t.NotRequired[bool | None]",
        "libkit": "t.NotRequired[str | None]",
        "libraryPool": "t.NotRequired[str | None]",
        "libraryReadLength": "t.NotRequired[int | None]",
        "metaData": "t.NotRequired[str | abc.Mapping[str, Any] | None]",
        "origin": "t.NotRequired[str | None]",
        "pairedEndLibraryAdapterName": "t.NotRequired[str | None]",
        "parentPlan": "t.NotRequired[str | None]",
        "planDisplayedName": "t.NotRequired[str | None]",
        "planExecuted": "t.NotRequired[bool | None]",
        "planExecutedDate": "t.NotRequired[datetime.datetime | str | None]",
        "planGUID": "t.NotRequired[str | None]",
        "planName": "t.NotRequired[str | None]",
        "planPGM": "t.NotRequired[str | None]",
        "planShortID": "t.NotRequired[str | None]",
        "planStatus": "t.NotRequired[str | None]",
        "preAnalysis": "t.NotRequired[bool | None]",
        "project": "t.NotRequired[str | None]",
        "projects": "t.NotRequired[abc.Sequence[str] | None]",
        "qcValues": "t.NotRequired[abc.Sequence[Plannedexperimentqc | PlannedexperimentqcDict | abc.Mapping[str, Any]] | None]",
        "resource_uri": "t.NotRequired[str | None]",
        "reverse_primer": "t.NotRequired[str | None]",
        "runMode": "t.NotRequired[str | None]",
        "runType": "t.NotRequired[str | None]",
        "runname": "t.NotRequired[str | None]",
        "sampleGrouping": "t.NotRequired[str | None]",
        "samplePrepKitName": "t.NotRequired[str | None]",
        "samplePrepProtocol": "t.NotRequired[str | None]",
        "sampleSets": "t.NotRequired[abc.Sequence[str] | None]",
        "sampleTubeLabel": "t.NotRequired[str | None]",
        "seqKitBarcode": "t.NotRequired[str | None]",
        "storageHost": "t.NotRequired[str | None]",
        "storage_options": "t.NotRequired[str | None]",
        "templatingKitBarcode": "t.NotRequired[str | None]",
        "templatingKitName": "t.NotRequired[str | None]",
        "usePostBeadfind": "t.NotRequired[bool | None]",
        "usePreBeadfind": "t.NotRequired[bool | None]",
        "username": "t.NotRequired[str | None]",
    },
)


class PlannedexperimentqcDict(t.TypedDict):
    """`/components/schemas/plannedexperimentqc` in the description, as a mapping."""

    id: t.NotRequired[int | None]
    plannedExperiment: t.NotRequired[str | None]
    qcType: t.NotRequired[Qctype | QctypeDict | abc.Mapping[str, Any] | None]
    resource_uri: t.NotRequired[str | None]
    threshold: t.NotRequired[int | None]


class PlantemplatesummaryDict(t.TypedDict):
    """`/components/schemas/plantemplatesummary` in the description, as a mapping."""

    adapter: t.NotRequired[str | None]
    autoName: t.NotRequired[str | None]
    categories: t.NotRequired[str | None]
    controlSequencekitname: t.NotRequired[str | None]
    cycles: t.NotRequired[int | None]
    date: t.NotRequired[datetime.datetime | str | None]
    expName: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    irworkflow: t.NotRequired[str | None]
    isCustom_kitSettings: t.NotRequired[bool | None]
    isFavorite: t.NotRequired[bool | None]
    isPlanGroup: t.NotRequired[bool | None]
    isReusable: t.NotRequired[bool | None]
    isReverseRun: t.NotRequired[bool | None]
    isSystem: t.NotRequired[bool | None]
    isSystemDefault: t.NotRequired[bool | None]
    libkit: t.NotRequired[str | None]
    libraryPool: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    origin: t.NotRequired[str | None]
    pairedEndLibraryAdapterName: t.NotRequired[str | None]
    planDisplayedName: t.NotRequired[str | None]
    planExecuted: t.NotRequired[bool | None]
    planExecutedDate: t.NotRequired[datetime.datetime | str | None]
    planGUID: t.NotRequired[str | None]
    planName: t.NotRequired[str | None]
    planPGM: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    planStatus: t.NotRequired[str | None]
    preAnalysis: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    reverse_primer: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]
    runname: t.NotRequired[str | None]
    samplePrepKitName: t.NotRequired[str | None]
    samplePrepProtocol: t.NotRequired[str | None]
    sampleTubeLabel: t.NotRequired[str | None]
    seqKitBarcode: t.NotRequired[str | None]
    storageHost: t.NotRequired[str | None]
    storage_options: t.NotRequired[str | None]
    templatingKitBarcode: t.NotRequired[str | None]
    templatingKitName: t.NotRequired[str | None]
    usePostBeadfind: t.NotRequired[bool | None]
    usePreBeadfind: t.NotRequired[bool | None]
    username: t.NotRequired[str | None]


class PluginDict(t.TypedDict):
    """`/components/schemas/plugin` in the description, as a mapping."""

    active: t.NotRequired[bool | None]
    availableVersions: t.NotRequired[abc.Sequence[Any] | None]
    config: t.NotRequired[str | abc.Mapping[str, Any] | None]
    date: t.NotRequired[datetime.datetime | str | None]
    defaultSelected: t.NotRequired[bool | None]
    description: t.NotRequired[str | None]
    hasAbout: t.NotRequired[bool | None]
    id: t.NotRequired[int | None]
    input: t.NotRequired[str | None]
    isConfig: t.NotRequired[bool | None]
    isInstance: t.NotRequired[bool | None]
    isPlanConfig: t.NotRequired[bool | None]
    isSupported: t.NotRequired[bool | None]
    isUpgradable: t.NotRequired[bool | None]
    majorBlock: t.NotRequired[bool | None]
    name: t.NotRequired[str | None]
    packageName: t.NotRequired[str | None]
    path: t.NotRequired[str | None]
    pluginsettings: t.NotRequired[str | abc.Mapping[str, Any] | None]
    requires_configuration: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    script: t.NotRequired[str | None]
    selected: t.NotRequired[bool | None]
    status: t.NotRequired[str | abc.Mapping[str, Any] | None]
    url: t.NotRequired[str | None]
    userinputfields: t.NotRequired[str | abc.Mapping[str, Any] | None]
    version: t.NotRequired[str | None]
    versionedName: t.NotRequired[str | None]


class PluginResultJobDict(t.TypedDict):
    """`/components/schemas/PluginResultJob` in the description, as a mapping."""

    config: t.NotRequired[str | abc.Mapping[str, Any] | None]
    endtime: t.NotRequired[datetime.datetime | str | None]
    grid_engine_jobid: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    run_level: t.NotRequired[str | None]
    starttime: t.NotRequired[datetime.datetime | str | None]
    state: t.NotRequired[str | None]


PluginresultDict = t.TypedDict(
    "PluginresultDict",
    {
        "URL": "t.NotRequired[str | None]",
        "apikey": "t.NotRequired[str | None]",
        "can_terminate": "t.NotRequired[bool | None]",
        "endtime": "t.NotRequired[datetime.datetime | str | None]",
        "files": "t.NotRequired[abc.Sequence[Any] | None]",
        "id": "t.NotRequired[int | None]",
        "inodes": "t.NotRequired[str | None]",
        "major": "t.NotRequired[bool | None]",
        "owner": "t.NotRequired[str | None]",
        "path": "t.NotRequired[str | None]",
        "plugin": "t.NotRequired[str | None]",
        "pluginName": "t.NotRequired[str | None]",
        "pluginVersion": "t.NotRequired[str | None]",
        "plugin_result_jobs": "t.NotRequired[abc.Sequence[PluginResultJob | PluginResultJobDict | abc.Mapping[str, Any]] | None]",
        "reportLink": "t.NotRequired[str | None]",
        "resource_uri": "t.NotRequired[str | None]",
        "result": "t.NotRequired[str | None]",
        "resultName": "t.NotRequired[str | None]",
        "size": "t.NotRequired[str | None]",
        "starttime": "t.NotRequired[datetime.datetime | str | None]",
        "state": "t.NotRequired[str | None]",
        "store": "t.NotRequired[str | abc.Mapping[str, Any] | None]",
        "validation_errors": "t.NotRequired[str | abc.Mapping[str, Any] | None]",
    },
)


class ProjectDict(t.TypedDict):
    """`/components/schemas/project` in the description, as a mapping."""

    created: t.NotRequired[datetime.datetime | str | None]
    creator: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    modified: t.NotRequired[datetime.datetime | str | None]
    name: t.NotRequired[str | None]
    public: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    resultsCount: t.NotRequired[int | None]


class ProjectresultsDict(t.TypedDict):
    """`/components/schemas/projectresults` in the description, as a mapping."""

    analysisVersion: t.NotRequired[str | None]
    autoExempt: t.NotRequired[bool | None]
    diskusage: t.NotRequired[int | None]
    framesProcessed: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    log: t.NotRequired[str | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    parentIDs: t.NotRequired[str | None]
    processedCycles: t.NotRequired[int | None]
    processedflows: t.NotRequired[int | None]
    projects: t.NotRequired[abc.Sequence[str] | None]
    reference: t.NotRequired[str | None]
    reportLink: t.NotRequired[str | None]
    reportStatus: t.NotRequired[str | None]
    representative: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    resultsName: t.NotRequired[str | None]
    resultsType: t.NotRequired[str | None]
    runid: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    timeStamp: t.NotRequired[datetime.datetime | str | None]
    timeToComplete: t.NotRequired[str | None]


ProjectresultsListIsThumbnailValue: TypeAlias = t.Literal["yes", "no"]


class PublisherDict(t.TypedDict):
    """`/components/schemas/publisher` in the description, as a mapping."""

    date: t.NotRequired[datetime.datetime | str | None]
    global_meta: t.NotRequired[str | abc.Mapping[str, Any] | None]
    id: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    path: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    version: t.NotRequired[str | None]


class QctypeDict(t.TypedDict):
    """`/components/schemas/qctype` in the description, as a mapping."""

    defaultThreshold: t.NotRequired[int | None]
    description: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    maxThreshold: t.NotRequired[int | None]
    minThreshold: t.NotRequired[int | None]
    qcName: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


class QualitymetricsDict(t.TypedDict):
    """`/components/schemas/qualitymetrics` in the description, as a mapping."""

    id: t.NotRequired[int | None]
    q0_100bp_reads: t.NotRequired[int | None]
    q0_150bp_reads: t.NotRequired[int | None]
    q0_50bp_reads: t.NotRequired[int | None]
    q0_bases: t.NotRequired[str | None]
    q0_max_read_length: t.NotRequired[int | None]
    q0_mean_read_length: t.NotRequired[float | None]
    q0_median_read_length: t.NotRequired[int | None]
    q0_mode_read_length: t.NotRequired[int | None]
    q0_reads: t.NotRequired[int | None]
    q17_100bp_reads: t.NotRequired[int | None]
    q17_150bp_reads: t.NotRequired[int | None]
    q17_50bp_reads: t.NotRequired[int | None]
    q17_bases: t.NotRequired[str | None]
    q17_max_read_length: t.NotRequired[int | None]
    q17_mean_read_length: t.NotRequired[float | None]
    q17_median_read_length: t.NotRequired[int | None]
    q17_mode_read_length: t.NotRequired[int | None]
    q17_reads: t.NotRequired[int | None]
    q20_100bp_reads: t.NotRequired[int | None]
    q20_150bp_reads: t.NotRequired[int | None]
    q20_50bp_reads: t.NotRequired[int | None]
    q20_bases: t.NotRequired[str | None]
    q20_max_read_length: t.NotRequired[float | None]
    q20_mean_read_length: t.NotRequired[int | None]
    q20_median_read_length: t.NotRequired[int | None]
    q20_mode_read_length: t.NotRequired[int | None]
    q20_reads: t.NotRequired[int | None]
    report: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


class ReferencegenomeDict(t.TypedDict):
    """`/components/schemas/referencegenome` in the description, as a mapping."""

    celery_task_id: t.NotRequired[str | None]
    date: t.NotRequired[datetime.datetime | str | None]
    enabled: t.NotRequired[bool | None]
    id: t.NotRequired[int | None]
    identity_hash: t.NotRequired[str | None]
    index_version: t.NotRequired[str | None]
    name: t.NotRequired[str | None]
    notes: t.NotRequired[str | None]
    reference_path: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    short_name: t.NotRequired[str | None]
    source: t.NotRequired[str | None]
    species: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    verbose_error: t.NotRequired[str | None]
    version: t.NotRequired[str | None]


class ResultsDict(t.TypedDict):
    """`/components/schemas/results` in the description, as a mapping."""

    analysisVersion: t.NotRequired[str | None]
    analysismetrics: t.NotRequired[abc.Sequence[str] | None]
    autoExempt: t.NotRequired[bool | None]
    bamLink: t.NotRequired[str | None]
    diskusage: t.NotRequired[int | None]
    eas: t.NotRequired[str | None]
    experiment: t.NotRequired[str | None]
    filesystempath: t.NotRequired[str | None]
    framesProcessed: t.NotRequired[int | None]
    i18nstatus: t.NotRequired[str | abc.Mapping[str, Any] | None]
    id: t.NotRequired[int | None]
    libmetrics: t.NotRequired[abc.Sequence[str] | None]
    log: t.NotRequired[str | None]
    metaData: t.NotRequired[str | abc.Mapping[str, Any] | None]
    parentIDs: t.NotRequired[str | None]
    planShortID: t.NotRequired[str | None]
    pluginState: t.NotRequired[abc.Mapping[str, Any] | None]
    pluginStore: t.NotRequired[abc.Mapping[str, Any] | None]
    pluginresults: t.NotRequired[abc.Sequence[str] | None]
    processedCycles: t.NotRequired[int | None]
    processedflows: t.NotRequired[int | None]
    projects: t.NotRequired[abc.Sequence[str] | None]
    qualitymetrics: t.NotRequired[abc.Sequence[str] | None]
    reference: t.NotRequired[str | None]
    reportLink: t.NotRequired[str | None]
    reportStatus: t.NotRequired[str | None]
    reportstorage: t.NotRequired[abc.Mapping[str, Any] | None]
    representative: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    resultsName: t.NotRequired[str | None]
    resultsType: t.NotRequired[str | None]
    runid: t.NotRequired[str | None]
    status: t.NotRequired[str | None]
    tfmetrics: t.NotRequired[abc.Sequence[str] | None]
    timeStamp: t.NotRequired[datetime.datetime | str | None]
    timeToComplete: t.NotRequired[str | None]


ResultsListIsThumbnailValue: TypeAlias = t.Literal["yes", "no"]


class ResultsPostMetadataBodyDict(t.TypedDict):
    """`/components/schemas/results_post_metadata_body` in the description, as a mapping."""

    metadata: t.NotRequired[abc.Mapping[str, Any]]
    remove: t.NotRequired[abc.Sequence[Any]]


class ResultsPostPluginBodyDict(t.TypedDict):
    """`/components/schemas/results_post_plugin_body` in the description, as a mapping."""

    owner: t.NotRequired[Any]
    plugin: t.NotRequired[Any]
    pluginconfig: t.NotRequired[abc.Mapping[str, Any]]


class ResultsPutPluginBodyDict(t.TypedDict):
    """`/components/schemas/results_put_plugin_body` in the description, as a mapping."""

    owner: t.NotRequired[Any]
    plugin: t.NotRequired[Any]
    pluginconfig: t.NotRequired[abc.Mapping[str, Any]]


class ResultsRepresentativeBodyDict(t.TypedDict):
    """`/components/schemas/results_representative_body` in the description, as a mapping."""

    representative: t.NotRequired[bool]


class RigDict(t.TypedDict):
    """`/components/schemas/rig` in the description, as a mapping."""

    alarms: t.NotRequired[str | abc.Mapping[str, Any] | None]
    comments: t.NotRequired[str | None]
    display_state: t.NotRequired[str | None]
    ftppassword: t.NotRequired[str | None]
    ftprootdir: t.NotRequired[str | None]
    ftpserver: t.NotRequired[str | None]
    ftpusername: t.NotRequired[str | None]
    host_address: t.NotRequired[str | None]
    last_clean_date: t.NotRequired[str | None]
    last_experiment: t.NotRequired[str | None]
    last_init_date: t.NotRequired[str | None]
    location: t.NotRequired[Location | LocationDict | abc.Mapping[str, Any] | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    serial: t.NotRequired[str | None]
    state: t.NotRequired[str | None]
    type: t.NotRequired[str | None]
    updateCommand: t.NotRequired[str | abc.Mapping[str, Any] | None]
    updateflag: t.NotRequired[bool | None]
    updatehome: t.NotRequired[str | None]
    version: t.NotRequired[str | abc.Mapping[str, Any] | None]


class RuntypeDict(t.TypedDict):
    """`/components/schemas/runtype` in the description, as a mapping."""

    alternate_name: t.NotRequired[str | None]
    applicationGroups: t.NotRequired[abc.Sequence[str] | None]
    barcode: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    meta: t.NotRequired[str | abc.Mapping[str, Any] | None]
    nucleotideType: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    runType: t.NotRequired[str | None]


class SampleDict(t.TypedDict):
    """`/components/schemas/sample` in the description, as a mapping."""

    date: t.NotRequired[datetime.datetime | str | None]
    description: t.NotRequired[str | None]
    displayedName: t.NotRequired[str | None]
    experiments: t.NotRequired[abc.Sequence[str] | None]
    externalId: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    sampleSets: t.NotRequired[abc.Sequence[str] | None]
    status: t.NotRequired[str | None]


class SampleannotationCvDict(t.TypedDict):
    """`/components/schemas/sampleannotation_cv` in the description, as a mapping."""

    annotationType: t.NotRequired[str | None]
    iRAnnotationType: t.NotRequired[str | None]
    iRValue: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    isIRCompatible: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    sampleGroupType_CV: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]
    value: t.NotRequired[str | None]


class SampleattributeDict(t.TypedDict):
    """`/components/schemas/sampleattribute` in the description, as a mapping."""

    creationDate: t.NotRequired[datetime.datetime | str | None]
    dataType: t.NotRequired[str | None]
    dataType_name: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    displayedName: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    isMandatory: t.NotRequired[bool | None]
    lastModifiedDate: t.NotRequired[datetime.datetime | str | None]
    resource_uri: t.NotRequired[str | None]
    sampleCount: t.NotRequired[int | None]


class SampleattributedatatypeDict(t.TypedDict):
    """`/components/schemas/sampleattributedatatype` in the description, as a mapping."""

    dataType: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]


class SamplegrouptypeCvDict(t.TypedDict):
    """`/components/schemas/samplegrouptype_cv` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    displayedName: t.NotRequired[str | None]
    iRAnnotationType: t.NotRequired[str | None]
    iRValue: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    isIRCompatible: t.NotRequired[bool | None]
    resource_uri: t.NotRequired[str | None]
    sampleAnnotation_set: t.NotRequired[abc.Sequence[str] | None]
    sampleSets: t.NotRequired[abc.Sequence[str] | None]
    uid: t.NotRequired[str | None]


class SampleprepdataDict(t.TypedDict):
    """`/components/schemas/sampleprepdata` in the description, as a mapping."""

    endTime: t.NotRequired[datetime.datetime | str | None]
    id: t.NotRequired[int | None]
    instrumentName: t.NotRequired[str | None]
    instrumentStatus: t.NotRequired[str | None]
    kitType: t.NotRequired[str | None]
    lastUpdate: t.NotRequired[datetime.datetime | str | None]
    logPath: t.NotRequired[str | None]
    message: t.NotRequired[str | None]
    operationMode: t.NotRequired[str | None]
    packageVer: t.NotRequired[str | None]
    progress: t.NotRequired[float | None]
    reagentsExpiration: t.NotRequired[str | None]
    reagentsLot: t.NotRequired[str | None]
    reagentsPart: t.NotRequired[str | None]
    remainingSeconds: t.NotRequired[int | None]
    resource_uri: t.NotRequired[str | None]
    samplePrepDataType: t.NotRequired[str | None]
    scriptVersion: t.NotRequired[str | None]
    solutionsExpiration: t.NotRequired[str | None]
    solutionsLot: t.NotRequired[str | None]
    solutionsPart: t.NotRequired[str | None]
    startTime: t.NotRequired[datetime.datetime | str | None]
    tipRackBarcode: t.NotRequired[str | None]


Sampleset2Dict = t.TypedDict(
    "Sampleset2Dict",
    {
        "SampleGroupType_CV": "t.NotRequired[str | None]",
        "additionalCycles": "t.NotRequired[str | None]",
        "categories": "t.NotRequired[str | None]",
        "combinedLibraryTubeLabel": "t.NotRequired[str | None]",
        "creationDate": "t.NotRequired[datetime.datetime | str | None]",
        "cyclingProtocols": "t.NotRequired[str | None]",
        "description": "t.NotRequired[str | None]",
        "displayedName": "t.NotRequired[str | None]",
        "id": "t.NotRequired[int | None]",
        "lastModifiedDate": "t.NotRequired[datetime.datetime | str | None]",
        "libraryPrepInstrument": "t.NotRequired[str | None]",
        "libraryPrepInstrumentData": "t.NotRequired[Sampleprepdata | SampleprepdataDict | abc.Mapping[str, Any] | None]",
        "libraryPrepKitDisplayedName": "t.NotRequired[str | None]",
        "libraryPrepKitName": "t.NotRequired[str | None]",
        "libraryPrepPlateType": "t.NotRequired[str | None]",
        "libraryPrepProtocol": "t.NotRequired[str | None]",
        "libraryPrepType": "t.NotRequired[str | None]",
        "libraryPrepTypeDisplayedName": "t.NotRequired[str | None]",
        "pcrPlateSerialNum": "t.NotRequired[str | None]",
        "readyForPlanning": "t.NotRequired[bool | None]",
        "resource_uri": "t.NotRequired[str | None]",
        "sampleCount": "t.NotRequired[int | None]",
        "sampleGroupTypeName": "t.NotRequired[str | None]",
        "samples": "t.NotRequired[abc.Sequence[str] | None]",
        "status": "t.NotRequired[str | None]",
    },
)


class SamplesetitemDict(t.TypedDict):
    """`/components/schemas/samplesetitem` in the description, as a mapping."""

    assayGroup: t.NotRequired[str | None]
    biopsyDays: t.NotRequired[int | None]
    cancerType: t.NotRequired[str | None]
    cellNum: t.NotRequired[str | None]
    cellularityPct: t.NotRequired[int | None]
    controlType: t.NotRequired[str | None]
    coupleId: t.NotRequired[str | None]
    creationDate: t.NotRequired[datetime.datetime | str | None]
    description: t.NotRequired[str | None]
    dnabarcode: t.NotRequired[str | None]
    embryoId: t.NotRequired[str | None]
    gender: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    lastModifiedDate: t.NotRequired[datetime.datetime | str | None]
    mouseStrains: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    panelPoolType: t.NotRequired[str | None]
    pcrPlateColumn: t.NotRequired[str | None]
    pcrPlateRow: t.NotRequired[str | None]
    population: t.NotRequired[str | None]
    relationshipGroup: t.NotRequired[int | None]
    relationshipRole: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    sample: t.NotRequired[str | None]
    sampleCollectionDate: t.NotRequired[datetime.datetime | str | None]
    sampleReceiptDate: t.NotRequired[datetime.datetime | str | None]
    sampleSet: t.NotRequired[str | None]
    sampleSource: t.NotRequired[str | None]
    tubePosition: t.NotRequired[str | None]


class SequencingkitinfoDict(t.TypedDict):
    """`/components/schemas/sequencingkitinfo` in the description, as a mapping."""

    applicationType: t.NotRequired[str | None]
    cartridgeBetweenUsageAbsoluteMaxDayLimit: t.NotRequired[int | None]
    cartridgeExpirationDayLimit: t.NotRequired[int | None]
    categories: t.NotRequired[str | None]
    chipTypes: t.NotRequired[str | None]
    defaultCartridgeUsageCount: t.NotRequired[int | None]
    defaultFlowOrder: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    flowCount: t.NotRequired[int | None]
    id: t.NotRequired[int | None]
    instrumentType: t.NotRequired[str | None]
    isActive: t.NotRequired[bool | None]
    kitType: t.NotRequired[str | None]
    libraryReadLength: t.NotRequired[int | None]
    name: t.NotRequired[str | None]
    nucleotideType: t.NotRequired[str | None]
    parts: t.NotRequired[abc.Sequence[Kitpart | KitpartDict | abc.Mapping[str, Any]] | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    samplePrep_instrumentType: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class SequencingkitpartDict(t.TypedDict):
    """`/components/schemas/sequencingkitpart` in the description, as a mapping."""

    barcode: t.NotRequired[str | None]
    defaultFlowOrder: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    kit: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]


class SupportuploadDict(t.TypedDict):
    """`/components/schemas/supportupload` in the description, as a mapping."""

    celery_task_id: t.NotRequired[str | None]
    contact_email: t.NotRequired[str | None]
    created: t.NotRequired[datetime.datetime | str | None]
    description: t.NotRequired[str | None]
    file: t.NotRequired[Filemonitor | FilemonitorDict | abc.Mapping[str, Any] | None]
    id: t.NotRequired[int | None]
    local_message: t.NotRequired[str | None]
    local_status: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    result: t.NotRequired[str | None]
    ticket_id: t.NotRequired[str | None]
    ticket_message: t.NotRequired[str | None]
    ticket_status: t.NotRequired[str | None]
    updated: t.NotRequired[datetime.datetime | str | None]


class TemplateDict(t.TypedDict):
    """`/components/schemas/template` in the description, as a mapping."""

    comments: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isofficial: t.NotRequired[bool | None]
    key: t.NotRequired[str | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    sequence: t.NotRequired[str | None]


TfmetricsDict = t.TypedDict(
    "TfmetricsDict",
    {
        "HPAccuracy": "t.NotRequired[str | None]",
        "Q10Histo": "t.NotRequired[str | None]",
        "Q10Mean": "t.NotRequired[float | None]",
        "Q10ReadCount": "t.NotRequired[float | None]",
        "Q17Histo": "t.NotRequired[str | None]",
        "Q17Mean": "t.NotRequired[float | None]",
        "Q17ReadCount": "t.NotRequired[float | None]",
        "SysSNR": "t.NotRequired[float | None]",
        "aveKeyCount": "t.NotRequired[float | None]",
        "corrHPSNR": "t.NotRequired[str | None]",
        "id": "t.NotRequired[int | None]",
        "keypass": "t.NotRequired[float | None]",
        "name": "t.NotRequired[str | None]",
        "number": "t.NotRequired[float | None]",
        "report": "t.NotRequired[str | None]",
        "resource_uri": "t.NotRequired[str | None]",
        "sequence": "t.NotRequired[str | None]",
    },
)


class ThreeprimeadapterDict(t.TypedDict):
    """`/components/schemas/threeprimeadapter` in the description, as a mapping."""

    chemistryType: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    direction: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    isActive: t.NotRequired[bool | None]
    isDefault: t.NotRequired[bool | None]
    name: t.NotRequired[str | None]
    resource_uri: t.NotRequired[str | None]
    runMode: t.NotRequired[str | None]
    sequence: t.NotRequired[str | None]
    uid: t.NotRequired[str | None]


class UserDict(t.TypedDict):
    """`/components/schemas/user` in the description, as a mapping."""

    date_joined: t.NotRequired[datetime.datetime | str | None]
    email: t.NotRequired[str | None]
    first_name: t.NotRequired[str | None]
    full_name: t.NotRequired[str | None]
    id: t.NotRequired[int | None]
    is_active: t.NotRequired[bool | None]
    last_login: t.NotRequired[datetime.datetime | str | None]
    last_name: t.NotRequired[str | None]
    profile: t.NotRequired[abc.Mapping[str, Any] | None]
    resource_uri: t.NotRequired[str | None]
    username: t.NotRequired[str | None]
