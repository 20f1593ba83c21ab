# compile() of bytes whose encoding is unknown, contradicts the byte order mark, or doesn't fit: line 0 of the file.
BOM = b"\xef\xbb\xbf"
for source in (b"# coding: nope\n", b"\n# coding: string-escape\n", b"x = 1\n# coding: nope\n", BOM + b"# coding: utf8\nx = 1\n",
               BOM + b"# coding: utf-8\nx = 1\n", BOM + b"# coding: latin-1\nx = 1\n", b"# coding: latin-1\nx = '\xe9'\n",
               b"# coding: ascii\n# \xc2\n", b"# coding: utf8\nx = 1\n", BOM + b"x = 1\n"):
    try:
        compile(source, "folder/file.py", "exec")
        print("compiles")
    except SyntaxError as e:
        print(e, e.args, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
