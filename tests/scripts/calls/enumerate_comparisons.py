"""enumerate: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: enumerate('ab'), lambda: enumerate('ab', 10**30)], [
    '__eq__', '__lt__', '__ne__',
])
