"""The limit on digits when ints become texts and texts ints."""
import sys
from _cases import cases
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
cases('''
len(str(10**4299))
str(10**4300)
repr(-10**4300)
'%d' % 10**4300
'%d' % (10**4300)
f'{10**4300}'
format(10**4300, 'd')
format(10**4300, ',')
len(hex(10**5000)), len(bin(10**5000)), len(oct(10**5000))
len('%x' % (10**5000,))
len(f'{10**5000:x}')
int('1' * 4300) % 1000
int('1' * 4301)
int('-' + '1' * 4301)
int('1_' * 4300 + '1')
int('0' * 5000)
int('f' * 5000, 16) % 17
int('7' * 5000, 8) % 17
int('1' * 5000, 7)
int('1' * 4301, 10)
int(' ' * 5000 + '1')
int(b'1' * 4301)
float('1' * 5000)
compile('x = ' + '1' * 4301, '<big>', 'exec')
len(str(eval('0x' + 'f' * 3500)))
''')
import sys
for limit in (0, 640, 639, -1, 'x', 2.5, None, 10**30):
    try:
        sys.set_int_max_str_digits(limit)
        print(limit, sys.get_int_max_str_digits())
    except Exception as error:
        print(limit, type(error).__name__, error)
sys.set_int_max_str_digits(640)
cases('''
str(10**640)
len(str(10**639))
int('1' * 641)
''')
sys.set_int_max_str_digits(0)
cases('''
len(str(10**10000))
int('9' * 10000) == 10**10000 - 1
''')
sys.set_int_max_str_digits(4300)
