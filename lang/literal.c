/* literal.c -- numbers and strings: from their spelling to their value.
 *
 * A run of string tokens becomes one Constant or JoinedStr. Text is gathered in a StrBuilder; an f-string
 * puts what was gathered so far among its values whenever a replacement field begins.
 */
#include "lang/build.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistr.h>
#include <unistr.h>

#include "gc/heap.h"
#include "runtime/bytes.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/text.h"

static Expr *make_constant(Builder *b, Owned value, Span span)
{
    Expr *e = NULL;
    value   = ast_own(b->arena, value);
    if (!value || !(e = ast_alloc(b->arena, sizeof *e))) return NULL;
    e->kind           = EXPR_CONSTANT;
    e->span           = span;
    e->Constant.value = value;
    return e;
}

/* -- numbers ------------------------------------------------------------------------------------------- */


static Owned fail_long_int(Builder *b, const Token *token, int digits)
{
    Diagnostic diagnostic;
    diagnostic_set(&diagnostic, DIAGNOSTIC_SYNTAX,
                   "Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use "
                   "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
                   "literals to avoid decimal conversion limits.", int_max_str_digits, digits);
    diagnostic_place(&diagnostic, b->tokens->layout.lexer.source, token->span.line, 0, token->span.line, 0,
                     token->text_start);
    diagnostic_raise(&diagnostic, b->tokens->layout.lexer.source);
    return NULL;
}

/* The digits of a token without underscores and without `skip` characters in front: length + 1 bytes of the heap. */
static char *plain_digits(const char *text, size_t length, size_t skip)
{
    char *digits = heap_alloc(length + 1), *to = digits;
    if (!digits) return NULL;
    for (size_t i = skip; i < length; i++)
        if (text[i] != '_') *to++ = text[i];
    *to = 0;
    return digits;
}

static Owned parse_number(Builder *b, const Token *token)
{
    const char *text = token_chars(b->tokens, token);
    int         kind = token->length > 1 && text[0] == '0' ? tolower((unsigned char)text[1]) : 0;
    int         base = kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 10;
    char       *digits = plain_digits(text, token->length, base == 10 ? 0 : 2);
    Owned       value  = NULL;
    if (!digits) return NULL;
    int  length    = (int)strlen(digits);
    char last      = digits[length - 1];
    bool imaginary = base == 10 && (last == 'j' || last == 'J');
    if (imaginary) value = complex_new(0.0, strtod(digits, NULL));
    else if (base == 10 && strpbrk(digits, ".eE")) value = float_new(strtod(digits, NULL));
    else if (base == 10 && int_max_str_digits && length > int_max_str_digits) value = fail_long_int(b, token, length);
    else value = int_from_digits(digits, length, base);
    heap_free(digits, token->length + 1);
    return value;
}

Expr *build_number(Builder *b, Token token, Span span)
{
    return make_constant(b, parse_number(b, &token), span);
}

/* -- escapes ---------------------------------------------------------------------------------------------- */

typedef struct Escape {           /* where one stands, for messages                            */
    StringParts *parts;
    const char  *text, *start, *cursor, *end; /* start: the backslash                          */
} Escape;

/* Bytes up to `to` as CPython counts them: it spells a character beyond ASCII as \U and 8 digits first. */
static int place_in_body(const char *text, const char *to)
{
    int place = 0;
    for (const char *c = text; c < to; c++)
        if (!((unsigned char)*c & 0x80)) place++;
        else if (((unsigned char)*c & 0xC0) != 0x80) place += 10;
    return place;
}

static bool fail_escape(Escape *escape, const char *reason)
{
    int first = place_in_body(escape->text, escape->start), last = place_in_body(escape->text, escape->cursor) - 1;
    if (first == last)
        build_fail(escape->parts->b, "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position %d: %s",
                   first, reason);
    else
        build_fail(escape->parts->b, "(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s",
                   first, last, reason);
    return false;
}

static bool add_hex(Escape *escape, int digits, const char *truncated)
{
    uint32_t value = 0;
    for (int i = 0; i < digits; i++, escape->cursor++) {
        if (escape->cursor == escape->end || !isxdigit((unsigned char)*escape->cursor))
            return fail_escape(escape, truncated);
        int c = tolower((unsigned char)*escape->cursor);
        value = value << 4 | (uint32_t)(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    if (value > 0x10FFFF) return fail_escape(escape, "illegal Unicode character");
    return builder_add_char(&escape->parts->text, value);
}

static bool add_named(Escape *escape)
{
    char        name[160];
    const char *close = NULL, *open = escape->cursor;
    if (open < escape->end && *open == '{') {
        escape->cursor++;
        close = memchr(open, '}', escape->end - open);
    }
    if (!close || close == open + 1) {
        if (!close && escape->cursor > open) escape->cursor = escape->end;
        return fail_escape(escape, "malformed \\N character escape");
    }
    size_t length  = close - open - 1;
    escape->cursor = close + 1;
    uint32_t c     = 0;
    bool     known = false;
    if (length < sizeof name) {
        memcpy(name, open + 1, length);
        name[length] = 0;
        known = char_by_name(name, &c);
    }
    if (!known) return fail_escape(escape, "unknown Unicode character name");
    return builder_add_char(&escape->parts->text, c);
}

/* The simple escapes: what stands behind the backslash, and what it means. */
static int simple_escape(char c)
{
    static const char from[] = "\\'\"abfnrtv", to[] = "\\'\"\a\b\f\n\r\t\v";
    const char *found = c ? strchr(from, c) : NULL;
    return found ? to[found - from] : -1;
}

/* What is no escape stays as it is, with a warning for the first one in a text; so has an octal number past 0o377. */
static bool warn_escape(StringParts *parts, const char *at)
{
    bool        octal  = *at >= '4' && *at <= '7';
    const char *format = octal ? "invalid octal escape sequence '\\%s'" : "invalid escape sequence '\\%s'";
    char        shown[4] = {at[0], octal ? at[1] : 0, octal ? at[2] : 0, 0};
    Builder   *b      = parts->b;
    Source    *source = b->tokens->layout.lexer.source;
    Diagnostic diagnostic;
    if (parts->warned || b->quiet) return true;
    parts->warned = true;
    if (warn_at(&exc_DeprecationWarning, source->filename, parts->token.span.line + source->line_shift,
                format, shown)) return true;
    if (!error_is(&exc_DeprecationWarning)) return false;
    error_clear();
    diagnostic_set(&diagnostic, DIAGNOSTIC_SYNTAX, format, shown);
    diagnostic_place_at_token(&diagnostic, b->tokens, &parts->token);
    return diagnostic_raise(&diagnostic, source);
}

static bool add_octal(Escape *escape)
{
    uint32_t value = 0;
    for (int i = 0; i < 3 && escape->cursor < escape->end && *escape->cursor >= '0' && *escape->cursor <= '7'; i++)
        value = value * 8 + (uint32_t)(*escape->cursor++ - '0');
    if (value > 0377 && !warn_escape(escape->parts, escape->cursor - 3)) return false;
    return builder_add_char(&escape->parts->text, value);
}

static bool add_escape(Escape *escape)
{
    StrBuilder *text   = &escape->parts->text;
    int         simple = simple_escape(*escape->cursor);
    if (simple >= 0) {
        escape->cursor++;
        return builder_add_char(text, (uint32_t)simple);
    }
    switch (*escape->cursor) {
    case '\n': escape->cursor++; return true;
    case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': return add_octal(escape);
    case 'x': escape->cursor++; return add_hex(escape, 2, "truncated \\xXX escape");
    case 'u': escape->cursor++; return add_hex(escape, 4, "truncated \\uXXXX escape");
    case 'U': escape->cursor++; return add_hex(escape, 8, "truncated \\UXXXXXXXX escape");
    case 'N': escape->cursor++; return add_named(escape);
    default: return warn_escape(escape->parts, escape->cursor) && builder_add_char(text, '\\');
    }
}

/* Text that is no UTF-8. Where there are escapes CPython decodes each run of characters beyond ASCII by itself. */
static bool fail_decoding(StringParts *parts, const char *text, size_t length, bool run_by_run)
{
    Diagnostic  diagnostic;
    const char *end = text + length, *run = text;
    error_clear();
    while (run_by_run && run < end && u8_check((const uint8_t *)text, run - text) == NULL) {
        text = run;
        while (text < end && !(*text & 0x80)) text++;
        for (run = text; run < end && *run & 0x80;) run++;
    }
    diagnostic_set_decoding(&diagnostic, text, (run_by_run ? run : end) - text, false);
    build_fail(parts->b, "%s", diagnostic.message);
    return false;
}

static bool add_plain(StringParts *parts, const char *text, size_t length, bool run_by_run)
{
    bool ascii = true;
    for (size_t i = 0; i < length && ascii; i++) ascii = !((unsigned char)text[i] & 0x80);
    if (ascii) return builder_add_ascii(&parts->text, text, (int64_t)length);
    Owned piece = str_from_utf8(text, (int64_t)length);
    if (!piece && parts->b->tokens->layout.lexer.source->undecoded && error_is(&exc_UnicodeDecodeError))
        return fail_decoding(parts, text, length, run_by_run);
    bool ok = piece && builder_add(&parts->text, piece);
    ref_drop_maybe(piece);
    return ok;
}

bool string_add_text(StringParts *parts, const char *text, size_t length, bool raw)
{
    const char *end = text + length, *from = text;
    bool        escapes = !raw && memchr(text, '\\', length);
    parts->has_text |= length > 0;
    parts->warned = false;
    while (escapes && from < end) {
        const char *backslash = memchr(from, '\\', end - from);
        if (!backslash) break;
        Escape escape = { parts, text, backslash, backslash + 1, end };
        if (!add_plain(parts, from, backslash - from, true)) return false;
        if (escape.cursor == end) return warn_escape(parts, "{") && builder_add_char(&parts->text, '\\'); /* f"\{x}": it stays */
        if (!add_escape(&escape)) return false;
        from = escape.cursor;
    }
    return from == end || add_plain(parts, from, end - from, escapes);
}

/* -- bytes ------------------------------------------------------------------------------------------------------- */

typedef struct ByteText {         /* what the b"..." side by side come to                      */
    StringParts *parts;
    char        *out;             /* long enough for all of them                               */
    size_t       used;
} ByteText;

static bool is_octal(char c) { return c >= '0' && c <= '7'; }

/* An escape whose backslash is at `from`; gives what is behind it, or NULL with an exception pending. */
static const char *decode_byte_escape(ByteText *bytes, const char *text, const char *from, const char *end)
{
    const char *c      = from + 1;
    int         simple = simple_escape(*c), value = 0;
    if (*c == '\n') return c + 1;
    if (simple >= 0) {
        value = simple, c++;
    } else if (is_octal(*c)) {
        for (int i = 0; i < 3 && c < end && is_octal(*c); i++) value = value * 8 + (*c++ - '0');
        if (value > 0377 && !warn_escape(bytes->parts, c - 3)) return NULL;
    } else if (*c == 'x') {
        char hex[3] = { c + 1 < end ? c[1] : 0, c + 2 < end ? c[2] : 0, 0 };
        if (!isxdigit((unsigned char)hex[0]) || !isxdigit((unsigned char)hex[1]))
            return build_fail(bytes->parts->b, "(value error) invalid \\x escape at position %zu", (size_t)(from - text));
        value = (int)strtoul(hex, NULL, 16), c += 3;
    } else {
        if (!warn_escape(bytes->parts, c)) return NULL;
        value = '\\'; /* what follows is read as usual */
    }
    bytes->out[bytes->used++] = (char)value;
    return c;
}

static bool decode_bytes(ByteText *bytes, const char *text, size_t length, bool raw)
{
    const char *end = text + length;
    for (const char *c = text; c < end; c++)
        if ((unsigned char)*c & 0x80) return build_fail(bytes->parts->b, "bytes can only contain ASCII literal characters");
    bytes->parts->warned = false;
    for (const char *c = text; c < end;) {
        if (*c != '\\' || raw) bytes->out[bytes->used++] = *c++;
        else if (!(c = decode_byte_escape(bytes, text, c, end))) return false;
    }
    return true;
}

/* -- tokens to parts ------------------------------------------------------------------------------------------------ */

typedef struct Spelling {         /* a string token taken apart                                */
    bool        raw, bytes, f, u;
    const char *body;
    size_t      length;
} Spelling;

static Spelling take_apart(Builder *b, const Token *token)
{
    Spelling    s = { 0 };
    const char *c = token_chars(b->tokens, token), *end = c + token->length;
    for (; *c != '\'' && *c != '"'; c++) {
        int letter = tolower((unsigned char)*c);
        s.raw |= letter == 'r';
        s.bytes |= letter == 'b';
        s.f |= letter == 'f';
        s.u |= letter == 'u';
    }
    int quotes = end - c >= 6 && c[1] == c[0] && c[2] == c[0] ? 3 : 1;
    s.body   = c + quotes;
    s.length = end - quotes - s.body;
    return s;
}

static Expr *build_bytes(Builder *b, const TokenSeq *strings, Span span)
{
    size_t      total = 0;
    StringParts parts = { .b = b, .span = span };
    ByteText    bytes = { .parts = &parts };
    Expr       *result = NULL;
    for (int i = 0; i < strings->count; i++) total += strings->items[i].length;
    if (!(bytes.out = heap_alloc(total))) return NULL;
    for (int i = 0; i < strings->count; i++) {
        Spelling s  = take_apart(b, &strings->items[i]);
        parts.token = strings->items[i];
        if (!decode_bytes(&bytes, s.body, s.length, s.raw)) goto done;
    }
    result = make_constant(b, bytes_new(bytes.out, (int64_t)bytes.used), span);
done:
    heap_free(bytes.out, total);
    return result;
}

static Owned take_text(StringParts *parts)
{
    Owned text = builder_finish(&parts->text);
    builder_start(&parts->text, 0);
    parts->has_text = false;
    return text;
}

bool string_flush(StringParts *parts)
{
    if (!parts->text.used && !parts->text.failed) return true;
    Expr *constant = make_constant(parts->b, take_text(parts), parts->span);
    if (!constant) return false;
    constant->Constant.unicode_kind = parts->unicode_kind;
    return seq_append(parts->b->arena, &parts->values, constant);
}

static Expr *finish_strings(StringParts *parts)
{
    if (parts->is_f) {
        Expr *joined = string_flush(parts) ? ast_alloc(parts->b->arena, sizeof *joined) : NULL;
        if (!joined) return NULL;
        joined->kind             = EXPR_JOINEDSTR;
        joined->span             = parts->span;
        joined->JoinedStr.values = parts->values;
        return joined;
    }
    Expr *constant = make_constant(parts->b, take_text(parts), parts->span);
    if (constant) constant->Constant.unicode_kind = parts->unicode_kind;
    return constant;
}

/* Bytes and text side by side. As in CPython one literal is read after the other, and the first thing wrong is told. */
static Expr *fail_of_mixture(Builder *b, const TokenSeq *strings, Span span)
{
    bool bytes = take_apart(b, &strings->items[0]).bytes;
    for (int i = 0; i < strings->count; i++) {
        TokenSeq alone = { .count = 1, .capacity = 1, .items = &strings->items[i] };
        Spelling s     = take_apart(b, &strings->items[i]);
        bool     other = s.bytes != bytes;
        if (!(other && s.f) && !build_strings(b, &alone, span)) return NULL; /* braces are looked into later */
        if (other) break;
    }
    return build_fail(b, "cannot mix bytes and nonbytes literals");
}

Expr *build_strings(Builder *b, const TokenSeq *strings, Span span)
{
    StringParts parts = { .b = b, .span = span };
    Expr       *result = NULL;
    int         bytes  = 0;
    for (int i = 0; i < strings->count; i++) bytes += take_apart(b, &strings->items[i]).bytes;
    if (bytes == strings->count) return build_bytes(b, strings, span);
    if (bytes) return fail_of_mixture(b, strings, span);
    parts.unicode_kind = take_apart(b, &strings->items[0]).u;
    builder_start(&parts.text, 0);
    for (int i = 0; i < strings->count; i++) {
        Spelling s  = take_apart(b, &strings->items[i]);
        parts.token = strings->items[i];
        parts.is_f |= s.f;
        if (!(s.f ? fstring_add(&parts, s.body, s.length, s.raw) : string_add_text(&parts, s.body, s.length, s.raw)))
            goto done;
    }
    result = finish_strings(&parts);
done:
    builder_abandon(&parts.text);
    return result;
}
