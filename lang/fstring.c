/* fstring.c -- the inside of f"...": literal text and {replacement fields}.
 *
 *   { expression [=] [! s|r|a] [: format spec] }        a format spec is an f-string body again, one level deep
 *
 * As in Python 3.11 a field is found by looking for its end first (quotes and brackets are followed, a
 * backslash or # is refused) and only then parsed, by the same grammar, as a text of its own.
 */
#include "lang/build.h"

#include <ctype.h>
#include <string.h>

#include "runtime/error.h"

typedef struct Scan {
    StringParts *parts;
    const char  *cursor, *end;
    bool         raw;
    int          level;           /* 0: the string; 1: a format spec; 2: too deep              */
} Scan;

static bool scan_body(Scan *scan, StringParts *parts);

static bool fail(Scan *scan, const char *message)
{
    build_fail(scan->parts->b, "f-string: %s", message);
    return false;
}

static bool fail_part(Scan *scan, const char *what)
{
    build_fail(scan->parts->b, "f-string expression part cannot include %s", what);
    return false;
}

/* -- the end of the expression ------------------------------------------------------------------------ */

typedef struct Nesting {
    char quote;                   /* inside a string that this closes; 0: outside              */
    bool triple;
    int  depth;
    char opening[LAYOUT_MAX_PARENS];
} Nesting;

static bool is_triple(const Scan *scan)
{
    const char *c = scan->cursor;
    return scan->end - c > 2 && c[1] == *c && c[2] == *c;
}

static void inside_string(Scan *scan, Nesting *nesting)
{
    if (*scan->cursor != nesting->quote) return;
    if (nesting->triple) {
        if (!is_triple(scan)) return;
        scan->cursor += 2;
    }
    nesting->quote = 0;
}

static bool close_bracket(Scan *scan, Nesting *nesting)
{
    char closing = *scan->cursor;
    if (!nesting->depth) {
        build_fail(scan->parts->b, "f-string: unmatched '%c'", closing);
        return false;
    }
    char opening = nesting->opening[--nesting->depth];
    if ((opening == '(' && closing == ')') || (opening == '[' && closing == ']') || (opening == '{' && closing == '}'))
        return true;
    build_fail(scan->parts->b, "f-string: closing parenthesis '%c' does not match opening parenthesis '%c'", closing,
               opening);
    return false;
}

/* At nesting 0: one of `! : } =` ends the expression unless it belongs to != == <= >=. */
static bool ends_expression(Scan *scan)
{
    char c = *scan->cursor;
    if (!strchr("!:}=<>", c)) return false;
    if (scan->end - scan->cursor > 1 && scan->cursor[1] == '=' && strchr("!=<>", c)) {
        scan->cursor++;
        return false;
    }
    return c != '<' && c != '>';
}

static bool find_end(Scan *scan)
{
    Nesting nesting = { 0 };
    for (; scan->cursor < scan->end; scan->cursor++) {
        char c = *scan->cursor;
        if (c == '\\') return fail_part(scan, "a backslash");
        if (nesting.quote) {
            inside_string(scan, &nesting);
        } else if (c == '\'' || c == '"') {
            nesting.quote  = c;
            nesting.triple = is_triple(scan);
            if (nesting.triple) scan->cursor += 2;
        } else if (c == '(' || c == '[' || c == '{') {
            if (nesting.depth == LAYOUT_MAX_PARENS) return fail(scan, "too many nested parenthesis");
            nesting.opening[nesting.depth++] = c;
        } else if (c == '#') {
            return fail_part(scan, "'#'");
        } else if (!nesting.depth && ends_expression(scan)) {
            break;
        } else if (c == ')' || c == ']' || c == '}') {
            if (!close_bracket(scan, &nesting)) return false;
        }
    }
    if (nesting.quote) return fail(scan, "unterminated string");
    if (nesting.depth) {
        build_fail(scan->parts->b, "f-string: unmatched '%c'", nesting.opening[nesting.depth - 1]);
        return false;
    }
    return scan->cursor < scan->end || fail(scan, "expecting '}'");
}

/* -- fields ----------------------------------------------------------------------------------------------- */

static Expr *parse_expression(Scan *scan, const char *start)
{
    const char *c = start;
    while (c < scan->cursor && strchr(" \t\n\f", *c)) c++;
    if (c < scan->cursor)
        return parse_embedded(scan->parts->b, &scan->parts->token, start, scan->cursor - start);
    if (strchr("!:=", *scan->cursor))
        return build_fail(scan->parts->b, "f-string: expression required before '%c'", *scan->cursor);
    return build_fail(scan->parts->b, "f-string: empty expression not allowed");
}

static bool at_end(Scan *scan) { return scan->cursor >= scan->end && !fail(scan, "expecting '}'"); }

/* "{x = }" shows its own text: that becomes literal text in front of the value. */
static bool take_equal_sign(Scan *scan, const char *start, bool *shows_text)
{
    *shows_text = *scan->cursor == '=';
    if (!*shows_text) return true;
    scan->cursor++;
    while (scan->cursor < scan->end && isspace((unsigned char)*scan->cursor)) scan->cursor++;
    return !at_end(scan) && string_add_text(scan->parts, start, scan->cursor - start, true);
}

static bool take_conversion(Scan *scan, int *conversion)
{
    *conversion = -1;
    if (*scan->cursor != '!') return true;
    scan->cursor++;
    if (at_end(scan)) return false;
    *conversion = *scan->cursor++;
    if (strchr("sra", *conversion)) return true;
    return fail(scan, "invalid conversion character: expected 's', 'r', or 'a'");
}

static bool take_format_spec(Scan *scan, Expr **format_spec)
{
    *format_spec = NULL;
    if (at_end(scan)) return false;
    if (*scan->cursor != ':') return true;
    scan->cursor++;
    if (at_end(scan)) return false;
    StringParts inner = { .b = scan->parts->b, .span = scan->parts->span, .token = scan->parts->token,
                          .unicode_kind = scan->parts->unicode_kind };
    builder_start(&inner.text, 0);
    Scan deeper = *scan;
    deeper.parts = &inner;
    deeper.level++;
    bool ok    = scan_body(&deeper, &inner);
    inner.span = span_shifted(inner.b, inner.token.span); /* as in CPython, the rest stands for this token alone */
    ok         = ok && string_flush(&inner);
    builder_abandon(&inner.text);
    scan->cursor = deeper.cursor;
    if (!ok || !(*format_spec = ast_alloc(inner.b->arena, sizeof **format_spec))) return false;
    (*format_spec)->kind             = EXPR_JOINEDSTR;
    (*format_spec)->span             = inner.span;
    (*format_spec)->JoinedStr.values = inner.values;
    return true;
}

static bool add_field(StringParts *parts, Expr *value, int conversion, Expr *format_spec)
{
    Expr *field = string_flush(parts) ? ast_alloc(parts->b->arena, sizeof *field) : NULL;
    if (!field) return false;
    field->kind                       = EXPR_FORMATTEDVALUE;
    field->span                       = parts->span;
    field->FormattedValue.value       = value;
    field->FormattedValue.conversion  = conversion;
    field->FormattedValue.format_spec = format_spec;
    return seq_append(parts->b->arena, &parts->values, field);
}

static bool scan_field(Scan *scan)
{
    if (scan->level >= 2) return fail(scan, "expressions nested too deeply");
    const char *start = ++scan->cursor;
    Expr       *value, *format_spec;
    int         conversion;
    bool        shows_text;
    if (!find_end(scan) || !(value = parse_expression(scan, start))) return false;
    if (!take_equal_sign(scan, start, &shows_text)) return false;
    if (!take_conversion(scan, &conversion) || !take_format_spec(scan, &format_spec)) return false;
    if (scan->cursor >= scan->end || *scan->cursor != '}') return fail(scan, "expecting '}'");
    scan->cursor++;
    if (shows_text && !format_spec && conversion == -1) conversion = 'r';
    return add_field(scan->parts, value, conversion, format_spec);
}

/* -- literal text --------------------------------------------------------------------------------------------- */

/* Skip a backslash and what belongs to it, so that the braces of \N{...} are not taken for a field's. */
static void skip_escape(Scan *scan)
{
    if (scan->cursor == scan->end) return;
    char c = *scan->cursor;
    if (c == '{' || c == '}') return;
    scan->cursor++;
    if (c != 'N' || scan->cursor == scan->end || *scan->cursor != '{') return;
    while (scan->cursor < scan->end && *scan->cursor++ != '}') {}
}

/* Text up to a field, the end, or (inside a format spec) the "}" behind it. "{{" and "}}" give one brace. */
static bool scan_literal(Scan *scan)
{
    const char *start = scan->cursor;
    while (scan->cursor < scan->end) {
        char c = *scan->cursor;
        if (c == '\\' && !scan->raw) {
            scan->cursor++;
            skip_escape(scan);
            continue;
        }
        if (c != '{' && c != '}') {
            scan->cursor++;
            continue;
        }
        if (scan->level == 0 && scan->end - scan->cursor > 1 && scan->cursor[1] == c) {
            if (!string_add_text(scan->parts, start, scan->cursor + 1 - start, scan->raw)) return false;
            start = scan->cursor += 2;
            continue;
        }
        if (scan->level == 0 && c == '}') return fail(scan, "single '}' is not allowed");
        break;
    }
    return string_add_text(scan->parts, start, scan->cursor - start, scan->raw);
}

static bool scan_body(Scan *scan, StringParts *parts)
{
    scan->parts = parts;
    for (;;) {
        if (!scan_literal(scan)) return false;
        if (scan->cursor >= scan->end || *scan->cursor == '}') break;
        if (!scan_field(scan)) return false;
    }
    return true;
}

bool fstring_add(StringParts *parts, const char *text, size_t length, bool raw)
{
    Scan scan = { .parts = parts, .cursor = text, .end = text + length, .raw = raw };
    return scan_body(&scan, parts);
}
