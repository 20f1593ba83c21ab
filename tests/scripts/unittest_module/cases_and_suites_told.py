# assertRaises in all forms, cases, suites, loaders and results: what they say
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
for text in '''
str)
x.assertRaises(ValueError,int,'x')
x.assertRaises(ValueError,int,'1')
x.assertRaises(ValueError,int,5,msg='a')
x.assertRaises((ValueError,TypeError),int,'1')
x.assertRaises(1,int)
x.assertRaises(ValueError)
x.assertRaises(ValueError,None)
x.assertRaises('x')
x.assertRaises(ValueError,foo=1)
x.assertRaises(ValueError,lambda:1/0)
x.assertRaises()
x.assertRaises(ValueError,callable=int)
x.assertRaisesRegex(ValueError,'zz',int,'x')
x.assertRaisesRegex(ValueError,'invalid',int,'x')
x.assertRaisesRegex(ValueError,re.compile('lit'),int,'x')
x.assertRaisesRegex(ValueError,'q',int,'1')
x.assertRaisesRegex(ValueError)
x.assertRaisesRegex(ValueError,'a',None)
x.fail()
x.fail('m')
x.skipTest('r')
x.id()
str(x)
repr(x)
x.shortDescription()
x.countTestCases()
x.defaultTestResult()
T('nope')
T('runTest')==T('runTest')
T('runTest')==T('id')
hash(T())==hash(T())
x.failureException
x.longMessage
x.maxDiff
x.subTest
x._formatMessage('a','b')
x._formatMessage(None,'b')
unittest.case._is_subtype(int,BaseException)
x.failUnless
x.assertRaisesRegexp(ValueError,'a')
unittest.TestCase.addModuleCleanup
unittest.enterModuleContext
x.enterContext(5)
x.enterClassContext
unittest.addModuleCleanup(print)
unittest.doModuleCleanups()
unittest.FunctionTestCase(print)
str(unittest.FunctionTestCase(print,description='d'))
unittest.FunctionTestCase(print).id()
unittest.FunctionTestCase(print,description='d x').shortDescription()
unittest.FunctionTestCase(print)==unittest.FunctionTestCase(print)
unittest.skip(1)
unittest.skipIf(True,'a')
unittest.skipUnless(True,'a')(len)
unittest.expectedFailure(T)
unittest.getTestCaseNames(T,'run')
unittest.TestSuite()
unittest.TestSuite([T()])
list(unittest.TestSuite([T()]))
unittest.TestSuite(1)
unittest.TestSuite([1])
unittest.TestSuite([T])
unittest.TestSuite().addTests('ab')
unittest.TestSuite([T()])==unittest.TestSuite([T()])
unittest.TestSuite([T()]).countTestCases()
unittest.TestLoader().loadTestsFromName('x.y')
unittest.TestLoader().loadTestsFromName('unittest.nope')
unittest.TestLoader().loadTestsFromName('T')
unittest.TestLoader().loadTestsFromTestCase(unittest.TestSuite)
unittest.TestLoader().getTestCaseNames(T)
unittest.TestLoader().loadTestsFromNames([])
unittest.TestResult()
unittest.TestResult().wasSuccessful()
unittest.util.safe_repr('a'*200,short=True)
unittest.util.strclass(T)
unittest.util.sorted_list_difference([1,2],[2,3])
unittest.util.unorderable_list_difference([1,2],[2,3])
unittest.util.three_way_cmp(1,2)
'''.strip().splitlines():
    show(text)
