"""_compat_pickle: what modules and names were called in Python 2, for pickles of protocols below 3.

IMPORT_MAPPING and NAME_MAPPING lead from the old name to the new one; their REVERSE_ dictionaries back, where several
old names fell together to the one that is written.
"""

_MODULES = """
__builtin__ builtins, copy_reg copyreg, Queue queue, SocketServer socketserver, ConfigParser configparser, repr reprlib,
tkFileDialog tkinter.filedialog, tkSimpleDialog tkinter.simpledialog, tkColorChooser tkinter.colorchooser,
tkCommonDialog tkinter.commondialog, Dialog tkinter.dialog, Tkdnd tkinter.dnd, tkFont tkinter.font, tkMessageBox tkinter.messagebox,
ScrolledText tkinter.scrolledtext, Tkconstants tkinter.constants, Tix tkinter.tix, ttk tkinter.ttk, Tkinter tkinter,
markupbase _markupbase, _winreg winreg, thread _thread, dummy_thread _dummy_thread, dbhash dbm.bsd, dumbdbm dbm.dumb, dbm dbm.ndbm,
gdbm dbm.gnu, xmlrpclib xmlrpc.client, SimpleXMLRPCServer xmlrpc.server, httplib http.client, htmlentitydefs html.entities,
HTMLParser html.parser, Cookie http.cookies, cookielib http.cookiejar, BaseHTTPServer http.server, test.test_support test.support,
commands subprocess, urlparse urllib.parse, robotparser urllib.robotparser, urllib2 urllib.request, anydbm dbm, _abcoll collections.abc
"""
_MODULES_READ = """
cPickle pickle, _elementtree xml.etree.ElementTree, FileDialog tkinter.filedialog, SimpleDialog tkinter.simpledialog,
DocXMLRPCServer xmlrpc.server, SimpleHTTPServer http.server, CGIHTTPServer http.server, UserDict collections, UserList collections,
UserString collections, whichdb dbm, StringIO io, cStringIO io
"""
_MODULES_WRITTEN = "_bz2 bz2, _dbm dbm, _functools functools, _gdbm gdbm, _pickle pickle"

_NAMES = """
__builtin__.xrange builtins.range, __builtin__.reduce functools.reduce, __builtin__.intern sys.intern, __builtin__.unichr builtins.chr,
__builtin__.unicode builtins.str, __builtin__.long builtins.int, itertools.izip builtins.zip, itertools.imap builtins.map,
itertools.ifilter builtins.filter, itertools.ifilterfalse itertools.filterfalse, itertools.izip_longest itertools.zip_longest,
UserDict.IterableUserDict collections.UserDict, UserList.UserList collections.UserList, UserString.UserString collections.UserString,
whichdb.whichdb dbm.whichdb, _socket.fromfd socket.fromfd, _multiprocessing.Connection multiprocessing.connection.Connection,
multiprocessing.process.Process multiprocessing.context.Process, multiprocessing.forking.Popen multiprocessing.popen_fork.Popen,
urllib.ContentTooShortError urllib.error.ContentTooShortError, urllib.getproxies urllib.request.getproxies,
urllib.pathname2url urllib.request.pathname2url, urllib.quote_plus urllib.parse.quote_plus, urllib.quote urllib.parse.quote,
urllib.unquote_plus urllib.parse.unquote_plus, urllib.unquote urllib.parse.unquote, urllib.url2pathname urllib.request.url2pathname,
urllib.urlcleanup urllib.request.urlcleanup, urllib.urlencode urllib.parse.urlencode, urllib.urlopen urllib.request.urlopen,
urllib.urlretrieve urllib.request.urlretrieve, urllib2.HTTPError urllib.error.HTTPError, urllib2.URLError urllib.error.URLError
"""
_NAMES_READ = """
__builtin__.basestring builtins.str, exceptions.StandardError builtins.Exception, UserDict.UserDict collections.UserDict,
socket._socketobject socket.SocketType
"""
_NAMES_WRITTEN = """
__builtin__.reduce _functools.reduce, FileDialog.FileDialog tkinter.filedialog.FileDialog,
FileDialog.LoadFileDialog tkinter.filedialog.LoadFileDialog, FileDialog.SaveFileDialog tkinter.filedialog.SaveFileDialog,
SimpleDialog.SimpleDialog tkinter.simpledialog.SimpleDialog, DocXMLRPCServer.ServerHTMLDoc xmlrpc.server.ServerHTMLDoc,
DocXMLRPCServer.XMLRPCDocGenerator xmlrpc.server.XMLRPCDocGenerator,
DocXMLRPCServer.DocXMLRPCRequestHandler xmlrpc.server.DocXMLRPCRequestHandler,
DocXMLRPCServer.DocXMLRPCServer xmlrpc.server.DocXMLRPCServer,
DocXMLRPCServer.DocCGIXMLRPCRequestHandler xmlrpc.server.DocCGIXMLRPCRequestHandler,
SimpleHTTPServer.SimpleHTTPRequestHandler http.server.SimpleHTTPRequestHandler,
CGIHTTPServer.CGIHTTPRequestHandler http.server.CGIHTTPRequestHandler, socket._socketobject _socket.socket
"""

PYTHON2_EXCEPTIONS = tuple("""
ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EnvironmentError
Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError
KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError PendingDeprecationWarning ReferenceError
RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError
UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
""".split())
MULTIPROCESSING_EXCEPTIONS = ("AuthenticationError", "BufferTooShort", "ProcessError", "TimeoutError")
PYTHON3_OSERROR_EXCEPTIONS = tuple("""
BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError FileExistsError
FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
""".split())
PYTHON3_IMPORTERROR_EXCEPTIONS = ("ModuleNotFoundError",)


def _pairs(text, apart=str):
    for pair in text.split(","):
        old, new = pair.split()
        yield apart(old), apart(new)


def _module_and_name(dotted):
    return tuple(dotted.rsplit(".", 1))


IMPORT_MAPPING = dict(_pairs(_MODULES))
REVERSE_IMPORT_MAPPING = {new: old for old, new in IMPORT_MAPPING.items()}
REVERSE_IMPORT_MAPPING.update(_pairs(_MODULES_WRITTEN))
NAME_MAPPING = dict(_pairs(_NAMES, _module_and_name))
for _name in PYTHON2_EXCEPTIONS:
    NAME_MAPPING["exceptions", _name] = "builtins", _name
for _name in MULTIPROCESSING_EXCEPTIONS:
    NAME_MAPPING["multiprocessing", _name] = "multiprocessing.context", _name
REVERSE_NAME_MAPPING = {new: old for old, new in NAME_MAPPING.items()}
REVERSE_NAME_MAPPING.update((new, old) for old, new in _pairs(_NAMES_WRITTEN, _module_and_name))
for _name in PYTHON3_OSERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING["builtins", _name] = "exceptions", "OSError"
for _name in PYTHON3_IMPORTERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING["builtins", _name] = "exceptions", "ImportError"

# only read: what they became is written under its new name, or another old one
IMPORT_MAPPING.update(_pairs(_MODULES_READ))
NAME_MAPPING.update(_pairs(_NAMES_READ, _module_and_name))
