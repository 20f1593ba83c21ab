"""Decorators that skip a test where it can't hold, and the facts that they decide by."""
import functools
import sys
import unittest

is_jython = is_android = is_emscripten = is_wasi = False
has_fork_support = has_subprocess_support = True
has_socket_support = False
HAVE_DOCSTRINGS = sys.flags.optimize < 2
MISSING_C_DOCSTRINGS = False


def _keep(test):
    return test


def _parse_guards(guards):
    """The guards by name of implementation, and what holds for those that they don't name."""
    if not guards:
        return {"cpython": True}, False
    first = next(iter(guards.values()))
    assert all(value == first for value in guards.values())
    return guards, not first


def check_impl_detail(**guards):
    """Whether a detail of implementations is to be tested here: check_impl_detail(cpython=True)."""
    guards, default = _parse_guards(guards)
    return guards.get(sys.implementation.name, default)


def impl_detail(msg=None, **guards):
    """Skip the test where check_impl_detail() says no."""
    if check_impl_detail(**guards):
        return _keep
    if msg is None:
        guards, default = _parse_guards(guards)
        names = " or ".join(sorted(guards))
        msg = f"implementation detail {'not available on' if default else 'specific to'} {names}"
    return unittest.skip(msg)


def cpython_only(test):
    """A test of how CPython, and no other, works."""
    return impl_detail(cpython=True)(test)


def no_tracing(func):
    """Run the test without the trace function that may be set."""
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        before = sys.gettrace()
        try:
            sys.settrace(None)
            return func(*args, **kwargs)
        finally:
            sys.settrace(before)
    return wrapper


refcount_test = no_tracing


def bigmemtest(size, memuse, dry_run=True):
    """A test of much memory (memuse bytes times size): run with a small size, or not at all."""
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest("not enough memory: %.1fG minimum needed" % (size * memuse / (1 << 30)))
            return test(self, 5147)
        wrapper.size, wrapper.memuse = size, memuse
        return wrapper
    return decorate


def bigaddrspacetest(f):
    """A test that fills the address space: never run."""
    return unittest.skip("not enough memory: %.1fG minimum needed" % (sys.maxsize / (1 << 30)))(f)


def anticipate_failure(condition):
    """Expect the test to fail where the condition holds."""
    return unittest.expectedFailure if condition else _keep


def _needs_module(name):
    def requires(reason=f"requires {name}"):
        try:
            __import__(name)
        except ImportError:
            return unittest.skip(reason)
        return _keep
    return requires


requires_zlib, requires_gzip = _needs_module("zlib"), _needs_module("gzip")
requires_bz2, requires_lzma = _needs_module("bz2"), _needs_module("lzma")


def requires_debug_ranges(reason="requires co_positions / debug_ranges"):
    """Positions of instructions are always there."""
    return _keep


def has_no_debug_ranges():
    """Positions of instructions are always there."""
    return False


requires_IEEE_754 = unittest.skipUnless(float.__getformat__("double").startswith("IEEE"),
                                        "test requires IEEE 754 doubles")
requires_docstrings = unittest.skipUnless(HAVE_DOCSTRINGS, "test requires docstrings")


def requires_fork():
    """Processes can fork here."""
    return _keep


def requires_subprocess():
    """Processes can be started here."""
    return _keep


def requires_working_socket(*, module=False):
    """Krait has no sockets: the test, or the whole module, is skipped."""
    if module:
        raise unittest.SkipTest("requires socket support")
    return unittest.skip("requires socket support")


def requires_linux_version(*min_version):
    """Skip on an older Linux."""
    def decorate(test):
        import platform
        release = platform.release().split("-", 1)[0].split(".")
        if platform.system() == "Linux" and tuple(int(n) for n in release if n.isdigit()) < min_version:
            return unittest.skip("Linux version %s or higher required" % ".".join(map(str, min_version)))(test)
        return test
    return decorate


def requires_freebsd_version(*min_version):
    """This is no FreeBSD."""
    return _keep


def requires_mac_ver(*min_version):
    """This is no Mac."""
    return _keep


def skip_if_buildbot(reason=None):
    """This is no build robot."""
    return _keep


def skip_if_pgo_task(test):
    """Nothing is trained here."""
    return test


def skip_if_buggy_ucrt_strfptime(test):
    """The C library here formats times rightly."""
    return test


def requires_legacy_unicode_capi():
    """Skip what needs CPython's C API of strings."""
    return unittest.skip("requires legacy Unicode C API")


def requires_venv_with_pip():
    """Skip what makes environments of packages."""
    return unittest.skip("venv: pip requires ctypes")


def suppress_msvcrt_asserts(verbose=False):
    """This is no Windows."""


def system_must_validate_cert(test):
    """Skip what needs certificates of the system."""
    return unittest.skip("requires ssl")(test)


def check_sanitizer(*, address=False, memory=False, ub=False):
    """Whether this build has one of these sanitizers."""
    if not (address or memory or ub):
        raise ValueError("At least one of address, memory, or ub must be True")
    return False


def skip_if_sanitizer(reason=None, *, address=False, memory=False, ub=False):
    """Skip under these sanitizers."""
    return unittest.skipIf(check_sanitizer(address=address, memory=memory, ub=ub), reason or "not working with sanitizers active")


def python_is_optimized():
    """The release is built with -O2."""
    return True
