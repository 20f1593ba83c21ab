# Ints of 1024 bits: some fit into a double, some are rounded up to 2 ** 1024, which does not.
import math

for n in ((1 << 1024) - 1, 1 << 1024, 3 << 1022, (1 << 1024) - (1 << 969), (1 << 1024) - (1 << 970), 1 << 2000):
    for function in (math.log, math.log2, math.log10, lambda x: math.log(x, 2), lambda x: math.log(2, x), float):
        try:
            print(function(n), end=' ')
        except OverflowError as error:
            print(error, end=' ')
    print()
