# What an operator says when the operands don't fit.
values = {'int': 1, 'float': 1.5, 'str': 'a', 'bytes': b'a', 'list': [1], 'tuple': (1,), 'dict': {}, 'set': {1}, 'none': None, 'type': int, 'function': len, 'range': range(3)}
import sys
operators = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b,
             '@': lambda a, b: a @ b, '<': lambda a, b: a < b, '|': lambda a, b: a | b, '**': lambda a, b: a ** b}
for sign, operator in operators.items():
    for left, a in values.items():
        for right, b in values.items():
            if len(left) + len(right) > 9: continue
            try:
                operator(a, b)
            except TypeError as error:
                print(left, sign, right, error)
for sign, f in {'-': lambda a: -a, '+': lambda a: +a, '~': lambda a: ~a}.items():
    for name, a in values.items():
        try: f(a)
        except TypeError as error: print(sign, name, error)
