# Property: of each object the trace of counts begins at 0 (or where it is first told), each line begins where the last one ended,
# and the last one says what the count is at the end. On 300 random programs.
import gc
import os
import random
import sys
import tempfile

import krait

STEPS = [
    '{a} = []', '{a} = [{b}]', '{a} = {b}', '{a}.append({b})', '{a}.clear()', 'del {a}[:1]', '{a} = {{1: {b}}}.values()',
    '{a} = keep({b})', 'swap({b}, {a})', '{a} = Node({b}); {a} = [{a}]', 'fails({a})', '{a} = [x for x in [{b}, {c}]]',
    '{a} = [gen({b})]; next({a}[0])', '{a}, {b} = {b}, {a}', '{a} = lambda: {b}; {a} = [{a}]', 'for {a} in [[{b}], [{c}]]: pass',
    '{a} = [({b}, {c})]', '{a} = sorted([{b}], key=len)', '{a}[:] = [{b}, {c}]', 'with Held({b}) as {a}: pass',
]
HELPERS = '''
class Node:
    def __init__(self, child): self.child = child
class Held:
    def __init__(self, x): self.x = [x]
    def __enter__(self): return self.x
    def __exit__(self, *info): self.x = None
def keep(p, extra=None):
    q = p
    return [q, p]
def swap(x, y):
    x, y = y, x
def fails(x):
    try:
        x.append(x.nothing)
    except AttributeError as e:
        y = [e]
def gen(x):
    yield x
    yield [x]
'''


def program(rng):
    lines = ['a, b, c, d = [], [], [], []']
    for _ in range(12):
        names = rng.sample('abcd', 3)
        step = rng.choice(STEPS).format(a=names[0], b=names[1], c=names[2])
        lines += ['try:', '    ' + step, 'except (AttributeError, TypeError, IndexError, KeyError): pass']
    return '\n'.join(lines)


def traced(code, namespace):
    with tempfile.TemporaryFile() as out:
        saved = os.dup(2)
        os.dup2(out.fileno(), 2)
        krait.trace_refs()
        exec(code, namespace)
        gc.disable() # a collection now would change counts that have been read
        finals = [(krait._label(namespace[k]), sys.getrefcount(namespace[k]), k) for k in 'abcd' if k in namespace]
        krait.trace_refs(False)
        gc.enable()
        os.dup2(saved, 2)
        os.close(saved)
        out.seek(0)
        return out.read().decode().splitlines(), finals


lines_in_all = longest = 0
for seed in range(300):
    rng = random.Random(seed)
    namespace = {}
    exec(HELPERS, namespace)
    lines, finals = traced(compile(program(rng), '<program>', 'exec'), namespace)
    counts = {}
    for line in lines:
        left, arrow, right = line.partition(' -> ')
        label, old, new = left[10:34].rstrip(), int(left[34:]), int(right[:3])
        if counts.get(label, 0) != old:
            print(f'seed {seed}: {label} was {counts.get(label, 0)}: {line}')
        counts[label] = new
        longest = max(longest, len(line))
    for label, count, name in finals:
        if label in counts and counts[label] != count - 1: # the call itself
            print(f'seed {seed}: {name} is {label}: its count is {count}, told was {counts[label]}')
    lines_in_all += len(lines)
print('300 programs,', 'more than 10000 lines' if lines_in_all > 10000 else lines_in_all, 'the longest', 'fits' if longest <= 80 else longest)
