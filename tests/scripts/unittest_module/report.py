# The report of a run: letters, lines, errors, subtests, skips, expected failures, fixtures that fail
import sys, unittest
from _show import run

class A(unittest.TestCase):
    """Doc of A"""
    def test_ok(self):
        "docstring here"
    def test_fail(self): self.assertEqual(1, 2)
    def test_err(self): 1/0
    @unittest.skip("why")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail()
    @unittest.expectedFailure
    def test_us(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i): self.assertEqual(i % 2, 0)
        with self.subTest("m", a=1): raise KeyError
        with self.subTest("m"): self.skipTest("x")
        with self.subTest(): self.fail("plain")
        with self.subTest(a=1):
            with self.subTest("inner", b=2, a=3): self.fail("nested")
    def test_set(self): self.assertEqual({1,2}, {2,3})
    def test_chain(self):
        try: 1/0
        except ZeroDivisionError: self.assertIn(1, [])
    def tearDown(self):
        if self._testMethodName == "test_ok2": raise OSError
    def test_ok2(self): pass
class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError("sc")
    def test_x(self): pass
class C(unittest.TestCase):
    @classmethod
    def tearDownClass(cls): raise ValueError("tc")
    def setUp(self): self.addCleanup(lambda: 1/0)
    def test_x(self): self.fail("a")
@unittest.skip("cls")
class D(unittest.TestCase):
    def test_x(self): pass
class E(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest("whole class")
    def test_x(self): pass
class F(unittest.TestCase):
    def setUp(self): raise unittest.SkipTest("in setUp")
    def test_x(self): pass
    @unittest.skipIf(True, "if")
    def test_y(self): pass
    @unittest.skipUnless(True, "unless")
    def test_z(self): pass
    @unittest.skip
    def test_plain(self): pass
class G(unittest.TestCase):
    @unittest.expectedFailure
    def test_sub(self):
        with self.subTest(i=1): self.fail("expected")
    def test_exit(self):
        with self.assertRaises(SystemExit): sys.exit(3)
for options in ({}, {"verbosity": 2}, {"verbosity": 0}, {"failfast": True}, {"verbosity": 2, "descriptions": False}, {"tb_locals": True}):
    print("####", options)
    result = run(A, B, C, D, E, F, G, **options)
    print(result, result.wasSuccessful(), len(result.skipped), len(result.expectedFailures), result.unexpectedSuccesses)
print(run(G))
print(run())
