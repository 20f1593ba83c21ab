def numbers(n):
    while True:
        yield 10 // n
        n -= 1
print([x for x in numbers(2)])
