"""Finding tests: in classes, modules, by name, in folders."""

import sys
import traceback
import warnings

from . import case, suite, util

__unittest = True

_FunctionType = type(lambda: None)
_ModuleType = type(sys)


class _FailedTest(case.TestCase):
    """Stands for something that could not be loaded: it fails with the reason when it runs."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super(_FailedTest, self).__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super(_FailedTest, self).__getattr__(name)

        def testFailure():
            raise self._exception
        return testFailure


def _make_failed_import_test(name, suiteClass):
    message = "Failed to import test module: %s\n%s" % (name, traceback.format_exc())
    return _make_failed_test(name, ImportError(message), suiteClass, message)


def _make_failed_load_tests(name, exception, suiteClass):
    message = "Failed to call load_tests:\n%s" % (traceback.format_exc(),)
    return _make_failed_test(name, exception, suiteClass, message)


def _make_failed_test(methodname, exception, suiteClass, message):
    return suiteClass((_FailedTest(methodname, exception),)), message


def _make_skipped_test(methodname, exception, suiteClass):
    @case.skip(str(exception))
    def testSkipped(self):
        pass
    TestClass = type("ModuleSkipped", (case.TestCase,), {methodname: testSkipped})
    return suiteClass((TestClass(methodname),))


class _CompareKey:
    """functools.cmp_to_key(), which is not worth an import."""

    def __init__(self, compare, value):
        self.compare = compare
        self.value = value

    def __lt__(self, other):
        return self.compare(self.value, other.value) < 0


class TestLoader(object):
    """Makes suites of tests."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        super(TestLoader, self).__init__()
        self.errors = []
        self._loading_packages = set()

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of all test cases contained in testCaseClass"""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        """Return a suite of all test cases contained in the given module"""
        if len(args) > 0 or "use_load_tests" in kws:
            warnings.warn("use_load_tests is deprecated and ignored", DeprecationWarning)
            kws.pop("use_load_tests", None)
        if len(args) > 1:
            raise TypeError("loadTestsFromModule() takes 1 positional argument but {} were given".format(len(args) + 1))
        if len(kws) != 0:
            raise TypeError("loadTestsFromModule() got an unexpected keyword argument '{}'".format(sorted(kws)[0]))
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, case.TestCase):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as e:
                error_case, error_message = _make_failed_load_tests(module.__name__, e, self.suiteClass)
                self.errors.append(error_message)
                return error_case
        return tests

    def _import_for(self, parts):
        """(module, None) of the longest part of a dotted name that can be imported, and why no longer one."""
        error = None, None
        parts = parts[:]
        while True:
            try:
                return __import__(".".join(parts)), error
            except ImportError:
                error = _make_failed_import_test(parts.pop(), self.suiteClass)
                if not parts:
                    self.errors.append(error[1])
                    return None, error

    def loadTestsFromName(self, name, module=None):
        """Return a suite of all test cases given a string specifier: a module, class, method, or callable by its dotted name."""
        parts = name.split(".")
        error_case = error_message = None
        if module is None:
            module, (error_case, error_message) = self._import_for(parts)
            if module is None:
                return error_case
            parts = parts[1:]
        obj = parent = module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if getattr(obj, "__path__", None) is None or error_case is None:
                    error_case, error_message = _make_failed_test(
                        part, e, self.suiteClass, "Failed to access attribute:\n%s" % (traceback.format_exc(),))
                self.errors.append(error_message)
                return error_case
        if isinstance(obj, _ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, _FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            name = parts[-1]
            inst = parent(name)
            if not isinstance(getattr(inst, name), _FunctionType):
                return self.suiteClass([inst])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if not callable(obj):
            raise TypeError("don't know how to make test from: %s" % obj)
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError("calling %s returned %s, not a test" % (obj, test))

    def loadTestsFromNames(self, names, module=None):
        """Return a suite of all test cases found using the given sequence of string specifiers."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """Return a sorted sequence of method names found within testCaseClass"""
        def is_wanted(attrname):
            if not attrname.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, attrname)):
                return False
            if self.testNamePatterns is None:
                return True
            import fnmatch
            full = "%s.%s.%s" % (testCaseClass.__module__, testCaseClass.__qualname__, attrname)
            return any(fnmatch.fnmatchcase(full, pattern) for pattern in self.testNamePatterns)
        names = list(filter(is_wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=lambda name: _CompareKey(self.sortTestMethodsUsing, name))
        return names

    # -- folders --

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """A suite of the tests in all modules below start_dir whose file names match the pattern."""
        import os
        set_implicit_top = False
        if top_level_dir is None and self._top_level_dir is not None:
            top_level_dir = self._top_level_dir
        elif top_level_dir is None:
            set_implicit_top = True
            top_level_dir = start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        is_not_importable = False
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            if start_dir != top_level_dir:
                is_not_importable = not os.path.isfile(os.path.join(start_dir, "__init__.py"))
        else:
            try:
                __import__(start_dir)
            except ImportError:
                is_not_importable = True
            else:
                module = sys.modules[start_dir]
                top_part = start_dir.split(".")[0]
                if module.__file__ is None:
                    raise TypeError(f"don't know how to discover from {module!r}") from None
                start_dir = os.path.abspath(os.path.dirname(module.__file__))
                if set_implicit_top:
                    self._top_level_dir = os.path.dirname(os.path.dirname(os.path.abspath(sys.modules[top_part].__file__)))
                    sys.path.remove(top_level_dir)
        if is_not_importable:
            raise ImportError("Start directory is not importable: %r" % start_dir)
        return self.suiteClass(list(self._find_tests(start_dir, pattern)))

    def _get_name_from_path(self, path):
        import os
        if path == self._top_level_dir:
            return "."
        path = os.path.splitext(os.path.normpath(path))[0]
        return os.path.relpath(path, self._top_level_dir).replace(os.path.sep, ".")

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        import fnmatch
        return fnmatch.fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        import os
        name = self._get_name_from_path(start_dir)
        if name != "." and name not in self._loading_packages:
            tests, should_recurse = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not should_recurse:
                return
        for path in sorted(os.listdir(start_dir)):
            full_path = os.path.join(start_dir, path)
            tests, should_recurse = self._find_test_path(full_path, pattern)
            if tests is not None:
                yield tests
            if should_recurse:
                name = self._get_name_from_path(full_path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(full_path, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern):
        """(tests or None, whether it is a folder to go into)"""
        import os
        basename = os.path.basename(full_path)
        if os.path.isfile(full_path):
            stem, extension = os.path.splitext(basename)
            if extension != ".py" or not stem.isidentifier() or not self._match_path(basename, full_path, pattern):
                return None, False
            return self._load_file(full_path, pattern), False
        if not os.path.isdir(full_path) or not os.path.isfile(os.path.join(full_path, "__init__.py")):
            return None, False
        name = self._get_name_from_path(full_path)
        tests = None
        try:
            package = self._get_module_from_name(name)
        except case.SkipTest as e:
            return _make_skipped_test(name, e, self.suiteClass), False
        except:
            error_case, error_message = _make_failed_import_test(name, self.suiteClass)
            self.errors.append(error_message)
            return error_case, False
        load_tests = getattr(package, "load_tests", None)
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(package, pattern=pattern) if self._match_path(basename, full_path, pattern) or load_tests else None
            return tests, load_tests is None
        finally:
            self._loading_packages.discard(name)

    def _load_file(self, full_path, pattern):
        import os
        name = self._get_name_from_path(full_path)
        try:
            module = self._get_module_from_name(name)
        except case.SkipTest as e:
            return _make_skipped_test(name, e, self.suiteClass)
        except:
            error_case, error_message = _make_failed_import_test(name, self.suiteClass)
            self.errors.append(error_message)
            return error_case
        mod_file = os.path.abspath(getattr(module, "__file__", full_path))
        realpath = os.path.splitext(os.path.realpath(mod_file))[0]
        wanted = os.path.splitext(os.path.realpath(full_path))[0]
        if realpath.lower() != wanted.lower():
            raise ImportError("%r module incorrectly imported from %r. Expected %r. Is this module globally installed?"
                              % (os.path.splitext(os.path.basename(full_path))[0], os.path.dirname(realpath),
                                 os.path.dirname(full_path)))
        return self.loadTestsFromModule(module, pattern=pattern)


defaultTestLoader = TestLoader()


def _makeLoader(prefix, sortUsing, suiteClass=None, testNamePatterns=None):
    loader = TestLoader()
    loader.sortTestMethodsUsing = sortUsing
    loader.testMethodPrefix = prefix
    loader.testNamePatterns = testNamePatterns
    if suiteClass:
        loader.suiteClass = suiteClass
    return loader


def _deprecated(name, instead):
    warnings.warn(f"unittest.{name}() is deprecated and will be removed in Python 3.13. "
                  f"Please use unittest.TestLoader.{instead}() instead.", DeprecationWarning, stacklevel=3)


def getTestCaseNames(testCaseClass, prefix, sortUsing=util.three_way_cmp, testNamePatterns=None):
    _deprecated("getTestCaseNames", "getTestCaseNames")
    return _makeLoader(prefix, sortUsing, testNamePatterns=testNamePatterns).getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
    _deprecated("makeSuite", "loadTestsFromTestCase")
    return _makeLoader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
    _deprecated("findTestCases", "loadTestsFromModule")
    return _makeLoader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
