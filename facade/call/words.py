"""The words that servers have for parts of an error, without regard to case, hyphens and underscores."""

from __future__ import annotations

MESSAGES = ("errormessage", "message", "msg", "errmsg", "errormsg", "errormessages", "faultstring")
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
)
# Under these lies the whole error, one object deeper.
WRAPPERS = frozenset({"error", "errors", "fault", "exception", "responsestatus", "problem", "detail", "details"})
# Messages that are about no single field.
GENERAL = frozenset({"nonfielderrors", "all", "errors", "messages", "errormessages", "general"})
# Where an entry of a list says that the fault is; of these some may be lists of steps.
PLACES = (
    *("field", "name", "path", "loc", "pointer", "property", "propertypath", "param", "parameter", "instancepath"),
    *("expression", "location"),
)
STEPS = frozenset({"loc", "path", "expression", "location"})
OF_ENTRIES = (
    *("message", "msg", "reason", "detail", "defaultmessage", "errormessage", "diagnostics", "description"),
    *("title", "error", "text"),
)
# Beside a map of fields these are no fields.
ASIDE = frozenset({"status", "statuscode", "code", "success", "timestamp", "path", "type"})
