/* byte_methods.c -- the rest of what bytes and bytearray share: views, case, padding, translate, hex, decode. */
#include "runtime/byte_text.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/protocol.h"

/* ---- views and arguments ------------------------------------------------------------------------------------ */

bool is_bytes_like(Borrowed o) { return TYPE_OF(o)->buffer != NULL; }

bool view_start(Borrowed o, ByteView *view)
{
    if (LIKELY(IS_BYTES(o))) {
        view->data            = ((const Bytes *)o)->data;
        view->length          = ((const Bytes *)o)->length;
        view->buffer.exporter = NULL;
        return true;
    }
    if (!is_bytes_like(o)) return raise_type_error("a bytes-like object is required, not '%T'", o), false;
    if (!buffer_get(o, &view->buffer, false)) return false;
    view->data   = view->buffer.data;
    view->length = view->buffer.length;
    return true;
}

void view_end(ByteView *view)
{
    if (view->buffer.exporter) buffer_release(&view->buffer);
}

Owned byte_make(Borrowed like, const char *data_or_null, int64_t length)
{
    return IS_BYTES(like) ? bytes_new(data_or_null, length) : bytearray_new(data_or_null, length);
}

Owned byte_same(Borrowed self)
{
    if (self->shape == SHAPE_BYTES) return ref_keep(self);
    return byte_make(self, byte_data(self), byte_length(self));
}

bool argument_byte(Borrowed o, const char *message, uint8_t *byte)
{
    int64_t value = -1;
    if (int_is_word(o)) value = int_word(o);
    else {
        Owned index = number_index(o);
        if (!index) return false;
        if (!int_to_int64(index, &value)) value = -1;
        ref_drop(index);
    }
    if (value < 0 || value > 255) return raise_value_error("%s", message ? message : "byte must be in range(0, 256)"), false;
    *byte = (uint8_t)value;
    return true;
}

/* ---- operators ------------------------------------------------------------------------------------------------- */

int bytes_warning;

static bool warn_of_comparison(Borrowed self, Borrowed other, CompareOp op)
{
    if (op != CMP_EQ && op != CMP_NE) return true;
    if (IS_STR(other)) return warn(&exc_BytesWarning, "Comparison between %T and string", self);
    return !IS_BYTES(self) || !IS_INT(other) || warn(&exc_BytesWarning, "Comparison between bytes and int");
}

Owned byte_str(Object *self)
{
    if (bytes_warning && !warn(&exc_BytesWarning, "str() on a %T instance", self)) return NULL;
    return IS_BYTES(self) ? bytes_type.repr(self) : bytearray_type.repr(self); /* a subclass's __repr__ is not asked */
}

Owned byte_compare(Object *self, Object *other, CompareOp op)
{
    if (bytes_warning && !warn_of_comparison(self, other, op)) return NULL;
    if (IS_BYTES(self) ? !IS_BYTES(other) : !is_bytes_like(other)) return not_implemented_new(); /* bytes leaves it to the other */
    ByteView a, b;
    if (!view_start(self, &a)) return NULL;
    if (!view_start(other, &b)) {
        view_end(&a);
        if (!error_clear_if(&exc_TypeError) && !error_clear_if(&exc_BufferError)) return NULL;
        return not_implemented_new();
    }
    int order = 0;
    if ((op != CMP_EQ && op != CMP_NE) || a.length == b.length) {
        order = memcmp(a.data, b.data, (size_t)(a.length < b.length ? a.length : b.length));
        if (order == 0) order = a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
    } else
        order = 1;
    view_end(&b);
    view_end(&a);
    switch (op) {
    case CMP_LT: return bool_new(order < 0);
    case CMP_LE: return bool_new(order <= 0);
    case CMP_EQ: return bool_new(order == 0);
    case CMP_NE: return bool_new(order != 0);
    case CMP_GT: return bool_new(order > 0);
    default:     return bool_new(order >= 0);
    }
}

Owned byte_concat(Object *left, Object *right)
{
    if (!is_bytes_like(right)) return raise_type_error("can't concat %T to %T", right, left);
    ByteView b;
    if (!view_start(right, &b)) return NULL;
    int64_t n      = byte_length(left);
    Owned   result = NULL;
    if (b.length == 0 && left->shape == SHAPE_BYTES) result = ref_keep(left);
    else if (n == 0 && left->shape == SHAPE_BYTES && right->shape == SHAPE_BYTES) result = ref_keep(right);
    else if ((result = byte_make(left, NULL, n + b.length))) {
        memcpy(byte_data(result), byte_data(left), (size_t)n);
        memcpy(byte_data(result) + n, b.data, (size_t)b.length);
    }
    view_end(&b);
    return result;
}

Owned byte_repeat(Object *self, int64_t count)
{
    int64_t n = byte_length(self), total;
    if (count <= 0) count = 0;
    if (__builtin_mul_overflow(n, count, &total)) {
        if (IS_BYTES(self)) return raise_overflow_error("repeated bytes are too long");
        return raise_no_memory();
    }
    if (count == 1 && self->shape == SHAPE_BYTES) return ref_keep(self);
    Owned result = byte_make(self, NULL, total);
    if (!result || total == 0) return result;
    char *to = byte_data(result);
    memcpy(to, byte_data(self), (size_t)n);
    for (int64_t done = n; done < total; done *= 2) memcpy(to + done, to, (size_t)(done < total - done ? done : total - done));
    return result;
}

/* ---- case -------------------------------------------------------------------------------------------------------- */

static Owned map(Object *self, void (*mapping)(char *to, const char *from, int64_t n))
{
    int64_t n      = byte_length(self);
    Owned   result = byte_make(self, NULL, n);
    if (result && n) mapping(byte_data(result), byte_data(self), n);
    return result;
}

static void capitalize(char *to, const char *from, int64_t n)
{
    ascii_to_lower(to, from, n);
    ascii_to_upper(to, to, 1);
}

Owned byte_method_upper(Object **args, UNUSED int n, UNUSED Tuple *names) { return map(args[0], ascii_to_upper); }
Owned byte_method_lower(Object **args, UNUSED int n, UNUSED Tuple *names) { return map(args[0], ascii_to_lower); }
Owned byte_method_title(Object **args, UNUSED int n, UNUSED Tuple *names) { return map(args[0], ascii_to_title); }
Owned byte_method_swapcase(Object **args, UNUSED int n, UNUSED Tuple *names) { return map(args[0], ascii_swap_case); }
Owned byte_method_capitalize(Object **args, UNUSED int n, UNUSED Tuple *names) { return map(args[0], capitalize); }

static inline uint32_t class_of(char c, uint32_t wanted) { return (uint8_t)c < 128 ? ascii_class[(uint8_t)c] & wanted : 0; }

static Owned all_are(Object *self, uint32_t classes)
{
    const char *data = byte_data(self);
    int64_t     n    = byte_length(self);
    for (int64_t i = 0; i < n; i++)
        if (!class_of(data[i], classes)) return bool_new(false);
    return bool_new(n > 0);
}

Owned byte_method_isalpha(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_ALPHA); }
Owned byte_method_isalnum(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_ALPHA | CHAR_DIGIT); }
Owned byte_method_isdigit(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_DIGIT); }
Owned byte_method_isspace(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *data = byte_data(args[0]);
    for (int64_t i = 0; i < byte_length(args[0]); i++)
        if (data[i] != ' ' && (data[i] < '\t' || data[i] > '\r')) return bool_new(false);
    return bool_new(byte_length(args[0]) > 0);
}
Owned byte_method_isascii(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return bool_new(bytes_are_ascii(byte_data(args[0]), byte_length(args[0])));
}

static Owned some_but_none(Object *self, uint32_t wanted, uint32_t never)
{
    const char *data = byte_data(self);
    bool        seen = false;
    for (int64_t i = 0; i < byte_length(self); i++) {
        if (class_of(data[i], never)) return bool_new(false);
        seen |= class_of(data[i], wanted) != 0;
    }
    return bool_new(seen);
}

Owned byte_method_islower(Object **args, UNUSED int n, UNUSED Tuple *names) { return some_but_none(args[0], CHAR_LOWER, CHAR_UPPER); }
Owned byte_method_isupper(Object **args, UNUSED int n, UNUSED Tuple *names) { return some_but_none(args[0], CHAR_UPPER, CHAR_LOWER); }

Owned byte_method_istitle(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *data   = byte_data(args[0]);
    bool        inside = false, seen = false;
    for (int64_t i = 0; i < byte_length(args[0]); i++) {
        uint32_t is = class_of(data[i], CHAR_UPPER | CHAR_LOWER);
        if (is && inside != ((is & CHAR_LOWER) != 0)) return bool_new(false);
        inside = is != 0;
        seen |= inside;
    }
    return bool_new(seen);
}

/* ---- padding ------------------------------------------------------------------------------------------------------- */

static Owned pad(Object *self, int64_t left, int64_t right, char fill)
{
    if (left + right == 0) return byte_same(self);
    int64_t n      = byte_length(self);
    Owned   result = byte_make(self, NULL, left + n + right);
    if (!result) return NULL;
    char *to = byte_data(result);
    memset(to, fill, (size_t)left);
    memcpy(to + left, byte_data(self), (size_t)n);
    memset(to + left + n, fill, (size_t)right);
    return result;
}

static bool padding(Object **args, const char *method, int64_t *room, char *fill)
{
    int64_t width;
    *fill = ' ';
    if (!argument_int64(args[1], &width)) return false;
    if (args[2]) {
        if ((!IS_BYTES(args[2]) && !IS_BYTEARRAY(args[2])) || byte_length(args[2]) != 1)
            return raise_type_error("%s() argument 2 must be a byte string of length 1, not %s", method, argument_kind(args[2])), false;
        *fill = byte_data(args[2])[0];
    }
    *room = width > byte_length(args[0]) ? width - byte_length(args[0]) : 0;
    return true;
}

Owned byte_method_center(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t room;
    char    fill;
    if (!padding(args, "center", &room, &fill)) return NULL;
    int64_t left = room / 2 + (room & (room + byte_length(args[0])) & 1);
    return pad(args[0], left, room - left, fill);
}

Owned byte_method_ljust(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t room;
    char    fill;
    return padding(args, "ljust", &room, &fill) ? pad(args[0], 0, room, fill) : NULL;
}

Owned byte_method_rjust(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t room;
    char    fill;
    return padding(args, "rjust", &room, &fill) ? pad(args[0], room, 0, fill) : NULL;
}

Owned byte_method_zfill(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t width;
    if (!argument_int64(args[1], &width)) return NULL;
    int64_t length = byte_length(args[0]);
    if (width <= length) return byte_same(args[0]);
    Owned result = pad(args[0], width - length, 0, '0');
    if (!result || length == 0) return result;
    char *to = byte_data(result), sign = to[width - length];
    if (sign == '+' || sign == '-') to[width - length] = '0', to[0] = sign;
    return result;
}

/* Writes the expanded bytes to `to` unless it is NULL; gives their number. */
static int64_t expand(char *to, const char *data, int64_t n, int tab_size)
{
    int64_t column = 0, total = 0;
    for (int64_t i = 0; i < n; i++) {
        int64_t count = 1;
        char    c     = data[i];
        if (c == '\t') {
            count = tab_size > 0 ? tab_size - column % tab_size : 0;
            c     = ' ';
        }
        if (to) memset(to + total, c, (size_t)count);
        total += count;
        column = c == '\n' || c == '\r' ? 0 : column + count;
    }
    return total;
}

Owned byte_method_expandtabs(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int tab_size = 8;
    if (!argument_int32(args[1], &tab_size)) return NULL;
    int64_t length = byte_length(args[0]);
    Owned   result = byte_make(args[0], NULL, expand(NULL, byte_data(args[0]), length, tab_size));
    if (result && byte_length(result)) expand(byte_data(result), byte_data(args[0]), length, tab_size);
    return result;
}

/* ---- translate --------------------------------------------------------------------------------------------------------- */

static Owned translate_all(Object *self, const uint8_t *table)
{
    int64_t        n      = byte_length(self);
    const uint8_t *from   = (const uint8_t *)byte_data(self);
    Owned          result = byte_make(self, NULL, n);
    if (!result || n == 0) return result;
    uint8_t *to = (uint8_t *)byte_data(result);
    for (int64_t i = 0; i < n; i++) to[i] = table[from[i]];
    return result;
}

static Owned translate(Object *self, const uint8_t *table, const bool *deleted)
{
    int64_t n = byte_length(self), kept = 0;
    const char *data = byte_data(self);
    for (int64_t i = 0; i < n; i++) kept += !deleted[(uint8_t)data[i]];
    Owned result = byte_make(self, NULL, kept);
    if (!result || kept == 0) return result;
    char *to = byte_data(result);
    for (int64_t i = 0; i < n; i++) {
        uint8_t c = (uint8_t)data[i];
        if (!deleted[c]) *to++ = (char)(table ? table[c] : c);
    }
    return result;
}

Owned byte_method_translate(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    ByteView table, gone;
    bool     has_table = args[1] != NONE, deleted[256] = { false };
    Owned    result    = NULL;
    if (has_table && !view_start(args[1], &table)) return NULL;
    if (has_table && table.length != 256) {
        view_end(&table);
        return raise_value_error("translation table must be 256 characters long");
    }
    if (!args[2] && has_table) result = translate_all(args[0], (const uint8_t *)table.data);
    else if (!args[2]) result = translate(args[0], NULL, deleted);
    else if (view_start(args[2], &gone)) {
        for (int64_t i = 0; i < gone.length; i++) deleted[(uint8_t)gone.data[i]] = true;
        view_end(&gone);
        result = translate(args[0], has_table ? (const uint8_t *)table.data : NULL, deleted);
    }
    if (has_table) view_end(&table);
    return result;
}

Owned byte_method_maketrans(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    ByteView from, to;
    Owned    result = NULL;
    if (!view_start(args[0], &from)) return NULL;
    if (view_start(args[1], &to)) {
        if (from.length != to.length) raise_value_error("maketrans arguments must have same length");
        else if ((result = bytes_new(NULL, 256))) {
            char *table = AS(Bytes, result)->data;
            for (int i = 0; i < 256; i++) table[i] = (char)i;
            for (int64_t i = 0; i < from.length; i++) table[(uint8_t)from.data[i]] = to.data[i];
        }
        view_end(&to);
    }
    view_end(&from);
    return result;
}

/* ---- hex ------------------------------------------------------------------------------------------------------------------ */

static bool read_separator(Borrowed o, char *separator)
{
    int64_t n = object_length(o);
    if (n < 0) return false;
    if (n != 1) return raise_value_error("sep must be length 1."), false;
    if (!IS_STR(o) && !IS_BYTES(o)) return raise_type_error("sep must be str or bytes."), false;
    if (IS_STR(o) && !((const Str *)o)->ascii) return raise_value_error("sep must be ASCII."), false;
    *separator = IS_STR(o) ? ((const Str *)o)->data[0] : ((const Bytes *)o)->data[0];
    if (*separator < 0) return raise_value_error("sep must be ASCII."), false;
    return true;
}

Owned hex_of(const char *data, int64_t length, Borrowed separator_or_null, Borrowed group_or_null)
{
    static const char digits[] = "0123456789abcdef";
    char separator = 0;
    int  group     = 1;
    if (!argument_int32(group_or_null, &group)) return NULL;
    if (separator_or_null && !read_separator(separator_or_null, &separator)) return NULL;
    int64_t size = group < 0 ? -(int64_t)group : group;
    bool    cut  = separator_or_null && size && length;
    int64_t gaps = cut ? (length - 1) / size : 0;
    Owned   text = str_new(length * 2 + gaps, BOUND_ASCII);
    if (!text || length == 0) return text;
    char   *to    = AS(Str, text)->data;
    int64_t until = cut ? (group > 0 ? (length - 1) % size + 1 : size) : length; /* bytes before the next separator */
    for (int64_t i = 0; i < length; i++) {
        if (until == 0) *to++ = separator, until = size;
        *to++ = digits[(uint8_t)data[i] >> 4];
        *to++ = digits[data[i] & 15];
        until--;
    }
    return text;
}

Owned byte_method_hex(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return hex_of(byte_data(args[0]), byte_length(args[0]), args[1], args[2]);
}

static int hex_digit(const Str *s, int64_t i)
{
    uint32_t c = i < s->length ? str_char(s, i) : 0;
    if (c >= '0' && c <= '9') return (int)c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : -1;
}

/* Pairs of digits up to anything else; gives how many characters these are. */
static int64_t plain_hex(const char *text, int64_t n, uint8_t *to)
{
    static const int8_t value[256] = { /* 1 more than the digit's, 0: none */
        ['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4, ['4'] = 5, ['5'] = 6, ['6'] = 7, ['7'] = 8, ['8'] = 9, ['9'] = 10,
        ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
        ['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
    };
    int64_t i = 0;
    for (; i + 1 < n; i += 2) {
        int high = value[(uint8_t)text[i]], low = value[(uint8_t)text[i + 1]];
        if (!high || !low) break;
        *to++ = (uint8_t)((high - 1) << 4 | (low - 1));
    }
    return i;
}

static Owned from_hex(const Str *s)
{
    Owned result = bytes_new(NULL, s->length / 2 + 1);
    if (!result) return NULL;
    uint8_t *data = (uint8_t *)AS(Bytes, result)->data;
    int64_t  used = 0;
    for (int64_t i = 0; i < s->length;) {
        uint32_t c = str_char(s, i);
        if (c < 128 && (c == ' ' || (c >= '\t' && c <= '\r'))) {
            i++;
            continue;
        }
        if (s->ascii) { /* as many digits as come in a row */
            int64_t end = plain_hex(s->data + i, s->length - i, data + used);
            used += end / 2;
            i += end;
            if (end) continue;
        }
        int high = hex_digit(s, i), low = high < 0 ? -1 : hex_digit(s, i + 1);
        if (low < 0) {
            ref_drop(result);
            return raise_value_error("non-hexadecimal number found in fromhex() arg at position %lld", (long long)(high < 0 ? i : i + 1));
        }
        data[used++] = (uint8_t)(high << 4 | low);
        i += 2;
    }
    Owned exact = bytes_new((char *)data, used);
    ref_drop(result);
    return exact;
}

Owned byte_method_fromhex(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    Type *cls = AS(Type, args[0]);
    if (!argument_str(args[1], "fromhex", 0)) return NULL;
    Owned bytes = from_hex(AS(Str, args[1]));
    if (!bytes || cls == &bytes_type) return bytes;
    Owned result = cls == &bytearray_type ? bytearray_new(AS(Bytes, bytes)->data, AS(Bytes, bytes)->length) : object_call_1(args[0], bytes);
    ref_drop(bytes);
    return result;
}

/* ---- decode ----------------------------------------------------------------------------------------------------------------- */

Owned byte_method_decode(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *encoding, *errors;
    if (!argument_c_text(args[1], "decode", "encoding", &encoding) || !argument_c_text(args[2], "decode", "errors", &errors)) return NULL;
    return str_decode(byte_data(args[0]), byte_length(args[0]), encoding, errors);
}
