"""Texts made to mislead or to break what shows them: those of ``SEEN`` may be in a name, those of ``UNSEEN`` not."""

from __future__ import annotations

MARKUP = (
    "<b>bold</b>", "<i>x</i>", "<u>under", "</b>", "<br>", "<br/>ALP: 85 U/L (normal)", "<hr>", "<p>a</p><p>b</p>",
    "<img src=/etc/hostname>", "<img src='file:///etc/passwd'>", "<img src=x onerror=alert(1)>",
    '<img src="data:image/png;base64,iVBORw0KGgo=">', "<a href='https://example.org'>click</a>",
    "<a href=file:///etc/hosts>here</a>", "<script>alert(1)</script>", "<style>*{display:none}</style>",
    "<table><tr><td>cell</td></tr></table>", "<ul><li>one<li>two</ul>", "<font color=white>hidden</font>",
    "<span style='display:none'>gone</span>", "<!-- comment -->", "<![CDATA[ x ]]>", "<?xml version='1.0'?>",
    "<!DOCTYPE html>", "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<svg onload=alert(1)>", "<iframe src=x>",
    "<object data=x>", "<embed src=x>", "<link rel=stylesheet href=x>", "<meta http-equiv=refresh content=0>",
    "<base href=x>", "<form action=x><input name=y>", "<h1>head</h1>", "<pre>pre</pre>", "<qt>rich</qt>",
    "<html><body bgcolor=red>", "<para>", "</para><para>", "<seq/>", "<onDraw name=x/>", "<super>x</super>",
    "<greek>a</greek>", "<unichar code=65/>", "<title>t", "ALP <30 IU/L and <b>GGT", "a < b > c", "1 <2", "x>y<z", "<",
    ">", "<>", "</", "<b", "b>", "<<b>>", "<B>BOLD</B>", "< b >bold</ b >", "<b/onclick=x>", "<math><mi>x",
)  # fmt: skip
ENTITIES = (
    "&", "&&", "&amp;", "&lt;b&gt;", "&#60;b&#62;", "&#x3c;b&#x3e;", "&nbsp;", "&nosuch;", "&lt", "&#0;", "&#xD800;",
    "R&D", "A & B", "Fish && Chips", "&Open", "&amp;amp;", "&quot;", "&copy", "Tom&Jerry&", "&;",
)  # fmt: skip
TEMPLATES = (
    "{{7*7}}", "{% include 'x' %}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{0}", "{}", "{name}", "{patient.__class__}",
    "{0.__init__.__globals__}", "%s", "%n", "%d%d%d", "%(name)s", "%1 %2", "%L1", "%%", "$name", "${HOME}", "$(id)",
    "`id`", "$$", "@@version", "[*]", "Name [*][*]", "{", "}", "{{", "}}", "\\{x\\}", "%00", "%2e%2e%2f", "\\n", "\\0",
    "\\u202e", "\\x1b[31m", "f'{1}'", "!r", "{!r}", "{:>9999}", "{x:{y}}", "__import__('os')", "lambda: 0",
)  # fmt: skip
MATH = (
    "$\\frac{1}{2}$", "$x^2$", "$\\alpha", "a_b^c", "\\mathrm{x}", "\\usepackage{x}", "\\input{/etc/passwd}", "$",
    "\\$5", "100 % \\", "\\textbf{b}", "$$\\sum$$",
)  # fmt: skip
FORMULAS = (
    "=1+1", "=cmd|'/c calc'!A1", "+1+1", "-1+1", "@SUM(A1)", '=HYPERLINK("x","y")', '=WEBSERVICE("x")', "＝1+1", "＋1",
    "－1", "＠x", "'=1", "|calc", '="a"', "-2+3+cmd|' /C calc'!A0", 'DDE("x")', "=1;=2", "a,b", "a;b", "a|b^c~d\\&e",
    '"', '""', "'", "''", '"quoted", and more', 'a"b', ",,,", ";;;", "1e5", "007", "2/3", "1-2",
)  # fmt: skip
PATHS = (
    "../../etc/passwd", "..\\..\\windows\\system32", "/etc/passwd", "C:\\Windows", "\\\\server\\share", "~/x", "~root",
    "CON", "NUL.pdf", "aux.", "x/../../y", ".", "..", "...", "name.pdf/", "a:b", "a*b?c", "a|b", "x.exe", ".hidden",
    "file:///etc/hosts", "https://example.org/x", "javascript:alert(1)", "mailto:x@example.org", ":/icons/x", "qrc:/x",
    "-rf", "--help", "-o", "x ", "name.", "com1",
)  # fmt: skip
QUERIES = (
    "'; DROP TABLE patient;--", "' OR '1'='1", "1; PRAGMA key='x'", "x' UNION SELECT 1--", "NEAR(a b)", "a AND b",
    '"a" OR b', "*", "%", "_", "a*", "^a", "col:val", "(", ")", "a)b(", "- -", "--", "/* x */", "NULL", "null", "None",
    "nan", "NaN", "inf", "True", "0", "undefined",
)  # fmt: skip
SCRIPTS = (
    "Łukasz Ångström", "Nguyễn Thị Hương", "王小明", "محمد علي", "שלום", "Ёлкин", "Ωμέγα", "李<b>明", "محمد <b>x</b>",
    "e\u0301clair", "Z\u0351\u036b\u0343a\u0330l\u0347g\u0321o", "ﬁnal", "Ⅳ", "ｆｕｌｌ", "İstanbul", "straße", "ſ",
    "ŉ",
    "Å", "½", "µ", "𝐁old", "👩‍⚕️", "🇬🇧", "🙂", "a\u00a0b", "a\u2009b", "a\u3000b", "O’Brien", "D'Arcy", "Smith-Jones",
    "Mac an tSaoir", "ǅ", "‽", "№ 5", "“quoted”", "‹x›", "＜b＞", "﹤b﹥", "˂b˃", "–", "—", "…", "°C", "≤ 30", "≥",
)  # fmt: skip
LONG = (
    "W" * 200, "<b>" * 66, "&" * 200, "a " * 100, "Ж" * 200, "王" * 200, "=" * 200, "i" * 200, "{{" * 100, "../" * 66,
)  # fmt: skip

UNSEEN = (
    "a\x00b", "a\x01b", "a\x07b", "a\x08b", "a\x0bb", "a\x0cb", "a\x1b[31mb", "a\x7fb", "a\x85b", "a\x9bb", "a\nb",
    "a\rb", "a\r\nb", "a\tb", "Ann\u202ehtimS", "a\u202ab", "a\u202bb", "a\u202cb", "a\u202db", "a\u2066b", "a\u2067b",
    "a\u2068b", "a\u2069b", "a\u200eb", "a\u200fb", "a\u061cb", "a\u200bb", "a\u2060b", "a\ufeffb", "a\u00adb",
    "a\u180eb", "a\u2028b", "a\u2029b", "a\ue000b", "a\ud800b", "a\udcffb", "a\U000e0041b", "a\U000f0000b", "a\u2061b",
    "a\u206ab", "a\ufff9b", "name.pdf\x00.exe", "cod.exe\u202efdp", "a\x1c\x1db", "\x1b]0;title\x07x", "<b\x00>x</b>",
    "a\u202e<img src=x>b",
)  # fmt: skip
"""Control, direction, invisible, private and unpaired characters: refused where typed, written out in letters."""
OVERSIZED = ("W" * 201, "x" * 10_001, "<b>" * 100_000, "王" * 5_000, "a " * 50_000, "\u0301" * 1_000, "=" * 1_000_000)
"""Longer than any name; the field says how much it keeps."""

SEEN = tuple(dict.fromkeys((*MARKUP, *ENTITIES, *TEMPLATES, *MATH, *FORMULAS, *PATHS, *QUERIES, *SCRIPTS, *LONG)))
"""Texts that are kept and shown as they are."""
