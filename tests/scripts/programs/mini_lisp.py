# A small Lisp: reader, environment, closures, tail loop.
def read(src):
    tokens = src.replace('(', ' ( ').replace(')', ' ) ').split()
    def parse():
        t = tokens.pop(0)
        if t == '(':
            l = []
            while tokens[0] != ')': l.append(parse())
            tokens.pop(0)
            return l
        if t == ')': raise SyntaxError('unexpected )')
        try: return int(t)
        except ValueError: return t
    forms = []
    while tokens: forms.append(parse())
    return forms
class Env(dict):
    def __init__(self, names=(), values=(), outer=None): super().__init__(zip(names, values)); self.outer = outer
    def find(self, n):
        if n in self: return self
        if self.outer is None: raise NameError(n)
        return self.outer.find(n)
class Lambda:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *a): return ev(self.body, Env(self.params, a, self.env))
def ev(x, env):
    while True:
        match x:
            case str(): return env.find(x)[x]
            case int(): return x
            case ['quote', v]: return v
            case ['if', c, t, e]: x = t if ev(c, env) else e
            case ['define', str(n), v]: env[n] = ev(v, env); return None
            case ['set!', n, v]: env.find(n)[n] = ev(v, env); return None
            case ['lambda', params, body]: return Lambda(params, body, env)
            case ['begin', *most, last]:
                for e in most: ev(e, env)
                x = last
            case [f, *args]:
                f, args = ev(f, env), [ev(a, env) for a in args]
                if isinstance(f, Lambda): x, env = f.body, Env(f.params, args, f.env)
                else: return f(*args)
            case _: raise SyntaxError(str(x))
top = Env(); top.update({'+': lambda *a: sum(a), '-': lambda a, b: a - b, '*': lambda a, b: a * b, '<': lambda a, b: a < b, '=': lambda a, b: a == b, 'list': lambda *a: list(a), 'car': lambda l: l[0], 'cdr': lambda l: l[1:], 'null?': lambda l: not l, 'cons': lambda a, l: [a] + l})
for form in read('''(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 20) (define loop (lambda (n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))) (loop 3000 0)
(define map (lambda (f l) (if (null? l) (quote ()) (cons (f (car l)) (map f (cdr l))))))
(map (lambda (x) (* x x)) (list 1 2 3 4)) (define counter ((lambda (n) (lambda () (begin (set! n (+ n 1)) n))) 10))
(counter) (counter) (quote (a (b c))) (undefined 1)'''):
    try:
        r = ev(form, top)
        if r is not None: print(r)
    except NameError as e: print('unbound', e)
