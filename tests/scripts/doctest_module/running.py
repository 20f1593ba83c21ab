# Doctest: examples that pass and fail, options, reports.
"""The module's own.

>>> 1 + 1
2
"""
import doctest
import re
import types


def module(text):
    m = types.ModuleType('made')
    exec(text, m.__dict__)
    return m


def good():
    """
    >>> x = 3
    >>> x * 2
    6
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> 1 / 0
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print('a    b') # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> nonsense # doctest: +SKIP
    >>> int('x') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: something else
    >>> True
    1
    """


def bad():
    """
    >>> 1 + 1
    3
    >>> print('x')
    >>> y = 5
    5
    """


class C:
    """
    >>> C().m()
    'm'
    """

    def m(self):
        """
        >>> C().m() + 'x'
        'mx'
        """
        return 'm'

    @property
    def p(self):
        """
        >>> 'property'
        'property'
        """


finder = doctest.DocTestFinder()
for test in finder.find(good, 'good') + finder.find(C, 'C', globs={'C': C}):
    runner = doctest.DocTestRunner(verbose=False)
    print(test.name, test.lineno, len(test.examples), runner.run(test))
out = []
runner = doctest.DocTestRunner(verbose=False)
print(runner.run(finder.find(bad, 'bad')[0], out=out.append))
print(re.sub(r'File ".*?", line \d+', 'File', ''.join(out)))
runner.summarize()
runner = doctest.DocTestRunner(verbose=True)
runner.run(doctest.DocTestParser().get_doctest('>>> 1\n1\n>>> x = 2\n', {}, 'named', 'file', 0))
print(runner.summarize())
for flag in (doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    example = doctest.Example('x', 'a\nb\nc\nd\n')
    print(doctest.OutputChecker().output_difference(example, 'a\nB\nc\nd\n', flag))
parser = doctest.DocTestParser()
for text in ('no examples', '>>>1', '>>> x # doctest: +NOPE', '  >>> a\n b', '>>> f(\n... 1)\n2\n\ntext'):
    try:
        print([(e.source, e.want, e.lineno, e.indent) if isinstance(e, doctest.Example) else e for e in parser.parse(text, 'n')])
    except ValueError as e:
        print(e)
print(doctest.script_from_examples('text\n>>> 1\n1\n>>> x = 2\nmore\n'))
print(repr(parser.get_doctest('>>> 1\n1', {}, 'n', 'f', 3)), doctest.TestResults(1, 2), doctest.ELLIPSIS_MARKER)
c = doctest.OutputChecker().check_output
print(c('1\n', 'True\n', 0), c('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1), c('a...z', 'abcz', doctest.ELLIPSIS), c('a...z', 'abc', doctest.ELLIPSIS), c('...', '', doctest.ELLIPSIS), c('a...b...a', 'aba', doctest.ELLIPSIS))
print(doctest.testmod(verbose=False, optionflags=doctest.FAIL_FAST, report=False))
# a suite of examples keeps its tests when they have run
import unittest
sample = types.ModuleType('sample', '>>> 1 + 1\n2\n')
sample.__file__ = 'sample.py'
suite = doctest.DocTestSuite(sample)
print(type(suite).__name__, type(doctest.DocFileSuite()).__name__, isinstance(suite, unittest.TestSuite))
print(suite.run(unittest.TestResult()).testsRun, list(suite))
