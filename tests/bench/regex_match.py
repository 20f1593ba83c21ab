# interpreters: A matcher of patterns: parsed to a tree, compiled to closures, run by backtracking and by sets of states.

def parse(pattern):
    def alternatives(i):
        branches = []
        branch, i = sequence(i)
        branches.append(branch)
        while i < len(pattern) and pattern[i] == '|':
            branch, i = sequence(i + 1)
            branches.append(branch)
        return (('alt', branches) if len(branches) > 1 else branches[0]), i

    def sequence(i):
        parts = []
        while i < len(pattern) and pattern[i] not in '|)':
            c = pattern[i]
            if c == '(':
                part, i = alternatives(i + 1)
            elif c == '.':
                part = ('any',)
            else:
                part = ('char', c)
            i += 1
            if i < len(pattern) and pattern[i] in '*+?':
                part = (pattern[i], part)
                i += 1
            parts.append(part)
        return ('seq', parts), i

    return alternatives(0)[0]


def compile_to_closures(node, then):
    kind = node[0]
    if kind == 'char':
        c = node[1]
        return lambda text, i: i < len(text) and text[i] == c and then(text, i + 1)
    if kind == 'any':
        return lambda text, i: i < len(text) and then(text, i + 1)
    if kind == 'seq':
        for part in reversed(node[1]):
            then = compile_to_closures(part, then)
        return then
    if kind == 'alt':
        branches = [compile_to_closures(branch, then) for branch in node[1]]
        return lambda text, i: any(branch(text, i) for branch in branches)
    if kind == '?':
        once = compile_to_closures(node[1], then)
        return lambda text, i: once(text, i) or then(text, i)

    def loop(text, i):
        return body(text, i) or then(text, i)
    body = compile_to_closures(node[1], loop)
    return loop if kind == '*' else body


def compile_to_states(node, states, out):
    kind = node[0]
    if kind in ('char', 'any'):
        states.append((node[1] if kind == 'char' else None, out))
        return {len(states) - 1}
    if kind == 'seq':
        for part in reversed(node[1]):
            out = compile_to_states(part, states, out)
        return out
    if kind == 'alt':
        return set().union(*(compile_to_states(branch, states, out) for branch in node[1]))
    if kind == '?':
        return compile_to_states(node[1], states, out) | out
    again = set(out)
    start = compile_to_states(node[1], states, again)
    again |= start
    return start | out if kind == '*' else start


def match_states(states, start, text):
    now = start
    for c in text:
        following = set()
        for s in now:
            if s >= 0:
                want, out = states[s]
                if want is None or want == c:
                    following |= out
        now = following
        if not now:
            return False
    return -1 in now


texts = ['ab' * n + 'c' * (n % 4) + 'xyz'[:n % 3] for n in range(60)] + ['a' * n + 'b' * (n % 3) for n in range(40)]
total = 0
for pattern in ['(ab)*c*x?y?z?', 'a*b+', '(a|b)*c?c?c?(x|xy)?', '.*b.?', '(ab|ba)*', 'a?b?(ab)*.*']:
    tree = parse(pattern)
    matcher = compile_to_closures(tree, lambda text, i: i == len(text))
    states = []
    start = compile_to_states(tree, states, {-1})
    for _ in range(45):
        for text in texts:
            fits = matcher(text, 0)
            total += fits * len(text)
            if fits != match_states(states, start, text):
                print('disagree', pattern, text)
print(total)
