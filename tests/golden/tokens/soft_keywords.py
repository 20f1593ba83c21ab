match = case = 1
match(case)
match match:
    case 1: case = 2
    case _:
        match.case = 3
with (open(match) as f, case): pass
with (match, case): pass
