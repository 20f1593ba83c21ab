/* parser.h -- the one way from source text to an AST.
 *
 * parse_source() reads a whole program. A prompt uses ParserSession: it is fed a line at a time and
 * says after each whether a statement is complete. Both drive the same push parser (grammar.y).
 */
#ifndef KRAIT_LANG_PARSER_H
#define KRAIT_LANG_PARSER_H

#include <stdio.h>

#include "lang/ast.h"
#include "lang/ast_print.h" /* --ast */
#include "lang/source.h"

typedef enum {
    PARSE_FILE,                   /* exec: a Module                                            */
    PARSE_EXPRESSION,             /* eval: an Expression                                       */
    PARSE_SINGLE,                 /* one statement of a prompt: an Interactive                 */
} ParseMode;

/* The nodes and objects belong to `arena`. NULL with an exception pending: SyntaxError, a subclass
 * of it, MemoryError, RecursionError ... */
AstModule *parse_source(Source *source, ParseMode mode, AstArena *arena);

/* -- line by line ---------------------------------------------------------------------------- */

typedef enum { PARSE_INCOMPLETE, PARSE_COMPLETE, PARSE_ERROR } ParseStatus;
typedef struct ParserSession ParserSession;

/* One statement (or line of statements) typed at a prompt. NULL: MemoryError pending. */
ParserSession *parser_session_new(Borrowed filename, AstArena *arena);
void           parser_session_free(ParserSession *session);
/* Feed a line of UTF-8, "\n" included; an empty line ends a compound statement. On PARSE_ERROR an
 * exception is pending. Feed nothing more after COMPLETE or ERROR. */
ParseStatus    parser_session_feed(ParserSession *session, const char *line, size_t length);
/* There is no more input (end of file): COMPLETE (an empty Interactive perhaps) or ERROR. */
ParseStatus    parser_session_finish(ParserSession *session);
/* The Interactive, after COMPLETE. */
AstModule     *parser_session_module(ParserSession *session);
Source        *parser_session_source(ParserSession *session);

/* -- showing the stages ------------------------------------------------------------------------ */

/* --tokens: one token a line: place, name, text. False with an exception pending. */
bool tokens_print(Source *source, FILE *out);
/* Text of an expression, as annotations under `from __future__ import annotations` and f"{x=}" show
 * it. A new str; NULL with an exception pending. */
Owned ast_unparse(const Expr *expression);

#endif
