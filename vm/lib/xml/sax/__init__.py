"""What programs use of SAX without a parser: the escapes of texts, in saxutils."""


def __getattr__(name):
    raise AttributeError(f"Krait has no 'xml.sax.{name}'")
