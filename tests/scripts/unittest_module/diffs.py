# Assertions that show differences
import unittest
from _show import failing
T = unittest.TestCase()
def t(*args, **kwargs): failing(T, *args, **kwargs)
for m in (None, "M"):
    t("assertEqual", [1, 2, 3], [1, 5, 3], m); t("assertEqual", (1, 2), (1, 2, 3), m); t("assertEqual", {"a": 1}, {"a": 2}, m)
    t("assertEqual", "a\nb\nc\n", "a\nx\nc\n", m); t("assertEqual", "a b c", "a b d", m); t("assertEqual", "a" * 100, "a" * 99 + "b", m)
    t("assertSequenceEqual", [1], (2,), m); t("assertSequenceEqual", 1, (2,), m); t("assertSequenceEqual", [1], 2, m)
    t("assertSequenceEqual", [1, 2], [1], m); t("assertSequenceEqual", [1], [1, 2], m); t("assertListEqual", [[1], [2]], [[1], [3]], m)
    t("assertEqual", "a\n" * 100, "b\n" * 100, m); t("assertEqual", "x\n", "x", m); t("assertEqual", "one\ntwo", "one\r\ntwo", m)
    t("assertRegex", "abc", "x", m); t("assertNotRegex", "abc", "b", m); t("assertRegex", "abc", "", m)
class Sequence:
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): raise TypeError("no")
    def __repr__(self): return "Sequence%r" % (self.items,)
t("assertSequenceEqual", Sequence(1, 2), [1]); t("assertSequenceEqual", [1], Sequence(1, 2)); t("assertSequenceEqual", Sequence(1), Sequence(1))
t("assertRaisesRegex", ValueError, "foo", int, "x"); t("assertRaisesRegex", ValueError, "invalid", int, "x"); t("assertRaisesRegex", ValueError, "foo", int, "1")
T.maxDiff = None
t("assertEqual", "a\n" * 50, "a\n" * 49 + "b\n")
T.maxDiff = 5
t("assertEqual", [1], [2])
