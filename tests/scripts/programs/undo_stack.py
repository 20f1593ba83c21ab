# A text with commands that can be undone and done again; grouped ones by a context manager.
from contextlib import contextmanager
class Text:
    def __init__(self, text=""): self.text, self.done, self.undone, self.group = text, [], [], None
    def _do(self, forward, backward):
        forward()
        self.undone.clear()
        (self.done if self.group is None else self.group).append((forward, backward))
        return self
    def insert(self, at, piece):
        def forward(): self.text = self.text[:at] + piece + self.text[at:]
        def backward(): self.text = self.text[:at] + self.text[at + len(piece):]
        return self._do(forward, backward)
    def delete(self, start, end):
        removed = self.text[start:end]
        def forward(): self.text = self.text[:start] + self.text[end:]
        def backward(): self.text = self.text[:start] + removed + self.text[start:]
        return self._do(forward, backward)
    @contextmanager
    def grouped(self):
        self.group = steps = []
        try: yield self
        except Exception:
            for _, backward in reversed(steps): backward()
            raise
        else:
            self.done.append((lambda: [f() for f, _ in steps], lambda: [b() for _, b in reversed(steps)]))
        finally: self.group = None
    def undo(self):
        if not self.done: raise IndexError("nothing to undo")
        self.undone.append(self.done.pop())
        self.undone[-1][1]()
    def redo(self):
        if not self.undone: raise IndexError("nothing to do again")
        self.done.append(self.undone.pop())
        self.done[-1][0]()
t = Text("hello world")
t.insert(5, ",").delete(6, 12).insert(6, " krait")
print(t.text)
with t.grouped() as g: g.delete(0, 5).insert(0, "HELLO").insert(len(t.text), "!")
print(t.text)
t.undo(); print(t.text)
t.undo(); t.undo(); print(t.text)
t.redo(); t.redo(); t.redo(); print(t.text)
try:
    with t.grouped(): t.delete(0, 3).insert(0, "???"); raise ValueError("half way")
except ValueError as error: print(error, t.text)
t.undo(); t.insert(0, ">")
for action in (t.redo, t.undo, t.undo, t.undo, t.undo, t.undo):
    try: action(); print(t.text)
    except IndexError as error: print(error)
