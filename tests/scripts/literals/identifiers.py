# Names in any script, brought to NFKC.
été = 1
переменная = 2
变量 = 3
_ = 4
__x__ = 5
ﬁ = 6
print(été, переменная, 变量, _, __x__, fi)
ℌ = 'H'
print(H)
class Käse:
    größe = 7
    def öffne(self): return 'offen'
print(Käse.größe, Käse().öffne(), Käse.__name__)
match = 1
case = 2
type = 3
print(match, case, type)
match, case = case, match
print(match + case)
def f(*, ключ): return ключ
print(f(ключ=8))
print('été'.isidentifier(), '1a'.isidentifier(), 'a-b'.isidentifier(), ''.isidentifier(), 'if'.isidentifier())
