# numbers with every fill, alignment, sign, width and kind, around the length up to which they are put together at once
import zlib
numbers = (0, 5, -5, 12345, -(2 ** 63), 2 ** 100, True, 0.0, -0.0, 3.14159, -1e300, 1e22, float('inf'), float('nan'), -float('inf'))
total = count = 0
for n in numbers:
    for fill in ('', '*', '0', 'é', '日'):
        for align in ('', '<', '>', '^', '='):
            if fill and not align: continue
            for sign in ('', '+', ' '):
                for zero in ('', '0'):
                    for width in ('', '1', '7', '117', '118', '119', '120', '121', '130'):
                        for kind in (('d', 'x', '#X', 'b', '#o', ',', '') if isinstance(n, int) else ('', '.2f', 'e', 'g', '%', '.3', ',.1f')):
                            alternate = '#' if kind[:1] == '#' else ''
                            spec = fill + align + sign + alternate + zero + width + kind.lstrip('#')
                            total = zlib.crc32(format(n, spec).encode(), total)
                            count += 1
print(count, total)
for text in ('%5d|%-5d|%05d|%+d|% d|%x|%#x|%#o|%X|%.3d|%8.3d|%-8.3x|%119d|%120d|%121d|%0130d', ):
    for n in (0, 7, -7, 255, -(2 ** 40), 2 ** 70):
        print(zlib.crc32((text % ((n,) * 16)).encode()), (text % ((n,) * 16))[:60])
print('%5.1f|%-9.2e|%+g|%010.3f|% f|%120.2f|%.110f' % ((3.14159,) * 7))
