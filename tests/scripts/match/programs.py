# A small evaluator and a command parser.
def simplify(e):
    match e:
        case ('+', 0, x) | ('+', x, 0): return simplify(x)
        case ('*', 0, _) | ('*', _, 0): return 0
        case ('*', 1, x) | ('*', x, 1): return simplify(x)
        case (op, int(a), int(b)):
            match op:
                case '+': return a + b
                case '-': return a - b
                case '*': return a * b
        case (op, a, b):
            new = (op, simplify(a), simplify(b))
            return new if new == e else simplify(new)
    return e
for e in (('+', 1, 2), ('*', ('+', 0, 'x'), 1), ('+', ('*', 0, 'y'), ('-', 5, 3)), ('/', 1, 2), ('+', 'a', ('*', 'b', 'c')), 7):
    print(e, '=>', simplify(e))
def command(line):
    match line.split():
        case ['go', ('north' | 'south' | 'east' | 'west') as d]: return f'going {d}'
        case ['go', *_]: return 'go where?'
        case ['take', item, *more]: return f'taking {item}' + (f' and {len(more)} more' if more else '')
        case ['say', *words] if words: return ' '.join(words).upper()
        case ['quit' | 'exit' | 'q']: return 'bye'
        case []: return 'silence'
        case [verb, *_]: return f'cannot {verb}'
for line in ('go north', 'go up', 'take lamp', 'take a b c', 'say hello there', 'say', 'q', '', 'dance wildly'):
    print(repr(line), '->', command(line))
def json_type(x):
    match x:
        case None: return 'null'
        case bool(): return 'bool'
        case int() | float(): return 'number'
        case str(): return 'string'
        case [*items]: return [json_type(i) for i in items]
        case {**pairs}: return {k: json_type(v) for k, v in pairs.items()}
print(json_type({'a': [1, 'x', None, True, {'b': 1.5}], 'c': {}}))
class Subject:
    def __init__(self): self.log = []
    def __getattr__(self, n): self.log.append(n); raise AttributeError(n)
s = Subject()
match s:
    case Subject(a=1, b=2): pass
    case Subject(c=1): pass
print(s.log)
def count():
    global calls; calls += 1; return calls
calls = 0
match count():
    case 5: pass
    case 1: print('evaluated once', calls)
