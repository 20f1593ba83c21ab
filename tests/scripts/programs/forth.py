# A stack language whose words are functions, with definitions and a dictionary of dictionaries.
import operator

class Forth:
    def __init__(self):
        self.stack = []
        binary = lambda f: lambda: self.stack.append(f(*reversed((self.pop(), self.pop()))))
        self.words = {"+": binary(operator.add), "-": binary(operator.sub), "*": binary(operator.mul), "/": binary(operator.floordiv),
                      "dup": lambda: self.stack.append(self.stack[-1]), "drop": self.pop,
                      "swap": lambda: self.stack.extend([self.pop(), self.pop()]), "over": lambda: self.stack.append(self.stack[-2])}
    def pop(self):
        if not self.stack: raise IndexError("stack underflow")
        return self.stack.pop()
    def run(self, text):
        tokens = iter(text.lower().split())
        for token in tokens:
            if token == ":":
                name, body = next(tokens), []
                for word in iter(tokens.__next__, ";"): body.append(word)
                body = [self.words.get(word, word) for word in body]
                self.words[name] = lambda body=body: [self.execute(item) for item in body]
            else: self.execute(self.words.get(token, token))
        return self.stack
    def execute(self, item):
        if callable(item): item()
        else: self.stack.append(int(item))

print(Forth().run("1 2 + 3 *"), Forth().run(": square dup * ; 5 square 4 square"), Forth().run(": a 1 ; : b a ; : a 2 ; a b"))
print(Forth().run("1 2 swap over 7 2 /"))
for text in ("+", "1 +", "foo", "1 0 /", ": x 1"):
    try: Forth().run(text)
    except (IndexError, ValueError, ZeroDivisionError, StopIteration) as error: print(f"{text!r}: {type(error).__name__} {error}")
