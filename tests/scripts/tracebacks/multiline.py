def f(*args):
    return sum(
        args,
        start='x'
    )
total = (1 +
         f(1,
           2) +
         3)
