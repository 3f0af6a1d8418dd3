"""The rows that a sandbox starts with: invented, the same every time, made once per process for each size."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from django.apps import apps
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection, models, transaction
from tastypie.models import ApiKey

from . import models as tables
from .access import PASSWORDS
from .declared_rows import add_declared

OPERATOR, READER = "technician", "visitor"
API_KEY, READER_KEY = "5a" * 20, "7b" * 20
CHIP_NAMES = ("314", "316", "318", "510", "520", "521", "530", "540", "541", "550", "900", "P1.1.17")
STATES = ("Completed", "Error", "Started")
UNFINISHED = {10: "Base Calling", 13: "Error in Alignment", 33: "Base Calling", 54: "Importing Failed"}
START = datetime(2026, 1, 5, 8, 30, 0, 391_000, tzinfo=UTC)
PLUGIN_NAMES = ("coverageAnalysis", "variantCaller", "sampleID")
RUNS_PER_PLAN = 2
RESULTS = 200
RESULTS_PER_RUN = 4
PLUGIN_RESULTS = 300


def counted(runs: int | None, results: int | None) -> tuple[int, int]:
    """How many runs and results there are to be; what is not said follows from the other."""
    if results is None:
        results = RESULTS if runs is None else runs
    return max(1, -(-results // RESULTS_PER_RUN)) if runs is None else runs, results


@cache
def seeded(chips: int, runs: int, results: int, metrics: int, password: str) -> bytes:
    """A serialized database with that many chips, runs and results; made on the calling thread's own connection."""
    _make_tables()
    operator = User.objects.create_superuser(OPERATOR, password=password)
    reader = User.objects.create_user(READER, password=password)
    ApiKey.objects.bulk_create([ApiKey(user=operator, key=API_KEY), ApiKey(user=reader, key=READER_KEY)])
    _add_catalogue(chips, operator)
    _add_runs(runs)
    _add_results(results, runs)
    _add_metrics(min(results, metrics))
    _add_plugin_results(min(results, PLUGIN_RESULTS), operator)
    with transaction.atomic():
        add_declared()
    database: sqlite3.Connection = connection.connection
    return database.serialize()


def signed_in(username: str) -> str:
    """The key of a new session of that user."""
    user = User.objects.get(username=username)
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = PASSWORDS
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return session.session_key


def _make_tables() -> None:
    with connection.schema_editor() as editor:
        for model in apps.get_models():
            editor.create_model(model)


def _add(model: type[models.Model], rows: Iterable[models.Model]) -> None:
    model.objects.bulk_create(rows)


def _with_zeros(model: type[models.Model], **values: Any) -> models.Model:
    """A row whose other numbers are 0."""
    numbers = (models.IntegerField, models.FloatField)
    columns = (column for column in model._meta.fields if isinstance(column, numbers) and not column.primary_key)
    zeros = {column.name: 0 for column in columns if not column.null and not column.has_default()}
    return model(**{**zeros, **values})


def _add_catalogue(chips: int, operator: User) -> None:
    _add(
        tables.Chip,
        (
            tables.Chip(name=name, description=f"Ion {name} Chip", slots=1, instrumentType="S5")
            for name in (CHIP_NAMES[n] if n < len(CHIP_NAMES) else str(1000 + n) for n in range(chips))
        ),
    )
    bench = tables.Location.objects.create(name="Bench 1", defaultlocation=True)
    _add(
        tables.Rig,
        (
            tables.Rig(
                name=name,
                location=bench,
                ftppassword="not a password",
                ftpserver="ftp.sandbox.test",
                ftpusername="ion",
                updatehome="update.sandbox.test",
                state="Idle",
                type="S5",
                alarms={"chip door": "open"},
                version={"Datacollect": "5.12.1"},
            )
            for name in ("S5_Heron", "S5_Kestrel", "Bench PGM")
        ),
    )
    _add(tables.Project, (tables.Project(name=name, creator=operator) for name in ("Lantern", "Harbour", "Orchard")))
    _add(
        tables.Plugin,
        (
            tables.Plugin(
                name=name,
                version="5.12.0.0",
                path=f"/results/plugins/{name}",
                script="launch.sh",
                selected=True,
                pluginsettings={"runtypes": ["single"], "runlevels": ["default"]},
                status={"result": "installed"},
            )
            for name in PLUGIN_NAMES
        ),
    )
    tables.ReportStorage.objects.create(
        name="Home", webServerPath="/output/Home", dirPath="/results/analysis/output/Home", default=True
    )


def _add_runs(runs: int) -> None:
    plans = max(1, runs // RUNS_PER_PLAN)
    _add(tables.PlannedExperiment, (_plan(n) for n in range(plans)))
    _add(tables.Experiment, (_run(n, plans) for n in range(runs)))
    samples = [
        tables.Sample(name=f"sample_{n}", displayedName=f"sample {n}", status="run") for n in range(min(runs, 50))
    ]
    _add(tables.Sample, samples)
    through = tables.Sample.experiments.through
    _add(through, (through(sample_id=n + 1, experiment_id=n + 1) for n in range(len(samples))))


def _plan(n: int) -> models.Model:
    barcode = f"IonXpress_{n % 96 + 1:03}"
    information = {"description": "", "reference": "hg19", "nucleotideType": "DNA", "controlSequenceType": ""}
    return tables.PlannedExperiment(
        planName=f"plan_{n}",
        planDisplayedName=f"plan {n}",
        planGUID=f"00000000-0000-4000-8000-{n:012}",
        planShortID=f"P{n:04}",
        planStatus="planned",
        chipType=CHIP_NAMES[n % len(CHIP_NAMES)],
        library="hg19",
        barcodeId="IonXpress",
        username=OPERATOR,
        isReusable=n % 5 == 4,
        templatingKitName=("Ion Chef 540 Kit", "Ion OneTouch Kit")[n % 2],
        date=START + timedelta(hours=n),
        barcodedSamples={
            f"sample {n}": {"barcodes": [barcode], "barcodeSampleInfo": {barcode: information}},
        },
        selectedPlugins={"coverageAnalysis": {"name": "coverageAnalysis", "features": []}},
    )


def _run(n: int, plans: int) -> models.Model:
    return _with_zeros(
        tables.Experiment,
        expName=f"run_{n}",
        displayName=f"run {n}",
        expDir=f"/rawdata/run_{n}",
        unique=f"/rawdata/run_{n}",
        pgmName=("S5_Heron", "S5_Kestrel")[n % 2],
        chipType=CHIP_NAMES[n % len(CHIP_NAMES)],
        date=START + timedelta(hours=n),
        # Every third run was analysed again much later, so the order by this date is not the order by the other.
        resultDate=START + timedelta(hours=n, days=90 * (n % 3 == 0), seconds=1, milliseconds=n % 1000),
        flows=500,
        ftpStatus="Complete",
        status="run",
        plan_id=n + 1 if n < plans else None,
        log={"flows": "500", "runtype": "general"},
    )


def _status(n: int) -> str:
    """Free text, as it is on the server; a few of the first reports never got to their end."""
    return UNFINISHED.get(n) or ("Completed" if n % 5 else "Completed with 1 error(s)")


def _add_results(results: int, runs: int) -> None:
    per_run = max(1, -(-results // runs))
    _add(
        tables.Results,
        (
            _with_zeros(
                tables.Results,
                resultsName=f"report_{n}",
                reportLink=f"/output/Home/report_{n}/",
                status=_status(n),
                analysisVersion="db:5.12.27-1",
                timeToComplete="0",
                reference="hg19",
                experiment_id=n // per_run + 1,
                reportstorage_id=1,
                representative=n % per_run == 0,
                processedflows=500,
                metaData={"reads": "0.15", **({"thumb": "1"} if n % 4 == 3 else {})} if n % 2 else {},
            )
            for n in range(results)
        ),
    )
    # auto_now_add gives every row the same time; half of them end on a whole second, which has no fraction.
    written = [
        tables.Results(pk=n + 1, timeStamp=(START if n % 2 else START.replace(microsecond=0)) + timedelta(minutes=n))
        for n in range(results)
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            'UPDATE torrent_suite_results SET "timeStamp" = %s WHERE id = %s',
            [(row.timeStamp.replace(tzinfo=None).isoformat(" "), row.pk) for row in written],
        )
        cursor.execute(
            'UPDATE torrent_suite_experiment SET "repResult_id" = (SELECT id FROM torrent_suite_results '
            "WHERE experiment_id = torrent_suite_experiment.id AND representative)"
        )
    through = tables.Results.projects.through
    _add(through, (through(results_id=n + 1, project_id=n % 3 + 1) for n in range(results)))


def _add_metrics(rows: int) -> None:
    _add(
        tables.LibMetrics,
        (
            _with_zeros(
                tables.LibMetrics,
                report_id=n + 1,
                genome="hg19",
                Genome_Version="hg19",
                Index_Version="tmap-f3",
                genomesize=3_095_693_981,
                totalNumReads=80_000_000 + n,
                total_mapped_reads=79_000_000 + n,
                q7_mapped_bases=9_876_543_210 + n,
                raw_accuracy=99.2,
                sysSNR=14.5,
                i100Q20_reads=60_000_000,
            )
            for n in range(rows)
        ),
    )
    _add(
        tables.QualityMetrics,
        (
            _with_zeros(
                tables.QualityMetrics,
                report_id=n + 1,
                q0_bases=12_345_678_901 + n,
                q0_reads=80_000_000,
                q20_reads=70_000_000,
            )
            for n in range(rows)
        ),
    )


def _add_plugin_results(rows: int, owner: User) -> None:
    _add(
        tables.PluginResult,
        (
            tables.PluginResult(
                result_id=n + 1,
                plugin_id=n % len(PLUGIN_NAMES) + 1,
                owner=owner,
                apikey=f"{n:040x}",
                state=STATES[n % len(STATES)],
                store={"Total reads": "80,000,000", "Uniformity": "NaN"},
                starttime=START + timedelta(minutes=n),
                endtime=START + timedelta(minutes=n + 5),
                size=4_294_967_296 + n,
                inodes=120,
            )
            for n in range(rows)
        ),
    )
