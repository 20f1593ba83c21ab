# floats: The Mandelbrot set in characters, on floats and on complex numbers.

def row(y, width, limit):
    ci = 2.4 * y / 60 - 1.2
    counts = []
    for x in range(width):
        cr = 3.2 * x / width - 2.2
        zr = zi = 0.0
        n = 0
        while n < limit:
            rr, ii = zr * zr, zi * zi
            if rr + ii > 4.0:
                break
            zi = 2.0 * zr * zi + ci
            zr = rr - ii + cr
            n += 1
        counts.append(n)
    return counts


def complex_row(y, width, limit):
    inside = 0
    for x in range(width):
        c = complex(3.2 * x / width - 2.2, 2.4 * y / 60 - 1.2)
        z = 0j
        for _ in range(limit):
            z = z * z + c
            if abs(z) > 2:
                break
        else:
            inside += 1
    return inside


total, text = 0, []
for y in range(60):
    counts = row(y, 800, 500)
    total += sum(counts)
    text.append(''.join([' .:-=+*#%@'[min(n // 3, 9)] for n in counts[::4]]))
print(total, sum(complex_row(y, 600, 100) for y in range(60)))
print(text[20][20:60])
