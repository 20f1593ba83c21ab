# floats: Floating-point recurrences in local variables.

def logistic(rate, steps):
    x, total = 0.5, 0.0
    for _ in range(steps):
        x = rate * x * (1.0 - x)
        total += x
    return total / steps


def integrate(a, b, steps):
    width = (b - a) / steps
    area, x = 0.0, a + width / 2
    for _ in range(steps):
        area += (4.0 / (1.0 + x * x)) * width
        x += width
    return area


def leibniz(terms):
    pi, sign = 0.0, 1.0
    for k in range(terms):
        pi += sign / (2 * k + 1)
        sign = -sign
    return 4 * pi


print(f'{logistic(3.7, 3_600_000):.6f} {integrate(0.0, 1.0, 3_600_000):.9f} {leibniz(3_600_000):.7f}')
