/* io_decode.c -- from bytes that come in pieces to text, in two steps: characters, then newlines.
 *
 * A TextDecoder keeps what a piece left over: the first bytes of a character whose rest comes later (`held`), and a \r that may
 * be followed by \n (`held_cr`).  It is a plain value: a copy can be fed the same bytes again, which is how tell() finds out how
 * many bytes stand for the text handed out.
 *
 * The encodings are those of runtime/codec.c; `kind` says how to find the end of the last whole character.
 */
#include <string.h>

#include "runtime/bytes.h"
#include "runtime/list.h"
#include "vm/modules/io_parts.h"

/* ---- where the last whole character ends ------------------------------------------------------------ */

/* Bytes at the end of p[0..n) that may become a character of UTF-8, but aren't one yet. */
static int64_t utf8_tail(const uint8_t *p, int64_t n)
{
    for (int64_t back = 1; back <= 3 && back <= n; back++) {
        uint8_t c = p[n - back];
        if ((c & 0xc0) == 0x80) continue;
        int need = c < 0xc2 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 1;
        if (need <= back) return 0;
        uint8_t low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80, high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        if (back > 1 && (p[n - back + 1] < low || p[n - back + 1] > high)) return 0;
        return back;
    }
    return 0;
}

static int64_t utf16_tail(const TextDecoder *d, const uint8_t *p, int64_t n)
{
    int64_t odd = n & 1, whole = n - odd;
    if (whole < 2) return odd;
    uint8_t top = strstr(d->encoding, "be") ? p[whole - 2] : p[whole - 1];
    return (top & 0xfc) == 0xd8 ? odd + 2 : odd; /* the first half of a pair */
}

/* An escape may have begun in the last few bytes. */
static int64_t escape_tail(const uint8_t *p, int64_t n)
{
    for (int64_t back = 1; back <= 10 && back <= n; back++)
        if (p[n - back] == '\\') return back;
    return 0;
}

static int64_t tail_of(const TextDecoder *d, const uint8_t *p, int64_t n)
{
    switch (d->kind) {
    case DECODE_UTF8: case DECODE_UTF8_SIG: return utf8_tail(p, n);
    case DECODE_UTF16: return utf16_tail(d, p, n);
    case DECODE_UTF32: return n & 3;
    case DECODE_ESCAPES: return escape_tail(p, n);
    default: return 0;
    }
}

/* ---- characters ---------------------------------------------------------------------------------------- */

void decoder_start(TextDecoder *d, const Codec *codec, const char *errors)
{
    const char *name = codec->name;
    d->encoding = name;
    d->errors   = errors;
    d->kind     = DECODE_BYTES;
    if (!strcmp(name, "utf_8")) d->kind = DECODE_UTF8, d->encoding = NULL;
    else if (!strcmp(name, "utf_8_sig")) d->kind = DECODE_UTF8_SIG;
    else if (!strncmp(name, "utf_16", 6)) d->kind = DECODE_UTF16;
    else if (!strncmp(name, "utf_32", 6)) d->kind = DECODE_UTF32;
    else if (strstr(name, "escape")) d->kind = DECODE_ESCAPES;
    d->seen = 0;
    decoder_reset(d, true);
}

/* at_start false: a later part of a file whose byte order is known stays so. */
void decoder_reset(TextDecoder *d, bool at_start)
{
    d->held_count = 0;
    d->held_cr    = false;
    if (!at_start) return;
    if (d->kind == DECODE_UTF16 && d->started && strlen(d->encoding) > 6 && d->encoding[6] == '-') d->encoding = "utf_16";
    if (d->kind == DECODE_UTF32 && d->started && strlen(d->encoding) > 6 && d->encoding[6] == '-') d->encoding = "utf_32";
    d->started = false;
}

int decoder_unit(const TextDecoder *d) { return d->kind == DECODE_UTF16 ? 2 : d->kind == DECODE_UTF32 ? 4 : 1; }

/* The signature at the start: how many bytes it takes.  -1: more bytes are needed; -2: error pending.  The byte order it tells
   goes into the encoding's name, as "utf_16-le": names with '-' are those found out. */
static int read_signature(TextDecoder *d, const uint8_t *p, int64_t n, bool final)
{
    bool sig8 = d->kind == DECODE_UTF8_SIG, bare16 = d->kind == DECODE_UTF16 && !strcmp(d->encoding, "utf_16"),
         bare32 = d->kind == DECODE_UTF32 && !strcmp(d->encoding, "utf_32");
    if (!sig8 && !bare16 && !bare32) return 0;
    if (sig8) {
        if (n < 3 && !final && !memcmp(p, "\xef\xbb\xbf", (size_t)n)) return -1;
        return n >= 3 && !memcmp(p, "\xef\xbb\xbf", 3) ? 3 : 0;
    }
    int need = bare16 ? 2 : 4;
    if (n < need) return final ? 0 : -1;
    if (bare16 && p[0] == 0xff && p[1] == 0xfe) d->encoding = "utf_16-le";
    else if (bare16 && p[0] == 0xfe && p[1] == 0xff) d->encoding = "utf_16-be";
    else if (bare32 && !memcmp(p, "\xff\xfe\0\0", 4)) d->encoding = "utf_32-le";
    else if (bare32 && !memcmp(p, "\0\0\xfe\xff", 4)) d->encoding = "utf_32-be";
    else {
        raise_error(&exc_UnicodeError, "%s stream does not start with BOM", bare16 ? "UTF-16" : "UTF-32");
        return -2;
    }
    return need;
}

static Owned decode_whole(TextDecoder *d, const char *bytes, int64_t n, bool final)
{
    int64_t from = 0;
    if (!d->started && n) {
        int size = read_signature(d, (const uint8_t *)bytes, n, final);
        if (size == -2) return NULL;
        if (size < 0) { /* too little to tell */
            memcpy(d->held, bytes, (size_t)n);
            d->held_count = (uint8_t)n;
            return str_new(0, 0);
        }
        d->started = true;
        from       = size;
    }
    int64_t tail = final ? 0 : tail_of(d, (const uint8_t *)bytes + from, n - from);
    memcpy(d->held, bytes + n - tail, (size_t)tail);
    d->held_count        = (uint8_t)tail;
    const char *encoding = d->kind == DECODE_UTF8_SIG ? NULL : d->encoding;
    return str_decode(bytes + from, n - from - tail, encoding, d->errors);
}

static Owned decode(TextDecoder *d, const char *bytes, int64_t n, bool final)
{
    if (UNLIKELY(d->kind == DECODE_FOREIGN)) return foreign_decode(d->foreign, bytes, n, final);
    if (LIKELY(d->held_count == 0)) return decode_whole(d, bytes, n, final);
    size_t size   = (size_t)(d->held_count + n);
    char  *joined = heap_alloc(size);
    if (!joined) return NULL;
    memcpy(joined, d->held, d->held_count);
    memcpy(joined + d->held_count, bytes, (size_t)n);
    d->held_count = 0;
    Owned text = decode_whole(d, joined, (int64_t)size, final);
    heap_free(joined, size);
    return text;
}

Owned decoder_feed(TextDecoder *d, const char *bytes, int64_t n, bool final)
{
    Owned text = decode(d, bytes, n, final);
    return text && d->universal ? newlines_feed(d, text, final) : text;
}

/* ---- newlines ---------------------------------------------------------------------------------------------- */

static Owned prepend_cr(Owned text)
{
    Str  *s = (Str *)text;
    Owned o = str_new(s->length + 1, str_bound(s));
    if (o) {
        str_put((Str *)o, 0, '\r');
        memcpy(str_at((Str *)o, 1), s->data, (size_t)(s->length * s->width));
    }
    ref_drop(text);
    return o;
}

/* Which kinds there are in s, and how many pairs of \r\n. */
static int64_t count_newlines(const Str *s, uint8_t *seen)
{
    int64_t pairs = 0;
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = str_char(s, i);
        if (c > '\r') continue;
        if (c == '\n') *seen |= SEEN_LF;
        else if (c == '\r' && i + 1 < s->length && str_char(s, i + 1) == '\n') *seen |= SEEN_CRLF, pairs++, i++;
        else if (c == '\r') *seen |= SEEN_CR;
    }
    return pairs;
}

static Owned only_lf(Str *s, int64_t pairs)
{
    Str *o = (Str *)str_new(s->length - pairs, str_bound(s));
    if (!o) return NULL;
    int64_t to = 0;
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = str_char(s, i);
        if (c == '\r') {
            c = '\n';
            if (i + 1 < s->length && str_char(s, i + 1) == '\n') i++;
        }
        str_put(o, to++, c);
    }
    return OBJ(o);
}

Owned newlines_feed(TextDecoder *d, Owned text, bool final)
{
    if (d->held_cr && (((Str *)text)->length || final)) {
        d->held_cr = false;
        text       = prepend_cr(text);
        if (!text) return NULL;
    }
    Str *s = (Str *)text;
    if (!final && s->length && str_char(s, s->length - 1) == '\r') {
        Owned shorter = str_slice(s, 0, s->length - 1);
        ref_drop(text);
        if (!shorter) return NULL;
        text       = shorter;
        s          = (Str *)text;
        d->held_cr = true;
    }
    if (text_find_char(s->data, s->width, s->length, '\r') < 0) {
        if (!(d->seen & SEEN_LF) && text_find_char(s->data, s->width, s->length, '\n') >= 0) d->seen |= SEEN_LF;
        return text;
    }
    int64_t pairs = count_newlines(s, &d->seen);
    if (!d->translate) return text;
    Owned translated = only_lf(s, pairs);
    ref_drop(text);
    return translated;
}

Owned newlines_seen(const TextDecoder *d)
{
    static const char *const kinds[] = {"\r", "\n", "\r\n"};
    Owned found[3];
    int   n = 0;
    for (int k = 0; k < 3; k++)
        if (d->seen >> k & 1 && !(found[n++] = str_from_c(kinds[k]))) {
            while (--n > 0) ref_drop(found[n - 1]);
            return NULL;
        }
    if (n == 0) return none_new();
    if (n == 1) return found[0];
    Owned all = tuple_from_array(found, n);
    while (n--) ref_drop(found[n]);
    return all;
}

/* ---- lines --------------------------------------------------------------------------------------------------- */

static int64_t any_end(const void *chars, int width, int64_t n)
{
    int64_t lf = text_find_char(chars, width, n, '\n');
    int64_t cr = text_find_char(chars, width, lf < 0 ? n : lf, '\r');
    if (cr < 0) return lf < 0 ? -1 : lf + 1;
    return cr + 1 == lf ? cr + 2 : cr + 1;
}

static int64_t pair_end(const void *chars, int width, int64_t n)
{
    for (int64_t at = 0; at < n;) {
        int64_t cr = text_find_char((const char *)chars + at * width, width, n - at, '\r');
        if (cr < 0) return -1;
        at += cr + 1;
        if (at < n && char_at(chars, width, at) == '\n') return at + 1;
    }
    return -1;
}

int64_t line_end_find_chars(const void *chars, int width, int64_t n, LineEnd kind)
{
    if (kind == LINE_ANY) return any_end(chars, width, n);
    if (kind == LINE_CRLF) return pair_end(chars, width, n);
    int64_t at = text_find_char(chars, width, n, kind == LINE_LF ? '\n' : '\r');
    return at < 0 ? -1 : at + 1;
}

int64_t line_end_find(const Str *s, int64_t start, LineEnd kind)
{
    int64_t end = line_end_find_chars(str_at(s, start), s->width, s->length - start, kind);
    return end < 0 ? -1 : start + end;
}

bool newline_rules(Str *newline, NewlineRules *rules, bool quoted)
{
    *rules = (NewlineRules){.line_end = LINE_LF};
    if (!newline) rules->universal = rules->translate = true;
    else if (newline->length == 0) rules->universal = true, rules->line_end = LINE_ANY;
    else if (str_equal_c(newline, "\n")) rules->write = NULL;
    else if (str_equal_c(newline, "\r")) rules->write = "\r", rules->line_end = LINE_CR;
    else if (str_equal_c(newline, "\r\n")) rules->write = "\r\n", rules->line_end = LINE_CRLF;
    else {
        raise_value_error(quoted ? "illegal newline value: %R" : "illegal newline value: %S", OBJ(newline));
        return false;
    }
    return true;
}

/* ---- IncrementalNewlineDecoder: the second step as an object, behind any decoder ------------------------------------ */

typedef struct NewlineDecoder { Object head; Object *decoder; TextDecoder state; } NewlineDecoder;
#define SELF AS(NewlineDecoder, args[0])

static bool newline_decoder_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    NewlineDecoder *d = AS(NewlineDecoder, self);
    Object         *given[3];
    bool            translate = false;
    if (!native_bind("IncrementalNewlineDecoder", "decoder, translate, errors='strict'", args, n, kwnames, given, 3)) return false;
    if (!argument_flag(given[1], &translate)) return false;
    ref_set(&d->decoder, ref_keep(given[0]));
    d->state = (TextDecoder){.universal = true, .translate = translate};
    return true;
}

NATIVE(newline_decoder_decode)
{
    bool final = false;
    if (!argument_flag(args[2], &final)) return NULL;
    if (!SELF->decoder) return raise_value_error("IncrementalNewlineDecoder.__init__() not called");
    Owned text = SELF->decoder == NONE ? ref_keep(args[1])
                                       : object_call_method(SELF->decoder, names.decode, (Object *[]){args[1], final ? TRUE_ : FALSE_}, 2);
    if (text && !IS_STR(text)) {
        raise_type_error("decoder should return a string result, not '%T'", text);
        ref_clear(&text);
    }
    return text ? newlines_feed(&SELF->state, text, final) : NULL;
}

NATIVE(newline_decoder_reset)
{
    SELF->state.seen    = 0;
    SELF->state.held_cr = false;
    if (!SELF->decoder || SELF->decoder == NONE) return none_new();
    Owned method = object_get_attr_c(SELF->decoder, "reset"), r = method ? object_call_0(method) : NULL;
    ref_drop_maybe(method);
    return r;
}

/* The flag of a held \\r is the lowest bit of the state; the others are those of the decoder below. */
NATIVE(newline_decoder_getstate)
{
    Owned buffer = NULL, flag = NULL, state = NULL, result = NULL;
    int64_t below = 0;
    if (!SELF->decoder) return raise_value_error("IncrementalNewlineDecoder.__init__() not called");
    if (SELF->decoder == NONE) buffer = bytes_new("", 0);
    else {
        Owned method = object_get_attr_c(SELF->decoder, "getstate");
        state        = method ? object_call_0(method) : NULL;
        ref_drop_maybe(method);
        if (state && (!IS_TUPLE(state) || AS(Tuple, state)->length != 2)) raise_type_error("illegal decoder state");
        else if (state && number_to_index(AS(Tuple, state)->items[1], &below, &exc_OverflowError)) buffer = ref_keep(AS(Tuple, state)->items[0]);
    }
    if (buffer) flag = int_new(below << 1 | SELF->state.held_cr);
    if (flag) result = tuple_pack(2, buffer, flag);
    ref_drop_maybe(buffer);
    ref_drop_maybe(flag);
    ref_drop_maybe(state);
    return result;
}

NATIVE(newline_decoder_setstate)
{
    if (!SELF->decoder) return raise_value_error("IncrementalNewlineDecoder.__init__() not called");
    if (!IS_TUPLE(args[1])) return raise_type_error("state argument must be a tuple");
    Tuple *state = AS(Tuple, args[1]);
    if (state->length != 2 || !IS_INT(state->items[1])) return raise_type_error("setstate(): illegal state argument");
    int64_t flag;
    if (!number_to_index(state->items[1], &flag, &exc_OverflowError)) return NULL;
    SELF->state.held_cr = flag & 1;
    if (SELF->decoder == NONE) return none_new();
    Owned method = object_get_attr_c(SELF->decoder, "setstate"), number = int_new(flag >> 1), r = NULL;
    Owned below  = number ? tuple_pack(2, state->items[0], number) : NULL;
    if (method && below) r = object_call_1(method, below);
    ref_drop_maybe(method);
    ref_drop_maybe(number);
    ref_drop_maybe(below);
    return r;
}

static Owned newline_decoder_newlines(Object *self) { return newlines_seen(&AS(NewlineDecoder, self)->state); }

static int newline_decoder_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(NewlineDecoder, self)->decoder ? visit(AS(NewlineDecoder, self)->decoder, argument) : 0;
}
static void newline_decoder_clear(Object *self) { ref_clear(&AS(NewlineDecoder, self)->decoder); }
static void newline_decoder_dealloc(Object *self)
{
    gc_untrack(self);
    newline_decoder_clear(self);
    container_release(self, sizeof(NewlineDecoder));
}

static const NativeDef newline_decoder_methods[] = {
    {"decode", newline_decoder_decode, "input, final=False", NULL, 0}, {"reset", newline_decoder_reset, "", NULL, 0},
    {"getstate", newline_decoder_getstate, "", NULL, 0}, {"setstate", newline_decoder_setstate, "state, /", NULL, 0}, {0}};
static const GetSetDef newline_decoder_getsets[] = {{"newlines", newline_decoder_newlines, NULL, NULL}, {0}};
STATIC_OBJECT Type newline_decoder_type = {
    .gc = {.size = sizeof(NewlineDecoder), .traverse = newline_decoder_traverse, .clear = newline_decoder_clear, .dealloc = newline_decoder_dealloc},
    .name = "_io.IncrementalNewlineDecoder", .doc = "Makes \\n of other kinds of line ends, and notes which there were.",
    .flags = TYPE_BASE, .new_ = io_new, .init = newline_decoder_init, .methods = newline_decoder_methods, .getsets = newline_decoder_getsets};
