# IsolatedAsyncioTestCase: order, contexts, clean-ups, failures.
import asyncio
import contextvars
import io
import unittest

var = contextvars.ContextVar('var', default='unset')
log = []


class T(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        log.append('setUp')
        var.set('from setUp')
        self.addCleanup(log.append, 'cleanup')

    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        log.append('asyncSetUp ' + var.get())
        self.addAsyncCleanup(self.clean, 1)

    async def clean(self, x):
        log.append(f'async cleanup {x}')

    async def asyncTearDown(self):
        log.append('asyncTearDown')

    def tearDown(self):
        log.append('tearDown ' + var.get())

    async def test_async(self):
        log.append('test ' + var.get())
        self.assertIs(self.loop, asyncio.get_running_loop())
        await asyncio.sleep(0)
        var.set('changed')

    def test_plain(self):
        log.append('plain')

    async def test_failing(self):
        self.assertEqual(1, 2)

    async def test_error(self):
        raise KeyError('k')

    async def test_skip(self):
        self.skipTest('why')

    @unittest.expectedFailure
    async def test_expected(self):
        self.fail()

    async def test_context(self):
        class Manager:
            async def __aenter__(self):
                return 'entered'

            async def __aexit__(self, *args):
                log.append('left')
        self.assertEqual(await self.enterAsyncContext(Manager()), 'entered')
        with self.assertRaises(TypeError) as caught:
            await self.enterAsyncContext(5)
        log.append(str(caught.exception))


for name in unittest.defaultTestLoader.getTestCaseNames(T):
    result = unittest.TestResult()
    log.clear()
    T(name).run(result)
    print(name, result, [e[1].splitlines()[-1] for e in result.errors + result.failures], len(result.skipped), len(result.expectedFailures))
    print('  ', log)
T('test_plain').debug()
