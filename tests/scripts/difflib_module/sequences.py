# SequenceMatcher, ratios, close matches, diffs of all kinds.
from _cases import cases

cases(r'''
import difflib as d
s = d.SequenceMatcher(None, 'abxcd', 'abcd'); s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(0, 5, 0, 4), s.find_longest_match()
s.set_seq1('zz'), s.ratio(), s.set_seqs('', ''), s.ratio(), d.SequenceMatcher(lambda c: c == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9), s.bjunk, s.bpopular
list(d.SequenceMatcher(None, [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9]).get_grouped_opcodes(1)), d.SequenceMatcher(a='ab', b='ba').get_opcodes(), d.SequenceMatcher(None, 'a' * 300, 'a' * 300).bpopular
d.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), d.get_close_matches('x', []), d.get_close_matches('abc', ['abd', 'abe', 'xyz'], n=1, cutoff=0.1)
d.get_close_matches('a', ['a'], n=0)
d.get_close_matches('a', ['a'], cutoff=2)
list(d.unified_diff(['a\n', 'b\n', 'c\n'], ['a\n', 'x\n', 'c\n'], 'f', 't', 'd1', 'd2')), list(d.unified_diff(['a'], ['a'])), list(d.unified_diff([], ['x\n'], lineterm='')), list(d.unified_diff(list('abcdefghij'), list('abXdefghiY'), n=1, lineterm=''))
list(d.context_diff(['a\n', 'b\n'], ['a\n', 'c\n'], 'f', 't')), list(d.context_diff(['a\n'], []))
list(d.ndiff(['one\n', 'two\n', 'three\n'], ['ore\n', 'tree\n', 'emu\n'])), list(d.restore(d.ndiff(['a\n', 'b\n'], ['b\n', 'c\n']), 1)), list(d.restore(['- a', '+ b', '  c', '? x'], 2))
list(d.restore([], 3))
list(d.Differ().compare(['abc\n', 'def'], ['abd\n', 'def'])), d.IS_LINE_JUNK('  # \n'), d.IS_CHARACTER_JUNK('\t'), d.IS_LINE_JUNK('x')
list(d.diff_bytes(d.unified_diff, [b'a\xff\n'], [b'b\n'], b'f', b't', lineterm=b'\n'))
list(d.diff_bytes(d.unified_diff, ['a'], [b'b']))
list(d.unified_diff([b'a'], ['b']))
list(d.unified_diff(['a'], ['b'], fromfile=b'x'))
d.HtmlDiff if hasattr(d, 'HtmlDiff') else 0, d.Match(1, 2, 3), d.SequenceMatcher[int]
''')
