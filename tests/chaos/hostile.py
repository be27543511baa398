"""What a server may do to us, as a table: name → what it answers. Each is a feed's address for `test_hostile_servers.py`.

`body(...)` is a whole answer, `raw(...)` bytes on the wire. Not here: what must hold for all of them (the story does).
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable

from tests.toysite import ToySite

Deed = Callable[[ToySite, str], str]
ITEM = "<item><guid>{n}</guid><title>Cold soup</title><description>1 star. Nobody came.</description>{more}</item>"


def feed(*items: str, head: str = '<?xml version="1.0"?>') -> str:
    return f'{head}<rss version="2.0"><channel><title>t</title>{"".join(items)}</channel></rss>'


def item(n: object = 1, more: str = "") -> str:
    return ITEM.format(n=n, more=more)


GOOD = feed(item(), item(2))


def body(content: bytes | str, **headers: str) -> Deed:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda site, path: site.shows(path, content, named)


def status(code: int, content: str = "", **headers: str) -> Deed:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda site, path: site.answers(path, code, content, named)


def raw(content: bytes) -> Deed:
    return lambda site, path: site.sends_raw(path, content)


def to(target: str, code: int = 302) -> Deed:
    return lambda site, path: site.redirects(path, target, code)


def with_date(text: str) -> Deed:
    return body(feed(item(1, f"<pubDate>{text}</pubDate>")))


def with_text(text: str) -> Deed:
    return body(feed(f"<item><guid>1</guid><title>{text}</title><description>1 star {text}</description></item>"))


def packed(content: bytes, kind: str) -> Deed:
    return body(content, Content_Encoding=kind)


OK = b"HTTP/1.1 200 OK\r\n"
PAGE = GOOD.encode()
LONG = "x" * 100_000

STATUSES: dict[str, Deed] = {
    f"status {code}": status(code, GOOD)
    for code in (201, 202, 203, 204, 205, 206, 207, 226, 300, 305, 306, 400, 402, 404, 405, 406, 407, 408, 409, 410, 411,
                 412, 414, 415, 416, 417, 418, 421, 422, 425, 426, 431, 451, 500, 501, 502, 504, 505, 507, 508, 511, 520,
                 522, 599)
}  # fmt: skip
WAITING: dict[str, Deed] = {
    f"{code} with Retry-After {value!r}": status(code, "", Retry_After=value)
    for code in (429, 503)
    for value in ("120", "0", "-5", "99999999999", "soon", "Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT",
                  "1e9", "", "\u0661\u0662")
    if value.isascii()
}  # fmt: skip
SIGN_IN: dict[str, Deed] = {
    "401": status(401, "sign in", WWW_Authenticate='Basic realm="x"'),
    "403": status(403, "forbidden"),
    "401 with a broken challenge": status(401, "", WWW_Authenticate='\x7f,,,="'),
}
FRAMING: dict[str, Deed] = {
    "no status line": raw(PAGE),
    "HTTP/0.9": raw(b"<rss></rss>"),
    "a status that is no number": raw(b"HTTP/1.1 two hundred\r\n\r\n"),
    "a status of four digits": raw(b"HTTP/1.1 2000 OK\r\n\r\n" + PAGE),
    "a status below 100": raw(b"HTTP/1.1 042 Hm\r\n\r\n" + PAGE),
    "only interim answers": raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 200),
    "interim then good": raw(
        b"HTTP/1.1 103 Early Hints\r\n\r\n" + OK + b"Content-Length: %d\r\n\r\n%s" % (len(PAGE), PAGE)
    ),
    "a length too small": raw(OK + b"Content-Length: 30\r\n\r\n" + PAGE),
    "a length too large": raw(OK + b"Content-Length: 99999\r\n\r\n" + PAGE),
    "a negative length": raw(OK + b"Content-Length: -1\r\n\r\n" + PAGE),
    "two lengths": raw(OK + b"Content-Length: 5\r\nContent-Length: 50\r\n\r\n" + PAGE),
    "a length that is no number": raw(OK + b"Content-Length: much\r\n\r\n" + PAGE),
    "length and chunks": raw(
        OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)
    ),
    "a chunk size that is no number": raw(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + PAGE),
    "a negative chunk": raw(OK + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nabcde\r\n0\r\n\r\n"),
    "a giant chunk size": raw(OK + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + PAGE),
    "an endless chunk size": raw(OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"0" * 100_000),
    "chunks without an end": raw(OK + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(PAGE), PAGE)),
    "a header line of 100 kB": raw(OK + b"X: " + b"a" * 100_000 + b"\r\n\r\n" + PAGE),
    "a thousand headers": raw(OK + b"".join(b"X-%d: y\r\n" % n for n in range(1000)) + b"\r\n" + PAGE),
    "a header without a colon": raw(OK + b"nonsense\r\nConnection: close\r\n\r\n" + PAGE),
    "a folded header": raw(OK + b"X: a\r\n b\r\nConnection: close\r\n\r\n" + PAGE),
    "a header with a zero": raw(OK + b"X: a\x00b\r\nConnection: close\r\n\r\n" + PAGE),
    "headers and no end": raw(OK + b"X: y\r\n"),
    "a lone line feed for a line end": raw(b"HTTP/1.1 200 OK\nConnection: close\n\n" + PAGE),
    "a switch of protocols": raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n" + PAGE),
    "TLS on a plain port": raw(b"\x15\x03\x01\x00\x02\x02\x28"),
    "a hang after the head": lambda site, path: site.breaks_off(path, b""),
    "nothing": lambda site, path: site.hangs_up(path),
    "silence": lambda site, path: site.hangs(path),
    "a drip": lambda site, path: site.drips(path),
    "a drip of headers": lambda site, path: site.drips_headers(path),
    "a body without end": lambda site, path: site.never_ends(path),
}
REDIRECTS: dict[str, Deed] = {
    f"sent to {target}": to(target)
    for target in ("file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "data:text/xml,<rss/>", "gopher://x/",
                   "http://127.0.0.1:9/", "http://127.1:9/", "http://0x7f.1:9/", "http://0177.0.0.1:9/", "http://2130706433:9/",
                   "http://[::1]:9/", "http://[::ffff:7f00:1]:9/", "http://localhost:9/", "http://localhost.:9/",
                   "http://10.0.0.1/", "http://192.168.0.1/", "http://172.16.0.1/", "http://169.254.169.254/latest/meta-data",
                   "http://100.64.0.1/", "http://0.0.0.0:9/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[::]/",
                   "http://user:pass@127.0.0.1:9/", "http://127.0.0.1:9#@example.org/", "http://127.0.0.1\\@example.org/",
                   "http:///", "http://", "//", "http://[::1", "http://a b/", "http://x:99999/", "http://x:-1/", "")
}  # fmt: skip
PACKING: dict[str, Deed] = {
    "gzip that is none": packed(PAGE, "gzip"),
    "gzip cut in half": packed(gzip.compress(PAGE)[:40], "gzip"),
    "gzip in gzip in gzip": packed(gzip.compress(gzip.compress(gzip.compress(PAGE))), "gzip, gzip, gzip"),
    "brotli that we never asked for": packed(PAGE, "br"),
    "a packing nobody knows": packed(PAGE, "zstd, x-secret"),
    "a bomb": lambda site, path: site.gzip_bomb(path, 60),
    "deflate without a head": packed(b"\x78\x9c" + b"\xff" * 50, "deflate"),
}
LETTERS: dict[str, Deed] = {
    f"a feed in {name}": body(GOOD.replace("1.0\"?>", f"1.0\" encoding=\"{name}\"?>").encode(codec, "replace"))
    for name, codec in (("utf-16", "utf-16"), ("utf-32", "utf-32"), ("latin-1", "latin-1"), ("windows-1252", "cp1252"),
                        ("shift_jis", "shift_jis"), ("nonsense-9", "utf-8"), ("utf-7", "utf-7"), ("ebcdic", "cp037"),
                        ("idna", "utf-8"), ("rot13", "utf-8"), ("zip", "utf-8"), ("unicode_escape", "utf-8"))
}  # fmt: skip
XML: dict[str, Deed] = {
    "an entity bomb": body('<!DOCTYPE a [<!ENTITY b "' + "b" * 9999 + '">]>' + feed(item("&b;" * 999), head="")),
    "an outside entity": body('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + feed(item("&b;"), head="")),
    "an outside DTD": body('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd">' + feed(item(), head="")),
    "a parameter entity": body('<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/">%p;]>' + feed(item(), head="")),
    "nested without end": body("<rss>" + "<a>" * 50_000),
    "a name of a megabyte": body("<rss><" + "a" * 1_000_000 + "/></rss>"),
    "50,000 attributes": body("<rss " + " ".join(f'a{n}="1"' for n in range(50_000)) + "/>"),
    "a surrogate": body(feed(item("&#xD800;"))),
    "a character that XML forbids": body(feed(item("&#0;&#8;&#xFFFF;"))),
    "an unclosed CDATA": body(feed(item("<![CDATA[ no end"))),
    "a comment without end": body("<rss><!-- " + LONG),
    "an XInclude": body(
        feed('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>', item())
    ),
    "a style sheet": body('<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>' + GOOD),
    "not XML at all": body(bytes(range(256)) * 40),
    "nothing in it": body(feed()),
    "spaces before the head": body("\n\n  " + GOOD),
    "HTML": body("<!doctype html><html><body><form>Sign in</form></body></html>"),
    "HTML that calls itself a feed": body("<html><rss></rss></html>", Content_Type="application/rss+xml"),
    "JSON that is no feed": body('{"error": "no such page"}', Content_Type="application/json"),
    "deep JSON": body('{"version":"https://jsonfeed.org/version/1","items":' + "[" * 90_000),
    "JSON with a giant number": body(
        json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": []})[:-1]
        + ',"n":1'
        + "0" * 9000
        + "}"
    ),
    "JSON items that are no items": body(
        json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [None, 7, "x", [], {}]})
    ),
}
SHAPES: dict[str, Deed] = {
    "the same id a hundred times": body(feed(*[item("same")] * 100)),
    "no ids": body(feed(*["<item><title>Cold soup</title><description>1 star</description></item>"] * 5)),
    "empty entries": body(feed(*["<item/>"] * 50)),
    "an id of 100 kB": body(feed(item(LONG))),
    "an id of control characters": body(feed(item("&#9;&#10;&#13;"))),
    "20,000 entries": body(feed(*[item(n) for n in range(20_000)])),
    "a rating of a million": body(feed(item(1, "<rating>1000000</rating>"))),
    "a rating that is no number": body(feed(item(1, "<rating>NaN</rating>"), item(2, "<rating>-Infinity</rating>"))),
    "a link to a script": body(feed(item(1, "<link>javascript:alert(1)</link>"))),
}
DATES: dict[str, Deed] = {
    f"dated {text[:30]!r}": with_date(text)
    for text in ("tomorrow", "0000-00-00", "9999-12-31T23:59:59Z", "Mon, 01 Jan 0001 00:00:00 +2359", "1970-01-01T00:00:00Z",
                 "2038-01-19T03:14:08Z", "-0044-03-15", "2026-02-30", "2026-11-23T25:61:61Z", "20261123", "1e308", "9" * 400,
                 "Fri, 31 Feb 2026 08:00:00 XYZ", "2026-11-23T08:00:00+99:99", "\u0662\u0660\u0662\u0666")
}  # fmt: skip
TEXTS: dict[str, Deed] = {
    "markup": with_text("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=http://127.0.0.1:9/x onerror=1&gt;"),
    "bidi and control characters": with_text("\u202egnp.exe\u202c \u2066\u2069 \u200b\ufeff"),
    "a formula": with_text("=cmd|' /C calc'!A0"),
    "a megabyte of one letter": with_text("x" * 1_000_000),
    "a thousand combining marks": with_text("a" + "\u0301" * 1000),
    "emoji and flags": with_text("👩‍👩‍👧‍👦🇿🇦" * 2000),
    "deep markup": with_text("&lt;b&gt;" * 20_000),
    "an unclosed tag": with_text("&lt;a href=&quot;" + "x" * 50_000),
}
MARKS: dict[str, Deed] = {
    "an ETag of 100 kB": body(GOOD, ETag='"' + "e" * 60_000 + '"'),
    "an ETag with strange letters": body(GOOD, ETag='"é\x7f"'),
    "a Last-Modified of nonsense": body(GOOD, Last_Modified="yesterday, or so"),
    "a cookie": body(GOOD, Set_Cookie="id=1; Domain=example.org"),
    "a refresh header": body(GOOD, Refresh="0; url=http://127.0.0.1:9/"),
    "304 without being asked": status(304),
}

ALL: dict[str, Deed] = {
    **STATUSES, **WAITING, **SIGN_IN, **FRAMING, **REDIRECTS, **PACKING, **LETTERS, **XML, **SHAPES, **DATES, **TEXTS, **MARKS,
}  # fmt: skip
