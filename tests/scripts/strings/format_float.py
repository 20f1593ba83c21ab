# Floats in the format mini-language.
values = [0.0, -0.0, 1.0, 3.14159265, -2.5, 1e10, 1e16, 1e-5, 123456.789, 1e100, float('inf'), float('-inf'), float('nan'), 0.1, 2.675, 1e22, 5e-324, 999999.5, 0.5, 1.5]
for spec in ('', 'f', '.0f', '.2f', 'e', '.0e', '.3E', 'g', '.3g', 'G', '#.3g', '%', '.1%', '10.3f', '<10.2f', '^12.1f', '+.1f', ' .1f', '010.2f', ',.2f', '_.1f', '.10', '.1', '#.0f', '#.0e', 'n', 'z.1f', '+012,.1f', '.25', '.17g'):
    print(spec, [format(v, spec) for v in values])
for spec in ('d', 'x', 'c', 's', '.f', '.1d', ',n', '=,', 'b'):
    try: print(spec, format(1.5, spec))
    except ValueError as e: print(spec, e)
print(format(1.5), f'{1e16} {1e15} {1e-4} {1e-5} {123456789.0}', '%.3f %e %g %G %5.1f|%-8.2f|%+f' % (1.5, 1.5, 1e-10, 1e20, 2.25, 2.5, 1.0))
