# test.support.warnings_helper: warnings that must come, must not come, are ignored or recorded.
import unittest
import warnings
from test.support import warnings_helper as helper

with helper.check_warnings(('a.c', UserWarning), ('old', DeprecationWarning)) as seen:
    warnings.warn('ABC and more')
    print(seen.message, seen.category.__name__, len(seen.warnings))
    seen.reset()
    print(seen.warnings, seen.message)
    warnings.warn('old thing', DeprecationWarning)
    print(seen.message)
for filters, texts, quiet in (((('x', UserWarning),), (), False), ((('x', UserWarning),), ('x', 'y'), False),
                              ((('x', UserWarning),), (), True), ((), ('anything',), None), ((), (), False)):
    try:
        with helper.check_warnings(*filters, quiet=quiet):
            for text in texts:
                warnings.warn(text)
        print('as wanted')
    except AssertionError as e:
        print(str(e).partition(', filename')[0])
try:
    with helper.check_warnings() as seen:
        seen.nothing
except AttributeError as e:
    print(str(e).split('object at')[0], 'nothing' in str(e))


class Tests(unittest.TestCase):
    @helper.ignore_warnings(category=UserWarning)
    def test_ignored(self):
        warnings.warn('not shown')

    def test_none(self):
        with helper.check_no_warnings(self):
            pass

    def test_some(self):
        with helper.check_no_warnings(self):
            warnings.warn('too much')

    def test_syntax(self):
        helper.check_syntax_warning(self, '1 is 1', '"is" with a literal', lineno=1, offset=1)
        helper.check_syntax_warning(self, 'x = 1\nassert (x, 1)', 'always true', lineno=2)

    def test_no_syntax_warning(self):
        helper.check_syntax_warning(self, 'x is 1 if x else 2')


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
print(result.testsRun, len(result.errors), [str(test) for test, _ in result.failures])
with helper.save_restore_warnings_filters():
    warnings.simplefilter('error')
print(warnings.filters[0][0] == 'error')
