# A calculator: tokens, precedence climbing, variables, errors.
def tokenise(s):
    i = 0
    while i < len(s):
        if s[i].isspace(): i += 1; continue
        j = i
        if s[i].isdigit():
            while j < len(s) and (s[j].isdigit() or s[j] == '.'): j += 1
            yield float(s[i:j]) if '.' in s[i:j] else int(s[i:j])
        elif s[i].isalpha():
            while j < len(s) and s[j].isalnum(): j += 1
            yield s[i:j]
        else: j += 2 if s[i:i + 2] == '**' else 1; yield s[i:j]
        i = j
    yield None
class Calc:
    ops = {'+': (1, lambda a, b: a + b), '-': (1, lambda a, b: a - b), '*': (2, lambda a, b: a * b), '/': (2, lambda a, b: a / b), '%': (2, lambda a, b: a % b), '**': (4, pow)}
    def __init__(self): self.vars = {'pi': 3.14159}
    def run(self, line):
        name, eq, rest = line.partition('=')
        if eq: self.vars[name.strip()] = v = self.run(rest); return v
        self.tokens = tokenise(line); self.now = next(self.tokens)
        v = self.expr(1)
        if self.now is not None: raise SyntaxError(f'unexpected {self.now!r}')
        return v
    def take(self): t, self.now = self.now, next(self.tokens, None); return t
    def expr(self, least):
        left = self.atom()
        while isinstance(self.now, str) and self.now in self.ops and self.ops[self.now][0] >= least:
            op = self.take(); level, f = self.ops[op]
            left = f(left, self.expr(level if op == '**' else level + 1))
        return left
    def atom(self):
        t = self.take()
        if isinstance(t, (int, float)): return t
        if t == '-': return -self.expr(3)
        if t == '(':
            v = self.expr(1)
            if self.take() != ')': raise SyntaxError('missing )')
            return v
        if t is None: raise SyntaxError('nothing there')
        if t in self.vars: return self.vars[t]
        raise NameError(f'{t} is not defined')
c = Calc()
for line in ('1 + 2 * 3', '(1 + 2) * 3', '2 ** 3 ** 2', '-2 ** 2', 'x = 10 / 4', 'x * x', '7 % 4 - 1', 'r = 2.5', 'pi * r ** 2', '1 / 0', '1 +', '(1', 'y', '1 2', ''):
    try: print(line, '=', c.run(line))
    except Exception as e: print(line, '!', type(e).__name__, e)
