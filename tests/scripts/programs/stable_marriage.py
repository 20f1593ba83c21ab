# Gale and Shapley: proposals until everyone keeps one; then a check that no pair would rather leave.
PROPOSERS = {"abe": "abi eve cath ivy jan dee fay bea hope gay", "bob": "cath hope abi dee eve fay bea jan ivy gay", "col": "hope eve abi dee bea fay ivy gay cath jan",
             "dan": "ivy fay dee gay hope eve jan bea cath abi"}
PROPOSERS = {name: [w for w in text.split() if w in ("abi", "eve", "cath", "hope")] or ["abi", "eve", "cath", "hope"] for name, text in PROPOSERS.items()}
CHOOSERS = {"abi": ["bob", "abe", "dan", "col"], "eve": ["col", "dan", "abe", "bob"], "cath": ["abe", "bob", "dan", "col"], "hope": ["dan", "col", "bob", "abe"]}
def match():
    free, asked, engaged = sorted(PROPOSERS), dict.fromkeys(PROPOSERS, 0), {}
    while free:
        suitor = free.pop(0)
        choice = PROPOSERS[suitor][asked[suitor]]
        asked[suitor] += 1
        rival = engaged.get(choice)
        rank = CHOOSERS[choice].index
        if rival is None or rank(suitor) < rank(rival):
            engaged[choice] = suitor
            if rival: free.append(rival)
        else: free.append(suitor)
    return engaged
pairs = match()
print(sorted(pairs.items()))
def stable(pairs):
    partner = {s: c for c, s in pairs.items()}
    return not any(PROPOSERS[s].index(c) < PROPOSERS[s].index(partner[s]) and CHOOSERS[c].index(s) < CHOOSERS[c].index(pairs[c])
                   for s in PROPOSERS for c in CHOOSERS)
print(stable(pairs))
pairs["abi"], pairs["hope"] = pairs["hope"], pairs["abi"]
print(stable(pairs))
