# State in classes, dispatch by name with getattr.
class Game:
    rooms = {'hall': {'north': 'library', 'east': 'kitchen'}, 'library': {'south': 'hall'}, 'kitchen': {'west': 'hall'}}
    items = {'kitchen': ['knife'], 'library': ['book', 'lamp']}
    def __init__(self): self.room, self.bag, self.items = 'hall', [], {k: v[:] for k, v in self.items.items()}
    def do_go(self, where='nowhere'):
        try: self.room = self.rooms[self.room][where]
        except KeyError: return f'no way {where}'
        return f'you are in the {self.room}'
    def do_take(self, *things):
        here = self.items.get(self.room, []); taken = [t for t in things if t in here]
        for t in taken: here.remove(t); self.bag.append(t)
        return f'took {", ".join(taken) or "nothing"}'
    def do_look(self): return f'{self.room}: {" ".join(self.items.get(self.room, [])) or "empty"}; ways: {", ".join(sorted(self.rooms[self.room]))}'
    def do_bag(self): return str(self.bag)
    def run(self, line):
        verb, *args = line.split() or ['']
        f = getattr(self, 'do_' + verb, None)
        if f is None: return f'cannot {verb!r}'
        try: return f(*args)
        except TypeError as e: return str(e).replace('Game.', '')
g = Game()
for line in ('look', 'go north', 'look', 'take book sword', 'go up', 'bag', 'fly', '', 'look around', 'go south', 'go', 'go east', 'take', 'take knife', 'bag'): print('>', line, '\n', g.run(line))
print(Game.items)
