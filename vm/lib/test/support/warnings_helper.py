"""Warnings for tests: wanted, unwanted, ignored."""
import contextlib
import functools
import re
import sys
import warnings


class WarningsRecorder:
    """The warnings so far; attributes are those of the last one."""

    def __init__(self, warnings_list):
        self._warnings, self._last = warnings_list, 0

    def __getattr__(self, attr):
        if len(self._warnings) > self._last:
            return getattr(self._warnings[-1], attr)
        if attr in warnings.WarningMessage._WARNING_DETAILS:
            return None
        raise AttributeError("%r has no attribute %r" % (self, attr))

    @property
    def warnings(self):
        return self._warnings[self._last:]

    def reset(self):
        self._last = len(self._warnings)


def _forget_shown(depth):
    """Let every warning of the caller's module be shown again."""
    sys._getframe(depth).f_globals.get("__warningregistry__", {}).clear()


@contextlib.contextmanager
def _wanted(filters, quiet):
    with warnings.catch_warnings(record=True) as seen:
        sys.modules["warnings"].simplefilter("always")
        yield WarningsRecorder(seen)
    left = list(seen)
    missing = []
    for text, category in filters:
        fitting = [w for w in left if re.match(text, str(w.message), re.I) and issubclass(w.message.__class__, category)]
        if not fitting and not quiet:
            missing.append((text, category.__name__))
        left = [w for w in left if w not in fitting]
    if left:
        raise AssertionError("unhandled warning %s" % left[0])
    if missing:
        raise AssertionError("filter (%r, %s) did not catch any warning" % missing[0])


def check_warnings(*filters, **kwargs):
    """The block must warn as each filter (a pattern, a category) says, and in no other way (quiet=True: it may)."""
    quiet = kwargs.get("quiet")
    if not filters:
        filters = (("", Warning),)
        if quiet is None:
            quiet = True
    _forget_shown(2)
    return _wanted(filters, quiet)


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    """The block must not warn in this way."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.filterwarnings("always", message=message, category=category)
        yield
        if force_gc:
            from test.support import gc_collect
            gc_collect()
    testcase.assertEqual(seen, [])


def check_no_resource_warning(testcase):
    """The block must leave nothing open."""
    return check_no_warnings(testcase, category=ResourceWarning, force_gc=True)


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    """Assert that compiling warns once, with this text, and raises it where warnings are errors."""
    from test.support import check_syntax_error
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(seen), 1, seen)
    testcase.assertTrue(issubclass(seen[0].category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(seen[0].message), errtext)
    testcase.assertEqual(seen[0].filename, "<testcase>")
    testcase.assertEqual(seen[0].lineno, lineno)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("error", SyntaxWarning)
        check_syntax_error(testcase, statement, errtext, lineno=lineno, offset=offset)
    testcase.assertEqual(seen, [])


def ignore_warnings(*, category):
    """Run a test with warnings of one category ignored."""
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)
        return wrapper
    return decorate


@contextlib.contextmanager
def save_restore_warnings_filters():
    """The filters of warnings are put back afterwards."""
    before = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = before


def import_deprecated(name):
    """Import a module without its deprecation warning."""
    import importlib
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", category=DeprecationWarning)
        return importlib.import_module(name)
