# Texts of failing assertions.
import unittest
import re

t = unittest.TestCase()
t.maxDiff = None


def f(name, *a, **k):
    try:
        r = getattr(t, name)(*a, **k)
        print(name, 'passes', r)
    except AssertionError as e:
        print(name, '|', e)
    except Exception as e:
        print(name, type(e).__name__, e)


f('assertEqual', 1, 2)
f('assertEqual', 1, 2, 'm')
f('assertEqual', 'ab\ncd', 'ab\nce')
f('assertEqual', [1, 2, 3], [1, 2, 4, 5])
f('assertEqual', (1,), ())
f('assertEqual', {1, 2}, {2, 3})
f('assertEqual', {'a': 1, 'b': 2}, {'a': 1, 'c': 2})
f('assertEqual', 'x' * 200, 'y' * 10)
f('assertListEqual', (1,), [1])
f('assertTupleEqual', (1, 2), (1, 3))
f('assertSetEqual', {1}, [1])
f('assertDictEqual', {1: 2}, 5)
f('assertMultiLineEqual', 'a', 5)
f('assertSequenceEqual', [1], (1,))
f('assertSequenceEqual', [1], (1,), seq_type=list)
f('assertSequenceEqual', 5, [1])
f('assertSequenceEqual', [1, [2]], [1, [3]])
f('assertNotEqual', 1, 1)
f('assertTrue', 0)
f('assertFalse', [1], 'msg')
f('assertIs', [], [])
f('assertIsNot', None, None)
f('assertIsNone', 0)
f('assertIsNotNone', None)
f('assertIn', 3, [1, 2])
f('assertNotIn', 1, [1, 2])
f('assertIsInstance', 1, str)
f('assertIsInstance', 1, (str, list))
f('assertNotIsInstance', 1, int)
f('assertLess', 2, 1)
f('assertLessEqual', 2, 1)
f('assertGreater', 1, 2)
f('assertGreaterEqual', 1, 2, 'why')
f('assertAlmostEqual', 1, 1.1)
f('assertAlmostEqual', 1, 1.1, 3, 'm')
f('assertAlmostEqual', 1, 1.1, delta=0.01)
f('assertAlmostEqual', 1, 2, 3, delta=1)
f('assertNotAlmostEqual', 1, 1.00000001)
f('assertNotAlmostEqual', 1, 1.1, delta=1)
f('assertAlmostEqual', 'a', 1)
f('assertRegex', 'abc', 'x')
f('assertRegex', 'abc', re.compile('x'), 'm')
f('assertNotRegex', 'abc', 'b')
f('assertRegex', 'abc', '')
f('assertCountEqual', [1, 2, 2], [2, 1, 3])
f('assertCountEqual', [[1], {}], [{}, [2]])
f('assertCountEqual', 'ab', 'ba')
f('assertRaises', ValueError, int, '1')
f('assertRaises', (ValueError, TypeError), len, [])
f('assertRaises', ValueError, int, 'x')
f('assertRaises', 5)
f('assertRaises', ValueError, None)
f('assertRaises', ValueError, 5)
f('assertRaisesRegex', ValueError, 'nope', int, 'x')
f('assertRaisesRegex', ValueError, 'invalid', int, 'x')
f('assertRaisesRegex', 'nope', 5)
f('assertWarns', UserWarning, len, [])
f('assertWarnsRegex', UserWarning, 'x', len, [])
f('assertWarns', 5)
f('fail')
f('fail', 'text')
f('skipTest', 'x')
f('nope')
t.longMessage = False
f('assertEqual', 1, 2, 'only this')
f('assertTrue', 0, 'only this')
f('assertIn', 1, [], 'only')
try:
    with t.assertRaises(ValueError, msg='my msg'):
        pass
except AssertionError as e:
    print(e)
try:
    with t.assertRaises(ValueError, foo=1):
        pass
except TypeError as e:
    print(e)
with t.assertRaises(ValueError) as cm:
    raise ValueError('v')
print(repr(cm.exception), cm.exception.__traceback__, cm.expected)
try:
    with t.assertLogs('x', 'INFO') as cm:
        pass
except AssertionError as e:
    print(e)
import logging
with t.assertLogs('x', level='INFO') as cm:
    logging.getLogger('x').info('hello %s', 1)
    logging.getLogger('x.y').error('err')
    logging.getLogger('x').debug('no')
print(cm.output, [r.getMessage() for r in cm.records])
try:
    with t.assertNoLogs('x'):
        logging.getLogger('x').warning('w')
except AssertionError as e:
    print(e)
import warnings
with t.assertWarns(UserWarning) as cm:
    warnings.warn('w1')
print(cm.warning, cm.filename.rsplit('/', 1)[-1], cm.lineno)
try:
    with t.assertWarnsRegex(UserWarning, 'zzz'):
        warnings.warn('w1')
except AssertionError as e:
    print(e)
