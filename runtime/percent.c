/* percent.c -- format % arguments, for str, bytes and bytearray.
 *
 * Arguments come from a tuple, one after the other, or are one object; %(name) takes them from a mapping instead, and its
 * value then stands as the only argument until the next directive.  Text of bytes is built as Latin-1 characters.
 */
#include <math.h>
#include "runtime/byte_text.h"
#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/format.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

typedef struct Formatting {
    bool        bytes;     /* the format is bytes or bytearray       */
    const char *chars;     /* the format, `width` bytes a character  */
    int         width;
    int64_t     length, at;
    Borrowed    arguments; /* a tuple when total >= 0, else the one object */
    Owned       value;     /* what %(name) has found, or NULL: `arguments` then is it */
    Borrowed    mapping;   /* NULL: the arguments are none */
    int64_t     total, next; /* of the tuple; for one object -1 and -2 (not used yet) or -1 (used) */
    bool        directives; /* there has been a '%' */
    StrBuilder  out;
    StrScratch  scratch;
} Formatting;

typedef struct Directive {
    bool     left, plus, space, alternate, zero;
    int64_t  width, precision; /* -1: none */
    uint32_t type;
    int64_t  type_at;
} Directive;

static uint32_t peek(const Formatting *f) { return char_at(f->chars, f->width, f->at); }

/* The next argument, borrowed. */
static Borrowed next_argument(Formatting *f)
{
    if (f->next < f->total) {
        int64_t i = f->next++;
        return f->total < 0 ? f->arguments : ((const Tuple *)f->arguments)->items[i];
    }
    return raise_type_error("not enough arguments for format string");
}

/* ---- reading a directive ----------------------------------------------------------------------------------------- */

static Owned key_at(const Formatting *f, int64_t start, int64_t stop)
{
    const char *chars = f->chars + start * f->width;
    return f->bytes ? bytes_new(chars, stop - start) : str_from_chars(chars, f->width, stop - start);
}

static bool read_key(Formatting *f) /* after the '(' */
{
    if (!f->mapping) return raise_type_error("format requires a mapping"), false;
    int64_t start = f->at, depth = 1;
    while (depth > 0 && f->at < f->length) {
        uint32_t c = peek(f);
        f->at++;
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) return raise_value_error("incomplete format key"), false;
    Owned key = key_at(f, start, f->at - 1);
    if (!key) return false;
    Owned value = object_get_item(f->mapping, key);
    ref_drop(key);
    if (!value) return false;
    ref_set(&f->value, value);
    f->arguments = value;
    f->total     = -1;
    f->next      = -2;
    return true;
}

/* '*' or digits; *number stays -1 when there's neither. */
static bool read_size(Formatting *f, int64_t *number, bool precision)
{
    if (f->at < f->length && peek(f) == '*') {
        Borrowed o = next_argument(f);
        if (!o) return false;
        if (!IS_INT(o)) return raise_type_error("* wants int"), false;
        f->at++;
        bool fits = int_to_int64(o, number) && (!precision || (*number <= INT32_MAX && *number >= INT32_MIN));
        if (!fits) raise_overflow_error("Python int too large to convert to C %s", precision ? "int" : "ssize_t");
        return fits;
    }
    int64_t total = -1;
    for (; f->at < f->length && peek(f) >= '0' && peek(f) <= '9'; f->at++) {
        int digit = (int)peek(f) - '0';
        if (total < 0) total = 0;
        if (total > ((precision ? INT32_MAX : INT64_MAX) - digit) / 10)
            return raise_value_error(precision ? "precision too big" : "width too big"), false;
        total = total * 10 + digit;
    }
    if (total >= 0) *number = total;
    return true;
}

static bool read_flag(Directive *d, uint32_t c)
{
    switch (c) {
    case '-': return d->left = true;
    case '+': return d->plus = true;
    case ' ': return d->space = true;
    case '#': return d->alternate = true;
    case '0': return d->zero = true;
    }
    return false;
}

static bool read_directive(Formatting *f, Directive *d) /* after the '%' */
{
    d->left = d->plus = d->space = d->alternate = d->zero = false;
    d->width = d->precision = -1;
    if (f->at < f->length && (peek(f) == 's' || peek(f) == 'd')) {
        d->type    = peek(f);
        d->type_at = f->at++;
        return true;
    }
    if (f->at < f->length && peek(f) == '(') {
        f->at++;
        if (!read_key(f)) return false;
    }
    while (f->at < f->length && read_flag(d, peek(f))) f->at++;
    int64_t width = 0;
    if (!read_size(f, &width, false)) return false;
    if (width < 0) d->left = true, width = -width;
    d->width = width;
    if (f->at < f->length && peek(f) == '.') {
        f->at++;
        d->precision = 0;
        if (!read_size(f, &d->precision, true)) return false;
        if (d->precision < 0) d->precision = 0;
    }
    if (f->at < f->length && (peek(f) == 'h' || peek(f) == 'l' || peek(f) == 'L')) f->at++;
    if (f->at >= f->length) return raise_value_error("incomplete format"), false;
    d->type_at = f->at;
    d->type    = peek(f);
    f->at++;
    return true;
}

/* ---- numbers -------------------------------------------------------------------------------------------------------- */

static bool add_number(Formatting *f, const Directive *d, NumberParts *parts, bool negative)
{
    FormatSpec spec = { .fill = ' ', .align = '>', .width = d->width, .precision = -1 };
    if (d->left) spec.align = '<';
    else if (d->zero) spec.fill = '0', spec.align = '=';
    parts->sign = negative ? '-' : d->plus ? '+' : d->space ? ' ' : 0;
    return format_add_number(&f->out, &spec, parts);
}

/* The int that an integer directive formats, new reference. */
static Owned to_int(const Directive *d, Borrowed v, bool bytes)
{
    if (IS_INT(v)) return ref_keep(int_exact(v));
    bool  exact = d->type == 'x' || d->type == 'X' || d->type == 'o';
    Owned number = NULL;
    if (exact && TYPE_OF(v)->to_index) number = number_index(v);
    else if (!exact && (TYPE_OF(v)->to_int || TYPE_OF(v)->to_index || TYPE_OF(v)->to_float)) number = number_to_int(v);
    else error_clear();
    if (number || (error_pending() && !error_is(&exc_TypeError))) return number;
    error_clear();
    int letter = bytes && d->type == 'i' ? 'd' : (int)d->type;
    return raise_type_error("%%%c format: %s is required, not %T", letter, exact ? "an integer" : "a real number", v);
}

/* Puts zeros in front until there are `precision` digits; *block is what to free. */
static bool widen_digits(NumberParts *parts, int64_t precision, char **block, bool upper)
{
    *block = NULL;
    if (precision <= parts->n_digits && !upper) return true;
    int64_t n = precision > parts->n_digits ? precision : parts->n_digits;
    if (!(*block = heap_alloc((size_t)n + 1))) return false;
    memset(*block, '0', (size_t)n);
    memcpy(*block + n - parts->n_digits, parts->digits, (size_t)parts->n_digits);
    if (upper) upper_case(*block, n);
    parts->digits   = *block;
    parts->n_digits = n;
    return true;
}

static bool add_int(Formatting *f, const Directive *d, Borrowed v)
{
    Owned number = to_int(d, v, f->bytes), owner;
    if (!number) return false;
    int         base  = d->type == 'x' || d->type == 'X' ? 16 : d->type == 'o' ? 8 : 10;
    NumberParts parts = { 0 };
    char        small[72], *block;
    bool        added = false;
    if (parts_from_int(&parts, number, base, small, &owner)) {
        if (d->alternate && base != 10) parts.prefix[0] = '0', parts.prefix[1] = (char)d->type;
        if (widen_digits(&parts, d->precision, &block, d->type == 'X')) {
            added = add_number(f, d, &parts, int_sign(number) < 0);
            if (block) heap_free(block, (size_t)parts.n_digits + 1);
        }
        ref_drop_maybe(owner);
    }
    ref_drop(number);
    return added;
}

static bool add_float(Formatting *f, const Directive *d, Borrowed v)
{
    double value;
    if (IS_FLOAT(v)) value = FLOAT_VALUE(v);
    else if (!number_to_double(v, &value)) {
        if (f->bytes && error_clear_if(&exc_TypeError)) raise_type_error("float argument required, not %T", v);
        return false;
    }
    bool      upper = d->type < 'a';
    FloatText text;
    if (!float_text(&text, value, (char)(d->type | 32), d->precision < 0 ? 6 : d->precision, d->alternate ? FLOAT_ALTERNATE : 0)) return false;
    if (upper) upper_case(text.data, text.length);
    NumberParts parts = { 0 };
    parts_from_float(&parts, &text);
    if (parts.n_digits == 0) parts.digits = text.data, parts.n_digits = text.length, parts.n_rest = 0; /* nan and inf get zeros, too */
    bool added = add_number(f, d, &parts, signbit(value) && value == value);
    float_text_release(&text);
    return added;
}

/* ---- text ------------------------------------------------------------------------------------------------------------ */

static bool add_chars(Formatting *f, const Directive *d, const void *chars, int width, int64_t n, uint32_t bound)
{
    int64_t space = d->width > n ? d->width - n : 0;
    return builder_add_fill(&f->out, ' ', d->left ? 0 : space) && builder_add_chars(&f->out, chars, width, n, bound)
           && builder_add_fill(&f->out, ' ', d->left ? space : 0);
}

static bool add_text(Formatting *f, const Directive *d, Owned text) /* takes it over */
{
    if (!text) return false;
    const Str *s     = AS(Str, text);
    bool       cut   = d->precision >= 0 && d->precision < s->length;
    if (!cut && d->width <= s->length) return builder_add_take(&f->out, text);
    int64_t    n     = cut ? d->precision : s->length;
    bool       added = add_chars(f, d, s->data, s->width, n, cut ? chars_bound(s->data, s->width, n) : str_bound(s));
    ref_drop(text);
    return added;
}

static bool add_bytes(Formatting *f, const Directive *d, Borrowed v)
{
    Owned held = NULL;
    if (!is_bytes_like(v)) {
        bool absent = false;
        held = special_call_bound(v, names.__bytes__, NULL, 0, &absent);
        if (!held && absent)
            raise_type_error("%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", v);
        if (held && !IS_BYTES(held)) {
            raise_type_error("__bytes__ returned non-bytes (type %T)", held);
            ref_clear(&held);
        }
        if (!held) return false;
        v = held;
    }
    ByteView view;
    bool     added = false;
    if (view_start(v, &view)) {
        int64_t n = d->precision >= 0 && d->precision < view.length ? d->precision : view.length;
        added     = add_chars(f, d, view.data, 1, n, BOUND_LATIN1);
        view_end(&view);
    }
    ref_drop_maybe(held);
    return added;
}

static bool add_char(Formatting *f, const Directive *d, Borrowed v)
{
    uint32_t c = 0;
    int64_t  number;
    if (!f->bytes && IS_STR(v) && ((const Str *)v)->length == 1) c = str_char((const Str *)v, 0);
    else if (f->bytes && (IS_BYTES(v) || IS_BYTEARRAY(v)) && byte_length(v) == 1) c = (uint8_t)byte_data(v)[0];
    else {
        Owned index = IS_INT(v) ? ref_keep(int_exact(v)) : TYPE_OF(v)->to_index ? number_index(v) : NULL;
        if (!index) {
            if (error_pending() && !error_clear_if(&exc_TypeError)) return false;
            raise_type_error(f->bytes ? "%%c requires an integer in range(256) or a single byte" : "%%c requires int or char");
            return false;
        }
        bool fits = int_to_int64(index, &number) && number >= 0 && number < (f->bytes ? 256 : 0x110000);
        ref_drop(index);
        if (!fits) return raise_overflow_error(f->bytes ? "%%c arg not in range(256)" : "%%c arg not in range(0x110000)"), false;
        c = (uint32_t)number;
    }
    return add_chars(f, d, &c, 4, 1, c);
}

/* ---- all ---------------------------------------------------------------------------------------------------------------- */

static bool unsupported(const Directive *d, bool bytes)
{
    int shown = d->type >= 32 && d->type < 127 ? (int)d->type : bytes ? (int)d->type : '?';
    raise_value_error("unsupported format character '%c' (0x%x) at index %lld", shown, d->type, (long long)d->type_at);
    return false;
}

static bool add_directive(Formatting *f, const Directive *d)
{
    Borrowed v = next_argument(f);
    if (!v) return false;
    f->out.last     = !f->bytes && f->at == f->length; /* the builder of bytes is read without finishing it */
    switch (d->type) {
    case 'b':
        if (!f->bytes) break;
        return add_bytes(f, d, v);
    case 's':
        if (f->bytes) return add_bytes(f, d, v);
        if (d->width <= 0 && d->precision < 0 && v->shape == SHAPE_STR) return builder_add(&f->out, v);
        return add_text(f, d, object_str(v));
    case 'r': return add_text(f, d, f->bytes ? object_ascii(v) : object_repr(v));
    case 'a': return add_text(f, d, object_ascii(v));
    case 'c': return add_char(f, d, v);
    case 'd': case 'i': case 'u':
        if (v->shape == SHAPE_INT && d->width <= 0 && d->precision < 0 && !d->plus && !d->space) return builder_add_formatted(&f->out, v, NULL);
        return add_int(f, d, v);
    case 'o': case 'x': case 'X': return add_int(f, d, v);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': return add_float(f, d, v);
    }
    return unsupported(d, f->bytes);
}

static bool format_all(Formatting *f)
{
    while (f->at < f->length) {
        int64_t n = peek(f) == '%' ? 0 : text_find_char(f->chars + f->at * f->width, f->width, f->length - f->at, '%');
        if (n < 0) n = f->length - f->at;
        if (n) {
            const char *chars = f->chars + f->at * f->width;
            if (!builder_add_chars(&f->out, chars, f->width, n, f->bytes ? BOUND_LATIN1 : chars_bound(chars, f->width, n))) return false;
        }
        f->at += n;
        if (f->at == f->length) break;
        f->at++;
        f->directives = true;
        if (f->at < f->length && peek(f) == '%') {
            f->at++;
            if (!builder_add_char(&f->out, '%')) return false;
            continue;
        }
        Directive d;
        if (!read_directive(f, &d) || !add_directive(f, &d)) return false;
    }
    if (f->next < f->total && !f->mapping) {
        raise_type_error("not all arguments converted during %s formatting", f->bytes ? "bytes" : "string");
        return false;
    }
    return true;
}

static bool run(Formatting *f, Borrowed arguments)
{
    f->at         = 0;
    f->value      = NULL;
    f->mapping    = NULL;
    f->directives = false;
    f->arguments  = arguments;
    if (IS_TUPLE(arguments)) f->total = ((const Tuple *)arguments)->length, f->next = 0;
    else f->total = -1, f->next = -2;
    bool text = f->bytes ? IS_BYTES(arguments) || IS_BYTEARRAY(arguments) : IS_STR(arguments);
    if (!IS_TUPLE(arguments) && !text && !IS_STR(arguments) && TYPE_OF(arguments)->get_item) f->mapping = arguments;
    builder_start_in(&f->out, &f->scratch, f->length + 16);
    bool done = format_all(f);
    ref_drop_maybe(f->value);
    if (!done) builder_abandon(&f->out);
    return done && !f->out.failed;
}

Owned str_percent(Borrowed format, Borrowed arguments)
{
    const Str *s = (const Str *)format;
    Formatting f; /* run() sets the rest: the builder is not worth zeroing */
    f.bytes  = false;
    f.chars  = s->data;
    f.width  = s->width;
    f.length = s->length;
    if (!run(&f, arguments)) return NULL;
    if (f.directives) return builder_finish(&f.out);
    builder_abandon(&f.out);
    if (s->length == 0) return ref_keep(OBJ(names.empty));
    return ref_keep(format); /* nothing to fill in: the text itself */
}

Owned bytes_percent(Borrowed format, Borrowed arguments)
{
    Formatting f;
    f.bytes  = true;
    f.chars  = byte_data(format);
    f.width  = 1;
    f.length = byte_length(format);
    if (!run(&f, arguments)) return NULL;
    Owned result = byte_make(format, f.out.text ? f.out.text->data : "", f.out.used);
    builder_abandon(&f.out);
    return result;
}
