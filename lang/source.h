/* source.h -- the text of a program, decoded to UTF-8, and places in it.
 *
 * A Source owns the decoded text and an index of its lines. The text always ends in a sentinel
 * of SOURCE_PADDING zero bytes, which the lexer relies on; a NUL inside the text is refused when
 * the source is made, so a zero byte always means "the end". Line ends are kept as "\n" alone
 * ("\r\n" and "\r" are translated, as CPython does before it counts columns).
 *
 * Places: lines count from 1, columns from 0, in bytes of the UTF-8 text (as CPython's ast).
 */
#ifndef KRAIT_LANG_SOURCE_H
#define KRAIT_LANG_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "gc/object.h"

typedef struct Span {             /* from the first byte up to, not including, the end       */
    int32_t line, column;
    int32_t end_line, end_column;
} Span;

typedef enum {
    SOURCE_FROM_FILE,             /* bytes of a script: says so in the messages                */
    SOURCE_FROM_BYTES,            /* compile(b"...")                                           */
    SOURCE_FROM_STR,              /* UTF-8 that is text already: a cookie is ignored           */
} SourceOrigin;

#define SOURCE_PADDING 8

typedef struct Source {
    char   *text;                 /* UTF-8, "\n" line ends, then SOURCE_PADDING zero bytes    */
    size_t  length;               /* without the padding                                      */
    size_t  capacity;
    size_t *line_starts;          /* line_starts[i]: offset of line i + 1                     */
    int     line_count, line_capacity;
    Owned   filename;             /* a str: what tracebacks and SyntaxErrors call it          */
    bool    added_newline;        /* the last line had no "\n" of its own                      */
    bool    from_file;            /* CPython shows lines of files with their "\n" ...           */
    bool    lines_read_back;      /* ... because it reads them from the file: not those of standard input */
    bool    has_mark;             /* it began with a byte order mark                           */
    bool    byte_offsets;         /* bytes without a cookie: columns are counted in bytes      */
    bool    undecoded;            /* there is something in it that is not UTF-8                */
    int     undecodable_line;     /* of a file without a cookie: the first line that is not UTF-8, 0: none; ... */
    unsigned char undecodable_byte; /* ... and the byte that is at fault                        */
    bool    typed;                /* at a prompt: what stands behind an error is not looked at */
    bool    may_go_on;            /* a text that ends too early is "incomplete input"          */
    bool    quiet;                /* no warnings: it has been, or will be, compiled elsewhere  */
    bool    embedded;             /* this is "(expression)" of an f-string, which stands ...   */
    int     line_shift, column_shift; /* ... so many lines down, its first line so far right  */
} Source;

/* Decode bytes (BOM, PEP 263 cookie) or take UTF-8 text that is already known to be text
 * (SOURCE_FROM_STR). `filename` is a str; a reference is kept.
 * NULL with a SyntaxError (or MemoryError) pending. Freed by source_free. */
Source *source_new(const char *bytes, size_t length, Borrowed filename, SourceOrigin origin);
/* An empty source that source_append makes longer: what a prompt feeds. */
Source *source_new_empty(Borrowed filename);
bool    source_append(Source *source, const char *utf8, size_t length);
/* Take back the "\n" that source_new put behind a last line without one. */
void    source_drop_added_newline(Source *source);
void    source_free(Source *source);

/* Raises the SyntaxError about undecodable_line. Always false. */
bool    source_refuse_undecodable(const Source *source);

/* The text of line `line` (1-based), its "\n" included; NULL when there is no such line. */
const char *source_text_line(const Source *source, int line, size_t *length);

#endif
