import random
r=random.Random(5)
def num(bits):
    k=r.randrange(6)
    if k==0: return r.getrandbits(bits)
    if k==1: return (1<<bits)-1
    if k==2: return 1<<bits
    if k==3: return -(1<<bits)
    if k==4: return -r.getrandbits(bits)
    return r.getrandbits(bits)*r.getrandbits(bits)
h=0
for i in range(4000):
    a=num(r.choice((1,30,63,64,65,100,126,127,128,129,192,256,500,2000))); b=num(r.choice((1,2,8,31,62,63,64,65,66,127,128,190,256,600)))
    if not b: continue
    q,m=divmod(a,b); assert q==a//b and m==a%b and q*b+m==a and (0<=m<b or b<m<=0),(a,b)
    h=hash((h,q,m))
    if a and i % 3 == 0:
        c = a * b; assert c // b == a and c % b == 0 and divmod(c, a) == (b, 0)
print(h)
big = 2 ** 200
for divisor in (1, -1, 2 ** 64 - 1, -(2 ** 64), big, -big, big + 1, -(big + 1)):
    print(divmod(big, divisor), divmod(-big, divisor), divmod(0, divisor), divmod(5, divisor), divmod(-5, divisor))
for operation in ('big // 0', 'big % 0', 'divmod(big, 0)', 'big // False', 'big % 0.0'):
    try: eval(operation)
    except ZeroDivisionError as e: print(e)
class Number(int): pass
print(type(Number(5) % big), type(Number(5) // big), Number(big) % 7, divmod(Number(big), Number(10)))
