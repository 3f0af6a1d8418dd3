"""The tables: names and kinds of the columns are Torrent Suite's, a sensible part of each."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import models

from .columns import JsonColumn, declared, model

ARGUMENTS = (
    "alignmentargs analysisargs basecallerargs beadfindargs calibrateargs ionstatsargs prebasecallerargs "
    "prethumbnailbasecallerargs thumbnailalignmentargs thumbnailanalysisargs thumbnailbasecallerargs "
    "thumbnailbeadfindargs thumbnailcalibrateargs thumbnailionstatsargs"
)
LENGTHS = (50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600)
READ_COUNTS = " ".join(f"i{length}Q{quality}_reads" for length in LENGTHS for quality in (7, 10, 17, 20, 47))
ALIGNMENTS = " ".join(
    f"q{quality}_alignments q{quality}_longest_alignment q{quality}_mean_alignment_length"
    for quality in (7, 10, 17, 20, 47)
)
MAPPED_BASES = " ".join(f"q{quality}_mapped_bases" for quality in (7, 10, 17, 20, 47))
QUALITY_COUNTS = " ".join(
    f"q{quality}_{kind}" for quality in (0, 17, 20) for kind in ("50bp_reads", "100bp_reads", "reads")
)
QUALITY_ZEROS = " ".join(f"q{quality}_{kind}_read_length" for quality in (0, 17, 20) for kind in ("median", "mode"))


def _to(other: str | type[models.Model], related_name: str, **options: object) -> models.ForeignKey:
    return models.ForeignKey(other, models.CASCADE, related_name=related_name, **options)


Chip = model(
    "Chip",
    declared(
        text="name",
        empty="description",
        blank="instrumentType earlyDatFileDeletion",
        true="isActive",
        slots=models.IntegerField(),
    ),
    __name__,
)
Location = model("Location", declared(text="name", blank="comments", false="defaultlocation"), __name__)
Rig = model(
    "Rig",
    declared(
        empty="ftppassword ftpserver ftpusername updatehome",
        blank="comments display_state host_address last_clean_date last_experiment last_init_date state type",
        nullable="serial",
        json_text="alarms updateCommand version",
        false="updateflag",
        ftprootdir=models.CharField(max_length=64, default="results"),
        location=_to(Location, "rigs", null=True, blank=True),
        name=models.CharField(max_length=64, primary_key=True),
    ),
    __name__,
)
Project = model(
    "Project",
    declared(
        now="created modified",
        true="public",
        creator=_to(User, "projects"),
        name=models.CharField(max_length=64, unique=True),
    ),
    __name__,
)
Plugin = model(
    "Plugin",
    declared(
        text="name version",
        blank="description packageName path script url",
        now="date",
        true="active",
        false="defaultSelected majorBlock requires_configuration selected",
        config=JsonColumn(null=True, blank=False, default=""),
        pluginsettings=JsonColumn(null=True, blank=False, default=""),
        status=JsonColumn(null=True, blank=False, default=""),
        userinputfields=JsonColumn(null=True, blank=False),
    ),
    __name__,
)
PlannedExperiment = model(
    "PlannedExperiment",
    declared(
        empty="chipBarcode",
        blank="bedfile chipType expName irworkflow libraryKey mixedTypeRNA_hotSpotRegionBedFile "
        "mixedTypeRNA_targetRegionBedFile planStatus regionfile runMode sseBedFile tfKey",
        nullable="adapter autoName controlSequencekitname libkit pairedEndLibraryAdapterName "
        "planDisplayedName planGUID planName planPGM planShortID reverse_primer runname samplePrepKitName "
        "sampleTubeLabel seqKitBarcode storageHost templatingKitBarcode templatingKitName username",
        nullable_empty="categories origin samplePrepProtocol",
        nullable_blank="barcodeId base_recalibration_mode endBarcodeKitName flowsInOrder forward3primeadapter library "
        "librarykitname mixedTypeRNA_reference notes platform sample sampleDisplayedName sequencekitname",
        json_text="metaData",
        barcodedSamples=JsonColumn(null=True, default=""),
        selectedPlugins=JsonColumn(null=True, default=""),
        zeros="flows libraryReadLength",
        nullable_moments="date planExecutedDate",
        true="autoAnalyze preAnalysis usePostBeadfind usePreBeadfind",
        false="isCustom_kitSettings isDuplicateReads isFavorite isPlanGroup isReusable isReverseRun isSystem "
        "isSystemDefault planExecuted realign",
        cycles=models.IntegerField(null=True),
        applicationGroup=_to("Applicationgroup", "plans", null=True, blank=True),
        projects=models.ManyToManyField(Project, related_name="plans", blank=True),
        sampleGrouping=_to("Samplegrouptype_cv", "plans", null=True, blank=True),
        sampleSets=models.ManyToManyField("Sampleset", related_name="plans", blank=True),
        runType=models.CharField(max_length=64, default="GENS"),
        storage_options=models.CharField(max_length=8, default="A"),
    ),
    __name__,
)
Experiment = model(
    "Experiment",
    declared(
        text="chipType expDir expName pgmName",
        empty="displayName",
        blank="chefChipExpiration1 chefChipExpiration2 chefChipType1 chefChipType2 chefExtraInfo_1 chefExtraInfo_2 "
        "chefFlexibleWorkflow chefInstrumentName chefKitType chefLotNumber chefManufactureDate chefMessage "
        "chefOperationMode chefPackageVer chefReagentID chefReagentsExpiration chefReagentsLot chefReagentsPart "
        "chefReagentsSerialNum chefSamplePos chefScriptVersion chefSolutionsExpiration chefSolutionsLot "
        "chefSolutionsPart chefSolutionsSerialNum chefStatus chefTipRackBarcode chipBarcode expCompInfo flowsInOrder "
        "ftpStatus platform reagentBarcode runMode seqKitBarcode status",
        nullable="chefLogPath chefProtocolDeviationName notes reverse_primer sequencekitbarcode sequencekitname "
        "storageHost",
        json_text="log metaData",
        integers="cycles flows",
        moments="date",
        nullable_moments="chefEndTime chefLastUpdate chefStartTime resultDate",
        true="autoAnalyze usePreBeadfind",
        chefProgress=models.FloatField(blank=True, default=0.0),
        chefRemainingSeconds=models.IntegerField(null=True),
        false="baselineRun isReverseRun pinnedRepResult star",
        diskusage=models.IntegerField(null=True),
        plan=models.OneToOneField(PlannedExperiment, models.CASCADE, null=True, blank=True, related_name="experiment"),
        repResult=_to("Results", "+", null=True, blank=True),
        rawdatastyle=models.CharField(max_length=24, null=True, default="single"),
        storage_options=models.CharField(max_length=8, default="A"),
        unique=models.CharField(max_length=255, unique=True),
        user_ack=models.CharField(max_length=4, default="U"),
    ),
    __name__,
)
Sample = model(
    "Sample",
    declared(
        blank="status",
        nullable="description displayedName name",
        nullable_empty="externalId",
        nullable_moments="date",
        experiments=models.ManyToManyField(Experiment, related_name="samples", blank=True),
    ),
    __name__,
)
ReportStorage = model("ReportStorage", declared(text="name webServerPath dirPath", false="default"), __name__)
Results = model(
    "Results",
    declared(
        text="analysisVersion reportLink resultsName status timeToComplete",
        blank="log parentIDs resultsType runid",
        nullable="reference",
        json_text="metaData",
        integers="framesProcessed processedCycles processedflows",
        now="timeStamp",
        false="autoExempt representative",
        diskusage=models.IntegerField(null=True),
        eas=_to("Experimentanalysissettings", "results", null=True, blank=True),
        experiment=_to(Experiment, "results", null=True),
        projects=models.ManyToManyField(Project, related_name="results"),
        reportStatus=models.CharField(max_length=64, null=True, default="Nothing"),
        reportstorage=_to(ReportStorage, "results"),
    ),
    __name__,
)
LibMetrics = model(
    "LibMetrics",
    declared(
        text="genome Genome_Version Index_Version",
        integers=f"align_sample totalNumReads {READ_COUNTS} {ALIGNMENTS}",
        floats="aveKeyCounts cf dr ie raw_accuracy sysSNR",
        big=f"genomesize total_mapped_reads total_mapped_target_bases {MAPPED_BASES}",
        duplicate_reads=models.IntegerField(null=True),
        report=_to(Results, "libmetrics"),
    ),
    __name__,
)
QualityMetrics = model(
    "QualityMetrics",
    declared(
        integers="q0_max_read_length q17_max_read_length q20_mean_read_length q17_150bp_reads q20_150bp_reads "
        f"{QUALITY_COUNTS}",
        zeros=f"q0_150bp_reads {QUALITY_ZEROS}",
        floats="q0_mean_read_length q17_mean_read_length q20_max_read_length",
        big="q0_bases q17_bases q20_bases",
        report=_to(Results, "qualitymetrics"),
    ),
    __name__,
)
PluginResult = model(
    "PluginResult",
    declared(
        nullable="apikey",
        blank="ahead state",
        json_text="store validation_errors",
        nullable_moments="starttime endtime",
        inodes=models.BigIntegerField(default="-1"),
        owner=_to(User, "pluginresults"),
        plugin=_to(Plugin, "pluginresults"),
        result=_to(Results, "pluginresults"),
        size=models.BigIntegerField(default="-1"),
    ),
    __name__,
)
