# What runs when: fixtures, clean-ups, contexts; suites and results as objects
import sys, unittest
from _show import run, failing
events = []
def say(*what):
    events.append(" ".join(map(str, what)))
def tell():
    print("; ".join(events))
    events.clear()
class CM:
    def __init__(self, name): self.name = name
    def __enter__(self): say("enter", self.name); return self.name
    def __exit__(self, *exc): say("exit", self.name, exc[0])
def setUpModule():
    say("setUpModule"); unittest.addModuleCleanup(say, "module cleanup"); say(unittest.enterModuleContext(CM("module")))
def tearDownModule(): say("tearDownModule")
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): say("setUpClass"); cls.addClassCleanup(say, "class cleanup", 1); cls.enterClassContext(CM("class"))
    @classmethod
    def tearDownClass(cls): say("tearDownClass")
    def setUp(self): say("setUp"); self.addCleanup(say, "cleanup 1"); self.addCleanup(say, "cleanup", k=2) if False else None
    def tearDown(self): say("tearDown")
    def test_1(self): say("test_1", self.enterContext(CM("test")))
    def test_2(self): say("test_2"); self.fail()
    def test_3(self): say("test_3"); raise KeyboardInterrupt
class B(unittest.TestCase):
    def setUp(self): say("B.setUp"); self.addCleanup(self.clean); raise ValueError
    def clean(self): say("clean"); self.addCleanup(say, "from cleanup")
    def tearDown(self): say("not reached")
    def test(self): say("not reached")
print(run(A("test_1"), A("test_2"), B("test"))); tell()
try: run(A("test_3"))
except KeyboardInterrupt: print("interrupted")
tell()
suite = unittest.TestSuite([A("test_1"), unittest.TestSuite([A("test_2"), B("test")])])
print(suite.countTestCases(), suite == unittest.TestSuite(suite), list(suite)[0])
print(suite)
try: suite.debug()
except BaseException as e: print(repr(e))
tell()
suite = unittest.TestSuite([A("test_1"), unittest.TestSuite([A("test_2"), B("test")])])
result = unittest.TestResult()
suite.run(result); tell()
print(result, len(list(suite)), suite.countTestCases(), [str(t) for t, _ in result.failures], [str(t) for t, _ in result.errors])
for bad in (3, A, unittest.TestSuite):
    failing(suite, "addTest", bad)
failing(suite, "addTests", "abc")
failing(suite, "addTests", [1])
class Counting(unittest.TestResult):
    def startTestRun(self): say("startTestRun")
    def stopTestRun(self): say("stopTestRun")
    def startTest(self, test): say("start", test._testMethodName); super().startTest(test)
    def stopTest(self, test): say("stop", test._testMethodName); super().stopTest(test)
    def addSuccess(self, test): say("success")
    def addError(self, test, err): say("error", err[0].__name__); super().addError(test, err)
    def addFailure(self, test, err): say("failure", err[0].__name__)
    def addSubTest(self, test, subtest, err): say("subtest", subtest._subDescription(), err and err[0].__name__); super().addSubTest(test, subtest, err)
class S(unittest.TestCase):
    def test_sub(self):
        for i in range(3):
            with self.subTest(n=i):
                if i == 1: self.fail()
                if i == 2: raise OSError
        say("after")
    def test_stop(self):
        with self.subTest(1): self.fail()
        say("not after failfast")
    def test_ok(self): pass
for name in ("test_sub", "test_ok", "test_stop"):
    result = Counting()
    result.failfast = name == "test_stop"
    S(name).run(result); tell()
    print(result, result.shouldStop, [t.id() for t, _ in result.failures])
S("test_ok").defaultTestResult = Counting
t = S("test_ok"); t.defaultTestResult = Counting; print(t.run()); tell()
S.test_ok(S("test_ok")); S("test_ok").debug()
failing(S("test_sub"), "debug")
tell()
class Old:
    failures = None
    def startTest(self, test): say("start")
    def stopTest(self, test): say("stop")
    def addSuccess(self, test): say("success")
    def addFailure(self, test, err): say("failure", err[0].__name__)
class X(unittest.TestCase):
    @unittest.expectedFailure
    def test_x(self): self.fail()
    @unittest.expectedFailure
    def test_u(self): pass
    @unittest.skip("s")
    def test_s(self): pass
import warnings
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for name in ("test_x", "test_u", "test_s"):
        X(name).run(Old()); tell()
for w in log: print(w.category.__name__, w.message)
