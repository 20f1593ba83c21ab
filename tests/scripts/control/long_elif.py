# A chain of elif far longer than the recursion limit
for length in 10, 1000, 2500:
    lines = ["def find(x):", "    if x == -1: return 'first'"]
    lines += [f"    elif x == {i}: return {i} * 2" for i in range(length)]
    lines += ["    else: return 'none'"]
    space = {}
    exec("\n".join(lines), space)
    print(space["find"](-1), space["find"](0), space["find"](length - 1), space["find"](length))
