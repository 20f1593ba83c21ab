# calls: Recursion at its plainest: calls, small integers, one comparison.

def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(33))
