# What each assertion says, with and without a message of one's own
import unittest, warnings
from _show import failing
T = unittest.TestCase()
def t(*args, **kwargs): failing(T, *args, **kwargs)
for m in (None, "M"):
    t("assertEqual", 1, 2, m); t("assertNotEqual", 1, 1, m); t("assertTrue", 0, m); t("assertFalse", [1], m)
    t("assertEqual", "a" * 90, 3, m); t("assertEqual", (1,), [1], m); t("assertEqual", [1] * 40 + [2] * 40, 1, m)
    t("assertIs", 1, "", m); t("assertIsNot", 1, 1, m); t("assertIsNone", 1, m); t("assertIsNotNone", None, m)
    t("assertIn", 1, [], m); t("assertNotIn", 1, [1], m); t("assertIn", 1, range(0), m); t("assertNotIn", "a", "abc", m)
    t("assertIsInstance", 1, str, m); t("assertIsInstance", 1, (str, list), m); t("assertNotIsInstance", 1, int, m)
    t("assertGreater", 1, 2, m); t("assertGreaterEqual", 1, 2, m); t("assertLess", 2, 1, m); t("assertLessEqual", 2, 1, m)
    t("assertAlmostEqual", 1, 2, None, m); t("assertAlmostEqual", 1, 2, 3, m); t("assertAlmostEqual", 1, 2, None, m, 0.5)
    t("assertNotAlmostEqual", 1, 1.00000000001, None, m); t("assertNotAlmostEqual", 1, 1.1, 0, m); t("assertNotAlmostEqual", 1, 2, None, m, 3)
    t("assertCountEqual", [1, 2, 2], [2, 1, 1], m); t("assertCountEqual", [[1], 2, 2], [2, 1, 1], m); t("assertCountEqual", iter("ab"), "ba", m)
    t("fail", m); t("assertDictEqual", {}, [], m); t("assertSetEqual", 1, {}, m); t("assertSetEqual", {1}, 1, m)
    t("assertSetEqual", {1}, {1}, m); t("assertSetEqual", frozenset([1, 2]), {2, 3}, m); t("assertSetEqual", {1}, [1], m)
    t("assertListEqual", 1, [], m); t("assertTupleEqual", (), [], m); t("assertListEqual", [1], [1], m); t("assertSequenceEqual", (1,), [1], m)
    t("assertMultiLineEqual", "a", 1, m); t("assertMultiLineEqual", b"a", "", m)
    t("assertEqual", set(), frozenset([1]), m); t("assertEqual", frozenset([2]), frozenset([1]), m)
    t("assertEqual", {1: 2}, {1: 2}, m); t("assertEqual", "x", "x", m); t("assertEqual", float("nan"), float("nan"), m)
t("assertAlmostEqual", 1, 2, 3, None, 0.5)
t("assertAlmostEqual", 1, 1, 3, None, 0.5)
t("assertAlmostEqual", "a", "b")
t("assertAlmostEqual", 1.1, 1.1000000001)
t("assertRaises", ValueError, int, "1"); t("assertRaises", ValueError, int, "x"); t("assertRaises", (ValueError, KeyError), int, "1")
t("assertRaises", 3); t("assertRaises", int, int); t("assertRaises", ValueError, None); t("assertRaises"); t("assertRaises", (ValueError, 3))
t("assertRaises", ValueError, foo=1); t("assertRaises", ValueError, callable=3); t("assertRaises", ValueError, lambda: {}["k"])
t("assertWarns", UserWarning, int, "1"); t("assertWarns", 3); t("assertWarns", int)
t("assertWarns", UserWarning, warnings.warn, "x"); t("assertWarns", DeprecationWarning, warnings.warn, "x")
for msg in (None, "MSG"):
    try:
        with T.assertRaises(ValueError, msg=msg) as c: pass
    except AssertionError as e: print(e, c.expected, sorted(vars(c)))
    try:
        with T.assertRaises((KeyError, ValueError), msg=msg) as c: pass
    except AssertionError as e: print(e)
    try:
        with T.assertWarns(UserWarning, msg=msg) as c: pass
    except AssertionError as e: print(e)
    try:
        with T.assertRaises(KeyError, msg=msg): raise ValueError("other")
    except ValueError as e: print(repr(e))
with T.assertWarns(UserWarning) as c: warnings.warn("zz")
print(c.warning, c.lineno, len(c.warnings), c.expected_regex)
with T.assertRaises(KeyError) as c: raise KeyError(3)
print(repr(c.exception), c.exception.__traceback__)
t("skipTest", "r"); t("enterContext", 3)
print(T, repr(T), T.id(), T.shortDescription(), T.countTestCases(), T.defaultTestResult(), T == unittest.TestCase())
try: unittest.TestCase("nope")
except Exception as e: print(repr(e))
T.longMessage = False
t("assertEqual", 1, 2, "MM"); t("assertTrue", 0, "MM"); t("assertTrue", 0); t("assertIs", 1, 2, "")
class Own(unittest.TestCase):
    failureException = ValueError
    def runTest(self): "d1\n d2"
q = Own(); print(q, repr(q), q.shortDescription(), q.run(), q())
failing(q, "assertEqual", 1, 2); failing(q, "fail", "f"); failing(q, "assertIn", 1, [])
def compare(first, second, msg=None):
    raise q.failureException("own comparison of %r and %r, %s" % (first, second, msg))
q.addTypeEqualityFunc(int, compare)
failing(q, "assertEqual", 1, 1); failing(q, "assertEqual", 1, True, "m"); failing(q, "assertEqual", 1, 2.0, "m")
def function(): "doc\nmore"
f = unittest.FunctionTestCase(function, description="desc\nd2"); print(f, f.id(), f.shortDescription(), f == unittest.FunctionTestCase(function), f.run())
f = unittest.FunctionTestCase(function); print(f.shortDescription(), f == unittest.FunctionTestCase(function), hash(f) == hash(unittest.FunctionTestCase(function)))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for name, args in (("assertEquals", (1, 1)), ("failIf", (0,)), ("assert_", (1,)), ("failUnlessRaises", (ValueError, int, "x")), ("assertNotAlmostEquals", (1, 2)), ("assertDictContainsSubset", ({1: 2}, {1: 2}))):
        failing(q, name, *args)
    failing(q, "assertDictContainsSubset", {1: 2, 3: 4}, {1: 3})
for w in log: print(w.category.__name__, w.message)
