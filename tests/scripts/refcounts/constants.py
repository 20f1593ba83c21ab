# Constants of the program that runs are held by its code and by its syntax tree.
import sys

rc = sys.getrefcount


def numbers():
    return rc(1000), rc(-1000), rc(2 ** 40), rc(1.75), rc(1 + 1000000), rc(3j)


def texts():
    return rc('some text with blanks'), rc('a' 'b c'), rc(b'bytes'), rc((1, 2)), rc((1, (2, 'x y'))), rc(f'{1}' 'y z')


def same_twice():
    x = 123456
    y = 123456
    return rc(x), x is y


print(numbers())
print(texts())
print(same_twice())
print(rc(987654), rc('module level text'))


class C:
    value = rc(555555)


print(C.value)
print((lambda: rc(444444))())
print([rc(333333) for _ in range(2)])
