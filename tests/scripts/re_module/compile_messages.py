"""What compile() says of patterns: errors with their places, flags, groups, warnings."""
import re,warnings
warnings.simplefilter('always')
def t(p,f=0):
    try:
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter('always')
            r=re.compile(p,f)
            print(ascii(p),'ok',r.flags,r.groups,dict(r.groupindex),[(x.category.__name__,str(x.message)) for x in w])
    except re.error as e: print(ascii(p),'ERR',e.msg,e.pos,ascii(str(e)))
    except Exception as e: print(ascii(p),type(e).__name__,e)
for p in [rb'(?P<\xe9>a)',b'(?P<\xe9>a)','(?P<\xe9>a)','(?P<1a>a)',b'(?P<1a>a)','(?P<>a)','(?P<a','(?P<a(>a)','(?P=a)','(?P=','(?P=a','(?P=1)','(a)(?P=1)','(?P','(?Pz)','(?','(?<','(?<z)','(?(','(?(1','(?()a)','(?(1)a)','(a)(?(1)a|b|c)','(a)(?(1)a|b','(a)(?(+1)a)','(a)(?( 1 )a)','(a)(?(1_0)a)','(a)(?(\u0661)a)',b'(a)(?(+1)a)','(?(z)a)','(?P<z>a)(?(z)a)','(?(0)a)','(?(z1)a)','((?(1)a))','(?#','(?#a','(?z)','(?-)','(?-i','(?-i:a)','(?i-i:a)','(?i-:a)','(?i-z:a)','(?ia','(?i','(?L)a','(?u)a','(?au)a','(?a-u:a)','(?u:a)','(?au:a)','(?aL:a)','(?L:a)',b'(?L:a)',b'(?u:a)',b'(?u)a','(?s-x:a)','(?x-:a)','a(?i)b','(a(?i)b)','(?i)(?s)a','(?t)a','(?i)*','(?i-m','(?i:','(?i:a',
 '[a','[','[]','[]a','[^]','[^]a','[a-','[a-]','[z-a]','[\\d-a]','[a-\\d]','[--a]','[[a]','[a[]','[a&&b]','[a||b]','[a~~b]','[a--b]','[-a]','[--]','[&&]','[[:alpha:]]','[\\b]','[\\Z]','[\\q]','[\\8]','[\\400]','[\\x]','[\\x4','[\\u123]','[\\N{DIGIT ONE}]','[\\N{DIGIT ONE}-\\N{DIGIT TWO}]','[\\N{XX}]','[\\',
 '\\','\\8','\\400','\\377','\\378','\\0','\\00','\\08','\\18','(a)\\1','(a)\\2','(a\\1)','\\x','\\x4','\\u12','\\U0011000','\\U00110000','\\N','\\N{','\\N{}','\\N{DIGIT ONE','\\N{ZZ}','\\q','\\Q','\\_','\\-','\\é','\\1','(?<=(a)\\1)b','(?<=(?P<z>a)(?P=z))b','(?<=(a)(?(1)b))','(?<=a*)','(?<=a|bc)','(?<=a{2})','(?<=(a))b\\1','(?<!a+)x',
 '*','+','?','{1}','a**','a*?*','a*??','a*+','a*++','a?+','a{1}+','a{1}{2}','^*','$*','\\b*','(*a)','(?:*)','|*','a|*','a{2,1}','a{','a{}','a{,}','a{1','a{1,','a{,2}','a{x}','a{4294967295}','a{4294967294}','a{0,4294967295}','()*','(?:)*','(?:a*)*','(?=a)*','(?P<a>)(?P<a>)','a)',')','(','(a','((a)','(?>a','(?>a)','(?>a*)a','(?:a', 'a(?#x)*','(?x) a #c\n b','(?x)a(?-x: b)','(?x:a b) c','\n\n(','(?<a','(?<=a','(?=a','(?!','(?!)','(?P>x)','(?P<a>(?P=a))','(?P<a\n>)','\\g<1>','(?i','(?ii)a','(?\xe9)', '(?i\xe9)', '(?-\xe9:)','a{99999999999999999999}','[a-z--b]','[a-z||b]','[^[a]]','[a[b]','[\\]&&]',b'\\u1234',b'\\N{DIGIT ONE}',b'\\q',b'[\\u]','(?P<for>a)','(?P<a.b>x)','(?P<a>x)(?P=a.b)','(?(a.b)x)']:
    t(p)
for p,f in [('a',re.L),(b'a',re.U),('a',re.A|re.U),(b'a',re.L|re.A),(b'a',re.A),('a',re.A),('a',re.T),('a',re.X|re.S|re.M|re.I),('(?i)a',re.M),('a',1024),('a',re.I|re.U)]:
    t(p,f)
    try: print(repr(re.compile(p,f)))
    except Exception as e: print(e)
