# A vending machine as a table of states; unknown events are refused by a class of error of its own.
from enum import Enum, auto

class State(Enum):
    IDLE = auto()
    PAID = auto()
    EMPTY = auto()

class Refused(Exception):
    pass

class Machine:
    def __init__(self, stock):
        self.state, self.stock, self.log = State.IDLE, stock, []
    def __call__(self, event, **details):
        handler = getattr(self, f"{self.state.name.lower()}_{event}", None)
        if handler is None:
            raise Refused(f"{event} while {self.state.name}")
        before, self.state = self.state, handler(**details) or self.state
        self.log.append((before.name, event, self.state.name))
        return self
    def idle_coin(self, value=1):
        if value < 1: raise Refused(f"a coin of {value}")
        return State.PAID
    def paid_coin(self, value=1): print("coin returned:", value)
    def paid_push(self):
        self.stock -= 1
        return State.IDLE if self.stock else State.EMPTY
    def empty_refill(self, *, amount):
        self.stock += amount
        return State.IDLE

machine = Machine(2)
machine("coin")("coin", value=2)("push")("coin")("push")
for event, details in (("coin", {}), ("refill", {}), ("refill", {"amount": 5}), ("coin", {"value": 0}), ("shake", {})):
    try:
        print(machine(event, **details).state)
    except (Refused, TypeError) as error:
        print(type(error).__name__ + ":", error)
print(*machine.log, sep="\n")
