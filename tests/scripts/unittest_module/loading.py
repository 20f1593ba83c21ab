# TestLoader: by class, module and name
import sys, unittest
from _show import run, failing
loader = unittest.TestLoader()
class A(unittest.TestCase):
    def test_b(self): pass
    def test_a(self): pass
    test_no = 3
    def testCamel(self): pass
    def other(self): pass
class R(unittest.TestCase):
    def runTest(self): pass
class N(unittest.TestCase): pass
print(loader.getTestCaseNames(A), loader.loadTestsFromTestCase(A))
print(loader.loadTestsFromTestCase(R), loader.loadTestsFromTestCase(N))
failing(loader, "loadTestsFromTestCase", unittest.TestSuite)
module = type(sys)("made")
module.A, module.R, module.x = A, R, 3
module.make = lambda: A("test_a")
module.suite = lambda: unittest.TestSuite([A("test_b")])
class Bad:
    def __repr__(self): return "<bad>"
    def __call__(self): return 3
module.bad = Bad()
module.instance = unittest.TestSuite([R()])
module.Nested = type("Nested", (), {"A": A})
sys.modules["made"] = module
print(loader.loadTestsFromModule(module))
for name in ("made", "made.A", "made.A.test_a", "made.make", "made.suite", "made.instance", "made.Nested.A.test_b", "made.A.other"):
    print(name, loader.loadTestsFromName(name))
for name in ("made.bad", "made.x", "made.A.test_no"):
    failing(loader, "loadTestsFromName", name)
for name in ("absent_module", "made.absent", "made.A.absent", "absent_module.thing", ""):
    loader.errors.clear()
    try:
        suite = loader.loadTestsFromName(name)
        print(repr(name), suite, len(loader.errors), loader.errors[0].splitlines()[0])
    except ValueError as e:
        print(repr(name), e)
print(loader.loadTestsFromName("A.test_a", module), loader.loadTestsFromNames(["A.test_a", "R"], module))
loader.testMethodPrefix = "ot"
print(loader.getTestCaseNames(A))
loader.testMethodPrefix = "test"
loader.sortTestMethodsUsing = lambda x, y: (x < y) - (x > y)
print(loader.getTestCaseNames(A))
loader.sortTestMethodsUsing = None
print(sorted(loader.getTestCaseNames(A)))
loader.suiteClass = list
print(loader.loadTestsFromTestCase(R))
loader = unittest.TestLoader()
def load_tests(loader, tests, pattern):
    print("load_tests", tests.countTestCases(), pattern)
    return unittest.TestSuite([R()])
module.load_tests = load_tests
print(loader.loadTestsFromModule(module), loader.loadTestsFromModule(module, pattern="p*"))
def load_tests(*args): raise ValueError("in load_tests")
module.load_tests = load_tests
suite = loader.loadTestsFromModule(module)
print(suite)
run(suite)
failing(loader, "loadTestsFromModule", module, 1, 2)
failing(loader, "loadTestsFromModule", module, foo=1)
run(unittest.TestLoader().loadTestsFromName("made.A.absent"))
