# Listeners that die stop listening: weak methods in a set of callbacks.
import weakref

class Subject:
    def __init__(self): self.listeners = []
    def subscribe(self, method): self.listeners.append(weakref.WeakMethod(method, self.forget))
    def forget(self, reference):
        print("a listener is gone")
        self.listeners.remove(reference)
    def notify(self, *args):
        return [method(*args) for reference in self.listeners if (method := reference())]

class Display:
    def __init__(self, name): self.name = name
    def show(self, what): return f"{self.name} shows {what}"

subject, left, right = Subject(), Display("left"), Display("right")
for display in (left, right): subject.subscribe(display.show)
print(subject.notify("one"))
del left
print(subject.notify("two"))
display = None
del right
print(subject.notify("three"), subject.listeners)
