/* parser.c -- drives the push parser: source -> tokens -> soft keywords -> grammar.
 *
 * A Parse is one run. It takes tokens as long as the source has any; for a prompt it stops at TOKEN_MORE
 * and goes on when a line has been added.
 */
#include "lang/parser.h"

#include <string.h>

#include "gc/heap.h"
#include "lang/explain.h"
#include "lang/push.h"
#include "lang/soft_keyword.h"
#include "runtime/error.h"

typedef struct Parse {
    Source      *source;
    TokenList    tokens;
    SoftKeywords soft;
    PushParser  *parser;
    Builder      builder;
    StartRule    start;
    int          index;           /* the next token                                            */
} Parse;

static bool parse_begin(Parse *parse, Source *source, StartRule start, AstArena *arena, LayoutMode layout)
{
    *parse = (Parse){ .source = source, .start = start, .builder = { .arena = arena, .quiet = source->quiet } };
    parse->builder.tokens = &parse->tokens;
    token_list_start(&parse->tokens, source, layout);
    parse->tokens.quiet = source->quiet;
    parse->parser = push_new();
    return parse->parser && push_start(parse->parser, start, &parse->builder) == PUSH_MORE;
}

static void parse_end(Parse *parse)
{
    push_free(parse->parser);
    token_list_stop(&parse->tokens);
}

static ParseStatus parse_fail(Parse *parse)
{
    if (error_pending()) explain_rest(&parse->tokens, &parse->builder.next);
    else explain_error(&parse->tokens, parse->start, &parse->builder);
    return PARSE_ERROR;
}

static ParseStatus parse_token(Parse *parse, const Token *token)
{
    if (token->kind == TOKEN_ERROR) return parse_fail(parse); /* before the string in front of it is looked into */
    switch (push_token(parse->parser, token, &parse->builder)) {
    case PUSH_MORE: return PARSE_INCOMPLETE;
    case PUSH_DONE: return PARSE_COMPLETE;
    default: return parse_fail(parse);
    }
}

/* All tokens that there are. */
static ParseStatus parse_on(Parse *parse)
{
    Token       token;
    ParseStatus status;
    do {
        if (!soft_keyword_get(&parse->soft, &parse->tokens, parse->index, &token)) return PARSE_ERROR;
        if (token.kind == TOKEN_MORE) return PARSE_INCOMPLETE;
        parse->index++;
        status = parse_token(parse, &token);
    } while (status == PARSE_INCOMPLETE);
    return status;
}

/* -- a whole source -------------------------------------------------------------------------------- */

AstModule *parse_source(Source *source, ParseMode mode, AstArena *arena)
{
    static const struct { StartRule start; LayoutMode layout; } modes[] = {
        [PARSE_FILE]       = { START_FILE, LAYOUT_FILE },
        [PARSE_EXPRESSION] = { START_EVAL, LAYOUT_EVAL },
        [PARSE_SINGLE]     = { START_SINGLE, LAYOUT_SINGLE },
    };
    Parse      parse;
    AstModule *module = NULL;
    if (parse_begin(&parse, source, modes[mode].start, arena, modes[mode].layout) && parse_on(&parse) == PARSE_COMPLETE)
        module = parse.builder.module;
    parse_end(&parse);
    return module;
}

/* -- pieces ------------------------------------------------------------------------------------------ */

/* Where "{" stands, as CPython 3.11 counts: the column of a field that is not on the string's first line starts from
 * its own line, and is left out if the expression begins on the next. */
static void place_embedded(Source *inner, const Source *outer, const Token *token, const char *brace)
{
    const char *begin = outer->text + token->start, *c = brace + 1;
    int         lines = 0, columns = 0;
    for (const char *p = begin; p < brace; p++) lines += *p == '\n';
    while (*c == ' ' || *c == '\t' || *c == '\f') c++;
    if (*c != '\n') {
        const char *start = brace;
        while (start > begin && *start != '\n') start--;
        columns = (int)(brace - start) - (*start == '\n');
    }
    bool first_line     = token->span.line == 1;
    inner->line_shift   = token->span.line + lines - 1 + outer->line_shift;
    inner->column_shift = lines ? columns : columns + token->span.column + (first_line ? outer->column_shift : 0);
    inner->embedded     = true;
}

Expr *parse_embedded(Builder *b, const Token *token, const char *start, size_t length)
{
    Source *outer = b->tokens->layout.lexer.source, *inner = NULL;
    char   *text  = heap_alloc(length + 2);
    Expr   *result = NULL;
    Parse   parse;
    if (!text) return NULL;
    text[0] = '(';
    memcpy(text + 1, start, length);
    text[length + 1] = ')';
    inner = source_new(text, length + 2, outer->filename, SOURCE_FROM_STR);
    heap_free(text, length + 2);
    if (!inner) return NULL;
    place_embedded(inner, outer, token, start - 1);
    inner->undecoded = outer->undecoded;
    if (parse_begin(&parse, inner, START_EXPRESSION, b->arena, LAYOUT_FILE)) {
        parse.builder.nesting = b->nesting + 1;
        parse.builder.quiet   = parse.tokens.quiet = b->quiet;
        if (parse_on(&parse) == PARSE_COMPLETE) result = parse.builder.expression;
    }
    parse_end(&parse);
    source_free(inner);
    return result;
}

Expr *parse_token_range(Builder *b, TokenList *tokens, int first, int last)
{
    Builder     builder = { .arena = b->arena, .tokens = tokens, .nesting = b->nesting, .quiet = true, .unshifted = true };
    PushParser *parser  = push_new();
    PushStatus  status  = parser ? push_start(parser, START_EXPRESSION, &builder) : PUSH_FAILED;
    Token       token;
    for (int i = first; i < last && status == PUSH_MORE; i++) {
        if (!token_list_get(tokens, i, &token)) break;
        status = push_token(parser, &token, &builder);
    }
    if (status == PUSH_MORE) {
        token.kind = TOKEN_END;
        status = push_token(parser, &token, &builder);
    }
    push_free(parser);
    return status == PUSH_DONE ? builder.expression : NULL;
}

/* -- a prompt ------------------------------------------------------------------------------------------ */

struct ParserSession {
    Parse  parse;
    bool   compound;              /* the statement goes on until an empty line                 */
    bool   ended;
};

ParserSession *parser_session_new(Borrowed filename, AstArena *arena)
{
    ParserSession *session = heap_alloc_zeroed(sizeof *session);
    Source        *source  = session ? source_new_empty(filename) : NULL;
    if (source) source->quiet = true; /* the prompt compiles the text of a complete statement again */
    if (source && parse_begin(&session->parse, source, START_SINGLE, arena, LAYOUT_PROMPT)) return session;
    if (source) parse_end(&session->parse);
    source_free(source);
    if (session) heap_free(session, sizeof *session);
    return NULL;
}

void parser_session_free(ParserSession *session)
{
    if (!session) return;
    parse_end(&session->parse);
    source_free(session->parse.source);
    heap_free(session, sizeof *session);
}

static bool is_compound(TokenKind kind)
{
    switch (kind) {
    case TOKEN_IF: case TOKEN_WHILE: case TOKEN_FOR: case TOKEN_TRY: case TOKEN_WITH: case TOKEN_DEF:
    case TOKEN_CLASS: case TOKEN_ASYNC: case TOKEN_AT: case TOKEN_MATCH: return true;
    default: return false;
    }
}

static ParseStatus finish(ParserSession *session)
{
    Token end = session->parse.tokens.items[session->parse.index - 1];
    end.kind  = TOKEN_END;
    return parse_token(&session->parse, &end);
}

/* A simple statement ends with its line, a compound one with the NEWLINE of an empty line at level 0. */
static bool statement_ended(const ParserSession *session, TokenKind last)
{
    const Layout *layout = &session->parse.tokens.layout;
    return last == TOKEN_NEWLINE && !layout->depth && !session->parse.soft.level &&
           (!session->compound || session->ended);
}

static ParseStatus feed_tokens(ParserSession *session)
{
    Parse      *parse = &session->parse;
    Token       token;
    ParseStatus status;
    for (;;) {
        TokenKind previous = parse->soft.previous;
        if (!soft_keyword_get(&parse->soft, &parse->tokens, parse->index, &token)) return PARSE_ERROR;
        if (token.kind == TOKEN_MORE) return PARSE_INCOMPLETE;
        if (parse->index++ == 0) session->compound = is_compound(token.kind);
        /* the line is empty if nothing but a DEDENT stands in front of its NEWLINE */
        session->ended = token.kind == TOKEN_NEWLINE && (previous == TOKEN_DEDENT || previous == TOKEN_NEWLINE);
        status = parse_token(parse, &token);
        if (status != PARSE_INCOMPLETE) return status;
        if (statement_ended(session, token.kind)) return finish(session);
    }
}

ParseStatus parser_session_feed(ParserSession *session, const char *line, size_t length)
{
    return source_append(session->parse.source, line, length) ? feed_tokens(session) : PARSE_ERROR;
}

ParseStatus parser_session_finish(ParserSession *session)
{
    Parse *parse = &session->parse;
    parse->tokens.layout.lexer.final = true;
    parse->tokens.layout.mode        = LAYOUT_SINGLE;
    if (parse->index || !parse->tokens.layout.line_start) return parse_on(parse);
    parse->builder.module = build_module(&parse->builder, MODULE_INTERACTIVE, NULL, NULL);
    return parse->builder.module ? PARSE_COMPLETE : PARSE_ERROR;
}

AstModule *parser_session_module(ParserSession *session) { return session->parse.builder.module; }
Source    *parser_session_source(ParserSession *session) { return session->parse.source; }
