"""What fails while a proxy is asked for the way has sent nothing of the call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facade import ConnectionFailed, PlatformError, Retries
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk


@pytest.mark.parametrize(
    "said", [b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 4\0\r\n\r\n", b"odd\r\n\r\n", b"", None]
)
def test_a_proxy_that_does_not_let_through_has_sent_nothing(
    raw: Callable[[Talk], RawServer], ica: Callable[..., Any], said: bytes | None
) -> None:
    def talk(line: Line) -> None:
        if said is None:
            line.wait(2)
        else:
            line.say(said)
        line.close()

    way = ica(
        "https://platform.test", proxy=raw(talk).url, timeout=0.3 if said is None else 60, retries=Retries(attempts=1)
    )
    with pytest.raises(PlatformError) as caught:
        way.run(way.client.connector.delete_upload_rule("a", "b"))
    assert not getattr(caught.value, "sent", True)
    assert not caught.value.may_be_done
    assert said is None or isinstance(caught.value, ConnectionFailed)
