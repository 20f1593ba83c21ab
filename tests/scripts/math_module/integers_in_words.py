from math import *
h = 0
for n in range(75):
    for k in range(n+2): h=hash((h,comb(n,k)))
    h=hash((h,factorial(n)))
for x in list(range(3000))+[2**k+d for k in range(1,130) for d in (-1,0,1)]+[y*y+d for y in (94906265,94906266,94906267,3037000498,3037000499,2**31,2**31-1) for d in (-1,0,1,2)]:
    r=isqrt(x); assert r*r<=x<(r+1)**2; h=hash((h,r))
print(h)
