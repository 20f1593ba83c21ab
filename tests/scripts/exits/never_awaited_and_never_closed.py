"""What warns when the program ends: a coroutine that nobody awaited, a file that nobody closed; what a __del__ may still do then."""
import sys
import warnings

warnings.simplefilter('always')


async def work():
    pass


class Last:
    def __del__(self):
        print('names are there:', sys.__name__, warnings.__name__, sorted(sys.modules))
        try:
            import json
        except ImportError as e:
            print(e)


forgotten = open('/dev/null', 'rb', buffering=0)
waiting = work()
last = Last()
