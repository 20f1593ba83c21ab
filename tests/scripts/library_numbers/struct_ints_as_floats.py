# struct.pack of ints with the codes of floats: too large is an error of struct for an int, an OverflowError for a float
import struct

for order in ("", "<", "="):
    for code in "efd":
        for value in (2 ** 40, -2 ** 40, 2 ** 200, 2 ** 2000, 65519, 65520, 3, True, 1e40, -1e300, 1e400, 65504.0, 65520.0, "1", None, 1j):
            try:
                print(order + code, str(value)[:12], struct.pack(order + code, value))
            except (struct.error, OverflowError) as e:
                print(order + code, str(value)[:12], type(e).__name__, e)
