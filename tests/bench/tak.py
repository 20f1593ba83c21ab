# calls: Takeuchi's function: calls with three arguments.

def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


print(tak(25, 16, 8), tak(24, 15, 7), tak(20, 12, 5), tak(22, 15, 6))
