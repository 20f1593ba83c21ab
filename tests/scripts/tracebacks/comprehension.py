rows = [[1, 2], [3, 'a']]
print([[x + 1 for x in row] for row in rows])
