"""Everything that can go wrong with a call, in one tree.

PlatformError
├── ConnectionFailed          no answer: refused, cut, or a name that is not known
├── Timeout                   no answer in time
├── DecodeError               an answer that is not what the description says
│   └── AnswerTooLarge        an answer that is larger than `max_answer`
├── PagingError               a list whose pages do not lead to an end
├── InvalidBody               a body that does not fit the description; it was not sent (also a ValueError)
├── LoginFailed               the platform refused the credentials, or there are none
├── TransferFailed            a file did not arrive whole
│   └── FolderFailed          some files of a folder did not
├── AnalysisFailed            an analysis that was waited for ended otherwise than well
├── BatchFailed               some of the things that were asked for at once failed
├── DataFailed                something was not done to all files and folders that it was asked for
│   └── DataTimeout           not while it was waited for (also a Timeout)
├── ProcessingFailed          the platform took something, and was not able to process it
├── UnfitInput                inputs that a pipeline does not take; nothing was launched (also a ValueError)
├── FilterError               a filter that cannot be asked for; nothing was sent (also a ValueError)
│   ├── UnknownFilter         the list does not have it
│   └── BadFilterValue        its field cannot be compared with that
├── MissingExtra              a library is needed that is not installed (also an ImportError)
├── UnusableSetting           an argument of a client, or a variable of the environment, that cannot be used
├── NotInRelease              the release of the server does not have it, and would pass over it
├── WorkflowUnavailable       the description has not what a workflow needs; nothing was sent
├── NoSuchName                nothing is called that (also a LookupError)
├── AmbiguousName             several things are called that (also a LookupError)
└── ApiError                  an answer that says no, by status
    ├── BadRequest            400
    │   └── VersionNotAcceptable   the version that was asked for is not served (also 406)
    ├── Unauthorized          401
    ├── Forbidden             403
    ├── NotFound              404
    ├── Conflict              409
    ├── PreconditionFailed    412
    ├── Unprocessable         422
    ├── TooManyRequests       429
    └── ServerError           500 and above
"""

from __future__ import annotations

from .answers import (
    AnswerTooLarge,
    ApiError,
    BadRequest,
    Conflict,
    DecodeError,
    Forbidden,
    NotFound,
    PreconditionFailed,
    ServerError,
    TooManyRequests,
    Unauthorized,
    Unprocessable,
    VersionNotAcceptable,
)
from .answers import error_class as error_class
from .base import (
    ConnectionFailed,
    InvalidBody,
    LoginFailed,
    MissingExtra,
    NotInRelease,
    PagingError,
    PlatformError,
    Timeout,
    UnusableSetting,
)
from .base import plain_facts as plain_facts
from .workflows import (
    AmbiguousName,
    AnalysisFailed,
    BatchFailed,
    DataFailed,
    DataTimeout,
    FolderFailed,
    NoSuchName,
    ProcessingFailed,
    TransferFailed,
    UnfitInput,
    WorkflowUnavailable,
)

__all__ = [
    "AmbiguousName",
    "AnalysisFailed",
    "AnswerTooLarge",
    "ApiError",
    "BadRequest",
    "BatchFailed",
    "Conflict",
    "ConnectionFailed",
    "DataFailed",
    "DataTimeout",
    "DecodeError",
    "FolderFailed",
    "Forbidden",
    "InvalidBody",
    "LoginFailed",
    "MissingExtra",
    "NoSuchName",
    "NotFound",
    "NotInRelease",
    "PagingError",
    "PlatformError",
    "PreconditionFailed",
    "ProcessingFailed",
    "ServerError",
    "Timeout",
    "TooManyRequests",
    "TransferFailed",
    "Unauthorized",
    "UnfitInput",
    "Unprocessable",
    "UnusableSetting",
    "VersionNotAcceptable",
    "WorkflowUnavailable",
]

# Tracebacks show where an error is imported from, and what one version pickled another one can read, wherever it keeps
# the class.
for _name in __all__:
    globals()[_name].__module__ = __name__
