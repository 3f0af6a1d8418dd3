"""The words that servers have for parts of an error, without regard to case, hyphens and underscores."""

from __future__ import annotations

MESSAGES = ("errormessage", "message", "msg", "errmsg", "errormsg", "errormessages", "errorsummary", "faultstring")
TITLES = ("title", "error", *MESSAGES, "reason")
DETAILS = (
    *("detail", "details", "message", "msg", "errmsg", "errormsg", "errordescription", "errormessage"),
    *("description", "faultstring", "reason", "developermessage"),
)
CODES = ("code", "errorcode", "errcode")
# Lists and maps of messages, most of them by field.
FIELDS = (
    *("violations", "errors", "fielderrors", "fieldviolations", "fields", "invalidparams", "issue", "issues"),
    *("detail", "details", "validationerrors", "causes", "message", "messages", "modelstate", "errdata"),
    *("formerrors", "globalerrors", "errordetails", "errorcauses", "fieldlist", "cancellationreasons"),
)
# Under these lies the whole error, one object deeper.
WRAPPERS = frozenset(
    {"error", "errors", "fault", "exception", "responsestatus", "problem", "detail", "details", "odata.error"}
)
# Messages that are about no single field.
GENERAL = frozenset({"nonfielderrors", "all", "errors", "messages", "errormessages", "general", "formerrors"})
# Where an entry of a list says that the fault is; of these some may be lists of steps.
PLACES = (
    *("field", "name", "path", "loc", "pointer", "property", "propertypath", "propertyref", "param", "parameter"),
    *("instancepath", "expression", "location", "target", "header", "context"),
)
STEPS = frozenset({"loc", "path", "expression", "location"})
# Where an error that is a single object says it; the others are the address that was asked for, or of other kinds.
OWN_PLACES = ("field", "param", "parameter", "property", "propertypath", "target")
OF_ENTRIES = (
    *("message", "msg", "reason", "detail", "defaultmessage", "errormessage", "errorsummary", "diagnostics"),
    *("description", "title", "error", "text"),
)
# What stands for a message where an entry has none.
KINDS = (*CODES, "constraint", "rule", "type", "kind")
# Beside a message these are no fields with messages of their own.
OF_MESSAGES = frozenset(
    {*PLACES, *KINDS, *("reason", "value", "rejectedvalue", "stringvalue", "valuetype", "properties", "params", "args")}
    | {"severity", "keyword", "keys", "source", "schemapath", "validator", "id", "input", "url", "ctx"}
)
# A text in some language, as OData writes it.
LANGUAGES = frozenset({"lang", "language", "locale", "xml:lang"})
# Beside a map of fields these are no fields.
ASIDE = frozenset({"status", "statuscode", "code", "success", "timestamp", "path", "type"})
