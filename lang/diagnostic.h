/* diagnostic.h -- what is wrong with a program and where: a SyntaxError that is not raised yet.
 *
 * The lexer and the layout write one into the token that stands for the trouble; it is raised only if the
 * parser gets that far. Offsets are what SyntaxError shows: characters, the first being 1; 0 and -1
 * in the end offset mean "not known", as they do in CPython.
 */
#ifndef KRAIT_LANG_DIAGNOSTIC_H
#define KRAIT_LANG_DIAGNOSTIC_H

#include "lang/source.h"

typedef enum { DIAGNOSTIC_SYNTAX, DIAGNOSTIC_INDENTATION, DIAGNOSTIC_TAB } DiagnosticClass;

typedef struct Diagnostic {
    DiagnosticClass class_;
    bool        minor;            /* gives way to an error that is known already               */
    bool        undecodable;      /* the source's line that is no text: nothing else is set    */
    bool        placed;           /* false: a message alone                                    */
    bool        marked;           /* a byte order mark is shown in front of the line           */
    int         line, offset, end_line, end_offset;
    size_t      text_start, text_length; /* the line to show, in the source's text              */
    char        message[400];
} Diagnostic;

/* A message in the manner of printf, without a place. */
void diagnostic_set(Diagnostic *diagnostic, DiagnosticClass class_, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* "(unicode error) 'utf-8' codec can't decode ...", about text that is no UTF-8. */
void diagnostic_set_decoding(Diagnostic *diagnostic, const char *text, size_t length, bool in_fstring);
enum { LINE_ALONE = -1 };
/* Add a place: offsets are bytes counted from 1 (end_offset may be 0 or -1) and become characters. The text is
 * that of `line` without its "\n" (LINE_ALONE), or what CPython's tokenizer holds when it has read no further: from
 * `text_start`, where the first of the lines starts that a string or backslashes join to this one, to its "\n". */
void diagnostic_place(Diagnostic *diagnostic, const Source *source, int line, int offset, int end_line,
                      int end_offset, int64_t text_start);
/* The same for what CPython's tokenizer finds by itself: it shows its own copy of the line, which has neither mark nor "\n". */
void diagnostic_place_in_line(Diagnostic *diagnostic, const Source *source, int line, int offset, int end_offset);
/* Makes the SyntaxError, IndentationError or TabError pending. Always false. */
bool diagnostic_raise(const Diagnostic *diagnostic, const Source *source);

/* The number of characters in UTF-8 text; a broken character at the end counts as one. */
int  utf8_count(const char *text, size_t length);

#endif
