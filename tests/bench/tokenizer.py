# interpreters: A scanner by hand and a recursive-descent parser: characters, slices, tuples, dispatch by dict.

def tokens(text):
    i, n = 0, len(text)
    found = []
    while i < n:
        c = text[i]
        if c == ' ' or c == '\n':
            i += 1
        elif c.isdigit():
            j = i + 1
            while j < n and (text[j].isdigit() or text[j] == '.'):
                j += 1
            found.append(('number', text[i:j]))
            i = j
        elif c.isalpha() or c == '_':
            j = i + 1
            while j < n and (text[j].isalnum() or text[j] == '_'):
                j += 1
            found.append(('name', text[i:j]))
            i = j
        else:
            found.append(('sign', c))
            i += 1
    found.append(('end', ''))
    return found


class Parser:
    power = {'+': 10, '-': 10, '*': 20, '/': 20, '%': 20}

    def __init__(self, found):
        self.found, self.at = found, 0

    def next(self):
        token = self.found[self.at]
        self.at += 1
        return token

    def peek(self):
        return self.found[self.at][1]

    def expression(self, least=0):
        left = self.primary()
        while self.peek() in self.power and self.power[self.peek()] > least:
            sign = self.next()[1]
            left = (sign, left, self.expression(self.power[sign]))
        return left

    def primary(self):
        kind, text = self.next()
        if kind == 'number':
            return float(text) if '.' in text else int(text)
        if kind == 'name':
            return text
        if text == '(':
            inner = self.expression()
            if self.next()[1] != ')':
                raise SyntaxError('expected )')
            return inner
        if text == '-':
            return ('-', 0, self.primary())
        raise SyntaxError(f'unexpected {text!r}')


def evaluate(tree, names):
    if isinstance(tree, tuple):
        sign, left, right = tree
        a, b = evaluate(left, names), evaluate(right, names)
        if sign == '+':
            return a + b
        if sign == '-':
            return a - b
        if sign == '*':
            return a * b
        if sign == '/':
            return a / b
        return a % b
    if isinstance(tree, str):
        return names[tree]
    return tree


source = 'alpha * (12 + beta_2 % 7) - -3.5 / (gamma + 1) + 42 * (delta - (1 + 2 * 3)) % 11'
text = ' + '.join([source] * 40)
total = count = 0
for i in range(700):
    found = tokens(text)
    tree = Parser(found).expression()
    count += len(found)
    total += evaluate(tree, {'alpha': i, 'beta_2': 3, 'gamma': 4, 'delta': i * 2})
try:
    Parser(tokens('(1 + 2')).expression()
except SyntaxError as error:
    print(error)
print(count, f'{total:.3f}')
