"""Reading JSON and YAML, and writing JSON."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.documents import reading as documents
from scripts.documents import yaml as yaml_reader
from scripts.documents.reading import kind, parse
from scripts.documents.writing import dump
from scripts.errors import PipelineError

MIB = 1024 * 1024
# YAML allows a key of at most 1024 characters on one line, escapes counted.
KEYS = st.text(max_size=80)


def problem(data: bytes) -> str:
    with pytest.raises(PipelineError) as caught:
        parse(data, "booking.txt")
    text = str(caught.value)
    assert text.startswith("booking.txt")
    return text


class TestJsonAndYamlGiveTheSame:
    def test_for_a_small_description(self) -> None:
        as_json = b'{"openapi": "3.0.1", "paths": {"/runs": {"get": {"responses": {"200": {"description": "ok"}}}}}}'
        as_yaml = (
            b"openapi: 3.0.1\npaths:\n  /runs:\n    get:\n      responses:\n        200:\n          description: ok\n"
        )
        assert parse(as_json, "a") == parse(as_yaml, "b")

    @given(
        st.dictionaries(
            KEYS,
            st.recursive(
                st.none()
                | st.booleans()
                | st.integers()
                | st.floats(allow_nan=False, allow_infinity=False)
                | st.text(),
                lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
                max_leaves=8,
            ),
            max_size=3,
        )
    )
    def test_for_anything_that_json_can_say(self, content: dict[str, object]) -> None:
        text = json.dumps(content)
        assert parse(text.encode(), "a") == content
        assert dump(yaml_reader.read(text)) == dump(content)
        assert parse(dump(content).encode(), "b") == content

    @pytest.mark.parametrize(
        ("written", "meant"),
        [
            ("2020-01-01", "2020-01-01"),
            ("2020-01-01T10:00:00Z", "2020-01-01T10:00:00Z"),
            ("yes", "yes"),
            ("off", "off"),
            ("No", "No"),
            ("true", True),
            ("FALSE", False),
            ("null", None),
            ("~", None),
            ("", None),
            ("017", 17),
            ("0o17", 15),
            ("0x1F", 31),
            ("+3", 3),
            ("1_000", "1_000"),
            ("12:30", "12:30"),
            ("1e3", 1000.0),
            (".5", 0.5),
            ("'200'", "200"),
            ('"true"', "true"),
            ("!!str 200", "200"),
            ("!!int '7'", 7),
            ("!!timestamp 2020-01-01", "2020-01-01"),
            ("3.0.1", "3.0.1"),
            ("=", "="),
            (r'"\ud83d\ude00"', "\N{GRINNING FACE}"),
            ("|\n two\n lines", "two\nlines\n"),
        ],
    )
    def test_for_every_plain_value_of_yaml(self, written: str, meant: object) -> None:
        found = parse(f"value: {written}\n".encode(), "a")["value"]
        assert found == meant
        assert type(found) is type(meant)

    def test_keys_are_always_text(self) -> None:
        keys = parse(b"200: a\ntrue: b\nNull: c\n1.10: d\n2020-01-01: e\non: f\n0x10: g\n'404': h\n", "a")
        assert list(keys) == ["200", "true", "null", "1.10", "2020-01-01", "on", "16", "404"]

    def test_a_directive_for_the_old_yaml_changes_nothing(self) -> None:
        assert parse(b"%YAML 1.1\n---\na: yes\n", "a") == {"a": "yes"}


class TestEncodings:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_json_may_come_in_any_unicode_encoding(self, encoding: str) -> None:
        assert parse('{"name": "\N{GREEK SMALL LETTER MU}l"}'.encode(encoding), "a") == {"name": "μl"}

    def test_yaml_may_begin_with_a_byte_order_mark(self) -> None:
        assert parse(b"\xef\xbb\xbfa: 1\n", "a") == {"a": 1}

    def test_windows_newlines_make_no_difference(self) -> None:
        text = b"a: 1\nb:\n  - x\n  - |\n    two\n    lines\n"
        assert parse(text.replace(b"\n", b"\r\n"), "a") == parse(text, "b")

    def test_gzip_is_unpacked(self) -> None:
        assert parse(gzip.compress(b'{"a": 1}'), "a") == {"a": 1}

    def test_a_damaged_or_cut_gzip_is_refused(self) -> None:
        whole = gzip.compress(b'{"a": 1}')
        assert "cut off" in problem(whole[:-6])
        assert "damaged" in problem(whole[:2] + b"rubbish")

    def test_a_gzip_that_unpacks_beyond_measure_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(documents, "MAX_BYTES", 4 * MIB)
        assert "more than 4 MiB" in problem(gzip.compress(b" " * 8 * MIB))
        assert "larger than 4 MiB" in problem(b" " * 5 * MIB)


class TestRefusals:
    @pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf"])
    def test_an_empty_document(self, data: bytes) -> None:
        assert "is empty" in problem(data)

    @pytest.mark.parametrize("data", [bytes(range(256)), b"\x89PNG\r\n\x1a\n\0\0\0", b"PK\x03\x04\x14\0\0\0\x08\0"])
    def test_binary_data(self, data: bytes) -> None:
        assert "is not utf-" in problem(data) or "binary data" in problem(data)

    def test_text_in_a_national_encoding_names_the_place(self) -> None:
        assert "line 2, column 4: this is not utf-8 text" in problem("a: 1\nb: é".encode("latin-1"))

    @pytest.mark.parametrize(
        ("data", "what"),
        [(b"[]", "a list"), (b'"x"', "a text"), (b"7", "a number"), (b"true", "a boolean"), (b"# only", "null")],
    )
    def test_anything_but_an_object(self, data: bytes, what: str) -> None:
        assert f"this is {what}, not an object" in problem(data)

    def test_an_html_page(self) -> None:
        text = problem(b"\n<!DOCTYPE html><html><body>Sign in</body></html>")
        assert "this is an HTML page; a login page?" in text
        assert "hint:" in text
        assert "XML" in problem(b"<?xml version='1.0'?><a/>")

    def test_cut_off_json_names_line_and_column(self) -> None:
        assert "line 2, column 12: " in problem(b'{"openapi": "3.0.1",\n "paths": {')

    def test_a_key_that_comes_twice_in_json_names_the_object(self) -> None:
        data = b'{"paths": {"/a/b": {"get": {"x": 1, "y": 2, "x": 3}}}}'
        assert "booking.txt#/paths/~1a~1b/get: the key 'x' comes twice" in problem(data)

    @pytest.mark.parametrize("data", [b"a:\n  b: 1\n  b: 2\n", b"a:\n  200: 1\n  '200': 2\n"])
    def test_a_key_that_comes_twice_in_yaml_names_line_and_column(self, data: bytes) -> None:
        assert "line 3, column 3: the key" in problem(data)

    def test_keys_that_differ_by_case_are_two_keys(self) -> None:
        assert parse(b'{"Run": 1, "run": 2, "RUN": 3}', "a") == {"Run": 1, "run": 2, "RUN": 3}

    @pytest.mark.parametrize(
        "data", [b'{"a": [NaN]}', b'{"a": [-Infinity]}', b'{"a": [1e999]}', b"a: [.inf]", b"a: [.NaN]", b"a: [1e999]"]
    )
    def test_numbers_that_are_none(self, data: bytes) -> None:
        text = problem(data)
        assert "#/a/0" in text or "line 1, column 5" in text

    @pytest.mark.parametrize("data", [b'{"a": %s}', b"a: %s"])
    def test_numbers_of_several_thousand_digits(self, data: bytes) -> None:
        assert "several thousand digits" in problem(data % (b"1" * 5000))

    def test_tabs_in_yaml_are_explained(self) -> None:
        text = problem(b"a:\n\tb: 1\n")
        assert "line 2, column 1" in text
        assert "never with tabs" in text

    def test_several_yaml_documents(self) -> None:
        assert "line 2, column 1: a second document" in problem(b"a: 1\n---\nb: 2\n")

    @pytest.mark.parametrize(
        ("data", "what"),
        [
            (b"a: !Ref x", "the tag '!Ref' has no meaning"),
            (b"a: !!binary aGk=", "has no meaning"),
            (b"a: !!int x", "not of the type int"),
            (b"? [a]\n: 1", "a key must be a text"),
            (b"a: &a\n  b: *a\n", "the anchor &a contains itself"),
            (b"a: *b\n", "names no anchor"),
            (b"a: &a 1\n<<: *a\n", "only mappings can be merged"),
            (b"a: 'x", "unexpected end"),
            (b"a: \x07", "a character that YAML does not allow"),
        ],
    )
    def test_yaml_that_json_has_no_word_for(self, data: bytes, what: str) -> None:
        text = problem(data)
        assert "line " in text
        assert what in text


class TestAliases:
    def test_are_expanded_into_independent_copies(self) -> None:
        found = parse(b"a: &a {x: [1]}\nb: *a\n", "a")
        found["a"]["x"].append(2)
        assert found["b"] == {"x": [1]}

    def test_merge_keys_give_way_to_own_keys_and_earlier_sources(self) -> None:
        text = b"a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  z: 3\n  <<: [*a, *b]\n"
        assert parse(text, "a")["c"] == {"x": 1, "y": 1, "z": 3}

    def test_a_quoted_merge_key_is_an_ordinary_key(self) -> None:
        assert parse(b"'<<': {x: 1}\n", "a") == {"<<": {"x": 1}}

    def test_that_expand_beyond_measure_are_refused(self) -> None:
        lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
        lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 20)]
        assert "expand beyond all measure" in problem("\n".join(lines).encode())


class TestSizes:
    def test_a_text_of_100_mib_is_no_trouble(self) -> None:
        assert len(parse(b'{"a": "' + b"x" * 100 * MIB + b'"}', "a")["a"]) == 100 * MIB
        assert "unterminated" in problem(b'{"a": "' + b"x" * 100 * MIB)
        assert "larger than 64 MiB" in problem(b"x" * 100 * MIB)

    @pytest.mark.parametrize(
        "data",
        [
            pytest.param(b"[" * 100_000, id="cut off list"),
            pytest.param(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, id="object, beyond the parser"),
            pytest.param(b'{"a":' * 500 + b"1" + b"}" * 500, id="object, within the parser"),
            pytest.param(b"a: " + b"[" * 10_000, id="flow"),
            pytest.param(b"".join(b" " * n + b"a:\n" for n in range(500)), id="block"),
        ],
    )
    def test_deep_nesting_is_refused(self, data: bytes) -> None:
        assert "nested more than 200 levels deep" in problem(data)


class TestDump:
    def test_sorts_keys_and_ends_with_a_newline(self) -> None:
        assert dump({"b": [1, {}], "a": {"d": None, "c": "μ"}}) == (
            '{\n "a": {\n  "c": "μ",\n  "d": null\n },\n "b": [\n  1,\n  {}\n ]\n}\n'
        )

    def test_half_a_surrogate_pair_is_escaped(self) -> None:
        text = dump(parse(b'{"a": "\\ud800 \xc3\xa9"}', "a"))
        assert text.encode() == b'{\n "a": "\\ud800 \xc3\xa9"\n}\n'
        assert parse(text.encode(), "b") == {"a": "\ud800 é"}


class TestKind:
    @pytest.mark.parametrize(
        ("document", "form"),
        [
            ({"openapi": "3.0.1"}, "openapi-3.0"),
            ({"openapi": "3.0.0-rc1"}, "openapi-3.0"),
            ({"openapi": "3.1.0"}, "openapi-3.1"),
            ({"openapi": 3.1}, "openapi-3.1"),
            ({"swagger": "2.0"}, "swagger-2.0"),
            ({"swagger": 2.0}, "swagger-2.0"),
        ],
    )
    def test_tells_the_forms_apart(self, document: dict[str, object], form: str) -> None:
        assert kind(document) == form

    @pytest.mark.parametrize(
        ("document", "found"),
        [
            ({"openapi": "3.2.0"}, "OpenAPI '3.2.0'"),
            ({"openapi": "4"}, "OpenAPI '4'"),
            ({"openapi": None}, "OpenAPI 'None'"),
            ({"swagger": "1.2"}, "Swagger '1.2'"),
            ({"detail": "Not found", "code": 7}, "but code, detail"),
            ({}, "but nothing"),
        ],
    )
    def test_says_what_it_found_instead(self, document: dict[str, object], found: str) -> None:
        with pytest.raises(PipelineError, match="this is") as caught:
            kind(document)
        assert found in str(caught.value)
