# crc32 and crc_hqx over many lengths, in one go and in parts; hexlify over all separators.
import binascii
data = bytes((k * 7 + k // 13) % 256 for k in range(1000))
print([binascii.crc32(data[:n]) for n in range(0, 1000, 37)])
print([binascii.crc_hqx(data[:n], 0) for n in range(0, 1000, 37)])
print(all(binascii.crc32(data[n:], binascii.crc32(data[:n])) == binascii.crc32(data) for n in range(0, 1000, 11)))
for n in range(7):
    print(n, [binascii.hexlify(data[:n], ':', k) for k in range(-4, 5)])
for n in range(20):
    line = data[n * 45:n * 45 + n]
    if binascii.a2b_uu(binascii.b2a_uu(line)) != line or binascii.a2b_qp(binascii.b2a_qp(line, istext=False)) != line: print('WRONG', n)
    print(binascii.b2a_uu(line), binascii.b2a_qp(line, istext=False))
