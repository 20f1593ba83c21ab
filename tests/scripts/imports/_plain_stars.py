x, _hidden, __dunder = 1, 2, 3
y = 'y'
