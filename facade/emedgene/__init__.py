"""Emedgene."""

from .batch.columns import CsvFault as CsvFault
from .batch.columns import CsvFaults as CsvFaults
from .batch.running import FamilyCase as FamilyCase
from .cases import CaseCreation as CaseCreation
from .client import AsyncEmedgene as AsyncEmedgene
from .client import Emedgene as Emedgene
from .families import Person as Person
from .families import all_genes as all_genes
from .families import known_genes as known_genes
from .families import new_case as new_case
from .families import new_genes as new_genes
from .findings import ExportedVariant as ExportedVariant
from .phenotypes import hpo_id as hpo_id
from .phenotypes import phenotype_id as phenotype_id
from .storage import Stored as Stored
from .webhooks import parse_status_webhook as parse_status_webhook
