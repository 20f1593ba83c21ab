/* _struct.c -- module _struct: values packed into bytes as C lays out structs, and taken out again.
 *
 * A format ("<hi3s") is read once into a Struct: a row of Fields, each so many items of one code at an offset.  Sizes and
 * alignment are those of the machine ('@', the default) or the standard ones without padding ('=', '<', '>', '!').
 * The functions of the module keep the Structs of the last formats, as programs use few formats often.
 *
 *   fields:  | code, count, size of an item, offset | ...     items: values they take; size: bytes of the whole; -1: not initialised
 */
#include <math.h>
#include <string.h>

#include "gc/weak.h"
#include "runtime/byte_text.h"
#include "runtime/dict.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "vm/modules/made_exception.h"

typedef struct Field { int64_t offset, count; uint8_t size; char code; } Field; /* s, p, x: one item of count bytes */
typedef struct Struct {
    Object  head;
    Str    *format;  /* owned; NULL: not initialised */
    Field  *fields;
    int64_t field_count, items, size;
    bool    big, native;
} Struct;
typedef struct UnpackIterator { Object head; Struct *form; Buffer buffer; int64_t at; } UnpackIterator; /* form NULL: at its end */

extern Type struct_type, unpack_iterator_type;

static Type *struct_error(void) { return made_exception("struct", "error", &exc_Exception); }
#define raise_struct(...) raise_made(struct_error(), __VA_ARGS__)

/* ---- reading a format ------------------------------------------------------------------------------ */

static int code_size(char code, bool native)
{
    switch (code) {
    case 'x': case 'c': case 'b': case 'B': case '?': case 's': case 'p': return 1;
    case 'h': case 'H': case 'e': return 2;
    case 'i': case 'I': case 'f': return 4;
    case 'l': case 'L': return native ? 8 : 4;
    case 'q': case 'Q': case 'd': return 8;
    case 'n': case 'N': case 'P': return native ? 8 : 0;
    default: return 0;
    }
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* The next code with its count. 1: there is one; 0: the end; -1: error pending. */
static int next_code(const char **place, char *code, int64_t *count)
{
    const char *p = *place;
    bool        counted = false, too_long = false;
    while (is_space(*p)) p++;
    *count = 1;
    if (!*p) return 0;
    if (*p >= '0' && *p <= '9') {
        for (*count = 0, counted = true; *p >= '0' && *p <= '9'; p++)
            too_long |= __builtin_mul_overflow(*count, 10, count) || __builtin_add_overflow(*count, *p - '0', count);
    }
    if (too_long) return raise_struct("total struct size too long"), -1;
    if (counted && !*p) return raise_struct("repeat count given without format specifier"), -1;
    *code  = *p;
    *place = p + 1;
    return 1;
}

/* Goes through the format; fields NULL: only counts. */
static bool read_fields(Struct *s, const char *p, Field *fields)
{
    char    code;
    int64_t count, at = 0, items = 0, n = 0;
    int     more;
    while ((more = next_code(&p, &code, &count)) > 0) {
        int     size = code_size(code, s->native), alignment = s->native ? size : 1;
        int64_t bytes;
        if (!size) return raise_struct("bad char in struct format"), false;
        if (__builtin_add_overflow(at, alignment - 1, &at)) return raise_struct("total struct size too long"), false;
        at -= at % alignment;
        bool is_text = code == 's' || code == 'p';
        if (is_text || (code != 'x' && count)) {
            if (fields) fields[n] = (Field){at, count, (uint8_t)size, code};
            n++;
            items += is_text ? 1 : count;
        }
        if (__builtin_mul_overflow(count, (int64_t)size, &bytes) || __builtin_add_overflow(at, bytes, &at))
            return raise_struct("total struct size too long"), false;
    }
    s->field_count = n;
    s->items       = items;
    s->size        = at;
    return more == 0;
}

static void forget_format(Struct *s)
{
    heap_free(s->fields, (size_t)s->field_count * sizeof(Field));
    s->fields = NULL;
    s->field_count = 0;
    if (s->format) ref_clear((Object **)&s->format);
}

static bool read_format(Struct *s, const Str *format)
{
    const char *p = format->data;
    s->native     = !*p || !strchr("=<>!", *p);
    s->big        = *p == '>' || *p == '!';
    if (*p && strchr("@=<>!", *p)) p++;
    s->size = s->items = -1;
    Struct count = *s;
    if (!read_fields(&count, p, NULL)) return false;
    Field *fields = count.field_count ? heap_alloc((size_t)count.field_count * sizeof(Field)) : NULL;
    if (count.field_count && !fields) return false;
    s->fields = fields;
    return read_fields(s, p, fields);
}

/* The ASCII text of a format given as str or bytes; new reference. */
static Owned format_text(Borrowed o)
{
    Owned text;
    if (IS_STR(o)) {
        if (!AS(Str, o)->ascii) return str_encode(o, "ascii", "strict"); /* fails */
        text = str_exact(o);
    } else if (IS_BYTES(o)) text = str_decode(AS(Bytes, o)->data, AS(Bytes, o)->length, "latin-1", "strict");
    else return raise_type_error("Struct() argument 1 must be a str or bytes object, not %T", o);
    if (text && strlen(AS(Str, text)->data) != (size_t)AS(Str, text)->length) {
        ref_drop(text);
        return raise_struct("embedded null character");
    }
    if (text && !AS(Str, text)->ascii) {
        ref_drop(text);
        return raise_struct("bad char in struct format");
    }
    return text;
}

static bool set_format(Struct *s, Borrowed given)
{
    Owned text = format_text(given);
    if (!text) return false;
    forget_format(s);
    s->format = (Str *)text;
    return read_format(s, (Str *)text);
}

/* ---- one item: from an object to bytes ----------------------------------------------------------------- */

static inline void put_bits(char *to, uint64_t bits, int size, bool big)
{
    if (big) bits = __builtin_bswap64(bits) >> (64 - 8 * size);
    switch (size) { /* known sizes take no call */
    case 1: *to = (char)bits; return;
    case 2: memcpy(to, &bits, 2); return;
    case 4: memcpy(to, &bits, 4); return;
    default: memcpy(to, &bits, 8);
    }
}

static uint64_t get_bits(const char *from, int size, bool big)
{
    uint64_t eight;
    uint32_t four;
    uint16_t two;
    switch (size) { /* known sizes take no call */
    case 1: return (uint8_t)*from;
    case 2: memcpy(&two, from, 2); return big ? __builtin_bswap16(two) : two;
    case 4: memcpy(&four, from, 4); return big ? __builtin_bswap32(four) : four;
    default: memcpy(&eight, from, 8); return big ? __builtin_bswap64(eight) : eight;
    }
}

static bool out_of_range(void) { return raise_struct("argument out of range"), false; }

/* Messages call a byte or short by its name, but not a short of the other byte order. */
static const char *kind_of(const Struct *s, char code)
{
    if (code == 'b' || code == 'B') return code == 'b' ? "byte" : "ubyte";
    return s->big || (code != 'h' && code != 'H') ? NULL : code == 'h' ? "short" : "ushort";
}

static bool range_error(const char *kind, char code, int size, bool is_signed)
{
    long long least = is_signed ? -(1LL << (8 * size - 1)) : 0, most = (1LL << (8 * size - is_signed)) - 1;
    if (kind) raise_struct("%s format requires %lld <= number <= %lld", kind, least, most);
    else raise_struct("'%c' format requires %lld <= number <= %lld", code, least, most);
    return false;
}

/* The number as 64 bits. 1: as a signed one; 2: only as an unsigned one; 0: too large; -1: error pending. */
static int int_bits(Borrowed value, uint64_t *bits)
{
    if (!IS_INT(value) && !TYPE_OF(value)->to_index) return raise_struct("required argument is not an integer"), -1;
    Owned number = number_index(value);
    if (!number) return -1;
    int64_t word;
    int     kind = int_to_int64(number, &word) ? 1 : 0;
    *bits        = kind ? (uint64_t)word : 0;
    if (!kind && int_sign(number) > 0) {
        mpz_t large;
        int_to_mpz(number, large);
        if (mpz_sizeinbase(large, 2) <= 64) {
            *bits = mpz_get_ui(large);
            kind  = 2;
        }
        mpz_clear(large);
    }
    ref_drop(number);
    return kind;
}

static bool pack_int(const Struct *s, const Field *f, char *to, Borrowed value)
{
    uint64_t bits;
    int      kind = int_bits(value, &bits), size = f->size;
    int64_t  word = (int64_t)bits;
    if (kind < 0) return false;
    const char *called = kind_of(s, f->code);
    bool is_signed = f->code >= 'a', small = !is_signed && called;
    if (f->code == 'P' || (s->big && size == 8)) {
        if (!kind || (kind == 2 && is_signed) || (f->code == 'Q' && kind == 1 && word < 0)) return raise_struct("int too large to convert"), false;
    } else if (kind == 0 || (kind == 2 && (is_signed || small)) || (kind == 1 && word < 0 && !is_signed && !small)) return out_of_range();
    else if (size < 8 && (is_signed ? word < -(1LL << (8 * size - 1)) || word >= 1LL << (8 * size - 1) : bits >> (8 * size) != 0))
        return range_error(called, f->code, size, is_signed);
    put_bits(to, bits, size, s->big);
    return true;
}

/* Rounds to the nearest, ties to even. The mantissa that rounds up to 2048 carries into the exponent by itself. */
static bool half_bits(double x, uint64_t *bits)
{
    uint64_t sign = signbit(x) ? 0x8000 : 0, value;
    int      exponent;
    if (isnan(x)) value = 0x7e00;
    else if (isinf(x)) value = 0x7c00;
    else if (frexp(x, &exponent), x == 0 || exponent - 1 < -14) value = (uint64_t)nearbyint(ldexp(fabs(x), 24));
    else if (exponent - 1 > 15) return false;
    else value = ((uint64_t)(exponent - 1 + 15) << 10) + ((uint64_t)nearbyint(ldexp(fabs(x), 10 - (exponent - 1))) - 1024);
    *bits = sign | value;
    return isinf(x) || isnan(x) || value < 0x7c00;
}

static double half_value(uint64_t bits)
{
    int    exponent = bits >> 10 & 31;
    double mantissa = (double)(bits & 1023), value;
    if (exponent == 31) value = mantissa != 0 ? NAN : INFINITY;
    else value = exponent ? ldexp(mantissa + 1024, exponent - 25) : ldexp(mantissa, -24);
    return bits & 0x8000 ? -value : value;
}

static bool pack_float(const Struct *s, const Field *f, char *to, Borrowed value)
{
    double   x;
    uint64_t bits = 0;
    if (!number_to_double(value, &x)) {
        error_clear(); /* whatever it is */
        return raise_struct("required argument is not a float"), false;
    }
    float narrow = (float)x;
    bool  fits   = f->size != 2 || half_bits(x, &bits);
    if (f->size == 4) fits = s->native || !isinf(narrow) || isinf(x);
    if (!fits && IS_INT(value)) return raise_struct("int too large to convert"), false;
    if (!fits) return raise_overflow_error("float too large to pack with %c format", f->code), false;
    if (f->size == 4) memcpy(&bits, &narrow, 4);
    if (f->size == 8) memcpy(&bits, &x, 8);
    put_bits(to, bits, f->size, s->big);
    return true;
}

static bool pack_text(const Field *f, char *to, Borrowed value)
{
    if (!IS_BYTES(value) && !IS_BYTEARRAY(value)) return raise_struct("argument for '%c' must be a bytes object", f->code), false;
    int64_t n = byte_length(value), room = f->count - (f->code == 'p');
    if (n > room) n = room;
    if (room < 0) return true;
    if (f->code == 'p') *to++ = (char)(n > 255 ? 255 : n);
    memcpy(to, byte_data(value), (size_t)n);
    return true;
}

static bool pack_item(const Struct *s, const Field *f, char *to, Borrowed value)
{
    switch (f->code) {
    case 's': case 'p': return pack_text(f, to, value);
    case 'e': case 'f': case 'd': return pack_float(s, f, to, value);
    case 'c':
        if (!IS_BYTES(value) || AS(Bytes, value)->length != 1) return raise_struct("char format requires a bytes object of length 1"), false;
        *to = AS(Bytes, value)->data[0];
        return true;
    case '?': {
        Truth truth = object_truth(value);
        *to         = truth == TRUTH_YES;
        return truth != TRUTH_ERROR;
    }
    default: return pack_int(s, f, to, value);
    }
}

/* The ints that a field takes as they are, as far as a word holds them; none of another kind of field. */
static inline void limits_of(const Field *f, int64_t *least, int64_t *most)
{
    int spare = 64 - 8 * f->size;
    *least = 1;
    *most  = 0;
    switch (f->code) {
    case 'b': case 'h': case 'i': case 'l': case 'q': case 'n':
        *least = INT64_MIN >> spare;
        *most  = INT64_MAX >> spare;
        break;
    case 'B': case 'H': case 'I': case 'L': case 'Q': case 'N':
        *least = 0;
        *most  = spare ? (int64_t)(UINT64_MAX >> spare) : INT64_MAX;
    }
}

/* values: s->items of them, which the caller keeps alive. */
static bool pack_all(const Struct *s, char *to, Object **values)
{
    memset(to, 0, (size_t)s->size);
    for (int64_t k = 0; k < s->field_count; k++) {
        const Field *f     = &s->fields[k];
        int64_t      items = f->code == 's' || f->code == 'p' ? 1 : f->count, least, most;
        char        *at    = to + f->offset;
        limits_of(f, &least, &most);
        for (int64_t i = 0; i < items; i++, at += f->size) {
            Borrowed value = *values++;
            if (value->shape == SHAPE_INT && int_word(value) >= least && int_word(value) <= most) put_bits(at, (uint64_t)int_word(value), f->size, s->big);
            else if (!pack_item(s, f, at, value)) return false;
        }
    }
    return true;
}

/* ---- one item: from bytes to an object ------------------------------------------------------------------- */

static Owned unpack_int(uint64_t bits, char code, int size)
{
    if (code < 'a' && code != 'P') return int_from_uint64(bits);
    if (code == 'P') return int_from_uint64(bits);
    int shift = 64 - 8 * size;
    return int_new((int64_t)(bits << shift) >> shift);
}

static Owned unpack_item(const Struct *s, const Field *f, const char *from)
{
    uint64_t bits;
    double   x;
    float    narrow;
    switch (f->code) {
    case 's': return bytes_new(f->count ? from : "", f->count);
    case 'p': {
        int64_t n = f->count ? (uint8_t)*from : 0;
        if (n >= f->count) n = f->count ? f->count - 1 : 0;
        return bytes_new(n ? from + 1 : "", n);
    }
    case 'c': return bytes_new(from, 1);
    case '?': return bool_new(*from != 0);
    }
    bits = get_bits(from, f->size, s->big);
    switch (f->code) {
    case 'e': return float_new(half_value(bits));
    case 'f': memcpy(&narrow, &bits, 4); return float_new(narrow);
    case 'd': memcpy(&x, &bits, 8); return float_new(x);
    default: return unpack_int(bits, f->code, f->size);
    }
}

static Owned unpack_all(const Struct *s, const char *from)
{
    Owned   result = tuple_new(s->items);
    int64_t at     = 0;
    for (int64_t k = 0; result && k < s->field_count; k++) {
        const Field *f     = &s->fields[k];
        int64_t      items = f->code == 's' || f->code == 'p' ? 1 : f->count;
        for (int64_t i = 0; result && i < items; i++) {
            Owned item = unpack_item(s, f, from + f->offset + i * f->size);
            if (item) AS(Tuple, result)->items[at++] = item;
            else ref_clear(&result);
        }
    }
    if (result) tuple_done(result);
    return result;
}

/* ---- what the methods and the functions share --------------------------------------------------------------- */

static bool check_count(const Struct *s, const char *function, int given)
{
    if (given == s->items) return true;
    raise_struct("%s expected %lld items for packing (got %d)", function, (long long)s->items, given);
    return false;
}

static Owned pack(Struct *s, Object **values, int n)
{
    char small[256];
    if (!check_count(s, "pack", n)) return NULL;
    size_t size   = (size_t)s->size;
    char  *buffer = size <= sizeof small ? small : heap_alloc(size);
    if (!buffer) return NULL;
    ref_keep(OBJ(s));
    Owned result = pack_all(s, buffer, values) ? bytes_new(buffer, (int64_t)size) : NULL;
    if (buffer != small) heap_free(buffer, size);
    ref_drop(OBJ(s));
    return result;
}

static bool check_place(const Struct *s, int64_t length, int64_t *offset, bool packing)
{
    if (*offset < 0) {
        if (*offset + s->size > 0) {
            if (packing) raise_struct("no space to pack %lld bytes at offset %lld", (long long)s->size, (long long)*offset);
            else raise_struct("not enough data to unpack %lld bytes at offset %lld", (long long)s->size, (long long)*offset);
            return false;
        }
        if (*offset + length < 0) {
            raise_struct("offset %lld out of range for %lld-byte buffer", (long long)*offset, (long long)length);
            return false;
        }
        *offset += length;
    }
    if (length - *offset >= s->size) return true;
    raise_struct("%s requires a buffer of at least %lld bytes for %s %lld bytes at offset %lld (actual buffer size is %lld)",
                 packing ? "pack_into" : "unpack_from", (long long)(*offset + s->size), packing ? "packing" : "unpacking",
                 (long long)s->size, (long long)*offset, (long long)length);
    return false;
}

/* values: buffer, offset, items */
static Owned pack_into(Struct *s, Object **values, int n)
{
    Buffer  buffer;
    int64_t offset;
    if (n == 0) return raise_struct("pack_into expected buffer argument");
    if (n == 1) return raise_struct("pack_into expected offset argument");
    if (!check_count(s, "pack_into", n - 2)) return NULL;
    bool ok = TYPE_OF(values[0])->buffer && buffer_get(values[0], &buffer, true);
    if (ok && buffer.readonly) {
        buffer_release(&buffer);
        ok = false;
    }
    if (!ok) {
        error_clear();
        return raise_type_error("argument must be read-write bytes-like object, not %T", values[0]);
    }
    ref_keep(OBJ(s));
    ok = number_to_index(values[1], &offset, &exc_IndexError) && check_place(s, buffer.length, &offset, true) &&
         pack_all(s, buffer.data + offset, values + 2);
    ref_drop(OBJ(s));
    buffer_release(&buffer);
    return ok ? none_new() : NULL;
}

static Owned unpack(Struct *s, Borrowed data)
{
    ByteView view;
    if (!view_start(data, &view)) return NULL;
    Owned result = NULL;
    if (view.length == s->size) result = unpack_all(s, view.data);
    else raise_struct("unpack requires a buffer of %lld bytes", (long long)s->size);
    view_end(&view);
    return result;
}

static bool offset_argument(Borrowed given, int64_t *offset)
{
    Owned index = number_index(given);
    bool  fits  = index && int_to_int64(index, offset);
    ref_drop_maybe(index);
    if (index && !fits) raise_overflow_error("Python int too large to convert to C ssize_t");
    return fits;
}

static Owned unpack_from(Struct *s, Borrowed data, Borrowed offset_or_null)
{
    ByteView view;
    int64_t  offset = 0;
    if (!view_start(data, &view)) return NULL;
    bool  ok     = (!offset_or_null || offset_argument(offset_or_null, &offset)) && check_place(s, view.length, &offset, false);
    Owned result = ok ? unpack_all(s, view.data + offset) : NULL;
    view_end(&view);
    return result;
}

/* ---- iter_unpack ------------------------------------------------------------------------------------------------ */

static Owned iter_unpack(Struct *s, Borrowed data)
{
    Buffer buffer;
    if (s->size == 0) return raise_struct("cannot iteratively unpack with a struct of length 0");
    if (!TYPE_OF(data)->buffer) return raise_type_error("a bytes-like object is required, not '%T'", data);
    if (!buffer_get(data, &buffer, false)) return NULL;
    Owned it = NULL;
    if (buffer.length % s->size) raise_struct("iterative unpacking requires a buffer of a multiple of %lld bytes", (long long)s->size);
    else it = container_new(sizeof(UnpackIterator), unpack_iterator_type.shape);
    if (!it) {
        buffer_release(&buffer);
        return NULL;
    }
    AS(UnpackIterator, it)->form   = (Struct *)ref_keep(OBJ(s));
    AS(UnpackIterator, it)->buffer = buffer;
    AS(UnpackIterator, it)->at     = 0;
    gc_track(it);
    return it;
}

static void iterator_end(UnpackIterator *it)
{
    Object *form = OBJ(it->form);
    it->form     = NULL;
    if (!form) return;
    buffer_release(&it->buffer);
    ref_drop(form);
}

static Owned iterator_next(Object *self)
{
    UnpackIterator *it = AS(UnpackIterator, self);
    if (!it->form) return NULL;
    if (it->at >= it->buffer.length) {
        iterator_end(it);
        return NULL;
    }
    Owned result = unpack_all(it->form, it->buffer.data + it->at);
    it->at += it->form->size;
    return result;
}

static Owned iterator_iter(Object *self) { return ref_keep(self); }

NATIVE(iterator_length_hint)
{
    UnpackIterator *it = AS(UnpackIterator, args[0]);
    return int_new(it->form ? (it->buffer.length - it->at) / it->form->size : 0);
}

static int iterator_traverse(Object *self, GcVisit visit, void *argument)
{
    UnpackIterator *it = AS(UnpackIterator, self);
    if (!it->form) return 0;
    int r = visit(OBJ(it->form), argument);
    return r || !it->buffer.exporter ? r : visit(it->buffer.exporter, argument);
}

static void iterator_dealloc(Object *self)
{
    gc_untrack(self);
    iterator_end(AS(UnpackIterator, self));
    container_release(self, sizeof(UnpackIterator));
}

static const NativeDef iterator_methods[] = {{"__length_hint__", iterator_length_hint, "", NULL, 0}, {0}};

STATIC_OBJECT Type unpack_iterator_type = {
    .gc = {.size = sizeof(UnpackIterator), .traverse = iterator_traverse, .dealloc = iterator_dealloc},
    .name = "_struct.unpack_iterator", .flags = TYPE_NO_INSTANTIATE, .iter = iterator_iter, .next = iterator_next,
    .methods = iterator_methods};

/* ---- Struct ---------------------------------------------------------------------------------------------------------- */

static Owned struct_new(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *kwnames)
{
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(Struct, o)->size = AS(Struct, o)->items = -1;
    gc_track(o);
    return o;
}

static bool struct_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    Object *given[1];
    return native_bind("Struct", "format", args, n, kwnames, given, 1) && set_format(AS(Struct, self), given[0]);
}

static int struct_traverse(UNUSED Object *self, UNUSED GcVisit visit, UNUSED void *argument) { return 0; }

static void struct_dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    forget_format(AS(Struct, self));
    container_release(self, sizeof(Struct));
}

static size_t struct_size_of(Object *self)
{
    return sizeof(Struct) + sizeof(GcHead) + (size_t)AS(Struct, self)->field_count * sizeof(Field);
}

NATIVE(struct_pack)
{
    return native_no_keywords("Struct.pack", keywords) ? pack(AS(Struct, args[0]), args + 1, n - 1) : NULL;
}
NATIVE(struct_pack_into)
{
    return native_no_keywords("Struct.pack_into", keywords) ? pack_into(AS(Struct, args[0]), args + 1, n - 1) : NULL;
}
NATIVE(struct_unpack) { return unpack(AS(Struct, args[0]), args[1]); }
NATIVE(struct_unpack_from) { return unpack_from(AS(Struct, args[0]), args[1], args[2]); }
NATIVE(struct_iter_unpack) { return iter_unpack(AS(Struct, args[0]), args[1]); }

static Owned struct_format(Object *self) { return AS(Struct, self)->format ? ref_keep(OBJ(AS(Struct, self)->format)) : ref_keep(OBJ(names.empty)); }
static Owned struct_size(Object *self) { return int_new(AS(Struct, self)->size); }

static const NativeDef struct_methods[] = {
    {"iter_unpack", struct_iter_unpack, "buffer, /", "An iterator over the tuples that a buffer holds one after the other.", 0},
    {"pack", struct_pack, NULL, "S.pack(v1, v2, ...) -> bytes\n\nThe values packed by the format.", 0},
    {"pack_into", struct_pack_into, NULL, "S.pack_into(buffer, offset, v1, v2, ...)\n\nPacks the values into a writable buffer.", 0},
    {"unpack", struct_unpack, "buffer, /", "The values in a buffer of just the right size, as a tuple.", 0},
    {"unpack_from", struct_unpack_from, "buffer, offset=0", "The values in a buffer from an offset on, as a tuple.", 0},
    {0}};
static const GetSetDef struct_getsets[] = {{"format", struct_format, NULL, "The format."}, {"size", struct_size, NULL, "How many bytes it takes."}, {0}};

STATIC_OBJECT Type struct_type = {
    .gc = {.size = sizeof(Struct), .traverse = struct_traverse, .dealloc = struct_dealloc, .size_of = struct_size_of},
    .name = "_struct.Struct", .doc = "Struct(fmt) --> compiled struct object\n\n", .flags = TYPE_BASE, .weak_ok = true,
    .new_ = struct_new, .init = struct_init, .methods = struct_methods, .getsets = struct_getsets};

/* ---- the functions, and the formats they remember ---------------------------------------------------------------------- */

enum { CACHE_SIZE = 64 };
static struct { Owned format, form; } cache[CACHE_SIZE]; /* the slot by the address of the str; the str is kept, so it stays that one */

static void cache_clear(void)
{
    for (int k = 0; k < CACHE_SIZE; k++) {
        ref_clear(&cache[k].form);
        ref_clear(&cache[k].format);
    }
}

void struct_stop(void) { cache_clear(); }

/* New reference. */
static Struct *struct_for(Borrowed format)
{
    uintptr_t k = ((uintptr_t)format >> 4) % CACHE_SIZE;
    if (cache[k].format == format) return (Struct *)ref_keep(cache[k].form);
    int64_t hash;
    if (!IS_STR(format) && !object_hash(format, &hash)) return NULL; /* it is a key before it is a format */
    Owned form = struct_new(&struct_type, NULL, 0, NULL);
    if (form && !set_format(AS(Struct, form), format)) ref_clear(&form);
    if (form && IS_EXACT_STR(format)) {
        Owned old_format = cache[k].format, old_form = cache[k].form;
        cache[k].format = ref_keep(format);
        cache[k].form   = ref_keep(form);
        ref_drop_maybe(old_format);
        ref_drop_maybe(old_form);
    }
    return (Struct *)form;
}

static Owned finish(Struct *s, Owned result)
{
    ref_drop(OBJ(s));
    return result;
}

NATIVE(clear_cache)
{
    cache_clear();
    return none_new();
}

NATIVE(module_calcsize)
{
    Struct *s = struct_for(args[0]);
    return s ? finish(s, int_new(s->size)) : NULL;
}

NATIVE(module_pack)
{
    if (!native_no_keywords("_struct.pack", keywords)) return NULL;
    if (n == 0) return raise_type_error("missing format argument");
    Struct *s = struct_for(args[0]);
    return s ? finish(s, pack(s, args + 1, n - 1)) : NULL;
}

NATIVE(module_pack_into)
{
    if (!native_no_keywords("_struct.pack_into", keywords)) return NULL;
    if (n == 0) return raise_type_error("missing format argument");
    Struct *s = struct_for(args[0]);
    return s ? finish(s, pack_into(s, args + 1, n - 1)) : NULL;
}

NATIVE(module_unpack)
{
    Struct *s = struct_for(args[0]);
    return s ? finish(s, unpack(s, args[1])) : NULL;
}

NATIVE(module_unpack_from)
{
    Struct *s = struct_for(args[0]);
    return s ? finish(s, unpack_from(s, args[1], args[2])) : NULL;
}

NATIVE(module_iter_unpack)
{
    Struct *s = struct_for(args[0]);
    return s ? finish(s, iter_unpack(s, args[1])) : NULL;
}

static const NativeDef functions[] = {
    {"_clearcache", clear_cache, "", "Forget the formats remembered.", 0},
    {"calcsize", module_calcsize, "format, /", "How many bytes the struct of a format takes.", 0},
    {"iter_unpack", module_iter_unpack, "format, buffer, /", "An iterator over the tuples that a buffer holds one after the other.", 0},
    {"pack", module_pack, NULL, "pack(format, v1, v2, ...) -> bytes\n\nThe values packed by a format.", 0},
    {"pack_into", module_pack_into, NULL, "pack_into(format, buffer, offset, v1, v2, ...)\n\nPacks values into a writable buffer.", 0},
    {"unpack", module_unpack, "format, buffer, /", "The values in a buffer of just the right size, as a tuple.", 0},
    {"unpack_from", module_unpack_from, "format, /, buffer, offset=0", "The values in a buffer from an offset on, as a tuple.", 0},
    {0}};

static bool setup(Module *module)
{
    Type *error = struct_error();
    return error && type_ready(&struct_type) && type_ready(&unpack_iterator_type) && dict_set_c(module->dict, "error", OBJ(error)) &&
           dict_set_c(module->dict, "Struct", OBJ(&struct_type));
}

const NativeModule _struct_module = {"_struct", "Values packed into bytes as C lays out structs.", functions, setup};
