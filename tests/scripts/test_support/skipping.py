# test.support's decorators: what is skipped, with which words, and helpers that assert.
import unittest
from test import support

T = unittest.TestCase()
print(support.check_impl_detail(jython=True), support.check_impl_detail(jython=False), support.check_impl_detail(pypy=True, jython=True))
try:
    support.check_impl_detail(jython=True, pypy=False)
except AssertionError:
    print('mixed guards')


class Tests(unittest.TestCase):
    @support.impl_detail(jython=True)
    def test_jython(self):
        pass

    @support.impl_detail('only there', jython=True, pypy=True)
    def test_message(self):
        pass

    @support.bigmemtest(size=2 ** 40, memuse=8)
    def test_small_run(self, size):
        print('size', size)

    @support.bigmemtest(size=2 ** 40, memuse=8, dry_run=False)
    def test_never_small(self, size):
        print('size', size)

    @support.bigaddrspacetest
    def test_address_space(self):
        print('never')

    @support.requires_IEEE_754
    @support.requires_docstrings
    @support.requires_zlib()
    @support.no_tracing
    def test_all_here(self):
        self.assertEqual(1, 1)

    @support.anticipate_failure(True)
    def test_expected(self):
        self.fail()

    def test_attribute(self):
        support.get_attribute(self, 'no_such_thing')

    def test_syntax(self):
        support.check_syntax_error(self, 'x = (1', 'never closed', lineno=1, offset=5)
        support.check_syntax_error(self, 'a\n1 = x', 'cannot assign', lineno=2)
        with self.assertRaises(AssertionError):
            support.check_syntax_error(self, 'x = 1')
        with self.assertRaises(AssertionError):
            support.check_syntax_error(self, 'x = (1', 'never closed', lineno=7)

    def test_free(self):
        class Seq:
            def __getitem__(self, i):
                raise IndexError
        support.check_free_after_iterating(self, iter, Seq)

    def test_instantiation(self):
        support.check_disallow_instantiation(self, type({}.keys()))
        support.check_disallow_instantiation(self, type(iter([])))

    def test_patch(self):
        support.patch(self, unittest, 'TestCase', 5)
        self.assertEqual(unittest.TestCase, 5)

    def test_recursion(self):
        def f():
            f()
        with support.infinite_recursion():
            self.assertRaises(RecursionError, f)


result = unittest.TestResult()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
suite.run(result)
print(result.testsRun, result.failures, [text.splitlines()[-1] for _, text in result.errors], len(result.expectedFailures))
for test, reason in result.skipped:
    print(test._testMethodName, ':', reason)
with support.adjust_int_max_str_digits(700):
    try:
        str(10 ** 800)
    except ValueError as e:
        print(e)
with support.catch_unraisable_exception() as caught:
    class Bad:
        def __del__(self):
            raise ValueError('in __del__')
    Bad()
    print(caught.unraisable.exc_type, caught.unraisable.exc_value)
for classes in ((), (unittest.TestCase,)):
    try:
        support.verbose = 0
        support.run_unittest(*classes)
        print('fine')
    except support.TestDidNotRun:
        print('none')
