/* explain.c -- CPython's two readings: one that finds how far the text makes sense, one that looks for mistakes.
 *
 * The grammar and its mistakes are rows of explain.def; here each WHERE of an ERROR row is turned into a
 * place. Expressions are located by parsing their tokens again, since what they are decides the message
 * ("cannot assign to function call") and parentheses around them do not belong to them.
 */
#include "lang/explain.h"

#include <stdio.h>
#include <string.h>

#include "lang/peg.h"
#include "runtime/error.h"

static const PegRow rows[] = {
#define RULE(name)                     { PEG_ROW_RULE, #name, AT_NOTHING, NULL },
#define MEMO(name)                     { PEG_ROW_MEMO, #name, AT_NOTHING, NULL },
#define ALT(items)                     { PEG_ROW_ALT, items, AT_NOTHING, NULL },
#define ERROR(items, where, message)   { PEG_ROW_ERROR, items, AT_##where, message },
#include "lang/explain.def"
};

typedef struct Search {
    TokenList *tokens;
    Builder   *b;
    Peg       *peg;
    bool       again;             /* the second reading: warnings about strings are given once more, as CPython does */
} Search;

/* -- raising ------------------------------------------------------------------------------------------- */

static const Source *source_of(const Search *search) { return search->tokens->layout.lexer.source; }
static Token        *token_at(const Search *search, int index) { return &search->tokens->items[index]; }

static void start_message(Search *search, Diagnostic *diagnostic, DiagnosticClass class_, const char *message)
{
    diagnostic_set(diagnostic, class_, "%s%s", source_of(search)->embedded ? "f-string: " : "", message);
}

/* At the token that was read last. */
static bool raise_last(Search *search, DiagnosticClass class_, const char *message)
{
    Diagnostic diagnostic;
    start_message(search, &diagnostic, class_, message);
    diagnostic_place_at_token(&diagnostic, search->tokens, token_at(search, peg_last_token(search->peg)));
    diagnostic_raise(&diagnostic, source_of(search));
    return true;
}

/* Offsets are those of SyntaxError: bytes from 1. */
static bool raise_at(Search *search, const char *message, int line, int offset, int end_line, int end_offset)
{
    Diagnostic diagnostic;
    int64_t    text_start = token_text_start(token_at(search, peg_last_token(search->peg)), line);
    start_message(search, &diagnostic, DIAGNOSTIC_SYNTAX, message);
    diagnostic_place(&diagnostic, source_of(search), line, offset, end_line, end_offset, text_start);
    diagnostic_raise(&diagnostic, source_of(search));
    return true;
}

static bool raise_span(Search *search, const char *message, Span span)
{
    return raise_at(search, message, span.line, span.column + 1, span.end_line, span.end_column + 1);
}

static bool raise_token(Search *search, const char *message, const Token *token)
{
    if (token_is_structural(token)) return raise_at(search, message, token->span.line, 0, token->span.line, 0);
    return raise_span(search, message, token->span);
}

/* -- places ---------------------------------------------------------------------------------------------- */

static Span span_of_tokens(Search *search, PegRange range)
{
    return span_join(token_at(search, range.first)->span, token_at(search, range.last - 1)->span);
}

/* The expression that stands there; NULL: it is none. */
static Expr *expression_at(Search *search, PegRange range)
{
    Expr *expression = parse_token_range(search->b, search->tokens, range.first, range.last);
    if (!expression && error_pending() && error_is(&exc_SyntaxError)) error_clear();
    return expression;
}

static Span span_at(Search *search, PegRange range)
{
    Expr *expression = range.last > range.first ? expression_at(search, range) : NULL;
    return expression ? expression->span : span_of_tokens(search, range);
}

static PegRange without_comma(Search *search, PegRange range)
{
    if (token_at(search, range.last - 1)->kind == TOKEN_COMMA) range.last--;
    return range;
}

/* The level of nesting behind a token. */
static int depth_behind(const Token *token)
{
    switch (token->kind) {
    case TOKEN_LPAR: case TOKEN_LSQB: case TOKEN_LBRACE: return token->depth + 1;
    case TOKEN_RPAR: case TOKEN_RSQB: case TOKEN_RBRACE: return token->depth - 1;
    default: return token->depth;
    }
}

/* The last token of that kind in a range that is not inside further parentheses; -1: none. */
static int find_last(Search *search, PegRange range, TokenKind kind)
{
    int depth = token_at(search, range.first)->depth;
    for (int i = range.last - 1; i >= range.first; i--)
        if (token_at(search, i)->kind == kind && token_at(search, i)->depth == depth) return i;
    return -1;
}

/* -- mistakes ------------------------------------------------------------------------------------------------ */

static bool is_legacy_name(Search *search, PegRange range)
{
    const Token *token = token_at(search, range.first);
    if (range.last != range.first + 1 || token->kind != TOKEN_NAME) return false;
    return token_is_text(search->tokens, token, "print") || token_is_text(search->tokens, token, "exec");
}

/* `print x`: the message names the statement twice. */
static bool raise_legacy(Search *search, const PegRow *row, const PegRange *captures)
{
    char         message[200];
    const Token *name = token_at(search, captures[0].first);
    if (!is_legacy_name(search, captures[0])) return false;
    const char *text = token_is_text(search->tokens, name, "print") ? "print" : "exec";
    snprintf(message, sizeof message, row->message, text, text);
    return raise_span(search, message, span_join(name->span, span_at(search, captures[1])));
}

/* Two expressions side by side, inside parentheses. */
static bool raise_comma(Search *search, const PegRow *row, const PegRange *captures)
{
    if (is_legacy_name(search, captures[0])) return false;
    if (!depth_behind(token_at(search, captures[1].last - 1))) return false;
    return raise_span(search, row->message, span_join(span_at(search, captures[0]), span_at(search, captures[1])));
}

static bool raise_target(Search *search, PegRange range, TargetUse use)
{
    char  message[100];
    Expr *expression = expression_at(search, range), *invalid;
    if (!expression || !(invalid = target_find_invalid(expression, use))) return false;
    snprintf(message, sizeof message, "cannot %s %s", use == TARGET_DEL ? "delete" : "assign to", expr_describe(invalid));
    return raise_span(search, message, invalid->span);
}

static bool raise_described(Search *search, const PegRow *row, const PegRange *captures)
{
    char  message[200];
    Expr *expression = expression_at(search, captures[0]);
    snprintf(message, sizeof message, row->message, expression ? expr_describe(expression) : "expression");
    Span span = expression ? expression->span : span_of_tokens(search, captures[0]);
    if (row->where == AT_RANGE) span = span_join(span, span_at(search, captures[1]));
    return raise_span(search, message, span);
}

/* `f(a, x for x in y)`: from the last argument to the end of the generator. */
static bool raise_generator(Search *search, const PegRow *row, const PegRange *captures)
{
    int comma = find_last(search, without_comma(search, captures[0]), TOKEN_COMMA);
    if (comma < 0) return false;
    PegRange last = { comma + 1, captures[0].last };
    return raise_span(search, row->message, span_join(span_at(search, last), span_of_tokens(search, captures[1])));
}

/* `**` before an argument, and not before a lambda's parameter. */
static bool raise_order(Search *search, const PegRow *row, const PegRange *captures)
{
    int depth = token_at(search, captures[0].first)->depth, lambdas = 0;
    for (int i = captures[0].first; i < captures[0].last; i++) {
        const Token *token = token_at(search, i);
        bool         start = i == captures[0].first || token_at(search, i - 1)->kind == TOKEN_COMMA;
        if (token->depth != depth) continue;
        lambdas += (token->kind == TOKEN_LAMBDA) - (token->kind == TOKEN_COLON);
        if (token->kind == TOKEN_DOUBLESTAR && start && !lambdas)
            return raise_last(search, DIAGNOSTIC_SYNTAX, "positional argument follows keyword argument unpacking");
    }
    return raise_last(search, DIAGNOSTIC_SYNTAX, row->message);
}

/* `(x)` without its parentheses, which belong to no pattern. */
static PegRange bare_pattern(Search *search, PegRange range)
{
    while (range.last - range.first > 2 && token_at(search, range.first)->kind == TOKEN_LPAR) {
        PegRange inner = { range.first + 1, range.last - 1 };
        int      depth = token_at(search, inner.first)->depth;
        for (int i = inner.first; i < inner.last; i++) {
            const Token *token = token_at(search, i);
            if (token->depth < depth || (token->depth == depth && token->kind == TOKEN_COMMA)) return range;
        }
        range = inner;
    }
    return range;
}

/* From the first of some patterns to the last. */
static bool raise_patterns(Search *search, const PegRow *row, PegRange range)
{
    PegRange first = range, last = range;
    int      comma = find_last(search, range, TOKEN_COMMA);
    if (comma >= 0) last.first = comma + 1;
    while ((comma = find_last(search, first, TOKEN_COMMA)) >= 0) first.last = comma;
    return raise_span(search, row->message, span_join(span_of_tokens(search, bare_pattern(search, first)),
                                                      span_of_tokens(search, bare_pattern(search, last))));
}

static bool raise_block(Search *search, const PegRow *row, PegRange keyword)
{
    char message[120];
    snprintf(message, sizeof message, "expected an indented block after %s on line %d", row->message,
             token_at(search, keyword.first)->span.line);
    return raise_last(search, DIAGNOSTIC_INDENTATION, message);
}

static bool mistake(void *user, const PegRow *row, const PegRange captures[2])
{
    Search *search = user;
    Span    span;
    int     last = peg_last_token(search->peg);
    switch (row->where) {
    case AT_LAST: return raise_last(search, DIAGNOSTIC_SYNTAX, row->message);
    case AT_INDENTATION: return raise_last(search, DIAGNOSTIC_INDENTATION, row->message);
    case AT_BLOCK: return raise_block(search, row, captures[0]);
    case AT_AT:
    case AT_RANGE: return raise_described(search, row, captures);
    case AT_TOKENS: return raise_span(search, row->message, span_of_tokens(search, captures[0]));
    case AT_PATTERNS: return raise_patterns(search, row, captures[0]);
    case AT_PARAM:
        return raise_span(search, row->message, span_of_tokens(search, without_comma(search, captures[0])));
    case AT_FROM:
        span = span_at(search, captures[0]);
        return raise_at(search, row->message, span.line, span.column + 1, token_at(search, last)->span.end_line,
                        token_at(search, last)->span.end_column - source_of(search)->column_shift);
    case AT_KEY_END:
        span = span_at(search, captures[0]);
        return raise_at(search, row->message, span.line, span.end_column, span.end_line,
                        -source_of(search)->column_shift);
    case AT_LIST_RANGE:
        span = span_of_tokens(search, without_comma(search, captures[1]));
        return raise_span(search, row->message, span_join(span_at(search, captures[0]), span));
    case AT_STAR_TARGET: return raise_target(search, captures[0], TARGET_STAR);
    case AT_FOR_TARGET: return raise_target(search, captures[0], TARGET_FOR);
    case AT_DEL_TARGET: return raise_target(search, captures[0], TARGET_DEL);
    case AT_COMMA: return raise_comma(search, row, captures);
    case AT_LEGACY: return raise_legacy(search, row, captures);
    case AT_GENERATOR: return raise_generator(search, row, captures);
    case AT_ORDER: return raise_order(search, row, captures);
    default: return false;
    }
}

/* -- what else goes wrong while reading ----------------------------------------------------------------------- */

static void expected(void *user, TokenKind kind, int index)
{
    char    message[40];
    Search *search = user;
    snprintf(message, sizeof message, "expected '%s'", token_text(kind));
    raise_token(search, message, token_at(search, index));
}

/* Errors inside strings are found as soon as the string has been read. */
static bool check_strings(void *user, PegRange range)
{
    Search  *search  = user;
    Builder  builder = *search->b;
    TokenSeq strings = { range.last - range.first, 0, token_at(search, range.first) };
    builder.next     = *token_at(search, peg_last_token(search->peg));
    builder.quiet    = !search->again || search->b->quiet;
    return build_strings(&builder, &strings, span_of_tokens(search, range)) != NULL;
}

void explain_rest(TokenList *tokens, const Token *last)
{
    const Source *source = tokens->layout.lexer.source;
    Token         token;
    if (source->typed || !error_is(&exc_SyntaxError)) return;
    bool at_end = tokens->count && tokens->items[tokens->count - 1].kind == TOKEN_ERROR;
    for (int i = tokens->count - 1; !at_end; i++) {
        if (!token_list_get(tokens, i, &token)) return;
        if (token.kind == TOKEN_END || token.kind == TOKEN_MORE) return;
        at_end = token.kind == TOKEN_ERROR;
    }
    const Layout *layout = &tokens->layout;
    Diagnostic    diagnostic = tokens->diagnostic;
    if (diagnostic.minor) {
        if (!layout->depth || last->span.line <= layout->parens[layout->depth - 1].line) return;
        layout_fail_unclosed(layout, &diagnostic);
    }
    error_clear();
    diagnostic_raise(&diagnostic, source);
}

/* No mistake was recognised: say at least how far the text makes sense. True: an error further on is worth more. */
static bool raise_generic(Search *search, int last)
{
    const Token *token = token_at(search, last);
    if (token->kind == TOKEN_INDENT) return raise_last(search, DIAGNOSTIC_INDENTATION, "unexpected indent"), false;
    if (token->kind == TOKEN_DEDENT) return raise_last(search, DIAGNOSTIC_INDENTATION, "unexpected unindent"), false;
    return raise_token(search, "invalid syntax", token);
}

/* CPython's tokenizer has met the end of the text: behind a name or an operator it has looked at one character more. */
static bool met_the_end(const Search *search)
{
    const Token  *token  = token_at(search, peg_last_token(search->peg));
    const Source *source = source_of(search);
    if (token->kind == TOKEN_ERROR) return search->tokens->layout.lexer.ran_out;
    if (token_is_structural(token)) return token->start >= source->length;
    bool whole = token->kind == TOKEN_STRING || token->kind == TOKEN_NEWLINE || strlen(token_text(token->kind)) == 3;
    return (!whole || token_is_keyword(token->kind)) && token->start + token->length >= source->length;
}

static void raise_incomplete(Search *search)
{
    Token *token = token_at(search, peg_last_token(search->peg));
    error_clear();
    if (token->kind != TOKEN_ERROR) {
        raise_last(search, DIAGNOSTIC_SYNTAX, "incomplete input");
        return;
    }
    Span at = token->span;
    char first  = source_of(search)->text[token->start]; /* of a string, a backslash, or nothing */
    int  offset = !first ? at.column : first == '\\' ? at.column + 2 : at.column + 1;
    Diagnostic diagnostic;
    start_message(search, &diagnostic, DIAGNOSTIC_SYNTAX, "incomplete input");
    diagnostic_place(&diagnostic, source_of(search), at.line, offset, at.line, -1, token->text_start);
    diagnostic_raise(&diagnostic, source_of(search));
}

static bool lexer_failed(const Search *search)
{
    return token_at(search, peg_last_token(search->peg))->kind == TOKEN_ERROR;
}

bool explain_error(TokenList *tokens, StartRule start, Builder *b)
{
    static const char *const starts[] = { "file", "single", "eval", "fstring" };
    static const PegHooks    hooks    = { mistake, check_strings, expected };
    Search search = { tokens, b, NULL, false };
    search.peg = peg_new(rows, sizeof rows / sizeof *rows, tokens, &hooks, &search);
    if (!search.peg) return false;
    bool fits = peg_read(search.peg, starts[start], false);
    int  last = peg_last_token(search.peg);
    if (!fits && source_of(&search)->may_go_on && met_the_end(&search)) {
        raise_incomplete(&search);
        peg_free(search.peg);
        return false;
    }
    if (fits && start == START_SINGLE) {
        raise_last(&search, DIAGNOSTIC_SYNTAX, "multiple statements found while compiling a single statement");
        peg_free(search.peg);
        return false;
    }
    search.again = true;
    if (!error_pending()) peg_read(search.peg, starts[start], true);
    bool rest = error_pending() ? !lexer_failed(&search) : raise_generic(&search, last);
    if (rest) {
        Token token = *token_at(&search, peg_last_token(search.peg));
        explain_rest(tokens, &token);
    }
    peg_free(search.peg);
    return false;
}
