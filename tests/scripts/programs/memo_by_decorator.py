# Three decorators that keep state: a cache, a counter of calls, a limit.
import functools

def cached(function):
    known = {}
    @functools.wraps(function)
    def wrapper(*args, **keywords):
        key = args, tuple(sorted(keywords.items()))
        if key not in known: known[key] = function(*args, **keywords)
        return known[key]
    wrapper.known = known
    return wrapper

def counted(function):
    def wrapper(*args, **keywords):
        wrapper.calls += 1
        return function(*args, **keywords)
    wrapper.calls = 0
    return functools.update_wrapper(wrapper, function)

def limited(times):
    def decorate(function):
        left = times
        @functools.wraps(function)
        def wrapper(*args):
            nonlocal left
            if not left: raise RuntimeError(f"{function.__name__} may be called {times} times")
            left -= 1
            return function(*args)
        return wrapper
    return decorate

@cached
@counted
def binomial(n, k=0):
    "Ways to choose k of n."
    return 1 if k in (0, n) else binomial(n - 1, k - 1) + binomial(n - 1, k)

print(binomial(60, 30), binomial.__wrapped__.calls, len(binomial.known), binomial.__name__, binomial.__doc__)
print(binomial(5, k=2), binomial.__wrapped__.calls, [k for k in binomial.known if k[1]])

@limited(2)
def once_or_twice(x): return x * 2
for x in range(3):
    try: print(once_or_twice(x))
    except RuntimeError as error: print(error)
