# objects: Records by the ten thousand to bytes and back by pickle: instances, dicts, lists of numbers, texts, shared parts.
import pickle
from binascii import crc32


class Customer:
    def __init__(self, number, name, town):
        self.number = number
        self.name = name
        self.town = town
        self.orders = []


class Order:
    __slots__ = ('day', 'lines', 'customer')

    def __init__(self, day, lines, customer):
        self.day = day
        self.lines = lines
        self.customer = customer


class Sum:
    def __init__(self, cents):
        self.cents = cents

    def __reduce__(self):
        return Sum, (self.cents,)


def customers(count, seed):
    towns = [{'name': name, 'code': code} for code, name in enumerate(['Ulm', 'Köln', 'Łódź', 'Oslo', 'Wien'])]
    made = []
    for number in range(count):
        seed = seed * 1103515245 + 12345 & 0x7fffffff
        customer = Customer(number, f'customer {seed % 9973}', towns[seed % 5])
        for k in range(seed % 4):
            lines = [(f'item {i * seed % 501}', i + 1, (seed >> i) % 997 / 4) for i in range(seed % 3 + 1)]
            customer.orders.append(Order(seed % 365, lines, customer))
        made.append(customer)
    return made


def total(made):
    return sum(count * price for customer in made for order in customer.orders for name, count, price in order.lines)


def columns(count):
    return {'ints': list(range(-count, count)), 'large': [i << 40 for i in range(count)], 'floats': [i / 8 for i in range(count)],
            'texts': [f'text {i}' for i in range(count)], 'pairs': [(i, -i) for i in range(count)], 'sets': [{i, i + 1} for i in range(count // 4)],
            'bytes': [b'%d' % i for i in range(count)], 'truths': [i % 3 == 0 for i in range(count)], 'sums': [Sum(i) for i in range(count // 4)]}


for protocol in (2, 4, 5):
    made = customers(4000, 42)
    for generation in range(3):
        data = pickle.dumps(made, protocol)
        made = pickle.loads(data)
    print(protocol, len(data), crc32(data), total(made), len({id(customer.town) for customer in made}))

table = columns(16000)
for protocol in (1, 3, 5):
    data = pickle.dumps(table, protocol)
    back = pickle.loads(data)
    print(protocol, len(data), crc32(data), sum(back['ints']) + sum(back['large']), sum(back['floats']), len(''.join(back['texts'])),
          sum(one.cents for one in back['sums']))

small = {'kind': 'message', 'to': ['a', 'b'], 'size': 12, 'body': 'text ' * 5}
print(sum(len(pickle.loads(pickle.dumps(small))['to']) for i in range(40000)))
