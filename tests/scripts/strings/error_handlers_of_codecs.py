"""encode and decode with every error handler, over several encodings."""
texts = ['abc', 'caf\xe9', '\u20ac5', 'x\ud800y', '\U0001f600', '\udc80\udcff', 'a\u0100\u0101b', '\xff\u0100\U0001f600\ud800']
encodings = ['ascii', 'latin-1', 'utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'cp1252', 'utf-7' if False else 'utf-8-sig', 'raw-unicode-escape', 'unicode-escape', 'iso-8859-15', 'cp437', 'koi8-r']
handlers = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nope']
for encoding in encodings:
    for text in texts:
        for handler in handlers:
            try:
                print(encoding, ascii(text), handler, text.encode(encoding, handler))
            except UnicodeEncodeError as error:
                print(encoding, ascii(text), handler, error.encoding, error.start, error.end, error.reason)
            except LookupError as error:
                print(encoding, ascii(text), handler, error)
