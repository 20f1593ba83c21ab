/* compile.h -- the one door into lang: from text (or an AST) to a code object. */
#ifndef KRAIT_LANG_COMPILE_H
#define KRAIT_LANG_COMPILE_H

#include "runtime/code.h"
#include "runtime/dict.h"

typedef enum {
    COMPILE_EXEC, COMPILE_EVAL, COMPILE_SINGLE,
    COMPILE_BLOCK, /* statements typed as one entry: a whole program, but the values of its expressions are shown */
} CompileMode;
enum CompileFlag { COMPILE_DONT_IMPLY_DEDENT = 1, COMPILE_FUTURE_ANNOTATIONS = 2, COMPILE_BYTES = 4, /* text is undecoded bytes: honour BOM and cookie */
                   COMPILE_MAY_GO_ON = 32, /* a text that ends too early: SyntaxError("incomplete input") */
                   COMPILE_PROMPT = 64, /* typed: no error further on is looked for */
                   COMPILE_MODULE = 128, /* bytes of an imported file: messages show its lines */
                   COMPILE_TOP_LEVEL_AWAIT = 256, /* a module may await: its code makes a coroutine then */
                   COMPILE_TREE = 16, /* the tree instead of code */
                   COMPILE_SYMBOLS = 128, /* the symbol table instead of code */
                   COMPILE_FILE = 8 /* the same, and they are a script's: messages name the file */ };

typedef struct CompileOptions {
    CompileMode mode;
    int         flags;
    int         optimize;  /* 0, 1 (-O: no asserts), 2 (-OO: no doc strings) */
} CompileOptions;

/* New reference to a Code; NULL with SyntaxError (or MemoryError, RecursionError, ValueError) pending. */
Owned compile_source(const char *text, int64_t bytes, Str *filename, const CompileOptions *options);
/* The same of a tree as objects of Python (lang/ast_import.h); of the options' flags only COMPILE_FUTURE_ANNOTATIONS counts. */
Owned compile_objects(Borrowed root, Str *filename, const CompileOptions *options, Dict *classes);
/* The tree as objects of Python (lang/ast_export.h). */
Owned parse_to_objects(const char *text, int64_t bytes, Str *filename, const CompileOptions *options, Dict *classes);
/* The symbol table as objects of Python (lang/symtable_export.h). */
Owned symbols_to_objects(const char *text, int64_t bytes, Str *filename, const CompileOptions *options);
/* Stage printers for --tokens, --ast, --symbols: a str. */
Owned dump_tokens(const char *text, int64_t bytes, Str *filename);
Owned dump_ast(const char *text, int64_t bytes, Str *filename, CompileMode mode);
Owned dump_symbols(const char *text, int64_t bytes, Str *filename);

#endif
