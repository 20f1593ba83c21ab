# Check digits: CRC-32 beside binascii's, Luhn, ISBN-10 and ISBN-13.
import binascii
TABLE = []
for n in range(256):
    for _ in range(8): n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
    TABLE.append(n)
def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for byte in data: crc = TABLE[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF
for data in (b"", b"123456789", bytes(range(256)) * 3, "naïve €".encode()):
    print(f"{crc32(data):08x}", crc32(data) == binascii.crc32(data), crc32(data[5:], crc32(data[:5])) == crc32(data))
def luhn(number): return sum(d if i % 2 == 0 else d * 2 - 9 * (d > 4) for i, d in enumerate(map(int, reversed(number)))) % 10 == 0
print([luhn(n) for n in ("49927398716", "49927398717", "1234567812345670", "0")])
def isbn10(text): return sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(text.replace("-", ""))) % 11 == 0
def isbn13(text): return sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(text.replace("-", ""))) % 10 == 0
print(isbn10("0-8044-2957-X"), isbn10("0-8044-2957-1"), isbn13("978-0-306-40615-7"), isbn13("978-0-306-40615-8"))
