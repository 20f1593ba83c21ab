# krait.graph(): each node with its count (as krait.references() has it), what lies on a cycle, what is garbage; nothing changes by looking. (not under gcstress)
import contextlib, gc, io, json, krait, sys


class Node: pass


def generator(): yield t


def drawn(*objects, **options):
    out = io.StringIO()
    with contextlib.redirect_stdout(out): krait.graph(*objects, **options)
    return out.getvalue()


def nodes(text):
    return {node['label']: node for node in json.loads(text)['nodes']}


a = Node(); a.me = a; a.list = [a, a]
t = (a, [a], {'k': a, a: 1})
g = generator(); next(g)
b = Node(); b.me = b
lost = Node(); lost.b = b; lost.list = [lost]
del b, lost
print(drawn(), end='')
print(*(line for line in drawn(form='dot').splitlines() if 'Node' in line or 'list' in line), sep='\n')
whole = nodes(drawn(form='json'))
print(whole['Node #1'])
print([name for name, node in whole.items() if node['garbage'] and node['cycle']])
print([name for name, node in whole.items() if node['garbage'] and not node['cycle']])
print([name for name, node in whole.items() if node['cycle'] and not node['garbage']])
print(whole['Node #1']['count'] == len(krait.references(a)) == sys.getrefcount(a) - 1)
some = nodes(drawn(a, t, a, form='json')) # drawn() holds them in a tuple meanwhile
print(some['Node #1']['count'] - len(krait.references(a)), some['tuple #2']['count'] - len(krait.references(t)))
print(gc.isenabled(), gc.collect(), 'garbage)' in drawn())

krait.snapshot('graph_of_everything.json')
with open('graph_of_everything.json') as file: snapshot = json.load(file)
import os
os.remove('graph_of_everything.json')
print(snapshot['version'], [o['label'] for o in snapshot['objects'] if o['cycle']], [o['label'] for o in snapshot['objects'] if o['garbage']])
c = Node(); c.c = [Node()]; c.c[0].back = c; c.c[0].leaf = Node(); del c
krait.snapshot('graph_of_everything.json')
with open('graph_of_everything.json') as file: snapshot = json.load(file)
os.remove('graph_of_everything.json')
print([(o['type'], o['cycle']) for o in snapshot['objects'] if o['garbage']])
