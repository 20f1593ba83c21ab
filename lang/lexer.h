/* lexer.h -- source text to raw tokens, by regular expressions alone (lexer.re).
 *
 * The lexer knows no indentation and no parentheses: it gives a NEWLINE for every line end outside
 * a token, also on blank lines, and skips blanks, comments and joined lines. layout.h makes
 * of these what the grammar wants.
 *
 * A token is a piece of the source: nothing is converted or copied here.
 */
#ifndef KRAIT_LANG_LEXER_H
#define KRAIT_LANG_LEXER_H

#include "lang/diagnostic.h"
#include "lang/source.h"

typedef enum {
#define TOKEN(name, text) TOKEN_##name,
#include "lang/tokens.def"
    TOKEN_KIND_COUNT
} TokenKind;

typedef struct Token {
    TokenKind kind;
    bool      implied;            /* a NEWLINE that the text does not have                     */
    int       depth;              /* open parentheses around it (a closing one counts as inside)     */
    uint32_t  start, length;      /* in the source's text                                      */
    uint32_t  text_start;         /* of the lines shown when an error is found here (diagnostic.h) */
    Span      span;
    const char *warning;          /* what kind of number runs into a keyword (`1if`); NULL: all is well */
} Token;

typedef struct Lexer {
    Source     *source;
    size_t      cursor;           /* the next character                                        */
    size_t      logical_start;    /* where the logical line starts: its indentation            */
    size_t      text_start;       /* the same, but behind backslashes that stand before its first token */
    size_t      last_text_start;  /* that of the line before                                   */
    int         line;             /* of the cursor                                             */
    bool        final;            /* no text will be added: an open string is an error         */
    bool        end_in_line;      /* the error is a backslash at the very end                  */
    bool        ran_out;          /* the text ended in """, between parentheses or behind a backslash */
    Diagnostic  diagnostic;       /* what is wrong, after TOKEN_ERROR                          */
} Lexer;

void lexer_start(Lexer *lexer, Source *source, bool final);
/* The next token. TOKEN_MORE (only if not final): the text ends in the middle of one; call again when there is
 * more. TOKEN_END: the end. Never fails otherwise. */
void lexer_next(Lexer *lexer, Token *token);
/* Sets the diagnostic at the place CPython's tokenizer would report, with `cursor` as the last character read. */
void lexer_fail(Lexer *lexer, const char *format, ...) __attribute__((format(printf, 2, 3)));

const char *token_name(TokenKind kind);          /* "NAME"                      */
const char *token_text(TokenKind kind);          /* "(", "while", "newline"     */
bool        token_is_keyword(TokenKind kind);    /* reserved, not soft          */

#endif
