# A cache whose entries live as long as somebody uses them; identity, not equality, for the keys.
import gc, weakref
class Image:
    made = 0
    def __init__(self, name): self.name = name; Image.made += 1
    def __repr__(self): return f"<{self.name}>"
class Cache:
    def __init__(self): self.entries = weakref.WeakValueDictionary()
    def get(self, name):
        image = self.entries.get(name)
        if image is None: image = self.entries[name] = Image(name)
        return image
cache = Cache()
a, b = cache.get("a"), cache.get("b")
print(cache.get("a") is a, Image.made, sorted(cache.entries))
del a
print(sorted(cache.entries), len(cache.entries), "a" in cache.entries, Image.made)
a = cache.get("a")
print(Image.made, [i for i in cache.entries.values()])
notes = weakref.WeakKeyDictionary({a: "first", b: "second"})
print(notes[a], len(notes), list(notes.items()))
finished = []
weakref.finalize(b, finished.append, "b ended")
b.self = b
del b
print(finished, len(notes), gc.collect() > 0, finished, len(notes), sorted(cache.entries))
seen = weakref.WeakSet([a])
ref = weakref.ref(a, lambda r: finished.append(r() is None))
print(ref() is a, a in seen, weakref.getweakrefcount(a) >= 3)
del a
print(ref(), len(seen), finished, len(notes))
