# The tokens as the compiler sees them: no comments, exact types, columns in bytes.
import tokenize as t
import warnings

warnings.simplefilter("ignore")
for src in ['if a:\n  if b:\n    c\n','if a:\n  if b:\n    c','if a:\n  b\n\n\n# c\nd\n','x = """a\nb"""\n','a + \\\nb\n','(\n# c\n1,\n)\n','async def f(): await x\n','x != y\n','1_0 0x1 1e5 1j .5\n','"a" \'b\' f"{x}" rb"x"\n','a;b # c\n','a # c','\n\na\n','# c\n','x = é + "é" + y\n','"""é\né""" + x\n','a\r\nb\r\n','  \n a\n','a\n b\n','(]','}','146e','146_','1a','1 if 2 else 3','0b2','$','?','!','"a','"""a','a = (','1__0','07','x\\','if 1: pass\nelse:\n  y\nz', "f'\\\n'"]:
    try: print(repr(src), [(t.tok_name[x.type],x.string,x.start,x.end) for x in t._generate_tokens_from_c_tokenizer(src)])
    except SyntaxError as e: print(repr(src), type(e).__name__, e)
