# python -m unittest: names, patterns, options, discovery, help
import re
from _commands import run

TEST = '''import unittest, warnings
def setUpModule(): print('module begins')
def tearDownModule(): print('module ends')
class A(unittest.TestCase):
    def test_ok(self): "doc line"
    def test_fail(self): x = 5; print('printed'); self.assertEqual(x, 6)
    def test_warn(self): warnings.warn('old', DeprecationWarning)
    @unittest.skip('why')
    def test_skip(self): pass
class B(unittest.TestCase):
    def test_b(self): pass
if __name__ == '__main__': unittest.main()
'''
OTHER = '''import unittest
class L(unittest.TestCase):
    def test_1(self): pass
    def test_2(self): pass
def load_tests(loader, tests, pattern):
    print('load_tests', tests.countTestCases(), pattern)
    return unittest.TestSuite([L('test_2')])
'''


def clean(text):
    text = re.sub(r'in \d+\.\d+s', 'in Xs', text)
    text = re.sub(r'usage: (python\d?|krait) -m unittest', 'usage: PY -m unittest', text)
    text = re.sub(r'\n {20,}(?=\[)', ' ', text)
    text = re.sub(r'\[-k TESTNAMEPATTERNS\]\s+', '[-k TESTNAMEPATTERNS] ', text)
    text = re.sub(r'(?m)^( *)(python\d?|krait) -m', r'\1PY -m', text)
    return re.sub(r'(?m)^  File "(?!FOLDER).*\n(    .*\n)*', '', text)


run({'test_a.py': TEST, 'other.py': OTHER, 'test_bad.py': 'import nothing_here\n'},
    'unittest test_a', 'unittest -v test_a', 'unittest -f test_a', 'unittest -b test_a.A', 'unittest -q test_a.B', 'unittest -v -k ok test_a', 'unittest -v -k *B* test_a', 'unittest --locals test_a.A.test_fail',
    'unittest discover -p test_a*', 'unittest discover -v', 'unittest', 'unittest -v other', 'unittest test_a.A.nope', 'unittest test_a.Nope', 'unittest nope', 'unittest test_a.py -q', 'unittest -x', 'unittest -v -c test_a.B',
    'unittest -h', 'unittest discover -h', 'unittest discover -s nodir', 'test_a -v B.test_b', 'test_a A.test_ok B', 'test_a -k nothing', clean=clean)
