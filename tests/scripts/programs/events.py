# Observers, a registry of decorators, and a small state machine.
class Emitter:
    def __init__(self): self.handlers = {}
    def on(self, event):
        def register(f): self.handlers.setdefault(event, []).append(f); return f
        return register
    def emit(self, event, *a, **k): return [f(*a, **k) for f in self.handlers.get(event, [])]
e = Emitter()
@e.on('start')
def first(name): return 'hello ' + name
@e.on('start')
@e.on('stop')
def second(name, loud=False): return name.upper() if loud else name
print(e.emit('start', 'ada') , e.emit('stop', 'bob', loud=True) if 0 else e.emit('stop', 'bob'), e.emit('none'))
class Light:
    transitions = {('red', 'next'): 'green', ('green', 'next'): 'yellow', ('yellow', 'next'): 'red', ('red', 'fail'): 'blinking', ('green', 'fail'): 'blinking', ('yellow', 'fail'): 'blinking'}
    def __init__(self): self.state, self.log = 'red', []
    def __call__(self, event):
        try: new = self.transitions[self.state, event]
        except KeyError: raise RuntimeError(f'no {event!r} in state {self.state!r}') from None
        self.log.append(f'{self.state}->{new}'); self.state = new
        return self
l = Light(); l('next')('next')('next')('fail'); print(l.log)
try: l('next')
except RuntimeError as x: print(x, x.__cause__)
