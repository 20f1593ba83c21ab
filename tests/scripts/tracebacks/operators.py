def ratio(a, b, c):
    return a + b / c * 2
print(ratio(1, 2, 3))
ratio(1, 2, 0)
