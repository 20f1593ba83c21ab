# What the runner prints at each verbosity, with fail-fast and buffering.
import io
import re
import sys
import unittest


class T(unittest.TestCase):
    """The doc of the class."""

    def test_a_pass(self):
        """The first line of the doc.

        more"""
        print('said')

    def test_b_fail(self):
        self.assertEqual({'a': 1}, {'a': 2}, 'own message')

    def test_c_error(self):
        print('before the error')
        raise KeyError('k')

    @unittest.skip('a reason')
    def test_d_skip(self):
        pass

    @unittest.expectedFailure
    def test_e_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_f_unexpected(self):
        pass

    def test_g_sub(self):
        for i in range(4):
            with self.subTest('msg', i=i, s='x'):
                self.assertEqual(i % 2, 0)

    def test_h_skip_in_sub(self):
        with self.subTest(i=1):
            self.skipTest('sub')


def shown(**kwargs):
    stream = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(T)
    result = unittest.TextTestRunner(stream, **kwargs).run(suite)
    text = re.sub(r'File ".*?", line \d+', 'File', re.sub(r'in [\d.]+s', 'in TIMEs', stream.getvalue()))
    print(kwargs)
    print('\n'.join(line for line in text.splitlines() if '    ' != line[:4]))
    print(result, result.wasSuccessful(), result.testsRun, len(result.skipped))


for verbosity in (0, 1, 2):
    shown(verbosity=verbosity)
shown(verbosity=2, descriptions=False)
shown(failfast=True)
shown(buffer=True)
shown(tb_locals=True, verbosity=0)
