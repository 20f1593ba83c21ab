raise ValueError('a\nmessage of\nthree lines')
