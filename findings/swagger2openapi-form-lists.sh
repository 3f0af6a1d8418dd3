#!/usr/bin/env bash
# swagger2openapi 7.0.8 forgets how the lists of a form are written.
#
# In Swagger 2.0 a list among the fields of a form with `collectionFormat: csv` is one field, `ids=a,b`; with `multi` it
# is a field for each item. In the OpenAPI 3.0 document that swagger2openapi makes of it the two are alike, and neither
# `encoding` nor `style` is there, so both are `ids=a&ids=b`. In a query it keeps the difference.
# Seen: exit status 0, no word about it, and the same schema for both fields.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" swagger2openapi@7.0.8 >/dev/null

cat > swagger.json <<'JSON'
{"swagger": "2.0", "info": {"title": "Trees", "version": "1"},
 "paths": {"/trees": {
  "get": {"parameters": [
    {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "csv"},
    {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}],
   "responses": {"200": {"description": "ok"}}},
  "post": {"consumes": ["application/x-www-form-urlencoded"], "parameters": [
    {"name": "ids", "in": "formData", "type": "array", "items": {"type": "string"}, "collectionFormat": "csv"},
    {"name": "tags", "in": "formData", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}],
   "responses": {"200": {"description": "ok"}}}}}}
JSON
node node_modules/swagger2openapi/swagger2openapi.js swagger.json > openapi.json

node - <<'JS'
const item = JSON.parse(require("fs").readFileSync("openapi.json")).paths["/trees"];
const media = item.post.requestBody.content["application/x-www-form-urlencoded"];
const fields = media.schema.properties;
const query = Object.fromEntries(item.get.parameters.map((each) => [each.name, each.explode]));
console.log("swagger2openapi", require("./node_modules/swagger2openapi/package.json").version);
console.log("fields of the form:", JSON.stringify(fields), "encoding:", JSON.stringify(media.encoding));
console.log("explode in the query:", JSON.stringify(query));
const same = JSON.stringify(fields.ids) === JSON.stringify(fields.tags);
const kept = query.ids === false && query.tags !== false;
if (!same || media.encoding !== undefined || !kept) {
  console.log("this has changed: lists of forms keep how they are written, or those of queries no longer do");
  process.exit(1);
}
JS
