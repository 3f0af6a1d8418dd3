"""Logging in to Torrent Suite: a user's key or password, or the cookie of a session in a browser."""

from __future__ import annotations

from ..call.concealed import ConcealedText
from ..call.credentials import Credentials, HeaderCredentials, basic, check_texts


def torrent_suite_credentials(
    base_url: str, *, username: str | None, api_key: str | None, password: str | None, session: str | None
) -> Credentials:
    """The credentials for one of the server's ways to log in.

    Raises ValueError for arguments that contradict each other or are not complete, TypeError for what is no text.
    """
    check_texts(username=username, api_key=api_key, password=password, session=session)
    if [api_key, password, session].count(None) < 2 or (session is not None and username is not None):
        raise ValueError("give one of api_key=, password= and session=; the first two go with username=")
    if "" in (username, api_key, password, session):
        raise ValueError("a credential is empty; is a variable of the environment not set?")
    if session is not None:
        if any(character in session for character in ";, "):
            raise ValueError("session= is the value of the sessionid cookie alone")
        return HeaderCredentials("Cookie", ConcealedText(f"sessionid={session}"))
    if api_key is None and password is None:
        if username is not None:
            raise ValueError("username= goes with api_key= or password=")
        return Credentials()
    if username is None:
        raise ValueError("api_key= and password= go with username=")
    if api_key is not None and ":" in username:
        raise ValueError("username: a name with a colon in it cannot be told from the key")
    if password is not None and ":" in username + password:
        raise ValueError(
            "password: the server cannot read a name or a password with a colon in it; give api_key= instead, which "
            "the server's own pages show to each user"
        )
    value = ConcealedText(f"ApiKey {username}:{api_key}") if api_key is not None else basic(username, password or "")
    return HeaderCredentials("Authorization", value)
