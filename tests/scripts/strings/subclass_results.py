# a subclass of str: which methods give a plain str, which the object itself; where its __str__, __format__ and __iter__ are asked
import sys


class S(str):
    def __str__(self): return "own-str"
    def __format__(self, spec): return f"own-format:{spec}"
    def __iter__(self): return iter("xyz")
    def __len__(self): return 99
    def __getitem__(self, k): return "item"
    def __contains__(self, o): return True


s = S("abc")
CASES = """str(s) repr(s) f'{s}' f'{s!s}' f'{s!r}' f'{s:>5}' '%s'%s '%10s'%s '{}'.format(s) '{!s}'.format(s) '{:x}'.format(s) format(s) ''.join([s]) ','.join(s) s+'x' 'x'+s s*1 s[:] s[0] s.upper() s.lower() s.strip() s.replace('z','y') s.replace('a','b') s.encode() s.center(9) s.ljust(2) s.zfill(1)
s.split('b') s.partition('b') s.partition('z') s.splitlines() s.expandtabs() s.translate({}) s.title() s.swapcase() s.casefold() s.capitalize() s.removeprefix('z') s.removesuffix('c') s.rstrip('z') s.join('12') s.find('c') s.index('c') s.count('a') s.startswith('a') s.isalpha() len(s) list(s) tuple(s) [*s] sorted(s) 'q'in(s) 'b'in('abcd') s=='abc' hash(s)==hash('abc') {'abc':1}.get(s) {s:1}['abc']
bool(S('')) max(s,'abb') min([s]) int(S('12')) float(S('1.5')) eval(S('1+1')) type(S('N'),(),{}).__name__ getattr(1,S('real')) s.__class__.__name__ sys.intern(str.__str__(s)) bytes(s,'ascii') 'a-c'.replace('-',s) 'x'.join((s,s)) s.format() '%%'%() s.__add__('d') str.__len__(s) s.maketrans('a','b') print(s) dict(a=s) set([s]) list(map(str.upper,[s])) any(s) enumerate(s).__next__() zip(s).__next__() next(iter(s)) reversed(s).__next__() s.__mul__(2) s[1:2] s.__sizeof__()>0 ascii(s)"""
for text in CASES.split():
    try:
        value = eval(text)
        print(text, type(value).__name__, repr(value) if value is not s else "itself")
    except Exception as e:
        print(text, type(e).__name__, e)
try:
    sys.intern(s)
except TypeError as e:
    print(e)
plain = str.__str__(s)
print(type(plain).__name__, plain, plain is s)
iterator = str.__iter__(s)
print(type(iterator).__name__, list(iterator), type(iter("abc")).__name__, type(iter("é")).__name__)
