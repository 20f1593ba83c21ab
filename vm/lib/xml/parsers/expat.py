"""The parser of XML that tells a program what it meets, by calling its handlers."""
from pyexpat import *
from pyexpat import ErrorString, EXPAT_VERSION, ExpatError, ParserCreate, XMLParserType, errors, features, model, native_encoding, version_info
