# SyntaxWarnings go to standard error, with the line.
print(1if True else 2)
x = 5
print(x is 5, x is not 'a')
print('done \d')
