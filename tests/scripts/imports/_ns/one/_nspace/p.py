v = 'p'
