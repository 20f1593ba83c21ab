"""Helpers for suites of tests: skipping, comparing, limiting, swapping (as the library reference lists them).

What asks for the network, for a GUI or for gigabytes of memory is skipped, as it is where CPython's own runner is not
given these resources. Tests marked as CPython's implementation detail are skipped too: this is Krait.
"""
import contextlib
import functools
import io
import os
import sys
import types
import unittest

from ._comparing import ALWAYS_EQ, LARGEST, NEVER_EQ, SMALLEST, Matcher
from ._guards import (
    anticipate_failure, bigaddrspacetest, bigmemtest, check_impl_detail, check_sanitizer, cpython_only,
    has_no_debug_ranges, impl_detail, no_tracing, python_is_optimized, refcount_test, requires_IEEE_754, requires_bz2,
    requires_debug_ranges, requires_docstrings, requires_fork, requires_freebsd_version, requires_gzip,
    requires_legacy_unicode_capi, requires_linux_version, requires_lzma, requires_mac_ver, requires_subprocess,
    requires_venv_with_pip, requires_working_socket, requires_zlib, skip_if_buggy_ucrt_strfptime, skip_if_buildbot,
    skip_if_pgo_task, skip_if_sanitizer, suppress_msvcrt_asserts, system_must_validate_cert, HAVE_DOCSTRINGS, MISSING_C_DOCSTRINGS, has_fork_support, has_socket_support,
    has_subprocess_support, is_android, is_emscripten, is_jython, is_wasi)

# How much the runner says, and what it has been given to use.
verbose = 1
use_resources = None
failfast = False
max_memuse = 0
real_max_memuse = 0
PGO = False
PGO_EXTENDED = False

# Seconds within which something on this machine, or elsewhere, is to have happened.
LOOPBACK_TIMEOUT = 5.0
INTERNET_TIMEOUT = 60.0
SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0

PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
SOCK_MAX_SIZE = 16 * 1024 * 1024 + 1
_1M, _1G, _2G, _4G = 2 ** 20, 2 ** 30, 2 ** 31, 2 ** 32   # sizes of memory
MAX_Py_ssize_t = sys.maxsize
NHASHBITS = sys.hash_info.width
unix_shell = "/bin/sh"
has_strftime_extensions = True
Py_DEBUG = False
darwin_malloc_err_warning = None

# Where tests would look for data and for modules written in Python; Krait's own are in the binary.
TEST_SUPPORT_DIR = os.path.dirname(os.path.abspath(__file__))
TEST_HOME_DIR = os.path.dirname(TEST_SUPPORT_DIR)
TEST_DATA_DIR = os.path.join(TEST_HOME_DIR, "data")
STDLIB_DIR = os.path.dirname(TEST_HOME_DIR)
REPO_ROOT = os.path.dirname(STDLIB_DIR)
TEST_HTTP_URL = "http://www.pythontest.net"


class Error(Exception):
    """Base of what goes wrong in running tests."""


class TestFailed(Error):
    """A suite had failures."""


class TestFailedWithDetails(TestFailed):
    """A suite had failures: lists of pairs of a test and its text."""

    def __init__(self, msg, errors, failures):
        self.msg, self.errors, self.failures = msg, errors, failures
        super().__init__(msg, errors, failures)

    def __str__(self):
        return self.msg


class TestDidNotRun(Error):
    """A suite ran no test."""


class ResourceDenied(unittest.SkipTest):
    """A test wants something that the runner has not been given."""


# ---- resources ------------------------------------------------------------------------------------------------

def is_resource_enabled(resource):
    """Whether the runner may use this resource; a module run by itself may use all."""
    return use_resources is None or resource in use_resources


def requires(resource, msg=None):
    """Raise ResourceDenied unless the resource may be used."""
    if not is_resource_enabled(resource):
        raise ResourceDenied(msg or f"Use of the {resource!r} resource not enabled")
    if resource in ("gui", "network", "urlfetch"):
        raise ResourceDenied(f"Krait has no {resource!r} resource")


def requires_resource(resource):
    """Skip the test unless the resource may be used."""
    try:
        requires(resource)
    except ResourceDenied as reason:
        return unittest.skip(str(reason))
    return lambda test: test


def findfile(filename, subdir=None):
    """Where a data file of the tests lies: on the path, or else the name itself."""
    if os.path.isabs(filename):
        return filename
    if subdir is not None:
        filename = os.path.join(subdir, filename)
    for folder in sys.path:
        place = os.path.join(folder, filename)
        if os.path.exists(place):
            return place
    return filename


def open_urlresource(url, *args, **kw):
    """A file from the network: the test is skipped."""
    requires("urlfetch")


def get_attribute(obj, name):
    """getattr, but a test whose attribute is missing is skipped."""
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest("object %r has no attribute %r" % (obj, name))


# ---- output and surroundings for a while ------------------------------------------------------------------------

_original_stdout = None


def record_original_stdout(stdout):
    """Remember what sys.stdout was."""
    global _original_stdout
    _original_stdout = stdout


def get_original_stdout():
    """The output remembered, or today's."""
    return _original_stdout or sys.stdout


@contextlib.contextmanager
def captured_output(stream_name):
    """The stream of this name of sys is a StringIO for a while."""
    before = getattr(sys, stream_name)
    setattr(sys, stream_name, io.StringIO())
    try:
        yield getattr(sys, stream_name)
    finally:
        setattr(sys, stream_name, before)


def captured_stdout():
    """sys.stdout is a StringIO for a while."""
    return captured_output("stdout")


def captured_stderr():
    """sys.stderr is a StringIO for a while."""
    return captured_output("stderr")


def captured_stdin():
    """sys.stdin is a StringIO for a while."""
    return captured_output("stdin")


def flush_std_streams():
    """Write out what sys.stdout and sys.stderr hold back."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


def print_warning(msg):
    """Warn whoever watches the run."""
    stream = sys.__stderr__
    for line in msg.splitlines():
        print(f"Warning -- {line}", file=stream, flush=True)


_missing = object()


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    """An attribute has another value for a while; the old one is given, or None."""
    before = getattr(obj, attr, _missing)
    setattr(obj, attr, new_val)
    try:
        yield None if before is _missing else before
    finally:
        if before is not _missing:
            setattr(obj, attr, before)
        elif hasattr(obj, attr):
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    """An item has another value for a while; the old one is given, or None."""
    before = obj[item] if item in obj else _missing
    obj[item] = new_val
    try:
        yield None if before is _missing else before
    finally:
        if before is not _missing:
            obj[item] = before
        elif item in obj:
            del obj[item]


def patch(test_instance, object_to_patch, attr_name, new_value):
    """Give an attribute another value until the test's clean-up."""
    getattr(object_to_patch, attr_name)
    attributes = getattr(object_to_patch, "__dict__", {})
    own = attr_name in attributes
    before = attributes[attr_name] if own else getattr(object_to_patch, attr_name)

    def put_back():
        if own:
            setattr(object_to_patch, attr_name, before)
        else:
            delattr(object_to_patch, attr_name)
    test_instance.addCleanup(put_back)
    setattr(object_to_patch, attr_name, new_value)


@contextlib.contextmanager
def patch_list(orig):
    """A list may be changed for a while."""
    before = orig[:]
    try:
        yield
    finally:
        orig[:] = before


@contextlib.contextmanager
def disable_gc():
    """No automatic collection for a while."""
    import gc
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def gc_collect():
    """Free all that can be freed: finalizers may leave more garbage, so three times."""
    import gc
    for _ in range(3):
        gc.collect()


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    """Another limit on the digits of ints for a while."""
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(max_digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(before)


def _depth():
    frame, depth = sys._getframe(1), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


@contextlib.contextmanager
def infinite_recursion(max_depth=75):
    """A low limit of recursion, for tests that recurse without end."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(max_depth, _depth() + 20))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def setswitchinterval(interval):
    """How often threads take turns."""
    sys.setswitchinterval(interval)


@contextlib.contextmanager
def SuppressCrashReport():
    """Nothing here pops up a report of a crash."""
    yield


@contextlib.contextmanager
def disable_faulthandler():
    """There is no handler of faults to stop."""
    yield


class SaveSignals:
    """The handlers of signals, kept and put back."""

    def __init__(self):
        import signal
        self._signal, self.handlers = signal, {}

    def save(self):
        for number in self._signal.valid_signals() - {self._signal.SIGKILL, self._signal.SIGSTOP}:
            handler = self._signal.getsignal(number)
            if handler is not None:
                self.handlers[number] = handler

    def restore(self):
        for number, handler in self.handlers.items():
            self._signal.signal(number, handler)


class catch_unraisable_exception:
    """What sys.unraisablehook is given in the block: .unraisable."""

    def __init__(self):
        self.unraisable = self._before = None

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __enter__(self):
        self._before, sys.unraisablehook = sys.unraisablehook, self._hook
        return self

    def __exit__(self, *exc_info):
        sys.unraisablehook = self._before
        del self.unraisable


def run_with_locale(catstr, *locales):
    """Run a test under the first of these locales that is here; under today's if none is."""
    def decorate(test):
        @functools.wraps(test)
        def inner(*args, **kwargs):
            import locale
            category = getattr(locale, catstr)
            before = locale.setlocale(category)
            try:
                for name in locales:
                    with contextlib.suppress(locale.Error):
                        locale.setlocale(category, name)
                        break
                return test(*args, **kwargs)
            finally:
                locale.setlocale(category, before)
        return inner
    return decorate


def run_with_tz(tz):
    """Run a test with another time zone."""
    def decorate(test):
        @functools.wraps(test)
        def inner(*args, **kwargs):
            import time
            before = os.environ.get("TZ")
            os.environ["TZ"] = tz
            time.tzset()
            try:
                return test(*args, **kwargs)
            finally:
                if before is None:
                    del os.environ["TZ"]
                else:
                    os.environ["TZ"] = before
                time.tzset()
        return inner
    return decorate


# ---- assertions that several suites share -----------------------------------------------------------------------

def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    """Assert that a statement does not compile, with this text and at this place."""
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    testcase.assertIsNotNone(error.offset)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check_free_after_iterating(test, iter, cls, args=()):
    """Assert that an exhausted iterator lets go of what it went through."""
    class Watched(cls):
        def __del__(self):
            nonlocal gone
            gone = True
            try:
                next(iterator)
            except StopIteration:
                pass
    gone = False
    iterator = iter(Watched(*args))
    test.assertRaises(StopIteration, next, iterator)
    gc_collect()
    test.assertTrue(gone)


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    """Assert that calling a type is refused by its name."""
    name = tp.__name__ if tp.__module__ in ("builtins", "__main__") else f"{tp.__module__}.{tp.__name__}"
    import re
    testcase.assertRaisesRegex(TypeError, f"cannot create '{re.escape(name)}' instances", tp, *args, **kwds)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    """Assert that __all__ lists the public names that a module defines itself."""
    if name_of_module is None:
        name_of_module = (module.__name__,)
    elif isinstance(name_of_module, str):
        name_of_module = (name_of_module,)
    expected = set(extra)
    for name in dir(module):
        if name.startswith("_") or name in not_exported:
            continue
        value = getattr(module, name)
        home = getattr(value, "__module__", None)
        if home in name_of_module or home is None and not isinstance(value, types.ModuleType):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    """The public names that the first has and the second lacks."""
    lacking = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in lacking if not name.startswith("_") or name.endswith("__")}


def calcobjsize(fmt):
    """Sizes of objects are Krait's own: no test can foretell them."""
    raise unittest.SkipTest("sizes of objects are an implementation detail")


calcvobjsize = calcobjsize


def check_sizeof(test, o, size):
    """Sizes of objects are Krait's own."""
    raise unittest.SkipTest("sizes of objects are an implementation detail")


def with_pymalloc():
    """Small objects come from pools."""
    return True


def sortdict(dict):
    """repr of a dict with its keys in order."""
    return "{%s}" % ", ".join("%r: %r" % pair for pair in sorted(dict.items()))


def ignore_deprecations_from(module, *, like):
    """Ignore the DeprecationWarnings of a module whose text is like this, until clear_ignored_deprecations()."""
    import warnings
    token = object()
    warnings.filterwarnings("ignore", category=DeprecationWarning, module=module,
                            message=like + f"(?#support{id(token)})")
    return token


def clear_ignored_deprecations(*tokens):
    """Take away the filters that ignore_deprecations_from() made."""
    import warnings
    if not tokens:
        raise ValueError("Provide token or tokens returned by ignore_deprecations_from")
    ends = tuple(f"(?#support{id(token)})" for token in tokens)
    warnings.filters[:] = [row for row in warnings.filters if row[1] is None or not row[1].pattern.endswith(ends)]
    warnings._filters_mutated()


def collision_stats(nbins, nballs):
    """Mean and standard deviation of the collisions when balls fall into bins at random."""
    from fractions import Fraction
    n, k = nbins, nballs
    p1 = Fraction(n - 1, n) ** k
    p2 = Fraction(n - 2, n) ** k
    empty = n * p1
    variance = n * (n - 1) * p2 + empty * (1 - empty)
    return float(k - n + empty), float(variance) ** 0.5


# ---- processes ---------------------------------------------------------------------------------------------------

def args_from_interpreter_flags():
    """The options that this interpreter was started with, for one like it."""
    letters = {"ignore_environment": "E", "no_site": "S", "no_user_site": "s", "dont_write_bytecode": "B",
               "bytes_warning": "b", "quiet": "q", "verbose": "v", "optimize": "O"}
    given = ["-I"] if sys.flags.isolated else []
    for flag, letter in letters.items():
        if getattr(sys.flags, flag) and not (given and letter in "Es"):
            given.append("-" + letter * getattr(sys.flags, flag))
    return given + ["-W" + option for option in sys.warnoptions]


def optim_args_from_interpreter_flags():
    """-O and -OO as this interpreter was given them."""
    return ["-" + "O" * sys.flags.optimize] if sys.flags.optimize else []


def reap_children():
    """Wait for children that have ended."""
    with contextlib.suppress(OSError):
        while os.waitpid(-1, os.WNOHANG) > (0, 0):
            pass


def wait_process(pid, *, exitcode, timeout=None):
    """Wait for a child and assert how it ended."""
    _, status = os.waitpid(pid, 0)
    ended = os.waitstatus_to_exitcode(status)
    if ended != exitcode:
        raise AssertionError(f"process {pid} exited with code {ended}, but exit code {exitcode} is expected")


def missing_compiler_executable(cmd_names=()):
    """The first compiler that is not here: none is looked for."""
    return None


def skip_if_broken_multiprocessing_synchronize():
    """Skip what needs semaphores of processes."""
    raise unittest.SkipTest("Krait has no multiprocessing")


# ---- running tests -----------------------------------------------------------------------------------------------

def set_memlimit(limit):
    """How much memory big tests may use, as "4G"."""
    global max_memuse, real_max_memuse
    import re
    match = re.match(r"(\d+(?:\.\d+)?) (K|M|G|T)b?$", limit, re.IGNORECASE | re.VERBOSE)
    if match is None:
        raise ValueError("Invalid memory limit %r" % (limit,))
    given = int(float(match[1]) * 1024 ** ("KMGT".index(match[2].upper()) + 1))
    if given < _2G - 1:
        raise ValueError("Memory limit %r too low to be useful" % (limit,))
    real_max_memuse, max_memuse = given, min(given, MAX_Py_ssize_t)


_match_patterns = None


def set_match_tests(accept_patterns=None, ignore_patterns=None):
    """Which tests to run, by patterns of their ids or of a part of these."""
    global _match_patterns
    _match_patterns = (tuple(accept_patterns or ()), tuple(ignore_patterns or ())) if accept_patterns or ignore_patterns else None


def match_test(test):
    """Whether the patterns of set_match_tests() choose this test."""
    import fnmatch
    if _match_patterns is None:
        return True
    name = test.id()
    pieces = [name, *name.split(".")]
    accepted, ignored = (any(fnmatch.fnmatchcase(piece, p) for p in patterns for piece in pieces) for patterns in _match_patterns)
    return not ignored and (accepted or not _match_patterns[0])


class BasicTestRunner:
    """Runs a test without a report."""

    def run(self, test):
        result = unittest.TestResult()
        test(result)
        return result


def run_unittest(*classes):
    """Run the tests of classes, suites and modules (by name) and raise TestFailed if one fails."""
    suite = unittest.TestSuite()
    loader = unittest.TestLoader()
    for cls in classes:
        if isinstance(cls, str):
            suite.addTest(loader.loadTestsFromModule(sys.modules[cls]))
        elif isinstance(cls, (unittest.TestSuite, unittest.TestCase)):
            suite.addTest(cls)
        else:
            suite.addTest(loader.loadTestsFromTestCase(cls))
    runner = unittest.TextTestRunner(sys.stdout, verbosity=2, failfast=failfast) if verbose else BasicTestRunner()
    result = runner.run(suite)
    if not result.testsRun and not result.skipped:
        raise TestDidNotRun
    if not result.wasSuccessful():
        errors = [(str(test), text) for test, text in result.errors]
        failures = [(str(test), text) for test, text in result.failures]
        raise TestFailedWithDetails("multiple errors occurred" if len(errors) + len(failures) > 1 else
                                    (errors + failures)[0][1], errors, failures)
    return result


def run_doctest(module, verbosity=None, optionflags=0):
    """Run a module's doctests; the result is how many failed and how many there were."""
    import doctest
    failed, tried = doctest.testmod(module, verbose=verbose if verbosity is None else verbosity,
                                    optionflags=optionflags)
    if failed:
        raise TestFailed("%d of %d doctests failed" % (failed, tried))
    return failed, tried


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    """load_tests for a package: all the modules in its folder."""
    top = os.path.dirname(os.path.dirname(pkg_dir))
    standard_tests.addTests(loader.discover(start_dir=pkg_dir, top_level_dir=top, pattern=pattern or "test*"))
    return standard_tests


def run_in_subinterp(code):
    """There is one interpreter in a process."""
    raise unittest.SkipTest("Krait has no subinterpreters")


def maybe_get_event_loop_policy():
    """The policy of event loops if somebody has set one."""
    events = sys.modules.get("asyncio.events")
    return getattr(events, "_event_loop_policy", None)
