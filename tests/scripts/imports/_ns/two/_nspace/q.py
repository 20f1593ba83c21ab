v = 'q'
