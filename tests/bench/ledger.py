# everyday: Accounts as dataclasses, refusals as exceptions, a cache of recent customers, a report with aligned columns.
import collections
from dataclasses import dataclass, field


class Refused(Exception):
    pass


@dataclass
class Account:
    owner: str
    balance: int = 0
    entries: list = field(default_factory=list)

    def deposit(self, amount):
        if amount <= 0:
            raise Refused(f'{self.owner} deposits {amount}')
        self.balance += amount
        self.entries.append(('in', amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise Refused(f'{self.owner} has {self.balance}, not {amount}')
        self.balance -= amount
        self.entries.append(('out', amount))

    @property
    def turnover(self):
        return sum(amount for _, amount in self.entries)


class Recent:
    def __init__(self, size):
        self.size, self.items, self.hits = size, collections.OrderedDict(), 0

    def find(self, key, make):
        if key in self.items:
            self.hits += 1
            self.items.move_to_end(key)
        else:
            self.items[key] = make(key)
            if len(self.items) > self.size:
                self.items.popitem(last=False)
        return self.items[key]


def report(accounts):
    lines = [f'{"owner":<12}{"balance":>10}{"turnover":>12}']
    for account in sorted(accounts.values(), key=lambda a: (-a.balance, a.owner)):
        lines.append(f'{account.owner:<12}{account.balance:>10,}{account.turnover / 100:>12.2f}')
    return '\n'.join(lines)


accounts = {}
recent = Recent(40)
seed, refused = 7, 0
for _ in range(330000):
    seed = (seed * 1103515245 + 12345) % 2**31
    number = (seed >> 12) % 60
    account = recent.find(number, lambda n: accounts.setdefault(n, Account(f'customer {n}')))
    try:
        if seed >> 30:
            account.deposit((seed >> 5) % 100)
        else:
            account.withdraw((seed >> 5) % 150)
    except Refused:
        refused += 1
print(refused, recent.hits, sum(map(ord, report(accounts))))
