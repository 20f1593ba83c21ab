# Sniffer, dialect classes, errors.
from _cases import cases

cases(r'''
import csv, io
s = csv.Sniffer(); d = s.sniff("a,b,c\n1,2,3\n"); d.delimiter, d.quotechar, d.skipinitialspace, d.doublequote, d.lineterminator, d.quoting
d = s.sniff("'a';'b'\n'c';'d'\n"); d.delimiter, d.quotechar
d = s.sniff("a:b:c\nd:e:f\n", delimiters=':;'); d.delimiter
d = s.sniff('"a", "b"\n"c", "d"\n'); d.delimiter, d.quotechar, d.skipinitialspace
d = s.sniff("a|b\nc|d\ne|f"), s.sniff("a\tb\tc\n1\t2\t3").delimiter, s.sniff("x y z\n1 2 3\n").delimiter
s.sniff('')
s.sniff('abc')
s.has_header('name,age\nbob,5\nal,7\n'), s.has_header('1,2\n3,4\n'), s.has_header('a,b\nc,d\n')
csv.list_dialects(), csv.excel.delimiter, csv.excel_tab().delimiter, csv.unix_dialect.lineterminator, csv.get_dialect('excel').quotechar
csv.get_dialect('nope')
csv.register_dialect('mine', delimiter='|', quoting=csv.QUOTE_ALL); next(csv.reader(['a|b'], 'mine')), csv.unregister_dialect('mine')
csv.unregister_dialect('mine')
csv.register_dialect(5)
csv.register_dialect('x', delimiter='')
csv.register_dialect('x', delimiter='ab')
csv.register_dialect('x', quotechar=None)
csv.register_dialect('x', quoting=9)
csv.register_dialect('x', lineterminator=5)
csv.register_dialect('x', foo=1)
csv.reader(5)
csv.reader(['a'], delimiter=5)
next(csv.reader([5]))
next(csv.reader([b'a']))
next(csv.reader(['a\0b']))
next(csv.reader(['"a'], strict=True))
next(csv.reader(['"a"b'], strict=True))
list(csv.reader(['a,"b\n', 'c",d'])), list(csv.reader(['a,b\n', '\n', 'c'])), list(csv.reader(['1,"2",3'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a,'b,c'"], quotechar="'")), list(csv.reader(['a\\,b'], escapechar='\\')), list(csv.reader(['a, b'], skipinitialspace=True)), list(csv.reader(['"a""b"'])), list(csv.reader(['"a""b"'], doublequote=False))
list(csv.reader(['a,"b"'], quoting=csv.QUOTE_NONNUMERIC))
csv.field_size_limit(), csv.field_size_limit(5), csv.field_size_limit(131072)
o = io.StringIO(); w = csv.writer(o); w.writerow([1, 'a,b', 'q"q', None, 1.5, '']), w.writerows([['x'], []]), w.writerow(['']), o.getvalue()
csv.writer(5)
csv.writer(io.StringIO()).writerow(5)
csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b'])
o = io.StringIO(); w = csv.writer(o, quoting=csv.QUOTE_NONE, escapechar='\\'); w.writerow(['a,b', 'c\\d', 'e"f']), o.getvalue()
o = io.StringIO(); w = csv.DictWriter(o, ['a', 'b'], restval='-', extrasaction='ignore'); w.writeheader(), w.writerow({'a': 1, 'c': 2}), w.writerows([{'b': 2}]), o.getvalue()
csv.DictWriter(io.StringIO(), ['a']).writerow({'b': 1})
csv.DictWriter(io.StringIO(), ['a'], extrasaction='x')
r = csv.DictReader(['a,b', '1,2,3', '4']); list(r), r.fieldnames, r.line_num
list(csv.DictReader(['1,2'], fieldnames=['x', 'y', 'z'], restval='r')), list(csv.DictReader([])), next(csv.DictReader(['a,a', '1,2']))
''')
