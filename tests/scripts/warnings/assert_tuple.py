assert (1 > 2, 'always true')
print('passed')
