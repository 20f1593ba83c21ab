"""Containers that hold themselves come back holding themselves."""
import pickle

class Node:
    pass

class Bag(set):
    pass

for protocol in range(6):
    l = []
    l.append(l)
    data = pickle.dumps(l, protocol)
    x = pickle.loads(data)
    print(protocol, data, x[0] is x)

    t = ([],)
    t[0].append(t)
    data = pickle.dumps(t, protocol)
    x = pickle.loads(data)
    print(protocol, data, type(x), x[0][0] is x)

    t = ([], 1, 2, 3, 4)
    t[0].append(t)
    data = pickle.dumps(t, protocol)
    x = pickle.loads(data)
    print(protocol, data, x[0][0] is x)

    d = {}
    d[1] = d
    data = pickle.dumps(d, protocol)
    x = pickle.loads(data)
    print(protocol, data, x[1] is x)

    n = Node()
    n.me = n
    n.all = [n, (n,)]
    x = pickle.loads(pickle.dumps(n, protocol))
    print(protocol, x.me is x, x.all[0] is x, x.all[1][0] is x)

    n = Node()
    n.bag = {n}
    x = pickle.loads(pickle.dumps(n, protocol))
    print(protocol, x.bag == {x})

    n = Node()
    n.frozen = frozenset([n])
    data = pickle.dumps(n, protocol)
    x = pickle.loads(data)
    print(protocol, len(data), x.frozen == frozenset([x]))
    shared = [1]
    x = pickle.loads(pickle.dumps([shared, shared, {'k': shared}], protocol))
    print(protocol, x[0] is x[1] is x[2]['k'])
