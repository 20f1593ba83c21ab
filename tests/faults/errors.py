# Exceptions while memory is short: raising, chaining, unwinding.
def f(n):
    try:
        if n == 0: raise ValueError('bottom')
        return f(n - 1)
    finally: seen.append(n)
seen = []
try: f(5)
except ValueError as e:
    try: raise KeyError('second') from e
    except KeyError as k: print(repr(k), repr(k.__cause__), seen)
with open(__file__) as source: print(len(source.readline()))
