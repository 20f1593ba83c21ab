/* re_scan.h -- the text of a pattern as the parser reads it: one token at a time, and errors that stick. For re_parse.c alone.
 *
 * A token is one character, or a backslash and the character behind it.  `at` is where the next token starts.
 */
#ifndef KRAIT_VM_MODULES_RE_SCAN_H
#define KRAIT_VM_MODULES_RE_SCAN_H

#include "runtime/error.h"
#include "vm/frame.h"
#include "vm/modules/re_parts.h"

typedef uint32_t Char;
enum { NO_CHAR = 0xffffffff }; /* the end */

typedef struct ReReference { int64_t group, at; } ReReference;
typedef struct Token { Char c; bool escaped; int64_t at; } Token; /* c: behind the backslash when escaped; NO_CHAR: the end */
typedef struct Scope { uint32_t flags; int nested; } Scope;       /* the flags that hold here */

/* ---- errors ---------------------------------------------------------------------------------------- */

static void stop(ReParser *p)
{
    p->failed = true;
    p->at     = p->length;
}

/* Raises unless something has failed before; takes message over. */
static void fail_with(ReParser *p, int64_t at, Owned message)
{
    if (p->failed) {
        ref_drop_maybe(message);
        return;
    }
    re_raise(p->error_class, p->pattern, at, message);
    stop(p);
}

static void fail(ReParser *p, int64_t at, const char *message)
{
    if (!p->failed) fail_with(p, at, str_from_c(message));
}

static void fail_raised(ReParser *p, bool ok) /* something of the runtime has raised */
{
    if (ok) return;
    if (p->failed) error_clear();
    else stop(p);
}

static Owned text_of(ReParser *p, int64_t start, int64_t end)
{
    return str_from_chars((const char *)p->chars + start * p->width, p->width, end - start);
}

/* "bad escape \q": a message that ends with a piece of the pattern. */
static void fail_about(ReParser *p, int64_t at, const char *message, int64_t start, int64_t end)
{
    if (p->failed) return;
    Owned piece = text_of(p, start, end);
    fail_with(p, at, piece ? str_format_c("%s%U", message, piece) : NULL);
    ref_drop_maybe(piece);
}

static void fail_repr(ReParser *p, int64_t at, const char *message, Borrowed name)
{
    if (!p->failed) fail_with(p, at, str_format_c("%s %R", message, name));
}

static void warn_user(ReParser *p, Type *category, Owned message)
{
    if (!p->failed && message) {
        Owned result = object_call_2(p->warn_function, OBJ(category), message);
        fail_raised(p, result != NULL);
        ref_drop_maybe(result);
    }
    ref_drop_maybe(message);
}

static void warn_set(ReParser *p, const char *what, int64_t at)
{
    if (!p->failed) warn_user(p, &exc_FutureWarning, str_format_c("Possible %s at position %lld", what, (long long)at));
}

/* ---- tokens ---------------------------------------------------------------------------------------- */

static Char char_of(const ReParser *p, int64_t at) { return at < p->length ? char_at(p->chars, p->width, at) : NO_CHAR; }

/* The reader has come to `at`. */
static void move_to(ReParser *p, int64_t at)
{
    p->at = at;
    if (at == p->lone) fail(p, at, "bad escape (end of pattern)");
}

static Token peek(const ReParser *p)
{
    Char c = char_of(p, p->at);
    if (c == '\\') return (Token){char_of(p, p->at + 1), true, p->at};
    return (Token){c, false, p->at};
}

static Token take(ReParser *p)
{
    Token t = peek(p);
    if (t.c != NO_CHAR) move_to(p, p->at + 1 + t.escaped);
    return t;
}

static bool next_is(const ReParser *p, Char c) { return char_of(p, p->at) == c; } /* c is no backslash */

static bool accept(ReParser *p, Char c)
{
    if (!next_is(p, c)) return false;
    move_to(p, p->at + 1);
    return true;
}

static bool is_end(Token t) { return t.c == NO_CHAR; }
static bool is_char(Token t, Char c) { return !t.escaped && t.c == c; }
static int64_t token_length(Token t) { return is_end(t) ? 0 : 1 + t.escaped; }
static bool is_decimal(Char c) { return c >= '0' && c <= '9'; }
static bool is_octal(Char c) { return c >= '0' && c <= '7'; }
static bool is_letter(Char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static int  hex_value(Char c) { return is_decimal(c) ? (int)c - '0' : c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : c >= 'A' && c <= 'F' ? (int)c - 'A' + 10 : -1; }

/* The text up to a terminator, which is taken too; NULL: failed. */
static Owned take_name(ReParser *p, Char terminator, const char *what)
{
    int64_t start = p->at;
    for (;;) {
        int64_t end = p->at;
        Token   t   = take(p);
        if (p->failed) return NULL;
        if (is_end(t) && end == start) return fail_with(p, p->at, str_format_c("missing %s", what)), NULL;
        if (is_end(t)) return fail_with(p, start, str_format_c("missing %c, unterminated name", (int)terminator)), NULL;
        if (!is_char(t, terminator)) continue;
        if (end == start) return fail_with(p, p->at - 1, str_format_c("missing %s", what)), NULL;
        Owned name = text_of(p, start, end);
        fail_raised(p, name != NULL);
        return name;
    }
}

#endif
