# A JSON reader by recursive descent; errors tell line and column.
import json

class Reader:
    def __init__(self, text): self.text, self.at = text, 0
    def fail(self, why):
        before = self.text[:self.at]
        raise ValueError(f"{why}, line {before.count(chr(10)) + 1}, column {self.at - (before.rfind(chr(10)) + 1) + 1}")
    def blank(self):
        while self.text[self.at:self.at + 1] in (" ", "\n", "\t", "\r"): self.at += 1
    def take(self, expected):
        if not self.text.startswith(expected, self.at): self.fail(f"expected {expected!r}")
        self.at += len(expected)
    def value(self):
        self.blank()
        c = self.text[self.at:self.at + 1]
        kinds = {"{": self.object, "[": self.array, '"': self.string, "t": lambda: self.word("true", True),
                 "f": lambda: self.word("false", False), "n": lambda: self.word("null", None)}
        result = kinds.get(c, self.number)()
        self.blank()
        return result
    def word(self, text, value):
        self.take(text)
        return value
    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-0123456789.eE": self.at += 1
        text = self.text[start:self.at]
        if not text: self.fail("expected a value")
        return float(text) if set(text) & set(".eE") else int(text)
    def string(self):
        self.take('"')
        out = []
        while (c := self.text[self.at:self.at + 1]) != '"':
            if not c: self.fail("unfinished string")
            self.at += 1
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at:self.at + 4], 16))
                    self.at += 4
                else: c = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(c, c)
            out.append(c)
        self.at += 1
        return "".join(out)
    def items(self, end, one):
        self.at += 1
        self.blank()
        if self.text.startswith(end, self.at):
            self.at += 1
            return
        while True:
            yield one()
            if self.text.startswith(",", self.at): self.at += 1
            else:
                self.take(end)
                return
    def array(self): return list(self.items("]", self.value))
    def pair(self):
        self.blank()
        key = self.string()
        self.blank()
        self.take(":")
        return key, self.value()
    def object(self): return dict(self.items("}", self.pair))

def loads(text):
    reader = Reader(text)
    value = reader.value()
    if reader.at < len(text): reader.fail("something follows")
    return value

for text in ('[]', '{}', ' [1, -2.5e3, true, null, "a\\n\\u00e9\\"" ] ', '{"a": {"b": [ [], {} ]}, "c": false}', '"ü"', "12", "[1e400]"):
    print(loads(text), loads(text) == json.loads(text))
for text in ("", "[1, 2", '{"a" 1}', '["x]', "[1,]", "tru", "1 2", '{\n "a": 1,\n b}'):
    try: print(loads(text))
    except ValueError as error: print(repr(text), error)
