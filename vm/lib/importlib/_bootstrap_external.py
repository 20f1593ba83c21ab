"""The part of the import system that knows files, under the name that it has in CPython."""
from ._bootstrap import (ExtensionFileLoader, FileFinder, FileLoader, PathFinder, SourceFileLoader, SourcelessFileLoader, _NamespacePath,
                         cache_from_source, spec_from_file_location)
from ._bootstrap import NamespaceLoader
