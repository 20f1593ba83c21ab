"""XML: trees (etree), events (parsers.expat) and the escapes of texts (sax.saxutils)."""
