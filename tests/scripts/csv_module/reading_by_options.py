# Lines of every shape, read with each option: quotes, escapes, ends of lines, numbers, what is refused.
import csv


def rows(lines, **k):
    try: return list(csv.reader(lines, **k))
    except Exception as e: return type(e).__name__, str(e)
for lines in (['a,b','c'],[''],['\n'],['a\n','b\n'],['a\r\n'],['a\rb'],['a\n\nb'],['"a\n','b",c'],['"a'],['a"b"'],['"a"b'],['"a""b"'],['"a"" b", c'],['a,'],[','],[' a, b'],['\0'],['a\0b'],['"a\0b"'],['a,"b'],['é,"日本",😀'],['1,2.5,"3",x'],['a\\,b'],['a\\'],['"a\\"b"'],['a\\\n','b'],["'a,b',c"],['a;b'],['a\tb'],[b'x'],[1],[None],['a','b,"c'],['"a"\r\n'],['"a" ,b'],['a\r\n\r\n'],['x\n','\n','y'],['"x\n\n','y"']):
    print(lines); 
    for k in ({},{'strict':True},{'escapechar':'\\'},{'quoting':csv.QUOTE_NONE},{'quoting':csv.QUOTE_NONE,'escapechar':'\\'},{'quoting':csv.QUOTE_NONNUMERIC},{'quoting':csv.QUOTE_ALL},{'quotechar':"'"},{'delimiter':'\t'},{'delimiter':';'},{'skipinitialspace':True},{'doublequote':False},{'doublequote':False,'escapechar':'\\'},{'quotechar':None},{'strict':True,'doublequote':False},{'delimiter':'é'},{'delimiter':' ','skipinitialspace':True}):
        print('  ', k, rows(lines,**k))
