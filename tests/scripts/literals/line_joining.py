# Lines, comments, semicolons, continuation.
x = 1; y = 2; print(x, y);
if x: print('one line'); print('still')
total = 1 + \
    2 + \
    3
print(total)
print((1 +
       2)  # inside brackets, anything goes
      , [
   1, 2
], {
'a'
:
1})
if (x == 1 and
    y == 2):
    print('joined')

	
# a line of blanks above
def f(a,
      b=(1,
         2),
      ):
    # comment first

    return a, b
print(f(
    0
))
if True:
        print('eight')
        if True:
         print('nine')
class A: pass
print(A.__name__); print("end")
