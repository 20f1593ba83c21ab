# __index__ of a slice's bound changes the list: its length is looked at afterwards, the bounds are asked once


class Bound:
    def __init__(self, value, action):
        self.value, self.action, self.asked = value, action, 0

    def __index__(self):
        self.asked += 1
        self.action()
        return self.value


ACTIONS = {"clear": lambda s: s.__delitem__(slice(None)), "pop": lambda s: s.pop(), "grow": lambda s: s.extend([7, 8]), "halve": lambda s: s.__delitem__(slice(len(s) // 2, None))}
for name, action in ACTIONS.items():
    for value in (1, -2, 4):
        for form in (lambda s, b: s[b:], lambda s, b: s[:b], lambda s, b: s[b::2], lambda s, b: s[::-1][:b], lambda s, b: s[5:b:-1], lambda s, b: s.__delitem__(slice(b, None)),
                     lambda s, b: s.__delitem__(slice(b, None, 2)), lambda s, b: s.__setitem__(slice(b, None), "z"), lambda s, b: s.__setitem__(slice(0, b), s)):
            s = [0, 1, 2, 3, 4, 5]
            b = Bound(value, lambda: action(s))
            try:
                result = form(s, b)
            except (ValueError, IndexError) as e:
                result = e
            print(name, value, result, s, b.asked)
s = [0, 1, 2, 3]
b = Bound(0, lambda: s.append(9))
s[b::2] = "xyz"
print(s, b.asked)
