"""Examples in doc strings, run and compared with what they say they print.

A DocTestParser finds the examples of a text, a DocTestFinder those of the objects of a module, a DocTestRunner runs them and
an OutputChecker compares.
"""
import difflib
import inspect
import linecache
import os
import re
import sys
import traceback
import unittest
from collections import namedtuple
from io import StringIO

__all__ = ["register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
           "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
           "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure",
           "UnexpectedException", "DebugRunner", "testmod", "testfile", "run_docstring_examples", "DocTestSuite", "DocFileSuite", "set_unittest_reportflags",
           "script_from_examples", "TestResults"]
__unittest = True

TestResults = namedtuple("TestResults", "failed attempted")
OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """A flag for the options of examples."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


for _name in ("DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP", "IGNORE_EXCEPTION_DETAIL",
              "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE", "FAIL_FAST"):
    globals()[_name] = register_optionflag(_name)
COMPARISON_FLAGS = DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


def _indent(text, indent=4):
    return re.sub("(?m)^(?!$)", indent * " ", text)


# ---- examples

def __getattr__(name):
    """What only a debugger needs."""
    if name == "_OutputRedirectingPdb":
        from _doctest_debug import _OutputRedirectingPdb as found
    elif name == "pdb":
        import pdb as found
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def _extract_future_flags(globs):
    """The compiler's flags for the features of __future__ among some names."""
    import __future__
    flags = 0
    for name in __future__.all_feature_names:
        feature = getattr(__future__, name)
        if globs.get(name) is feature:
            flags |= feature.compiler_flag
    return flags


class Example:
    """A piece of source, and what it should print."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith("\n") else exc_msg + "\n"
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one text, and the namespace to run them in."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        n = len(self.examples)
        text = "no examples" if n == 0 else "1 example" if n == 1 else "%d examples" % n
        return "<%s %s from %s:%s (%s)>" % (self.__class__.__name__, self.name, self.filename, self.lineno, text)

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        line = -1 if self.lineno is None else self.lineno
        other_line = -1 if other.lineno is None else other.lineno
        return (self.name, self.filename or "", line, id(self)) < (other.name, other.filename or "", other_line, id(other))


class DocTestParser:
    """Finds examples in a text."""

    _EXAMPLE_RE = re.compile(r"""
        (?P<source> (?:^(?P<indent>[ ]*) >>> .*) (?:\n [ ]* \.\.\. .*)*) \n?
        (?P<want> (?: (?![ ]*$) (?![ ]*>>>) .+$\n? )*)""", re.MULTILINE | re.VERBOSE)
    _EXCEPTION_RE = re.compile(r"""
        ^(?P<hdr> Traceback\ \( (?: most\ recent\ call\ last | innermost\ last ) \) : ) \s* $
        (?P<stack> .*?) ^ (?P<msg> \w+ .*)""", re.VERBOSE | re.MULTILINE | re.DOTALL)
    _OPTION_DIRECTIVE_RE = re.compile(r"#\s*doctest:\s*([^\n\'\"]*)$", re.MULTILINE)

    def parse(self, string, name="<string>"):
        """The text as a list of examples and of what stands between them."""
        string = string.expandtabs()
        margins = [len(m) for m in re.findall(r"^([ ]*)(?=\S)", string, re.MULTILINE)]
        margin = min(margins, default=0)
        if margin:
            string = "\n".join(line[margin:] for line in string.split("\n"))
        output, at, lineno = [], 0, 0
        for match in self._EXAMPLE_RE.finditer(string):
            output.append(string[at:match.start()])
            lineno += string.count("\n", at, match.start())
            source, options, want, exc_msg = self._parse_example(match, name, lineno)
            if not re.match(r"[ ]*(#.*)?$", source.replace("\n", "")) or "\n" in source.strip():
                output.append(Example(source, want, exc_msg, lineno=lineno, indent=margin + len(match["indent"]), options=options))
            lineno += string.count("\n", match.start(), match.end())
            at = match.end()
        output.append(string[at:])
        return output

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        """The examples alone."""
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def _parse_example(self, match, name, lineno):
        indent = len(match["indent"])
        source_lines = match["source"].split("\n")
        for i, line in enumerate(source_lines):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError("line %r of the docstring for %s lacks blank after %s: %r" % (lineno + i + 1, name, line[indent:indent + 3], line))
        self._check_prefix(source_lines[1:], " " * indent + ".", name, lineno)
        source = "\n".join(line[indent + 4:] for line in source_lines)
        want_lines = match["want"].split("\n")
        if len(want_lines) > 1 and re.match(r" *$", want_lines[-1]):
            del want_lines[-1]
        self._check_prefix(want_lines, " " * indent, name, lineno + len(source_lines))
        want = "\n".join(line[indent:] for line in want_lines)
        raised = self._EXCEPTION_RE.match(want)
        return source, self._find_options(source, name, lineno), want, raised["msg"] if raised else None

    def _check_prefix(self, lines, prefix, name, lineno):
        for i, line in enumerate(lines):
            if line and not line.startswith(prefix):
                raise ValueError("line %r of the docstring for %s has inconsistent leading whitespace: %r" % (lineno + i + 1, name, line))

    def _find_options(self, source, name, lineno):
        options = {}
        for match in self._OPTION_DIRECTIVE_RE.finditer(source):
            for option in match[1].replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError("line %r of the doctest for %s has an invalid option: %r" % (lineno + 1, name, option))
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and all(line.lstrip().startswith("#") or not line.strip() for line in source.split("\n")):
            raise ValueError("line %r of the doctest for %s has an option directive on a line with no example: %r" % (lineno, name, source))
        return options


class DocTestFinder:
    """Finds the doc strings of an object and of what it contains."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser, self._verbose, self._recurse, self._exclude_empty = parser, verbose, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """A list of DocTests."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r" % (type(obj),))
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        lines = None
        try:
            file = inspect.getsourcefile(obj)
        except TypeError:
            file = None
        if file is not None:
            lines = linecache.getlines(file, module.__dict__) if module is not None else linecache.getlines(file)
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, lines or None, globs, set())
        tests.sort()
        return tests

    def _is_of(self, module, obj):
        if module is None:
            return True
        if inspect.isfunction(obj):
            return module.__dict__ is obj.__globals__
        if inspect.ismodule(obj):
            return module is obj
        if inspect.isclass(obj) or hasattr(obj, "__module__"):
            return module.__name__ == obj.__module__
        return isinstance(obj, property)

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._test_of(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for below, value in obj.__dict__.items():
                if (inspect.isroutine(inspect.unwrap(value)) or inspect.isclass(value)) and self._is_of(module, value):
                    self._find(tests, value, f"{name}.{below}", module, lines, globs, seen)
            for below, value in getattr(obj, "__test__", {}).items():
                if not isinstance(below, str):
                    raise ValueError("DocTestFinder.find: __test__ keys must be strings: %r" % (type(below),))
                if not (inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value) or isinstance(value, str)):
                    raise ValueError("DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: %r" % (type(value),))
                self._find(tests, value, f"{name}.__test__.{below}", module, lines, globs, seen)
        elif inspect.isclass(obj):
            for below, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)) and self._is_of(module, value):
                    self._find(tests, value, f"{name}.{below}", module, lines, globs, seen)

    def _test_of(self, obj, name, module, globs, lines):
        if isinstance(obj, str):
            docstring = obj
        else:
            docstring = getattr(obj, "__doc__", None)
            docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        filename = None if module is None else getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(docstring, globs, name, filename, self._line_of(obj, lines))

    def _line_of(self, obj, lines):
        lineno = None
        docstring = getattr(obj, "__doc__", None)
        if inspect.ismodule(obj) and docstring is not None:
            lineno = 0
        if inspect.isclass(obj) and docstring is not None and lines is not None:
            pattern = re.compile(r"^\s*class\s*%s\b" % re.escape(getattr(obj, "__name__", "-")))
            lineno = next((i for i, line in enumerate(lines) if pattern.match(line)), None)
        if inspect.ismethod(obj):
            obj = obj.__func__
        if inspect.isfunction(obj) and getattr(obj, "__doc__", None):
            lineno = inspect.unwrap(obj).__code__.co_firstlineno - 1
        if lineno is None:
            return None
        if lines is None:
            return lineno + 1
        quote = re.compile(r"(^|.*:)\s*\w*(\"|')")
        return next((i for i in range(lineno, len(lines)) if quote.match(lines[i])), None)


# ---- running

class OutputChecker:
    """Compares what was printed with what was wanted."""

    def check_output(self, want, got, optionflags):
        """Whether they agree."""
        got, want = (text.encode("ASCII", "backslashreplace").decode("ASCII") for text in (got, want))
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^%s\s*?$" % re.escape(BLANKLINE_MARKER), "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS and _ellipsis_match(want, got))

    def output_difference(self, example, got, optionflags):
        """How they differ, as text."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if self._wants_diff(want, got, optionflags):
            want_lines, got_lines = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff, hdr = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:], "unified diff with -expected +actual"
            elif optionflags & REPORT_CDIFF:
                diff, hdr = list(difflib.context_diff(want_lines, got_lines, n=2))[2:], "context diff with expected followed by actual"
            else:
                diff, hdr = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want_lines, got_lines)), "ndiff with -expected +actual"
            return "Differences (%s):\n" % hdr + _indent("".join(diff))
        if want and got:
            return "Expected:\n%sGot:\n%s" % (_indent(want), _indent(got))
        if want:
            return "Expected:\n%sGot nothing\n" % _indent(want)
        if got:
            return "Expected nothing\nGot:\n%s" % _indent(got)
        return "Expected nothing\nGot nothing\n"

    def _wants_diff(self, want, got, flags):
        if not flags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(flags & REPORT_NDIFF) or want.count("\n") > 2 and got.count("\n") > 2


def _ellipsis_match(want, got):
    "... stands for anything."
    if ELLIPSIS_MARKER not in want:
        return want == got
    pieces = want.split(ELLIPSIS_MARKER)
    start, end = 0, len(got)
    if pieces[0]:
        if not got.startswith(pieces[0]):
            return False
        start = len(pieces[0])
        del pieces[0]
    if pieces and pieces[-1]:
        if not got.endswith(pieces[-1]):
            return False
        end -= len(pieces[-1])
        del pieces[-1]
    if start > end:
        return False
    for piece in pieces:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


def _strip_exception_details(msg):
    start, end = 0, len(msg)
    i = msg.find("\n")
    if i >= 0:
        end = i
    i = msg.find(":", 0, end)
    if i >= 0:
        end = i
    i = msg.rfind(".", 0, end)
    if i >= 0:
        start = i + 1
    return msg[start:end]


class DocTestRunner:
    """Runs examples, and tells of those that fail."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = 0
        self._name2ft = {}
        self._fakeout = StringIO()

    def report_start(self, out, test, example):
        if self._verbose:
            if example.want:
                out("Trying:\n" + _indent(example.source) + "Expecting:\n" + _indent(example.want))
            else:
                out("Trying:\n" + _indent(example.source) + "Expecting nothing\n")

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._failure_header(test, example) + "Exception raised:\n" + _indent("".join(traceback.format_exception(*exc_info))))

    def _failure_header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            lineno = test.lineno + example.lineno + 1 if test.lineno is not None and example.lineno is not None else "?"
            lines.append('File "%s", line %s, in %s' % (test.filename, lineno, test.name))
        else:
            lines.append("Line %s, in %s" % (example.lineno + 1, test.name))
        return "\n".join(lines + ["Failed example:", _indent(example.source)])

    def _set_flags(self, example):
        self.optionflags = self.original_optionflags
        for flag, on in example.options.items():
            self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag

    def __outcome(self, example, got, exception):
        "'success', 'failure' or 'exception', and what was got"
        check = self._checker.check_output
        if exception is None:
            return ("success" if check(example.want, got, self.optionflags) else "failure"), got
        message = "".join(traceback.format_exception_only(*exception[:2])[-1:]) if not isinstance(exception[1], SyntaxError) else \
            traceback.format_exception_only(*exception[:2])[-1]
        if getattr(exception[1], "__notes__", None) and not isinstance(exception[1], SyntaxError):
            message = "".join(traceback.format_exception_only(*exception[:2]))
        got += "".join(traceback.format_exception(*exception))
        if example.exc_msg is None:
            return "exception", got
        if check(example.exc_msg, message, self.optionflags):
            return "success", got
        if self.optionflags & IGNORE_EXCEPTION_DETAIL and check(_strip_exception_details(example.exc_msg), _strip_exception_details(message), self.optionflags):
            return "success", got
        return "failure", got

    def __run(self, test, compileflags, out):
        failures = tries = 0
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self._set_flags(example)
            if self.optionflags & SKIP:
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            filename = "<doctest %s[%d]>" % (test.name, number)
            exception = None
            try:
                exec(compile(example.source, filename, "single", compileflags, True), test.globs)
            except KeyboardInterrupt:
                raise
            except:
                exception = sys.exc_info()
                exception = exception[0], exception[1], exception[2].tb_next
            got = self._fakeout.getvalue()
            self._fakeout.truncate(0)
            self._fakeout.seek(0)
            if got and not got.endswith("\n"):
                got += "\n"
            outcome, got = self.__outcome(example, got, exception)
            if outcome == "success":
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            failures += 1
            if not quiet:
                if outcome == "failure":
                    self.report_failure(out, test, example, got)
                else:
                    self.report_unexpected_exception(out, test, example, exception)
            if self.optionflags & FAIL_FAST:
                break
        self.optionflags = self.original_optionflags
        self.__record_outcome(test, failures, tries)
        return TestResults(failures, tries)

    def __record_outcome(self, test, failures, tries):
        before = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = before[0] + failures, before[1] + tries
        self.failures += failures
        self.tries += tries

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a DocTest."""
        self.test = test
        if compileflags is None:
            compileflags = _extract_future_flags(test.globs)
        stdout, displayhook = sys.stdout, sys.displayhook
        if out is None:
            out = stdout.write
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        self.save_linecache_getlines = linecache.getlines
        linecache.getlines = self.__patched_linecache_getlines
        try:
            return self.__run(test, compileflags, out)
        finally:
            sys.stdout, sys.displayhook = stdout, displayhook
            linecache.getlines = self.save_linecache_getlines
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def __patched_linecache_getlines(self, filename, module_globals=None):
        match = re.match(r"<doctest (?P<name>.+)\[(?P<number>\d+)\]>$", filename)
        if match and match["name"] == self.test.name:
            return self.test.examples[int(match["number"])].source.splitlines(keepends=True)
        return self.save_linecache_getlines(filename, module_globals)

    def summarize(self, verbose=None):
        """Print how many examples were run, and failed."""
        if verbose is None:
            verbose = self._verbose
        none, passed, failed = [], [], []
        total_tries = total_failures = 0
        for name, (failures, tries) in self._name2ft.items():
            total_tries += tries
            total_failures += failures
            if tries == 0:
                none.append(name)
            elif failures == 0:
                passed.append((name, tries))
            else:
                failed.append((name, (failures, tries)))
        if verbose:
            if none:
                print(len(none), "items had no tests:")
                for name in sorted(none):
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, count in sorted(passed):
                    print(" %3d tests in %s" % (count, name))
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, (failures, tries) in sorted(failed):
                print(" %3d of %3d in %s" % (failures, tries, name))
        if verbose:
            print(total_tries, "tests in", len(self._name2ft), "items.")
            print(total_tries - total_failures, "passed and", total_failures, "failed.")
        if total_failures:
            print("***Test Failed***", total_failures, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(total_failures, total_tries)

    def merge(self, other):
        """Add the results of another runner."""
        for name, (failures, tries) in other._name2ft.items():
            before = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = before[0] + failures, before[1] + tries


class DocTestFailure(Exception):
    """An example has printed something else."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example has raised an exception."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises an exception at the first failure."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# ---- in one call

master = None


def _merge(runner):
    global master
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    """Run the examples of a module, __main__ by default."""
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError("testmod: module required; %r" % (m,))
    if name is None:
        name = m.__name__
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    return _merge(runner)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
             raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Run the examples of a text file."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    path = filename
    if module_relative:
        if os.path.isabs(filename):
            raise ValueError("Module-relative files may not have absolute paths")
        base = getattr(package, "__file__", None) or sys._getframe(1).f_globals.get("__file__", "")
        path = os.path.join(os.path.dirname(base), *filename.split("/"))
    with open(path, encoding=encoding or "utf-8") as file:
        text = file.read()
    globs = {} if globs is None else globs.copy()
    globs.update(extraglobs or {})
    globs.setdefault("__name__", "__main__")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, globs, name or os.path.basename(filename), path, 0))
    if report:
        runner.summarize()
    return _merge(runner)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples of one object."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


# ---- as unit tests

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """The flags for reports of failing unit tests; the result is those before."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


class DocTestCase(unittest.TestCase):
    """A DocTest as a test case."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        unittest.TestCase.__init__(self)
        self._dt_optionflags, self._dt_checker, self._dt_test = optionflags, checker, test
        self._dt_setUp, self._dt_tearDown = setUp, tearDown

    def setUp(self):
        self._dt_globs = self._dt_test.globs.copy()
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        test, flags, said = self._dt_test, self._dt_optionflags, StringIO()
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = "-" * 70
        if runner.run(test, out=said.write, clear_globs=False).failed:
            lineno = "unknown line number" if test.lineno is None else "%s" % test.lineno
            raise self.failureException('Failed doctest test for %s\n  File "%s", line %s, in %s\n\n%s' % (
                test.name, test.filename, lineno, ".".join(test.name.split(".")[-1:]), said.getvalue()))

    def id(self):
        return self._dt_test.name

    def __repr__(self):
        name = self._dt_test.name.split(".")
        return "%s (%s)" % (name[-1], ".".join(name[:-1]))

    __str__ = __repr__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


class DocFileCase(DocTestCase):
    """The examples of a text file as a test case."""

    def id(self):
        return "_".join(self._dt_test.name.split("."))

    def __repr__(self):
        return self._dt_test.filename

    __str__ = __repr__


class _DocTestSuite(unittest.TestSuite):
    """A suite that keeps its tests when they have run: they need little."""

    def _removeTestAtIndex(self, index):
        pass


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The examples of a module as a suite of unit tests."""
    if isinstance(module, str):
        module = __import__(module, globals(), locals(), ["*"])
    elif module is None:
        module = sys.modules[sys._getframe(1).f_globals["__name__"]]
    suite = _DocTestSuite()
    for test in sorted((test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)):
        if not test.examples:
            continue
        if not test.filename:
            test.filename = module.__file__
        suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    """The examples of text files as a suite of unit tests."""
    suite = _DocTestSuite()
    base = getattr(package, "__file__", None) or sys._getframe(1).f_globals.get("__file__", "")
    for path in paths:
        full = os.path.join(os.path.dirname(base), path) if module_relative else path
        with open(full, encoding=encoding or "utf-8") as file:
            text = file.read()
        own = {"__name__": "__main__", "__file__": full, **(globs or {})}
        suite.addTest(DocFileCase(parser.get_doctest(text, own, os.path.basename(path), full, 0), **options))
    return suite


def script_from_examples(s):
    """The examples of a text as a program, with the rest as comments."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += ["## " + line for line in piece.want.split("\n")[:-1]]
        else:
            output += [("# " + line) if line else "#" for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def testsource(module, name):
    """The examples of an object of a module as a script."""
    from _doctest_debug import testsource
    return testsource(module, name)


def debug_src(src, pm=False, globs=None):
    """Debug the examples of a text."""
    from _doctest_debug import debug_script
    debug_script(script_from_examples(src), pm, globs)


def debug(module, name, pm=False):
    """Debug the examples of an object of a module."""
    from _doctest_debug import debug_script
    module = sys.modules[module] if isinstance(module, str) else module
    debug_script(testsource(module, name), pm, module.__dict__)


def _test():
    """python -m doctest FILE...: the examples of modules and text files."""
    import argparse
    parser = argparse.ArgumentParser(description="doctest runner", prog="doctest.py")
    parser.add_argument("-v", "--verbose", action="store_true", default=False, help="print very verbose output for all tests")
    parser.add_argument("-o", "--option", action="append", choices=OPTIONFLAGS_BY_NAME.keys(), default=[],
                        help="specify a doctest option flag to apply to the test run; may be specified more than once to apply multiple options")
    parser.add_argument("-f", "--fail-fast", action="store_true",
                        help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any other -o options)")
    parser.add_argument("file", nargs="+", help="file containing the tests to run")
    args = parser.parse_args()
    options = 0
    for option in args.option:
        options |= OPTIONFLAGS_BY_NAME[option]
    if args.fail_fast:
        options |= FAIL_FAST
    for filename in args.file:
        if filename.endswith(".py"):
            folder, name = os.path.split(filename)
            sys.path.insert(0, folder)
            module = __import__(name[:-3])
            del sys.path[0]
            failures, _ = testmod(module, verbose=args.verbose, optionflags=options)
        else:
            failures, _ = testfile(filename, module_relative=False, verbose=args.verbose, optionflags=options)
        if failures:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(_test())
