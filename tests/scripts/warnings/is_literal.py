x = 1000
def f(y):
    return y is 'a' or y is not 5 or y is (1, 2)
print(f(x))
