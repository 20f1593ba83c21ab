# Helpers of these tests: a run of a class's tests with its report on standard output, the time left out.
import sys, unittest

class Stream:
    def __init__(self):
        self.text = ""
    def write(self, text):
        self.text += text
    def flush(self):
        pass

def run(*tests, **options):
    stream = Stream()
    suite = unittest.TestSuite()
    for test in tests:
        if isinstance(test, type):
            test = unittest.defaultTestLoader.loadTestsFromTestCase(test)
        suite.addTest(test)
    result = unittest.TextTestRunner(stream, **options).run(suite)
    for line in stream.text.splitlines():
        if line.startswith("Ran "):
            line = line.partition(" in ")[0]
        print(line)
    return result

def failing(case, name, *args, **kwargs):
    """What an assertion says."""
    try:
        print(name, "->", getattr(case, name)(*args, **kwargs))
    except BaseException as e:
        print(name, type(e).__name__, str(e))
