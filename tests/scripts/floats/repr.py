# The shortest text that gives the number back.
for x in (0.0, -0.0, 1.0, 0.1, 1/3, 2/3, 1e15, 1e16, 123456789012345680.0, 1e17, 1e22, 1e23, 1.5e300, 1e-4, 1e-5, 0.00012345, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740993.0, 100.0, 12345.678, 1e100, 3.0e-10, 0.1 + 0.2, 4.35, 2.5e-7, float('inf'), -float('inf'), float('nan')):
    print(repr(x), str(x), [x], f'{x}')
print(1.0, 10.0, 1e5, 1e6, 123456.0, -1.5, 1e0, 1E400, -1e400, 1e-400)
import sys
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.max_exp, sys.float_info.radix)
