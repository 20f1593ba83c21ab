/* json_scan.c -- reading JSON: scanstring(), and the scanner that a JSONDecoder makes for itself.
 *
 * A scanner reads the value at a place of a text and says where it ends.  "Nothing can be read here" is StopIteration(place), as
 * raw_decode() expects; whatever is wrong further on is a JSONDecodeError.
 * Keys come again and again: those of one call are kept in a small table and shared.
 */
#include "runtime/error.h"
#include "runtime/float.h"
#include "vm/frame.h"
#include "vm/modules/json_parts.h"

enum { KEY_TABLE = 128 };

typedef struct Scanner {
    Object  head;
    Object *object_hook, *object_pairs_hook, *parse_float, *parse_int, *parse_constant; /* owned; hooks may be None */
    bool    strict;
} Scanner;

typedef struct Source { /* one call */
    const Scanner *scanner;
    const Str     *text;
    int64_t        end;
    Str           *keys[KEY_TABLE]; /* owned, or NULL */
} Source;

static Owned scan_value(Source *s, int64_t at, int64_t *next);

/* ---- errors --------------------------------------------------------------------------------------- */

static Owned fail(const Str *text, const char *message, int64_t at)
{
    Owned name = str_from_c("json.decoder"), module = name ? import_module(name) : NULL;
    Owned cls  = module ? object_get_attr_c(module, "JSONDecodeError") : NULL;
    Owned what = cls ? str_from_c(message) : NULL, place = what ? int_new(at) : NULL;
    Owned error = place ? object_call(cls, (Object *[]){what, OBJ(text), place}, 3, NULL) : NULL;
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    ref_drop_maybe(cls);
    ref_drop_maybe(what);
    ref_drop_maybe(place);
    return error ? raise_object(error) : NULL;
}

static Owned nothing_at(int64_t at)
{
    Owned place = int_new(at);
    if (!place) return NULL;
    raise_stop_iteration(place);
    ref_drop(place);
    return NULL;
}

/* ---- strings -------------------------------------------------------------------------------------- */

static inline uint32_t at_of(const Str *text, int64_t i) { return str_char(text, i); }

/* The first quote, backslash or (strict) control character from `at` on, or the end. */
static int64_t plain_run(const Str *text, int64_t at, int64_t end, bool strict)
{
    uint32_t lowest = strict ? 0x20 : 0;
    if (text->width == 1) {
        const uint8_t *chars = (const uint8_t *)text->data;
        while (at < end && chars[at] != '"' && chars[at] != '\\' && chars[at] >= lowest) at++;
        return at;
    }
    for (; at < end; at++) {
        uint32_t c = at_of(text, at);
        if (c == '"' || c == '\\' || c < lowest) break;
    }
    return at;
}

static int hex_digit(uint32_t c)
{
    if (c >= '0' && c <= '9') return (int)c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : -1;
}

/* Four digits at `at`, or -1. */
static int32_t four_digits(const Str *text, int64_t at, int64_t end)
{
    int32_t value = 0;
    if (at + 4 > end) return -1;
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(at_of(text, at + i));
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* The escape behind the backslash at `*at`; moves on behind it.  false: exception pending. */
static bool scan_escape(const Str *text, int64_t begin, int64_t *at, int64_t end, uint32_t *c)
{
    static const char letters[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    int64_t place = *at + 1;
    if (place >= end) return fail(text, "Unterminated string starting at", begin) != NULL;
    uint32_t letter = at_of(text, place);
    if (letter != 'u') {
        const char *found = letter && letter < 128 ? strchr(letters, (int)letter) : NULL;
        if (!found) return fail(text, "Invalid \\escape", place - 1) != NULL;
        *c  = (unsigned char)values[found - letters];
        *at = place + 1;
        return true;
    }
    int32_t value = four_digits(text, place + 1, end);
    if (value < 0 || place + 5 >= end) return fail(text, "Invalid \\uXXXX escape", place) != NULL;
    *at = place + 5;
    if (value >= 0xd800 && value <= 0xdbff && place + 11 < end && at_of(text, place + 5) == '\\' && at_of(text, place + 6) == 'u') {
        int32_t low = four_digits(text, place + 7, end);
        if (low >= 0xdc00 && low <= 0xdfff) {
            value = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00);
            *at += 6;
        }
    }
    *c = (uint32_t)value;
    return true;
}

/* A string with escapes, read so far up to `run`. */
static Owned scan_escaped(const Str *text, int64_t begin, int64_t run, int64_t end, bool strict, int64_t *next)
{
    StrBuilder b;
    int64_t    at = begin + 1;
    builder_start(&b, run - begin + 16);
    for (;;) {
        uint32_t c;
        builder_add_slice(&b, text, at, run);
        at = run;
        if (at >= end) {
            fail(text, "Unterminated string starting at", begin);
            break;
        }
        c = at_of(text, at);
        if (c == '"') {
            *next = at + 1;
            return builder_finish(&b);
        }
        if (c != '\\') {
            fail(text, "Invalid control character at", at);
            break;
        }
        if (!scan_escape(text, begin, &at, end, &c) || !builder_add_char(&b, c)) break;
        run = plain_run(text, at, end, strict);
    }
    builder_abandon(&b);
    return NULL;
}

/* The string whose opening quote is at `begin`. */
static Owned scan_string(const Str *text, int64_t begin, int64_t end, bool strict, int64_t *next)
{
    int64_t run = plain_run(text, begin + 1, end, strict);
    if (run < end && at_of(text, run) == '"') {
        *next = run + 1;
        return str_slice(text, begin + 1, run);
    }
    return scan_escaped(text, begin, run, end, strict, next);
}

/* A key, shared with those that came before. */
static Owned scan_key(Source *s, int64_t begin, int64_t *next)
{
    const Str *text = s->text;
    int64_t    run  = plain_run(text, begin + 1, s->end, s->scanner->strict), length = run - begin - 1;
    if (run >= s->end || at_of(text, run) != '"' || length == 0 || text->width != 1)
        return scan_string(text, begin, s->end, s->scanner->strict, next);
    const uint8_t *chars = (const uint8_t *)text->data + begin + 1;
    uint64_t       hash  = (uint64_t)length * 31 + chars[0] * 7 + chars[length - 1] * 5 + chars[length / 2] * 3;
    Str          **place = &s->keys[hash % KEY_TABLE];
    *next                = run + 1;
    if (*place && (*place)->length == length && memcmp((*place)->data, chars, (size_t)length) == 0) return ref_keep(OBJ(*place));
    Owned key = str_slice(text, begin + 1, run);
    if (key && AS(Str, key)->width == 1) ref_set(place, ref_keep(key));
    return key;
}

NATIVE_SHARED(json_scanstring)
{
    int64_t end = 0, next;
    bool    strict = true;
    if (!IS_STR(args[0])) return raise_type_error("first argument must be a string, not %T", args[0]);
    if (!argument_int64(args[1], &end) || !argument_truth(args[2], &strict)) return NULL;
    const Str *text = (const Str *)args[0];
    if (end < 0 || end > text->length) return raise_value_error("end is out of bounds");
    Owned string = scan_string(text, end - 1, text->length, strict, &next), place = string ? int_new(next) : NULL;
    Owned pair   = place ? tuple_pack(2, string, place) : NULL;
    ref_drop_maybe(string);
    ref_drop_maybe(place);
    return pair;
}

/* ---- numbers --------------------------------------------------------------------------------------- */

static bool is_digit_at(const Source *s, int64_t i) { return i < s->end && at_of(s->text, i) - '0' < 10; }

static Owned call_with_text(Borrowed function, const Source *s, int64_t start, int64_t end)
{
    Owned text = str_slice(s->text, start, end), value = text ? object_call_1(function, text) : NULL;
    ref_drop_maybe(text);
    return value;
}

static Owned make_int(const Source *s, int64_t start, int64_t end)
{
    if (OBJ(s->scanner->parse_int) != OBJ(&int_type)) return call_with_text(s->scanner->parse_int, s, start, end);
    if (end - start <= 18) {
        bool    negative = at_of(s->text, start) == '-';
        int64_t value    = 0;
        for (int64_t i = start + negative; i < end; i++) value = value * 10 + (at_of(s->text, i) - '0');
        return int_new(negative ? -value : value);
    }
    Owned text = str_slice(s->text, start, end), value = text ? int_from_text(text, 10) : NULL;
    ref_drop_maybe(text);
    return value;
}

/* Exact when the digits fit 53 bits and the power of ten is a double itself: then one division or product rounds right. */
static bool small_float(const Source *s, int64_t start, int64_t end, double *value)
{
    static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    bool    negative = at_of(s->text, start) == '-', point = false;
    int64_t digits = 0;
    int     count = 0, places = 0;
    for (int64_t i = start + negative; i < end; i++) {
        uint32_t c = at_of(s->text, i);
        if (c == '.') point = true;
        else if (c - '0' < 10) {
            if (++count > 15) return false;
            digits = digits * 10 + (c - '0');
            places += point;
        } else return false;
    }
    *value = (double)digits / powers[places];
    if (negative) *value = -*value;
    return true;
}

static Owned make_float(const Source *s, int64_t start, int64_t end)
{
    double value;
    if (OBJ(s->scanner->parse_float) != OBJ(&float_type)) return call_with_text(s->scanner->parse_float, s, start, end);
    if (small_float(s, start, end, &value)) return float_new(value);
    Owned text = str_slice(s->text, start, end), number = text ? float_from_text(text) : NULL;
    ref_drop_maybe(text);
    return number;
}

static Owned scan_number(Source *s, int64_t start, int64_t *next)
{
    int64_t at       = start + (at_of(s->text, start) == '-');
    bool    is_float = false;
    if (!is_digit_at(s, at)) return nothing_at(start);
    if (at_of(s->text, at) == '0') at++;
    else
        while (is_digit_at(s, at)) at++;
    if (at < s->end && at_of(s->text, at) == '.' && is_digit_at(s, at + 1)) {
        is_float = true;
        for (at++; is_digit_at(s, at);) at++;
    }
    if (at < s->end && (at_of(s->text, at) | 0x20) == 'e') {
        int64_t digits = at + 1;
        if (digits < s->end && (at_of(s->text, digits) == '-' || at_of(s->text, digits) == '+')) digits++;
        if (is_digit_at(s, digits)) {
            is_float = true;
            for (at = digits; is_digit_at(s, at);) at++;
        }
    }
    *next = at;
    return is_float ? make_float(s, start, at) : make_int(s, start, at);
}

/* ---- arrays and objects ------------------------------------------------------------------------------ */

static int64_t skip_space(const Source *s, int64_t at)
{
    for (; at < s->end; at++) {
        uint32_t c = at_of(s->text, at);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r') break;
    }
    return at;
}

static bool is_at(const Source *s, int64_t at, char c) { return at < s->end && at_of(s->text, at) == (uint32_t)c; }

static bool scan_items(Source *s, List *list, int64_t at, int64_t *next)
{
    at = skip_space(s, at);
    if (is_at(s, at, ']')) {
        *next = at + 1;
        return true;
    }
    for (;;) {
        Owned value = scan_value(s, at, &at);
        if (!value || !list_append_take(list, value)) return false;
        at = skip_space(s, at);
        if (is_at(s, at, ']')) break;
        if (!is_at(s, at, ',')) return fail(s->text, "Expecting ',' delimiter", at) != NULL;
        at = skip_space(s, at + 1);
    }
    *next = at + 1;
    return true;
}

static Owned scan_array(Source *s, int64_t at, int64_t *next)
{
    Owned list = list_new(0);
    if (!list) return NULL;
    int64_t inside = skip_space(s, at);
    if (inside >= s->end) {
        ref_drop(list);
        return fail(s->text, "Expecting value", s->end);
    }
    if (!scan_items(s, AS(List, list), at, next)) ref_clear(&list);
    return list;
}

static bool store(Object *into, Borrowed key, Borrowed value, bool pairs)
{
    if (!pairs) return dict_set(AS(Dict, into), key, value);
    Owned pair = tuple_pack(2, key, value);
    return pair && list_append_take(AS(List, into), pair);
}

static bool scan_members(Source *s, Object *into, bool pairs, int64_t at, int64_t *next)
{
    at = skip_space(s, at);
    if (is_at(s, at, '}')) {
        *next = at + 1;
        return true;
    }
    for (;;) {
        if (!is_at(s, at, '"')) return fail(s->text, "Expecting property name enclosed in double quotes", at) != NULL;
        Owned key = scan_key(s, at, &at), value = NULL;
        if (!key) return false;
        at = skip_space(s, at);
        if (!is_at(s, at, ':')) fail(s->text, "Expecting ':' delimiter", at);
        else value = scan_value(s, skip_space(s, at + 1), &at);
        bool ok = value && store(into, key, value, pairs);
        ref_drop(key);
        ref_drop_maybe(value);
        if (!ok) return false;
        at = skip_space(s, at);
        if (is_at(s, at, '}')) break;
        if (!is_at(s, at, ',')) return fail(s->text, "Expecting ',' delimiter", at) != NULL;
        at = skip_space(s, at + 1);
    }
    *next = at + 1;
    return true;
}

static Owned scan_object(Source *s, int64_t at, int64_t *next)
{
    bool     pairs = s->scanner->object_pairs_hook != NONE;
    Borrowed hook  = pairs ? s->scanner->object_pairs_hook : s->scanner->object_hook;
    Owned    made  = pairs ? list_new(0) : dict_new();
    if (made && !scan_members(s, made, pairs, at, next)) ref_clear(&made);
    if (!made || hook == NONE) return made;
    Owned result = object_call_1(hook, made);
    ref_drop(made);
    return result;
}

/* ---- values -------------------------------------------------------------------------------------------- */

static bool is_word(const Source *s, int64_t at, const char *word)
{
    for (; *word; word++, at++)
        if (!is_at(s, at, *word)) return false;
    return true;
}

static Owned constant(Source *s, const char *word, int64_t at, int64_t *next)
{
    Owned text = str_intern_c(word), value = text ? object_call_1(s->scanner->parse_constant, text) : NULL;
    ref_drop_maybe(text);
    *next = at + (int64_t)strlen(word);
    return value;
}

static Owned scan_container(Source *s, int64_t at, int64_t *next)
{
    bool array = at_of(s->text, at) == '[';
    if (!recursion_enter(array ? " while decoding a JSON array from a unicode string" : " while decoding a JSON object from a unicode string"))
        return NULL;
    Owned value = array ? scan_array(s, at + 1, next) : scan_object(s, at + 1, next);
    recursion_leave();
    return value;
}

static Owned scan_value(Source *s, int64_t at, int64_t *next)
{
    if (at >= s->end) return nothing_at(at);
    switch (at_of(s->text, at)) {
    case '"': return scan_string(s->text, at, s->end, s->scanner->strict, next);
    case '{': case '[': return scan_container(s, at, next);
    case 'n':
        if (is_word(s, at, "null")) return *next = at + 4, none_new();
        break;
    case 't':
        if (is_word(s, at, "true")) return *next = at + 4, bool_new(true);
        break;
    case 'f':
        if (is_word(s, at, "false")) return *next = at + 5, bool_new(false);
        break;
    case 'N':
        if (is_word(s, at, "NaN")) return constant(s, "NaN", at, next);
        break;
    case 'I':
        if (is_word(s, at, "Infinity")) return constant(s, "Infinity", at, next);
        break;
    case '-':
        if (is_word(s, at, "-Infinity")) return constant(s, "-Infinity", at, next);
        break;
    default: break;
    }
    return scan_number(s, at, next);
}

/* ---- the type ---------------------------------------------------------------------------------------------- */

static Owned scanner_call(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *given[2];
    int64_t at, next = 0;
    if (!native_bind("scan_once", "string, idx", args, n, keywords, given, 2)) return NULL;
    if (!argument_int64(given[1], &at)) return NULL;
    if (!IS_STR(given[0])) return raise_type_error("first argument must be a string, not %T", given[0]);
    if (at < 0) return raise_value_error("idx cannot be negative");
    Source s = {.scanner = AS(Scanner, self), .text = (const Str *)given[0], .end = AS(Str, given[0])->length};
    Owned  value = scan_value(&s, at, &next), place = value ? int_new(next) : NULL;
    for (int i = 0; i < KEY_TABLE; i++) ref_drop_maybe(OBJ(s.keys[i]));
    Owned pair = place ? tuple_pack(2, value, place) : NULL;
    ref_drop_maybe(value);
    ref_drop_maybe(place);
    return pair;
}

static Owned scanner_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *context[1];
    if (!native_bind("make_scanner", "context", args, n, keywords, context, 1)) return NULL;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    Scanner *s      = AS(Scanner, o);
    Owned    strict = object_get_attr_c(context[0], "strict");
    Truth    truth  = strict ? object_truth(strict) : TRUTH_ERROR;
    ref_drop_maybe(strict);
    s->strict = truth == TRUTH_YES;
    if (truth == TRUTH_ERROR || !(s->object_hook = object_get_attr_c(context[0], "object_hook")) ||
        !(s->object_pairs_hook = object_get_attr_c(context[0], "object_pairs_hook")) ||
        !(s->parse_float = object_get_attr_c(context[0], "parse_float")) || !(s->parse_int = object_get_attr_c(context[0], "parse_int")) ||
        !(s->parse_constant = object_get_attr_c(context[0], "parse_constant")))
        ref_clear(&o);
    else gc_track(o);
    return o;
}

static int scanner_traverse(Object *self, GcVisit visit, void *argument)
{
    Scanner *s     = AS(Scanner, self);
    Object  *all[] = {s->object_hook, s->object_pairs_hook, s->parse_float, s->parse_int, s->parse_constant};
    int      r     = 0;
    for (int i = 0; i < 5 && !r; i++)
        if (all[i]) r = visit(all[i], argument);
    return r;
}

static void scanner_clear(Object *self)
{
    Scanner *s = AS(Scanner, self);
    ref_clear(&s->object_hook);
    ref_clear(&s->object_pairs_hook);
    ref_clear(&s->parse_float);
    ref_clear(&s->parse_int);
    ref_clear(&s->parse_constant);
}

static void scanner_dealloc(Object *self)
{
    gc_untrack(self);
    scanner_clear(self);
    container_release(self, sizeof(Scanner));
}

static const MemberDef scanner_members[] = {
    {"strict", MEMBER_BOOL, offsetof(Scanner, strict), false, "strict"},
    {"object_hook", MEMBER_OBJECT, offsetof(Scanner, object_hook), false, "object_hook"},
    {"object_pairs_hook", MEMBER_OBJECT, offsetof(Scanner, object_pairs_hook), false, "object_pairs_hook"},
    {"parse_float", MEMBER_OBJECT, offsetof(Scanner, parse_float), false, "parse_float"},
    {"parse_int", MEMBER_OBJECT, offsetof(Scanner, parse_int), false, "parse_int"},
    {"parse_constant", MEMBER_OBJECT, offsetof(Scanner, parse_constant), false, "parse_constant"},
    {0}};
STATIC_OBJECT Type json_scanner_type = {
    .gc = {.size = sizeof(Scanner), .traverse = scanner_traverse, .clear = scanner_clear, .dealloc = scanner_dealloc},
    .name = "_json.Scanner", .doc = "Reads the JSON value at a place of a text.", .flags = TYPE_BASE,
    .new_ = scanner_new, .call = scanner_call, .members = scanner_members};
