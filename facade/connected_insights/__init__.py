"""Connected Insights."""

from .cases import Patience as Patience
from .client import AsyncConnectedInsights as AsyncConnectedInsights
from .client import ConnectedInsights as ConnectedInsights
from .embedded import ingestion_result as ingestion_result
from .metadata import MetadataFile as MetadataFile
from .workgroups import Workgroup as Workgroup
