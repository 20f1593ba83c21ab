"""The command line of a test program: unittest.main()."""

import sys

from . import loader, runner
from .signals import installHandler

__unittest = True

_MAIN_EXAMPLES = """\
Examples:
  %(prog)s test_module               - run tests from test_module
  %(prog)s module.TestClass          - run tests from module.TestClass
  %(prog)s module.Class.test_method  - run specified test method
  %(prog)s path/to/test_file.py      - run tests from test_file.py
"""

_MODULE_EXAMPLES = """\
Examples:
  %(prog)s                           - run default set of tests
  %(prog)s MyTestSuite               - run suite 'MyTestSuite'
  %(prog)s MyTestCase.testSomething  - run MyTestCase.testSomething
  %(prog)s MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""

_HELP = """\
usage: %s

positional arguments:
  tests                a list of any number of test modules, classes and test
                       methods.

options:
  -h, --help           show this help message and exit
  -v, --verbose        Verbose output
  -q, --quiet          Quiet output
  --locals             Show local variables in tracebacks
  -f, --failfast       Stop on first fail or error
  -c, --catch          Catch Ctrl-C and display results so far
  -b, --buffer         Buffer stdout and stderr during tests
  -k TESTNAMEPATTERNS  Only run tests which match the given substring

%s"""

_DISCOVERY_HELP = """\
usage: %s

options:
  -h, --help            show this help message and exit
  -v, --verbose         Verbose output
  -q, --quiet           Quiet output
  --locals              Show local variables in tracebacks
  -f, --failfast        Stop on first fail or error
  -c, --catch           Catch Ctrl-C and display results so far
  -b, --buffer          Buffer stdout and stderr during tests
  -k TESTNAMEPATTERNS   Only run tests which match the given substring
  -s START, --start-directory START
                        Directory to start discovery ('.' default)
  -p PATTERN, --pattern PATTERN
                        Pattern to match tests ('test*.py' default)
  -t TOP, --top-level-directory TOP
                        Top level directory of project (defaults to start
                        directory)

For test discovery all test modules must be importable from the top level
directory of the project.
"""

_FLAGS = (("-h", "--help", "help"), ("-v", "--verbose", "verbosity"), ("-q", "--quiet", "verbosity"),
          (None, "--locals", "tb_locals"), ("-f", "--failfast", "failfast"), ("-c", "--catch", "catchbreak"),
          ("-b", "--buffer", "buffer"))
_VALUES = (("-k", None, "testNamePatterns"),)
_DISCOVERY_VALUES = (("-s", "--start-directory", "start"), ("-p", "--pattern", "pattern"), ("-t", "--top-level-directory", "top"))


def _convert_name(name):
    """A path to a test file as a module's name."""
    import os
    if os.path.isfile(name) and name.lower().endswith(".py"):
        if os.path.isabs(name):
            relative = os.path.relpath(name, os.getcwd())
            if os.path.isabs(relative) or relative.startswith(os.pardir):
                return name
            name = relative
        return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")
    return name


def _convert_names(names):
    return [_convert_name(name) if name.lower().endswith(".py") else name for name in names]


def _convert_select_pattern(pattern):
    return pattern if "*" in pattern else "*%s*" % pattern


class _Options:
    """Reads options and names, as argparse would."""

    def __init__(self, program, prog, discovery):
        self.program = program
        self.prog = prog
        self.discovery = discovery
        self.values = _VALUES + (_DISCOVERY_VALUES if discovery else ())
        self.names = []
        self.unknown = []

    def usage(self):
        """The words of the usage line, broken at the width of a terminal."""
        words = ["[%s]" % (short or long) for short, long, _ in _FLAGS]
        words += ["[%s %s]" % (short, name.upper()) for short, _, name in self.values]
        indent = " " * len("usage: %s " % self.prog)
        whole = " ".join([self.prog] + words + ([] if self.discovery else ["[tests ...]"]))
        if len("usage: ") + len(whole) <= 78:
            return whole
        lines, line = [], ""
        for word in words:
            if line and len(indent) + len(line) + 1 + len(word) > 78:
                lines.append(line)
                line = word
            else:
                line = line + " " + word if line else word
        lines.append(line)
        if not self.discovery:
            lines.append("[tests ...]")
        return self.prog + " " + ("\n" + indent).join(lines)

    def error(self, message):
        print("usage: %s" % self.usage(), file=sys.stderr)
        print("%s: error: %s" % (self.prog, message), file=sys.stderr)
        sys.exit(2)

    def show_help(self):
        if self.discovery:
            print(_DISCOVERY_HELP % self.usage(), end="")
            sys.exit(0)
        examples = _MAIN_EXAMPLES if self.program.module is None else _MODULE_EXAMPLES
        print(_HELP % (self.usage(), examples % {"prog": self.prog}))
        if self.program.module is None:
            _Options(self.program, self.prog + " discover", True).show_help()
        sys.exit(0)

    def flag(self, names, destination):
        program = self.program
        if destination == "help":
            self.show_help()
        elif destination == "verbosity":
            program.verbosity = 0 if "-q" in names else 2
        else:
            setattr(program, destination, True)

    def value(self, destination, value):
        if destination == "testNamePatterns":
            patterns = self.program.testNamePatterns or []
            self.program.testNamePatterns = patterns + [_convert_select_pattern(value)]
        else:
            setattr(self.program, destination, value)

    def long_option(self, arg, rest):
        name, equals, value = arg.partition("=")
        found = [option for option in _FLAGS + self.values if option[1] and option[1].startswith(name)]
        exact = [option for option in found if option[1] == name]
        found = exact or found
        if not found:
            self.unknown.append(arg)
            return
        if len(found) > 1:
            self.error("ambiguous option: %s could match %s" % (arg, ", ".join(option[1] for option in found)))
        short, long, destination = found[0]
        title = "/".join(filter(None, (short, long)))
        if found[0] in _FLAGS:
            if equals:
                self.error("argument %s: ignored explicit argument %r" % (title, value))
            self.flag((short, long), destination)
        elif equals:
            self.value(destination, value)
        else:
            self.value(destination, self.next_value(title, rest))

    def next_value(self, title, rest):
        if not rest or rest[0].startswith("-") and rest[0] != "-":
            self.error("argument %s: expected one argument" % title)
        return rest.pop(0)

    def short_options(self, arg, rest):
        letters = arg[1:]
        while letters:
            letter, letters = "-" + letters[0], letters[1:]
            for short, long, destination in _FLAGS:
                if short == letter:
                    self.flag((short, long), destination)
                    break
            else:
                for short, long, destination in self.values:
                    if short == letter:
                        title = "/".join(filter(None, (short, long)))
                        self.value(destination, letters.lstrip("=") if letters else self.next_value(title, rest))
                        return
                self.unknown.append(arg)
                return

    def read(self, args):
        rest = list(args)
        while rest:
            arg = rest.pop(0)
            if arg == "--":
                self.names += rest
                break
            if arg.startswith("--"):
                self.long_option(arg, rest)
            elif arg.startswith("-") and arg != "-":
                self.short_options(arg, rest)
            else:
                self.names.append(arg)
        if self.discovery:
            for name, destination in zip(list(self.names), ("start", "pattern", "top")):
                setattr(self.program, destination, name)
                self.names.pop(0)
            self.unknown = self.names + self.unknown
        if self.unknown:
            self.error("unrecognized arguments: %s" % " ".join(self.unknown))


class TestProgram(object):
    """A command-line program that runs a set of tests; this is primarily for making test modules conveniently executable."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None,
                 warnings=None, *, tb_locals=False):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = argv[0].rpartition("/")[2]
        self.parseArgs(argv)
        self.runTests()

    def usageExit(self, msg=None):
        if msg:
            print(msg)
        self._print_help()
        sys.exit(2)

    def _print_help(self, *args, **kwargs):
        try:
            _Options(self, self.progName, False).show_help()
        except SystemExit:
            pass

    def _finish_options(self):
        if self.failfast is None:
            self.failfast = False
        if self.catchbreak is None:
            self.catchbreak = False
        if self.buffer is None:
            self.buffer = False

    def parseArgs(self, argv):
        if self.module is None and len(argv) > 1 and argv[1].lower() == "discover":
            self._do_discovery(argv[2:])
            return
        options = _Options(self, self.progName, False)
        options.read(argv[1:])
        self._finish_options()
        if self.module is None and not options.names:
            self._do_discovery([])
            return
        if options.names:
            self.testNames = _convert_names(options.names)
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _do_discovery(self, argv, Loader=None):
        self.start = "."
        self.pattern = "test*.py"
        self.top = None
        if argv is not None:
            _Options(self, self.progName + " discover", True).read(argv)
        self._finish_options()
        self.createTests(from_discovery=True, Loader=Loader)

    def runTests(self):
        if self.catchbreak:
            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if isinstance(self.testRunner, type):
            options = dict(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings)
            try:
                try:
                    testRunner = self.testRunner(tb_locals=self.tb_locals, **options)
                except TypeError:       # a runner from before there was tb_locals
                    testRunner = self.testRunner(**options)
            except TypeError:           # or any of them
                testRunner = self.testRunner()
        else:
            testRunner = self.testRunner
        self.result = testRunner.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
