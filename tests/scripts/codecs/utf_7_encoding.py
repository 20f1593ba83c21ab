# UTF-7: what stands for itself, what goes into base64, and where a section ends
def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as e:
        print(label, type(e).__name__, e)


for text in ("", "abc", "a+b", "+", "++", "+-", "é", "éa", "é-", "é!", "é é", "éé", "日本語", "x日y", "\U0001f600", "\ud800", "a\udc00b", "~\\", "\x00", "\t\r\n", "\x7f",
             "é+", "é/", "éA", "1é2é3", "\uffff", "[]{}|", "\x80\u0100"):
    data = text.encode("utf-7")
    show(ascii(text), lambda: data)
    assert data.decode("utf-7") == text
for name in ("U7", "utf7", "UTF-7", "unicode-1-1-utf-7"):
    show(name, lambda: "é".encode(name))
for data in (b"+AGE-", b"+AGE", b"+AGEx", b"+AGE!", b"+-", b"+", b"+A", b"+AA", b"a+!b", b"+2AA-", b"+2D3cAA-x", b"+2D0-", b"\x80", b"a\xffb", b"+AGF-", b"+AGE-+AGI-", b"+AGE=", b"+/////w-", b"~\\"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        show((data, errors), lambda: data.decode("utf-7", errors))
