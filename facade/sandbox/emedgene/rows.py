"""What the sandbox has from the start; all made up, but for the names of common traits."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

ORGANIZATION = 17
USERNAME = "curator@lab.test"
PASSWORD = "nine-yellow-umbrellas"
API_KEY = "sandbox-key-0f1e2d3c4b5a69788796a5b4c3d2e1f0"

USERS: list[dict[str, Any]] = [
    {"id": 101 + number, "email": f"{name}@lab.test", "organization_id": ORGANIZATION, "name": name.title()}
    for number, name in enumerate(["curator", "alma", "bruno", "chloe", "dmitri", "esther", "farid"])
]

TRAITS = {
    "0000252": "Microcephaly",
    "0000365": "Hearing impairment",
    "0000717": "Autism",
    "0001250": "Seizure",
    "0001251": "Ataxia",
    "0001252": "Hypotonia",
    "0001263": "Global developmental delay",
    "0001629": "Ventricular septal defect",
    "0001638": "Cardiomyopathy",
    "0002376": "Developmental regression",
    "0004322": "Short stature",
}
PHENOTYPE_PREFIX = "phenotypes/EMG_PHENOTYPE_"

TAGS = [{"id": 1, "value": "in_report"}, {"id": 2, "value": "candidate"}, {"id": 3, "value": "not_relevant"}]
LABELS = [{"id": 11, "name": "Urgent"}, {"id": 12, "name": "Research"}, {"id": 13, "name": "Repeat"}]
PRESET_GROUPS: list[dict[str, Any]] = [
    {"id": 1, "name": "Default"},
    {"id": 2, "name": "Trio"},
    {"id": 3, "name": "Carrier"},
]
KITS: list[dict[str, Any]] = [
    {"id": 5, "name": "Sandbox Exome 1", "bed": 51},
    {"id": 6, "name": "Sandbox Exome 2", "bed": None},
]
GENE_LISTS: list[dict[str, Any]] = [
    {"id": 1, "name": "All genes", "genes": []},
    {"id": 21, "name": "Heart", "genes": ["SBXA1", "SBXA2"]},
    {"id": 22, "name": "Hearing", "genes": ["SBXB1"]},
]

BASESPACE, BUCKET = 10123, 204
STORAGES = [
    {"id": BASESPACE, "name": "BaseSpace of the sandbox", "scheme": "basespace"},
    {"id": BUCKET, "name": "Bucket of the sandbox", "scheme": "s3"},
]
# In BaseSpace, folders are named by ids; this project stands for whichever it is.
ANY_PROJECT = "0000000000"
PROJECTS = {"3300000001": ("Project one", 3), "3300000002": ("Project two", 130)}
BUCKET_SAMPLES = 7


def traits() -> list[dict[str, Any]]:
    """The phenotypes, as a case names them."""
    return [{"id": f"{PHENOTYPE_PREFIX}{number}", "name": name} for number, name in TRAITS.items()]


def patient(sample: str, identity: str = "proband", relationship: str = "Test Subject") -> dict[str, Any]:
    """A member of a family."""
    return {
        "id": identity,
        "relationship": relationship,
        "gender": "Female" if len(sample) % 2 else "Male",
        "healthy": identity != "proband",
        "fastq_sample": sample,
        "phenotypes": traits()[:2] if identity == "proband" else [],
    }


def case_body(sample: str) -> dict[str, Any]:
    """The body that creates a case of one person, all genes and one file."""
    file = {"path": f"samples/{sample}.vcf.gz", "filename": f"{sample}.vcf.gz", "size": 0, "status": "uploaded"}
    return {
        "should_upload": False,
        "sharing_level": 0,
        "test_data": {
            "type": "Exome",
            "sample_type": "vcf",
            "boostGenes": False,
            "gene_list": {"type": "all", "id": 1},
            "labels": [],
            "notes": "",
            "selected_preset_set": "Default",
            "patients": {"proband": patient(sample), "other": []},
            "samples": [
                {"fastq": sample, "status": "uploaded", "sampleFiles": [{**file, "storage_id": BUCKET}]},
            ],
        },
    }


def variants(number: int) -> list[dict[str, Any]]:
    """The variants of the case with this number: two small ones and a loss."""
    number %= 1000
    details = "Variant_details" if number % 3 == 0 else "variant_details"
    shared = {"chromosome": "chr7", "acmg_tags": ["PM2", "PP3"]}
    found = [
        {**shared, "kind": "snv", "gene_name": "SBXA1,SBXA2", "position": 1000 + number, "ref": "A", "alt": "G"},
        {**shared, "kind": "snv", "gene_name": "SBXB1", "position": 2000 + number, "ref": "CT", "alt": "C"},
        {**shared, "kind": "cnv", "gene_name": "SBXA1,SBXB1,SBXC1", "start": 500, "end": 90500, "copy_number": 1},
    ]
    tags = [TAGS[0], {"value": "In_Report"}, TAGS[1]]
    verdicts = ["Likely pathogenic", "Uncertain significance", None]
    for place, variant in enumerate(found):
        if variant["kind"] == "snv":
            variant["allele_frequency"] = Decimal("0.00012000")
        variant["tag"], variant["pathogenicity"] = tags[place], verdicts[place]
        variant["transcripts"] = [{"name": f"SBXT_{place}.1", "hgvs_c": f"c.{number}A>G"}]
        variant[details] = f"what is known of variant {place + 1} of case {number}"
    return found
