# User classes: every binary operator, its reflected form and its in-place form.
names = 'add sub mul truediv floordiv mod pow matmul and or xor lshift rshift'.split()
signs = '+ - * / // % ** @ & | ^ << >>'.split()
class Both: pass
class Left: pass
class Right: pass
for name in names:
    def forward(self, other, name=name): return f'{type(self).__name__}.{name}({type(other).__name__})'
    def reflected(self, other, name=name): return f'{type(self).__name__}.r{name}({type(other).__name__})'
    def in_place(self, other, name=name): return f'{type(self).__name__}.i{name}({type(other).__name__})'
    for cls in (Both, Left): setattr(cls, f'__{name}__', forward)
    for cls in (Both, Right): setattr(cls, f'__r{name}__', reflected)
    setattr(Both, f'__i{name}__', in_place)
for sign in signs:
    a, b, c = Both(), Left(), Right()
    print(eval(f'a {sign} c'), eval(f'b {sign} c'), eval(f'1 {sign} c'), eval(f'b {sign} 1'))
    exec(f'a {sign}= 1\nb {sign}= 1\nc2 = 1\nc2 {sign}= c\nprint(a, b, c2)')
    try: eval(f'c {sign} 1')
    except TypeError as e: print(e)
    try: exec(f'd = Right()\nd {sign}= 1')
    except TypeError as e: print(e)
