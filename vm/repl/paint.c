/* paint.c -- the colours of an entry, by the lexer that the compiler has too. */
#include "vm/repl/paint.h"

#include <string.h>

#include "lang/layout.h"
#include "vm/repl/scan.h"

typedef struct Painter {
    Scan      scan;
    uint8_t  *styles;
    size_t    shift;              /* of the scanned text in the whole            */
    Token     open[LAYOUT_MAX_PARENS];
    int       depth;
    TokenKind previous;           /* NEWLINE at first                            */
    size_t    soft_start;         /* a `match` or `case` that begins this line; its length is 0 if there's none */
    uint32_t  soft_length;
} Painter;

const char *style_code(Style style)
{
    static const char *const codes[STYLE_COUNT] = {
        [STYLE_PLAIN] = "0",   [STYLE_KEYWORD] = "0;1;34", [STYLE_STRING] = "0;32",  [STYLE_NUMBER] = "0;33",
        [STYLE_COMMENT] = "0;90", [STYLE_DEFINED] = "0;1", [STYLE_COMMAND] = "0;1;35", [STYLE_OPEN] = "0;1;33",
        [STYLE_WRONG] = "0;1;37;41", [STYLE_MATCH] = "0;7", [STYLE_PROMPT] = "0;1;35", [STYLE_NOTE] = "0;36",
        [STYLE_GHOST] = "0;90", [STYLE_ERROR] = "0;1;31", [STYLE_FILE] = "0;35",
    };
    return codes[style];
}

static void fill(Painter *p, size_t start, size_t length, Style style)
{
    if (start >= p->scan.length) return;
    if (length > p->scan.length - start) length = p->scan.length - start;
    memset(p->styles + p->shift + start, style, length);
}

static void paint_token(Painter *p, const Token *token, Style style) { fill(p, token->start, token->length, style); }

static void paint_bracket(Painter *p, const Token *token)
{
    static const TokenKind partners[TOKEN_KIND_COUNT] = {
        [TOKEN_RPAR] = TOKEN_LPAR, [TOKEN_RSQB] = TOKEN_LSQB, [TOKEN_RBRACE] = TOKEN_LBRACE,
    };
    TokenKind partner = partners[token->kind];
    if (!partner) {
        if (p->depth < LAYOUT_MAX_PARENS) p->open[p->depth++] = *token;
    } else if (p->depth && p->open[p->depth - 1].kind == partner) {
        p->depth--;
    } else {
        paint_token(p, token, STYLE_WRONG);
    }
}

/* `match` and `case` are keywords where they begin a line that ends in a colon; a name or value must follow. */
static bool may_be_soft(const Painter *p, const Token *token)
{
    const char *text = p->scan.source->text + token->start;
    bool        word = (token->length == 5 && !memcmp(text, "match", 5)) || (token->length == 4 && !memcmp(text, "case", 4));
    if (!word || p->depth || p->previous != TOKEN_NEWLINE) return false;
    const char *next = text + token->length;
    while (*next == ' ') next++;
    return next > text + token->length ? !strchr("=.,:)", *next) : *next == '(' || *next == '[' || *next == '{';
}

static void paint_name(Painter *p, const Token *token)
{
    if (p->previous == TOKEN_DEF || p->previous == TOKEN_CLASS) {
        paint_token(p, token, STYLE_DEFINED);
    } else if (may_be_soft(p, token)) {
        p->soft_start  = token->start;
        p->soft_length = token->length;
    }
}

static void end_line(Painter *p, const Token *token)
{
    if (p->depth) return;
    if (p->soft_length && p->previous == TOKEN_COLON) fill(p, p->soft_start, p->soft_length, STYLE_KEYWORD);
    p->soft_length = 0;
    p->previous    = TOKEN_NEWLINE;
    (void)token;
}

static void paint_next(Painter *p, const Token *token)
{
    switch (token->kind) {
    case TOKEN_NEWLINE:
        if (token->length) paint_token(p, token, STYLE_COMMENT);
        end_line(p, token);
        return;
    case TOKEN_NAME: paint_name(p, token); break;
    case TOKEN_NUMBER: paint_token(p, token, STYLE_NUMBER); break;
    case TOKEN_STRING: paint_token(p, token, STYLE_STRING); break;
    case TOKEN_LPAR: case TOKEN_LSQB: case TOKEN_LBRACE: case TOKEN_RPAR: case TOKEN_RSQB: case TOKEN_RBRACE:
        paint_bracket(p, token);
        break;
    case TOKEN_ERROR:
        if (scan_open_string(&p->scan, token)) paint_token(p, token, STYLE_STRING);
        break;
    default:
        if (token_is_keyword(token->kind)) paint_token(p, token, STYLE_KEYWORD);
    }
    p->previous = token->kind;
}

static void paint_python(const char *text, size_t n, uint8_t *styles, size_t shift)
{
    Painter p = {.styles = styles, .shift = shift, .previous = TOKEN_NEWLINE};
    Token   token;
    if (!scan_start(&p.scan, text + shift, n - shift)) return;
    while (scan_next(&p.scan, &token)) paint_next(&p, &token);
    end_line(&p, &token);
    for (int i = 0; i < p.depth; i++) paint_token(&p, &p.open[i], STYLE_OPEN);
    scan_stop(&p.scan);
}

void paint(const char *text, size_t n, uint8_t *styles)
{
    size_t command = 0;
    memset(styles, STYLE_PLAIN, n);
    if (n && *text == ':')
        while (command < n && text[command] != ' ' && text[command] != '\n') styles[command++] = STYLE_COMMAND;
    paint_python(text, n, styles, command);
}
