# SequenceMatcher, Differ, unified and context diffs, close matches
from difflib import *
import difflib
s = SequenceMatcher(None, "qabxcd", "abycdf")
print(s.get_opcodes(), s.get_matching_blocks(), s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.find_longest_match(0, 6, 0, 6))
s = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;"); print(round(s.ratio(), 3), s.get_matching_blocks(), s.bjunk, s.bpopular)
s = SequenceMatcher(None, "b" * 200, "a" + "b" * 200); print(s.ratio(), s.bpopular); s = SequenceMatcher(None, "b" * 200, "a" + "b" * 200, autojunk=False); print(s.ratio(), s.get_opcodes())
s = SequenceMatcher(); s.set_seqs([1, 2, 3], [2, 3, 4]); print(s.get_opcodes()); s.set_seq1([4]); print(s.ratio()); print(SequenceMatcher(None, [], []).ratio(), SequenceMatcher(None, [], []).get_opcodes())
a = "one two three four five six seven eight nine ten".split(); b = "one three four 4.5 five six seven eight NINE ten eleven".split()
print(list(SequenceMatcher(None, a, b).get_grouped_opcodes(1)))
for n in (3, 0, 1): print(list(unified_diff(a, b, "a", "b", "date a", "date b", n=n, lineterm=""))); print(list(context_diff(a, b, "a", "b", n=n, lineterm="")))
text1 = "  1. Beautiful is better than ugly.\n  2. Explicit is better than implicit.\n  3. Simple is better than complex.\n  4. Complex is better than complicated.\n".splitlines(True)
text2 = "  1. Beautiful is better than ugly.\n  3.   Simple is better than complex.\n  4. Complicated is better than complex.\n  5. Flat is better than nested.\n".splitlines(True)
d = list(Differ().compare(text1, text2)); print("".join(d)); print("".join(ndiff(text2, text1)), end="")
print("".join(restore(d, 1)) == "".join(text1), "".join(restore(d, 2)) == "".join(text2))
print("".join(ndiff(["\tx\n", "abc\n", "same\n"], ["\t\tx\n", "abd\n", "same\n", "new\n"])), list(ndiff([], [])), list(ndiff(["a"], [])), list(ndiff([], ["a"])))
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("x", ["y"]), get_close_matches("ab", ["abc", "abd", "abe", "ab"], n=2, cutoff=0.7))
print([IS_LINE_JUNK(l) for l in ("\n", " # \n", "hello\n", "##", "")], [IS_CHARACTER_JUNK(c) for c in " \tx\n"], Match(1, 2, 3), SequenceMatcher[int])
print(list(diff_bytes(unified_diff, [b"a", b"\xff"], [b"a", b"b"], b"x", b"y", lineterm=b"")))
for bad in (lambda: get_close_matches("a", [], 0), lambda: get_close_matches("a", [], 1, 2), lambda: list(unified_diff([1], ["a"])), lambda: list(restore([], 3)), lambda: list(diff_bytes(unified_diff, ["a"], [b"b"])), lambda: list(unified_diff(["a"], ["b"], b"x"))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
