# punycode: labels of RFC 3492, bad digits, truncation, and the error handlers it takes
def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as e:
        print(label, type(e).__name__, e)


for text in ("", "a", "abc", "bücher", "ü", "üü", "münchen-ost", "日本語", "abæcdöef", "\U0001f600", "a\U0010ffffb", "-", "a-b", "-é", "MajiでKoiする5秒前", "Pročprostěnemluvíčesky"):
    data = text.encode("punycode")
    show(text, lambda: data)
    assert data.decode("punycode") == text, text
for data in (b"", b"-", b"a-", b"abc-", b"abc-ab", b"99999999", b"ABC-TDA", b"a-!", b"a-\xff", b"\xff-a", b"bcher-kva", b"BCHER-KVA", b"zzzzzzzzzz"):
    for errors in ("strict", "ignore", "replace", "backslashreplace"):
        show((data, errors), lambda: data.decode("punycode", errors))
