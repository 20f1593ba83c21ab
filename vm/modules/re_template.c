/* re_template.c -- the replacement text of sub() and expand(), and the text that such replacements make.
 *
 * A template is read once into a list: literals (str or bytes, as the template was) and the numbers of groups between them.
 */
#include "vm/modules/re_parts.h"

#include "runtime/bytes.h"
#include "vm/frame.h"

/* ---- reading ------------------------------------------------------------------------------------------------ */

typedef struct Reader {
    Pattern    *pattern;
    Borrowed    text;
    const void *chars;
    int         width;
    bool        is_text;
    int64_t     length, at;
    StrBuilder  literal;
    List       *parts;
} Reader;

static uint32_t next_char(const Reader *r) { return r->at < r->length ? char_at(r->chars, r->width, r->at) : UINT32_MAX; }
static bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }
static bool is_octal(uint32_t c) { return c >= '0' && c <= '7'; }

static bool fail(const Reader *r, int64_t at, Owned message)
{
    re_raise(NULL, r->text, at, message);
    return false;
}

static Owned piece(const Reader *r, int64_t start) { return str_from_chars((const char *)r->chars + start * r->width, r->width, r->at - start); }

/* The literal so far becomes a part. */
static bool end_literal(Reader *r)
{
    if (!r->literal.used && !r->literal.failed) return true;
    Owned text = builder_finish(&r->literal);
    builder_start(&r->literal, 0);
    if (text && !r->is_text) {
        Owned bytes = str_encode(text, "latin-1", NULL);
        ref_drop(text);
        text = bytes;
    }
    return text && list_append_take(r->parts, text);
}

static bool add_group(Reader *r, int64_t group, int64_t at)
{
    if (group > r->pattern->program.groups) return fail(r, at, str_format_c("invalid group reference %lld", (long long)group));
    if (!end_literal(r)) return false;
    Owned number = int_new(group);
    return number && list_append_take(r->parts, number);
}

/* \g<...>: the name, up to the bracket. */
static Owned take_name(Reader *r)
{
    if (next_char(r) != '<') return fail(r, r->at, str_from_c("missing <")), NULL;
    int64_t start = ++r->at;
    while (r->at < r->length && next_char(r) != '>') r->at += next_char(r) == '\\' && r->at + 1 < r->length ? 2 : 1;
    if (r->at == start) return fail(r, r->at, str_from_c("missing group name")), NULL;
    if (r->at >= r->length) return fail(r, start, str_from_c("missing >, unterminated name")), NULL;
    Owned name = piece(r, start);
    r->at++;
    return name;
}

static bool is_plain_number(const Str *name)
{
    for (int64_t i = 0; i < name->length; i++)
        if (!is_digit(str_char(name, i))) return false;
    return true;
}

/* The warning is about the caller of the function that asks for the replacement. */
static bool warn_name(const Reader *r, Borrowed name, int64_t at)
{
    Owned re      = str_from_c("re"), module = re ? import_module(re) : NULL, function = module ? object_get_attr_c(module, "_warn") : NULL;
    Owned shown   = !function ? NULL : r->is_text ? object_repr(name) : object_ascii(name), level = shown ? int_new(3) : NULL;
    Owned message = level ? str_format_c("bad character in group name %U at position %lld", shown, (long long)at) : NULL;
    Owned result  = message ? object_call(function, (Object *[]){OBJ(&exc_DeprecationWarning), message, level}, 3, NULL) : NULL;
    ref_drop_maybe(re);
    ref_drop_maybe(module);
    ref_drop_maybe(function);
    ref_drop_maybe(shown);
    ref_drop_maybe(level);
    ref_drop_maybe(message);
    ref_drop_maybe(result);
    return result != NULL;
}

static bool numbered_group(Reader *r, Borrowed name, int64_t at)
{
    int64_t group  = 0;
    Owned   number = int_from_text(name, 10);
    if (!number && !error_clear_if(&exc_ValueError)) return false;
    bool good = number && int_sign(number) >= 0;
    if (good && !int_to_int64(number, &group)) group = INT64_MAX;
    ref_drop_maybe(number);
    if (!good) return fail(r, at, str_format_c("bad character in group name %R", name));
    if (group >= INT32_MAX) return fail(r, at, str_format_c("invalid group reference %U", name));
    return (is_plain_number((const Str *)name) || warn_name(r, name, at)) && add_group(r, group, at);
}

static bool named_group(Reader *r)
{
    Owned name = take_name(r);
    if (!name) return false;
    int64_t  at = r->at - AS(Str, name)->length - 1;
    Borrowed number;
    bool     ok = false;
    if (!str_is_identifier(AS(Str, name))) ok = numbered_group(r, name, at);
    else if (!r->is_text && !AS(Str, name)->ascii && !warn_name(r, name, at)) ok = false;
    else if ((number = dict_find_str(r->pattern->groupindex, AS(Str, name))) != NULL) ok = add_group(r, int_word(number), at);
    else raise_index_error("unknown group name %R", name);
    ref_drop(name);
    return ok;
}

static bool octal(Reader *r, int64_t start, uint32_t value, int more)
{
    for (; more && is_octal(next_char(r)); more--) value = value * 8 + (next_char(r) - '0'), r->at++;
    if (value <= 0377) return builder_add_char(&r->literal, value);
    Owned text = piece(r, start);
    fail(r, start, text ? str_format_c("octal escape value %U outside of range 0-0o377", text) : NULL);
    ref_drop_maybe(text);
    return false;
}

static bool digits(Reader *r, int64_t start, uint32_t first)
{
    uint32_t second = next_char(r), group = first - '0';
    if (is_digit(second)) {
        uint32_t third = r->at + 1 < r->length ? char_at(r->chars, r->width, r->at + 1) : UINT32_MAX;
        if (is_octal(first) && is_octal(second) && is_octal(third)) return octal(r, start, group, 2);
        group = group * 10 + (second - '0');
        r->at++;
    }
    return add_group(r, group, start + 1);
}

static bool escape(Reader *r, int64_t start, uint32_t c)
{
    static const char letters[] = "abfnrtv\\", values[] = "\a\b\f\n\r\t\v\\";
    if (c == 'g') return named_group(r);
    if (c == '0') return octal(r, start, 0, 2);
    if (is_digit(c)) return digits(r, start, c);
    const char *simple = c && c < 128 ? strchr(letters, (int)c) : NULL;
    if (simple) return builder_add_char(&r->literal, (unsigned char)values[simple - letters]);
    if (c < 128 && (ascii_class[c] & CHAR_ALPHA)) return fail(r, start, str_format_c("bad escape \\%c", (int)c));
    return builder_add_char(&r->literal, '\\') && builder_add_char(&r->literal, c);
}

static bool read_template(Reader *r)
{
    int64_t slashes = 0;
    while (slashes < r->length && char_at(r->chars, r->width, r->length - 1 - slashes) == '\\') slashes++;
    int64_t lone = slashes % 2 ? r->length - 1 : -1; /* a backslash at the end that escapes nothing */
    while (r->at < r->length) {
        int64_t  start = r->at;
        uint32_t c     = next_char(r);
        if (start == lone) return fail(r, start, str_from_c("bad escape (end of pattern)"));
        r->at++;
        if (c != '\\') {
            if (!builder_add_char(&r->literal, c)) return false;
            continue;
        }
        c = next_char(r);
        r->at++;
        if (r->at == lone) return fail(r, lone, str_from_c("bad escape (end of pattern)"));
        if (!escape(r, start, c)) return false;
    }
    return end_literal(r);
}

Owned re_template_parse(Pattern *pattern, Borrowed text)
{
    Reader r      = {.pattern = pattern, .text = text, .width = 1, .is_text = IS_STR(text)};
    Buffer buffer = {.exporter = NULL};
    if (r.is_text) {
        r.chars  = ((const Str *)text)->data;
        r.width  = ((const Str *)text)->width;
        r.length = ((const Str *)text)->length;
    } else {
        if (!TYPE_OF(text)->buffer) return raise_type_error("decoding to str: need a bytes-like object, %T found", text);
        if (!buffer_get(text, &buffer, false)) return NULL;
        r.chars  = buffer.data;
        r.length = buffer.length;
    }
    Owned parts = list_new(4);
    builder_start(&r.literal, 0);
    r.parts = AS(List, parts);
    if (parts && !read_template(&r)) ref_clear(&parts);
    builder_abandon(&r.literal);
    buffer_release(&buffer);
    return parts;
}

/* ---- output ---------------------------------------------------------------------------------------------------- */

void re_output_start(ReOutput *out, bool is_text)
{
    memset(out, 0, sizeof *out);
    out->is_text = is_text;
    builder_start(&out->text, 0);
}

void re_output_abandon(ReOutput *out)
{
    builder_abandon(&out->text);
    heap_free(out->bytes, (size_t)out->room);
    out->bytes = NULL;
    out->room  = 0;
}

static bool add_bytes(ReOutput *out, const char *data, int64_t length)
{
    if (out->used + length > out->room) {
        int64_t room = (out->used + length) * 2 + 32;
        char   *more = heap_realloc(out->bytes, (size_t)out->room, (size_t)room);
        if (!more) return false;
        out->bytes = more;
        out->room  = room;
    }
    if (length) memcpy(out->bytes + out->used, data, (size_t)length);
    out->used += length;
    return true;
}

static bool wrong_item(const ReOutput *out, int64_t index, Borrowed found)
{
    raise_type_error(out->is_text ? "sequence item %lld: expected str instance, %T found" : "sequence item %lld: expected a bytes-like object, %T found",
                     (long long)index, found);
    return false;
}

bool re_output_add(ReOutput *out, Borrowed item)
{
    int64_t index = out->items++;
    if (out->is_text) return IS_STR(item) ? builder_add(&out->text, item) : wrong_item(out, index, item);
    Buffer buffer;
    if (!TYPE_OF(item)->buffer) return wrong_item(out, index, item);
    if (!buffer_get(item, &buffer, false)) return false;
    bool ok = add_bytes(out, buffer.data, buffer.length);
    buffer_release(&buffer);
    return ok;
}

bool re_output_slice(ReOutput *out, const ReState *s, int64_t start, int64_t stop)
{
    out->items++;
    if (out->is_text) return builder_add_slice(&out->text, (const Str *)s->string, start, stop);
    return add_bytes(out, (const char *)s->text + start, stop - start);
}

Owned re_output_finish(ReOutput *out)
{
    Owned result = out->is_text ? builder_finish(&out->text) : bytes_new(out->bytes, out->used);
    re_output_abandon(out);
    return result;
}

/* ---- filling in --------------------------------------------------------------------------------------------------- */

bool re_template_write(Borrowed parsed, const ReState *s, ReOutput *out)
{
    const List *parts = (const List *)parsed;
    int64_t     items = out->items;
    bool        ok    = true;
    out->items        = 0; /* what an error message counts */
    for (uint32_t i = 0; ok && i < parts->length; i++) {
        Object *part = parts->items[i];
        if (!IS_INT(part)) {
            ok = re_output_add(out, part);
            continue;
        }
        int64_t group = int_word(part), start = group ? s->marks[group * 2 - 2] : s->start, stop = group ? s->marks[group * 2 - 1] : s->stop;
        if (start < 0 || stop < start) start = stop = 0;
        ok = re_output_slice(out, s, start, stop);
    }
    out->items = items + 1;
    return ok;
}

Owned re_template_of_match(Borrowed parsed, const Match *match)
{
    const List *parts = (const List *)parsed;
    ReOutput    out;
    Owned       whole = re_match_group(match, 0, NONE);
    if (!whole) return NULL;
    re_output_start(&out, IS_STR(whole));
    ref_drop(whole);
    for (uint32_t i = 0; i < parts->length; i++) {
        bool  is_group = IS_INT(parts->items[i]), ok;
        Owned part     = is_group ? re_match_group(match, (uint32_t)int_word(parts->items[i]), NONE) : ref_keep(parts->items[i]);
        if (part && is_group && part == NONE) ok = true, out.items++;
        else ok = part && re_output_add(&out, part);
        ref_drop_maybe(part);
        if (!ok) {
            re_output_abandon(&out);
            return NULL;
        }
    }
    return re_output_finish(&out);
}
