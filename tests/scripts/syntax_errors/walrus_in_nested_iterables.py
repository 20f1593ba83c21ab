# := in what a comprehension goes over: refused however deep it stands, in comprehensions, lambdas and conditions there
SOURCES = (
    "[x for x in (y := [1])]", "[x for x in [(y := z) for z in [1]]]", "[x for x in [z for z in [1] if (y := z)]]", "[x for x in (lambda: (y := 1))()]", "[x for x in f(lambda q=(y := 1): q)]",
    "[x for x in [w for w in [z for z in (y := [1])]]]", "[(y := x) for x in [1]]", "[[(y := z) for z in [x]] for x in [1]]", "[x for x in [1] if (y := x)]", "[x for x in [1] for z in (y := [x])]", "[x for x in [1] for z in [(y := q) for q in [2]]]",
    "{x: 1 for x in {(y := z) for z in [1]}}", "list(x for x in (y := [1]))", "[(lambda: (y := x))() for x in [1]]", "[[z for z in (y := [x])] for x in [1]]", "[x for x in [lambda: [(y := 2) for q in [1]]]]",
)
for source in SOURCES:
    for text in (source, f"def f(): return {source}", f"class C: v = {source}"):
        try:
            compile(text, "<test>", "exec")
            print("fine", text)
        except SyntaxError as e:
            print(e.msg, e.offset, text)
