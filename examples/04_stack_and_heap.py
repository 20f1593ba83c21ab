"""Frames come and go; objects stay on the heap."""
import sys

def frames():
    names, frame = [], sys._getframe(1)
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return ' < '.join(names)

def bar(a):
    print('in bar:', frames())
    b = [a, a]                      # outlives the frame, if it is kept
    return b

def foo():
    print('in foo:', frames())
    result = bar('kept')
    print('back in foo:', frames())
    return result

def main():
    kept = foo()
    print('back in main:', frames())
    print('bar is over, its list is still here:', kept)

if __name__ == '__main__':
    main()
    print('at the end:', frames())

def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)

print('500 calls deep:', deep(500))
try:
    deep(10 ** 6)
except RecursionError as e:
    print('RecursionError:', e)
