"""What the platform has for everyone: regions, users, bundles, storage sizes and storage configurations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .calls import Call, Handler, Handlers, Reply
from .lists import TextRows, sorted_rows
from .paging import is_paged, page
from .problems import Refusal
from .values import moment_of, uuid_of

_REGIONS = (("RG-1", "Northport"), ("RG-2", "Southmere"))
_USERS = (("technician@sandbox.test", "Tess", "Harbour"), ("curator@sandbox.test", "Cary", "Meadow"))
_BUNDLES = ("Harbor panel bundle", "Juniper reference bundle", "Juniper reference bundle 2")
_SIZES = (("Small", "1.2 TB"), ("Medium", "2.4 TB"), ("Large", "7.2 TB"), ("XLarge", "16 TB"))
_STORES = (("Lantern store", "lantern-own-bucket", "genomics/"), ("Meadow store", "meadow-own-bucket", None))

Facts = list[dict[str, Any]]
Rows = Callable[[], Facts]


class Reference:
    """Lists of a few rows each. Where ids may be invented, what is in none of them is answered from the schema."""

    def __init__(self, *, invented_ids: bool) -> None:
        self._invented_ids = invented_ids

    def regions(self) -> Facts:
        """The regions, by code."""
        return [_known("region", code, code=code, cityName=city) for code, city in _REGIONS]

    def users(self) -> Facts:
        """The users of the tenant."""
        return [
            _known("user", address, email=address, username=address, firstname=first, lastname=last, active=True)
            for address, first, last in _USERS
        ]

    def bundles(self) -> Facts:
        """The bundles, two of which differ by the end of their names."""
        return [_known("bundle", name, name=name, status="RELEASED", region=self.regions()[0]) for name in _BUNDLES]

    def storage_sizes(self) -> Facts:
        """The sizes of the disk that an analysis works on."""
        return [_known("size", name, name=name, description=text) for name, text in _SIZES]

    def storage_configurations(self) -> Facts:
        """The buckets of the tenant's own."""
        return [
            _known(
                "store",
                name,
                name=name,
                type="AWS_S3",
                status="OK",
                isDefault=number == 0,
                region=self.regions()[0],
                storageConfigurationDetails={"awsS3": {"bucketName": bucket, "keyPrefix": prefix}},
            )
            for number, (name, bucket, prefix) in enumerate(_STORES)
        ]

    def storage_configuration(self, place: int) -> dict[str, Any]:
        """The bucket of the project in this place."""
        stores = self.storage_configurations()
        return stores[place % len(stores)]

    def handlers(self) -> Handlers:
        """The operations of this area."""
        stores, one_store = "/api/storageConfigurations", "/api/storageConfigurations/{storageConfigurationId}"
        return {
            ("GET", "/api/regions"): self._listing(self.regions),
            ("GET", "/api/regions/{regionId}"): self._getting("regionId", self.regions),
            ("GET", "/api/users"): self._listing(self.users, _is_user),
            ("GET", "/api/users/{userId}"): self._getting("userId", self.users),
            ("GET", "/api/bundles"): self._listing(self.bundles, _is_bundle),
            ("GET", "/api/bundles/{bundleId}"): self._getting("bundleId", self.bundles),
            ("GET", "/api/analysisStorages"): self._listing(self.storage_sizes),
            ("GET", "/api/projects/{projectId}/analysisStorages"): self._listing(self.storage_sizes),
            ("GET", stores): self._listing(self.storage_configurations),
            ("GET", one_store): self._getting("storageConfigurationId", self.storage_configurations),
            ("GET", f"{one_store}/details"): self._getting(
                "storageConfigurationId", self.storage_configurations, "storageConfigurationDetails"
            ),
        }

    def _listing(
        self, rows: Rows, passes: Callable[[Call, dict[str, Any]], bool] = lambda call, facts: True
    ) -> Handler:
        """Gives the rows that pass."""

        def listed(call: Call) -> Reply | None:
            schema = call.item_schema()
            told = [call.told(facts, facts["id"], schema) for facts in rows() if passes(call, facts)]
            if not told and self._invented_ids:
                return None
            return Reply(page(call, TextRows(sorted_rows(call, told)))) if is_paged(call) else Reply({"items": told})

        return listed

    def _getting(self, name: str, rows: Rows, part: str | None = None) -> Handler:
        """Gives the row whose id a path has, or a part of it."""

        def get(call: Call) -> Reply | None:
            wanted = call.path_parameters[name]
            facts = next((facts for facts in rows() if facts["id"] == wanted), None)
            if facts is not None:
                return Reply(call.told(facts[part] if part else facts, wanted))
            if self._invented_ids:
                return None
            raise Refusal(404, f"{name} {wanted} does not exist")

        return get


def _is_user(call: Call, user: dict[str, Any]) -> bool:
    return call.request.query_value("emailAddress") in (None, user["email"])


def _is_bundle(call: Call, bundle: dict[str, Any]) -> bool:
    return (call.request.query_value("search") or "").lower() in bundle["name"].lower()


def _known(kind: str, key: str, **facts: Any) -> dict[str, Any]:
    found = uuid_of(f"{kind}:{key}")
    created = moment_of(found)
    return {"id": found, "timeCreated": created, "timeModified": created, **facts}
