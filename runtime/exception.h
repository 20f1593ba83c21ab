/* exception.h -- exception objects. The tree is runtime/exceptions.def; raising is runtime/error.h. */
#ifndef KRAIT_RUNTIME_EXCEPTION_H
#define KRAIT_RUNTIME_EXCEPTION_H

#include "runtime/type.h"

typedef struct Exception { /* every exception starts with this; user subclasses keep attributes after their base's struct */
    Object  head;
    Tuple  *args;
    Object *traceback, *context, *cause, *notes; /* owned or NULL */
    Object *dict;            /* attributes of instances of built-in exceptions; NULL: none yet */
    bool    suppress_context;
} Exception;
typedef struct { Exception base; Object *code; } SystemExitException;
typedef struct { Exception base; Object *value; } StopIterationException;
typedef struct { Exception base; Object *object, *name; } AttributeException;
typedef struct { Exception base; Object *name; } NameException;
typedef struct { Exception base; Object *message, *name, *path; } ImportException;
typedef struct { Exception base; Object *error_number, *strerror, *filename, *filename2; int64_t written; } OSException;
typedef struct { Exception base; Object *message, *filename, *line, *offset, *end_line, *end_offset, *text, *print_file_and_line; } SyntaxException;
typedef struct { Exception base; Object *encoding, *object; int64_t start, end; Object *reason; } UnicodeException;
typedef struct { Exception base; Object *message, *exceptions; } GroupException;

#define IS_EXCEPTION(o) TYPE_HAS(o, TYPE_EXCEPTION)
#define IS_EXCEPTION_CLASS(o) ((shape_flags[((const Object *)(o))->shape] & SHAPE_IS_TYPE) && (((const Type *)(o))->flags & TYPE_EXCEPTION))

Owned exception_new(Type *type, Object **args, int n);     /* type(*args) for built-in types without running Python code */
Owned unicode_decode_error_new(const char *encoding, Borrowed bytes, int64_t start, int64_t end, const char *reason);
Owned unicode_encode_error_new(const char *encoding, Borrowed str, int64_t start, int64_t end, const char *reason);
/* raise_syntax_error: type SyntaxError, IndentationError or TabError; positions 1-based, 0: none; text: the source line or NULL. Result NULL. */
Owned raise_syntax_error(Type *type, const char *message, Borrowed filename, int line, int offset, int end_line, int end_offset, Borrowed text_or_null);
/* except* helpers: splits by a type or tuple; *match and *rest new references or NULL (None). */
bool  group_split(Borrowed group, Borrowed matcher, Owned *match, Owned *rest);

/* One link of __traceback__: made as a frame unwinds (vm/unwind.c), printed by runtime/traceback.c. */
typedef struct Traceback {
    Object  head;
    Object *next;        /* the traceback nearer to where it was raised, or NULL */
    Object *frame;       /* a frame object, owned      */
    int32_t line;        /* tb_lineno                  */
    int32_t instruction; /* index into the code's instructions (tb_lasti) */
} Traceback;
/* Prints an uncaught exception as CPython does (chain, notes, groups, carets) to sys.stderr. Never raises. */
void  exception_print(Borrowed exception);
/* The same as one str. */
Owned exception_format(Borrowed exception);

#endif
