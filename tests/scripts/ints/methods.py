# bit_length, bit_count, to_bytes, from_bytes, as_integer_ratio and the rest.
for n in (0, 1, -1, 255, 256, -256, 2**63 - 1, 2**63, -2**63, 2**100, -2**100 + 1):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator)
print((1).to_bytes(), (258).to_bytes(2, 'big'), (258).to_bytes(4, 'little'), (-2).to_bytes(2, 'big', signed=True), (0).to_bytes(0, 'big'), (2**70).to_bytes(10, 'little'), (-2**70).to_bytes(9, 'big', signed=True), (255).to_bytes(length=3, byteorder='big'))
print(int.from_bytes(b'\x01\x02', 'big'), int.from_bytes(b'\x01\x02', 'little'), int.from_bytes(b'\xff\xfe', 'big', signed=True), int.from_bytes(b''), int.from_bytes([1, 2]), int.from_bytes(b'\xff' * 12, 'little', signed=True), int.from_bytes(b'\xff' * 12))
print(round(15), round(15, -1), round(25, -1), round(-15, -1), round(12345, -2), round(5, 3), round(10**25 + 5, -1), (7).__round__(), (5).__floor__(), (5).__ceil__(), (5).__trunc__(), (3).__divmod__(2), (3).__add__('x'), (2).__pow__(3, 5), int.__new__(int, 5), (5).__bool__(), (5).__index__(), (5).__format__('03'))
for f in (lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (1).to_bytes(1, 'x'), lambda: (1).to_bytes(-1, 'big'), lambda: (128).to_bytes(1, 'big', signed=True), lambda: int.from_bytes('a', 'big'), lambda: int.from_bytes(b'a', 'x'), lambda: round(1, 'a'), lambda: (5).bit_length(1), lambda: (1).nope, lambda: round(5, 1.5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: (5).x = 1
except AttributeError as e: print(e)
