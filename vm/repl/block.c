/* block.c -- is an entry complete, how deep is its next line, and what stood around it where it was copied. */
#include "vm/repl/block.h"

#include "lang/layout.h"
#include "lang/parser.h"
#include "runtime/error.h"
#include "runtime/names.h"
#include "vm/repl/cluster.h"
#include "vm/repl/scan.h"

enum { STOP = 4 };

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

static size_t blanks(const char *text, size_t n)
{
    size_t i = 0;
    while (i < n && is_blank(text[i])) i++;
    return i;
}

/* Gives the next line, its "\n" not counted; false: no more. An "\n" at the end has an empty line behind it. */
typedef struct Lines { const char *text; size_t n, at; bool ended; } Lines;

static bool next_line(Lines *lines, const char **line, size_t *length)
{
    if (lines->ended) return false;
    const char *start = lines->text + lines->at, *end = lines->n > lines->at ? memchr(start, '\n', lines->n - lines->at) : NULL;
    *line   = start;
    *length = end ? (size_t)(end - start) : lines->n - lines->at;
    lines->at += *length + 1;
    lines->ended = !end;
    return true;
}

/* -- complete or not -------------------------------------------------------------------------------------------- */

typedef struct Judge {
    AstArena      *arena;
    ParserSession *session;       /* NULL: a statement may begin                                  */
    bool           joined;        /* the last line ended in a backslash                           */
    bool           decorated;     /* ... or was a decorator                                       */
    BlockState     state;
} Judge;

static void judge_close(Judge *j)
{
    parser_session_free(j->session);
    ast_arena_free(j->arena);
    j->session = NULL;
    j->arena   = NULL;
    error_clear();
}

static bool judge_open(Judge *j)
{
    if (j->session) return true;
    j->arena   = ast_arena_new();
    j->session = j->arena ? parser_session_new(OBJ(names.empty), j->arena) : NULL;
    if (!j->session) judge_close(j);
    return j->session != NULL;
}

static void judge_feed(Judge *j, const char *line, size_t n)
{
    Text copy = {0};
    if (!judge_open(j) || !text_add(&copy, line, n) || !text_add_char(&copy, '\n')) {
        j->state = BLOCK_WRONG;
    } else {
        ParseStatus status = parser_session_feed(j->session, copy.bytes, copy.length);
        j->state = status == PARSE_ERROR ? BLOCK_WRONG : status == PARSE_COMPLETE ? BLOCK_WHOLE : BLOCK_OPEN;
        if (j->state != BLOCK_OPEN) judge_close(j);
    }
    text_free(&copy);
}

/* What carries on a statement with blocks. */
static const char *const followers[] = {"else", "elif", "except", "finally", NULL};

static bool begins_with_one_of(const char *line, size_t n, const char *const *words)
{
    for (; *words; words++) {
        size_t length = strlen(*words);
        if (n >= length && !memcmp(line, *words, length) && !is_word_char(line, n, length)) return true;
    }
    return false;
}

/* Where several statements stand in one entry, no empty line need be between them: one is put in for the parser, which
   within brackets and strings doesn't mind. */
static void judge_line(Judge *j, const char *line, size_t n, bool last)
{
    size_t indent = blanks(line, n);
    if (indent == n) {
        if (last || j->joined) judge_feed(j, "", 0);
        j->joined = false;
        return;
    }
    if (!indent && j->session && !j->decorated && !j->joined && !begins_with_one_of(line, n, followers)) judge_feed(j, "", 0);
    if (j->state != BLOCK_WRONG) judge_feed(j, line, n);
    j->decorated = !indent && *line == '@';
    j->joined    = line[n - 1] == '\\';
}

BlockState block_state(const char *text, size_t n)
{
    Judge       judge = {.state = BLOCK_WHOLE};
    Lines       lines = {text, n, 0, false};
    const char *line;
    size_t      length;
    while (judge.state != BLOCK_WRONG && next_line(&lines, &line, &length)) judge_line(&judge, line, length, lines.ended);
    if (judge.state != BLOCK_WRONG) judge.state = judge.session ? BLOCK_OPEN : BLOCK_WHOLE;
    judge_close(&judge);
    return judge.state;
}

/* -- how deep -------------------------------------------------------------------------------------------------------- */

typedef struct Outline { /* of the text before a new line */
    size_t    logical;            /* where the logical line starts                     */
    TokenKind first, last;        /* its first and last token                          */
    size_t    open_lines[LAYOUT_MAX_PARENS]; /* where the lines of open brackets start */
    int       depth;
    bool      in_string;
} Outline;

static size_t line_start(const char *text, size_t at)
{
    while (at > 0 && text[at - 1] != '\n') at--;
    return at;
}

static void outline_token(Outline *o, const char *text, const Token *token)
{
    switch (token->kind) {
    case TOKEN_NEWLINE:
        if (!o->depth) o->first = TOKEN_NEWLINE;
        return;
    case TOKEN_LPAR: case TOKEN_LSQB: case TOKEN_LBRACE:
        if (o->depth < LAYOUT_MAX_PARENS) o->open_lines[o->depth++] = line_start(text, token->start);
        break;
    case TOKEN_RPAR: case TOKEN_RSQB: case TOKEN_RBRACE:
        if (o->depth) o->depth--;
        break;
    default: break;
    }
    if (o->first == TOKEN_NEWLINE) {
        o->first   = token->kind;
        o->logical = line_start(text, token->start);
    }
    o->last = token->kind;
}

static bool outline_make(Outline *o, const char *text, size_t at)
{
    Scan  scan;
    Token token;
    *o = (Outline){.first = TOKEN_NEWLINE, .last = TOKEN_NEWLINE};
    if (!scan_start(&scan, text, at)) return false;
    while (scan_next(&scan, &token)) {
        bool implied = token.kind == TOKEN_NEWLINE && token.start + token.length >= at; /* the line that is being ended */
        if (!implied) outline_token(o, text, &token);
        o->in_string = token.kind == TOKEN_ERROR && scan_open_string(&scan, &token) == 3;
    }
    scan_stop(&scan);
    return true;
}

static bool leaves_block(TokenKind first)
{
    return first == TOKEN_RETURN || first == TOKEN_PASS || first == TOKEN_BREAK || first == TOKEN_CONTINUE || first == TOKEN_RAISE;
}

static void deeper(Text *indentation)
{
    if (indentation->length && indentation->bytes[0] == '\t') text_add_char(indentation, '\t');
    else text_add(indentation, "    ", STOP);
}

static void shallower(Text *indentation)
{
    size_t less = indentation->length && indentation->bytes[0] == '\t' ? 1 : STOP;
    text_remove(indentation, indentation->length > less ? indentation->length - less : 0, indentation->length);
}

void block_indentation(const char *text, size_t at, Text *indentation)
{
    size_t  line = line_start(text, at), from = line;
    Outline o;
    bool    known = outline_make(&o, text, at), nested = known && o.depth > 0;
    bool    blank = blanks(text + line, at - line) == at - line;
    bool    opens = nested && o.open_lines[o.depth - 1] == line;
    text_clear(indentation);
    if (known && !nested && !o.in_string && !blank && o.first != TOKEN_NEWLINE) from = o.logical;
    text_add(indentation, text + from, blanks(text + from, at - from));
    if (!known || blank || o.in_string) return;
    if (opens || (!nested && o.last == TOKEN_COLON && o.first != TOKEN_NEWLINE)) deeper(indentation);
    else if (!nested && leaves_block(o.first)) shallower(indentation);
}

/* The line before the one that starts at `line`, empty ones passed over. False: there is none. */
static bool line_before(const char *text, size_t line, size_t *start)
{
    while (line > 0) {
        size_t end = line - 1;
        *start = line_start(text, end);
        if (blanks(text + *start, end - *start) < end - *start) return true;
        line = *start;
    }
    return false;
}

bool block_is_too_deep(const char *text, size_t at)
{
    static const char *const partners[] = {"if", "elif", "for", "while", "try", "except", "with", "async", NULL};
    size_t line = line_start(text, at), indent = blanks(text + line, at - line), before, n;
    if (!indent || indent == at - line) return false;
    if (at - line == indent + 1 && strchr(")]}", text[at - 1])) return true;
    if (text[at - 1] != ':' || !begins_with_one_of(text + line + indent, at - line - indent, followers) || !line_before(text, line, &before))
        return false;
    n = blanks(text + before, line - before);
    return n == indent && !begins_with_one_of(text + before + n, line - 1 - before - n, partners);
}

/* -- what was pasted ------------------------------------------------------------------------------------------------------ */

static bool is_prompt(const char *line, size_t n, const char *prompt)
{
    return n >= 3 && !memcmp(line, prompt, 3) && (n == 3 || line[3] == ' ');
}

static bool has_prompts(const Text *text)
{
    Lines       lines = {text->bytes, text->length, 0, false};
    const char *line;
    size_t      n;
    while (next_line(&lines, &line, &n)) {
        size_t indent = blanks(line, n);
        if (indent < n) return is_prompt(line + indent, n - indent, ">>>");
    }
    return false;
}

static void strip_prompts(Text *text)
{
    Lines       lines = {text->bytes, text->length, 0, false};
    Text        kept  = {0};
    const char *line;
    size_t      n;
    bool        ok = true;
    while (ok && next_line(&lines, &line, &n)) {
        size_t indent = blanks(line, n);
        line += indent;
        n -= indent;
        if (!is_prompt(line, n, ">>>") && !is_prompt(line, n, "...")) continue;
        size_t skip = n > 3 ? 4 : 3;
        ok = text_add(&kept, line + skip, n - skip) && text_add_char(&kept, '\n');
    }
    if (ok && text->bytes[text->length - 1] != '\n') text_remove(&kept, kept.length - 1, kept.length);
    if (ok) text_set(text, text_c(&kept), kept.length);
    text_free(&kept);
}

/* The blanks that begin every line that has more than blanks. */
static size_t shared_indent(const Text *text)
{
    Lines       lines = {text->bytes, text->length, 0, false};
    const char *line, *first = NULL;
    size_t      n, shared = 0;
    while (next_line(&lines, &line, &n)) {
        size_t indent = blanks(line, n);
        if (indent == n) continue;
        if (!first) first = line, shared = indent;
        size_t same = 0;
        while (same < shared && same < indent && line[same] == first[same]) same++;
        shared = same;
    }
    return shared;
}

static void strip_indent(Text *text, size_t shared)
{
    for (size_t at = 0; at < text->length;) {
        size_t n = blanks(text->bytes + at, text->length - at);
        text_remove(text, at, at + (n < shared ? n : shared));
        const char *end = memchr(text->bytes + at, '\n', text->length - at);
        at = end ? (size_t)(end - text->bytes) + 1 : text->length;
    }
}

void block_unwrap(Text *pasted)
{
    if (!pasted->length) return;
    if (has_prompts(pasted)) strip_prompts(pasted);
    if (!pasted->length) return;
    size_t shared = shared_indent(pasted);
    if (shared) strip_indent(pasted, shared);
}
