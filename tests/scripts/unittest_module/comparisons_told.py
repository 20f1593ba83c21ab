# assertions that compare: what they say when they fail, and when they are called wrongly
import re
import unittest
import warnings
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


warnings.simplefilter('ignore')


class T(unittest.TestCase):
    def runTest(self):
        pass


class X:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other

    def __repr__(self):
        return 'X(%r)' % self.v


x = T()
for text in r'''
x.assertEqual(1,1)
x.assertEqual(1,2)
x.assertEqual(1,'1')
x.assertEqual([1],(1,))
x.assertEqual([1,2],[1])
x.assertEqual([],[1])
x.assertEqual('a','b')
x.assertEqual('a\\n','b\\n')
x.assertEqual({},{'a':1})
x.assertEqual({'a':1},{'a':2})
x.assertEqual({1},{2})
x.assertEqual(frozenset([1]),frozenset())
x.assertEqual(1.0,2)
x.assertEqual(None,0)
x.assertEqual(b'a',b'b')
x.assertEqual(X(1),2)
x.assertNotEqual(1,1)
x.assertNotEqual(1,1,'m')
x.assertTrue(0)
x.assertTrue([],'m')
x.assertFalse(1)
x.assertIs(1,2)
x.assertIs([],[],'m')
x.assertIsNot(1,1)
x.assertIsNone(0)
x.assertIsNotNone(None)
x.assertIn(1,[2])
x.assertIn(1,[],'m')
x.assertNotIn(1,[1])
x.assertIsInstance(1,str)
x.assertIsInstance(1,(str,list))
x.assertIsInstance(1,int
x.assertNotIsInstance(1,int)
x.assertGreater(1,2)
x.assertGreaterEqual(1,2)
x.assertLess(2,1)
x.assertLessEqual(2,1,'m')
x.assertAlmostEqual(1,2)
x.assertAlmostEqual(1,1)
x.assertAlmostEqual(1,1.00000001)
x.assertAlmostEqual(1,1.1,places=1)
x.assertAlmostEqual(1,2,delta=0.5)
x.assertAlmostEqual(1,2,places=1,delta=1)
x.assertAlmostEqual('a','b')
x.assertNotAlmostEqual(1,1)
x.assertNotAlmostEqual(1,1.1,places=0)
x.assertNotAlmostEqual(1,2,delta=3)
x.assertNotAlmostEqual(1,2,places=1,delta=1)
x.assertCountEqual([1,2],[2,1])
x.assertCountEqual([1,1,2],[1,2,2])
x.assertCountEqual([[1],[2]],[[2],[3]])
x.assertCountEqual('ab','abc','m')
x.assertMultiLineEqual('a','b')
x.assertMultiLineEqual(1,'b')
x.assertMultiLineEqual('a',1)
x.assertSequenceEqual([1],(1,))
x.assertSequenceEqual([1],(2,))
x.assertSequenceEqual([1],[1],seq_type=tuple)
x.assertSequenceEqual([1],(1,),seq_type=list)
x.assertSequenceEqual(1,[])
x.assertSequenceEqual([],1)
x.assertSequenceEqual(range(3),[0,1])
x.assertListEqual([1],[2])
x.assertListEqual((1,),[1])
x.assertListEqual([1],(1,))
x.assertTupleEqual((1,),(2,))
x.assertTupleEqual([1],(2,))
x.assertSetEqual({1},{2})
x.assertSetEqual({1,2},{2})
x.assertSetEqual(1,{1})
x.assertSetEqual({1},1)
x.assertDictEqual({},[])
x.assertDictEqual({'a':1},{'a':1,'b':2})
x.assertDictContainsSubset({'a':1},{'b':2})
x.assertRegex('abc','z')
x.assertRegex('abc',re.compile('b'))
x.assertRegex('abc','z','m')
x.assertRegex('abc','')
x.assertNotRegex('abc','b')
x.assertNotRegex('abc','b','m')
x.assertEqual(True,False)
x.assertNoLogs()
x.assertEquals(1,2)
x.assert_(0)
x.assertNotEquals
x.assertRegexpMatches('a','b')
x.assertAlmostEquals(1,2)
'''.strip().splitlines():
    show(text)
