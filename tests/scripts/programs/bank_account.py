# Accounts with history and an exception of their own.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f'need {needed}, have {available}')
        self.short = needed - available
class Account:
    interest = 0.02
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
    @property
    def balance(self): return self._balance
    def deposit(self, amount):
        if amount <= 0: raise ValueError('deposit must be positive')
        self._balance += amount; self.history.append(('deposit', amount)); return self
    def withdraw(self, amount):
        if amount > self._balance: raise InsufficientFunds(amount, self._balance)
        self._balance -= amount; self.history.append(('withdraw', amount)); return self
    def __repr__(self): return f'{type(self).__name__}({self.owner!r}, {self._balance:.2f})'
class Savings(Account):
    interest = 0.05
    def year(self): return self.deposit(self._balance * self.interest)
a, s = Account('Ada', 100), Savings('Bob', 1000)
print(a.deposit(50).withdraw(30), s.year().year(), a.history, round(s.balance, 2))
for action in (lambda: a.withdraw(500), lambda: a.deposit(-5), lambda: setattr(a, 'balance', 10)):
    try: action()
    except InsufficientFunds as e: print('short of', e.short, '-', e)
    except (ValueError, AttributeError) as e: print(type(e).__name__, e)
