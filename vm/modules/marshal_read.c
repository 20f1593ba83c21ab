/* marshal_read.c -- the reading side of the module marshal.
 *
 * `found` has the counted objects by number; a place is taken when an object begins, and is None until the object can be referred to:
 * lists, dicts and sets from their beginning, others when they are complete.
 */
#include "runtime/big_int.h"
#include "runtime/float.h"
#include "runtime/memoryview.h"
#include "runtime/text.h"
#include "vm/modules/marshal_parts.h"

typedef struct Reader {
    Object     *file; /* borrowed; NULL: the data is all in memory */
    const char *data; /* what is left, `left` bytes; of a file: nothing. Never NULL */
    int64_t     left;
    Owned       piece; /* of a file: what was read last */
    List       *found;
    int         depth;
} Reader;

/* Not a value: what ends a dict. */
#define END UNBOUND

static Owned read_any(Reader *r); /* a new reference, also to END */

/* ---- bytes --------------------------------------------------------------------------------------------------------- */

/* How much file.readinto() has put into a buffer; -1: error pending. */
static int64_t read_into(Object *file, Object *bytearray)
{
    int64_t got  = -1;
    Owned   view = memoryview_new(bytearray, true), answer = view ? object_call_method(file, names.readinto, &view, 1) : NULL;
    if (answer && !number_to_index(answer, &got, &exc_ValueError)) got = -1;
    ref_drop_maybe(view);
    ref_drop_maybe(answer);
    return got;
}

static const char *take_from_file(Reader *r, int64_t n)
{
    if (!heap_has_room((uint64_t)n)) return raise_no_memory(), NULL;
    Owned piece = bytearray_new(NULL, n);
    if (!piece) return NULL;
    ref_set(&r->piece, piece);
    int64_t got = read_into(r->file, piece);
    if (got == n && AS(ByteArray, piece)->length == n) return AS(ByteArray, piece)->data;
    if (error_pending()) return NULL;
    if (got <= n) return raise_error(&exc_EOFError, "EOF read where not expected"), NULL;
    return raise_value_error("read() returned too much data: %lld bytes requested, %lld returned", (long long)n, (long long)got), NULL;
}

static const char *take_rest(Reader *r, int64_t n)
{
    if (r->file) return take_from_file(r, n);
    return raise_error(&exc_EOFError, "marshal data too short"), NULL;
}

/* n bytes, valid until the next call. */
static inline const char *take(Reader *r, int64_t n)
{
    if (UNLIKELY(n > r->left)) return take_rest(r, n);
    const char *at = r->data;
    r->data += n;
    r->left -= n;
    return at;
}

/* The `size` low bytes of a number, with its sign. */
static inline bool take_number(Reader *r, int size, int64_t *number)
{
    const char *at = take(r, size);
    if (!at) return false;
    uint64_t bits = 0;
    memcpy(&bits, at, (size_t)size);
    *number = (int64_t)(bits << (64 - 8 * size)) >> (64 - 8 * size);
    return true;
}

/* A byte that says what follows. */
static inline bool take_byte(Reader *r, int64_t *byte)
{
    *byte     = 0;
    bool done = take_number(r, 1, byte);
    *byte &= 0xff;
    if (UNLIKELY(!done) && error_clear_if(&exc_EOFError)) raise_error(&exc_EOFError, "EOF read where object expected");
    return done;
}

static bool take_size(Reader *r, const char *what, int64_t *size)
{
    if (!take_number(r, 4, size)) return false;
    return *size >= 0 || raise_value_error("bad marshal data (%s size out of range)", what);
}

/* ---- numbers -------------------------------------------------------------------------------------------------------- */

static Owned read_word(Reader *r)
{
    int64_t value;
    return take_number(r, 4, &value) ? int_new(value) : NULL;
}

static Owned read_two_words(Reader *r)
{
    int64_t value;
    return take_number(r, 8, &value) ? int_new(value) : NULL;
}

/* Adds digit number `at` to a number's bytes, the lowest first. */
static bool put_digit(ByteBuilder *b, int64_t at, uint32_t digit)
{
    int64_t bit = at * MARSHAL_DIGIT, end = (bit + MARSHAL_DIGIT) / 8 + 1;
    while (b->used < end)
        if (!bytes_add_byte(b, 0)) return false;
    digit <<= bit % 8;
    for (int64_t i = bit / 8; digit; i++, digit >>= 8) b->bytes->data[i] |= (char)digit;
    return true;
}

static bool take_digits(Reader *r, ByteBuilder *b, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        int64_t digit;
        if (!take_number(r, 2, &digit)) return false;
        if (digit < 0) return raise_value_error("bad marshal data (digit out of range in long)") != NULL;
        if (digit == 0 && i == count - 1) return raise_value_error("bad marshal data (unnormalized long data)") != NULL;
        if (!put_digit(b, i, (uint32_t)digit)) return false;
    }
    return true;
}

static Owned read_long(Reader *r)
{
    int64_t     count;
    ByteBuilder b = { 0 };
    Owned       number = NULL;
    if (!take_number(r, 4, &count)) return NULL;
    if (count == INT32_MIN) return raise_value_error("bad marshal data (long size out of range)");
    if (take_digits(r, &b, count < 0 ? -count : count) && bytes_add_byte(&b, 0)) number = int_from_twos_complement(b.bytes->data, b.used);
    bytes_abandon(&b);
    if (number && count < 0) ref_set(&number, int_negate(number));
    return number;
}

static bool take_double(Reader *r, double *value)
{
    const char *at = take(r, 8);
    if (at) memcpy(value, at, 8);
    return at != NULL;
}

/* A size in one byte, and so many characters; a zero byte ends them. */
static bool take_float_text(Reader *r, double *value)
{
    int64_t     size;
    const char *at   = take_byte(r, &size) ? take(r, size) : NULL;
    Owned       text = at ? str_decode(at, (int64_t)strnlen(at, (size_t)size), NULL, "replace") : NULL, number = text ? float_from_text(text) : NULL;
    if (number) *value = FLOAT_VALUE(number);
    ref_drop_maybe(text);
    ref_drop_maybe(number);
    return number != NULL;
}

static Owned read_float(Reader *r, bool (*one)(Reader *r, double *value))
{
    double value;
    return one(r, &value) ? float_new(value) : NULL;
}

static Owned read_complex(Reader *r, bool (*one)(Reader *r, double *value))
{
    double real, imag;
    return one(r, &real) && one(r, &imag) ? complex_new(real, imag) : NULL;
}

/* ---- text and bytes --------------------------------------------------------------------------------------------------- */

static Owned read_bytes(Reader *r)
{
    int64_t     size;
    const char *at = take_size(r, "bytes object", &size) ? take(r, size) : NULL;
    return at ? bytes_new(at, size) : NULL;
}

static Owned interned(Owned text)
{
    if (text) str_intern((Str **)&text);
    return text;
}

static Owned read_latin(Reader *r, bool is_short)
{
    int64_t     size;
    bool        sized = is_short ? take_byte(r, &size) : take_size(r, "string", &size);
    const char *at    = sized ? take(r, size) : NULL;
    if (at && bytes_are_ascii(at, size)) return str_from_ascii(at, size);
    return at ? str_decode(at, size, "latin-1", NULL) : NULL;
}

static Owned read_utf8(Reader *r)
{
    int64_t     size;
    const char *at = take_size(r, "string", &size) ? take(r, size) : NULL;
    return at ? str_decode(at, size, NULL, "surrogatepass") : NULL;
}

/* ---- containers --------------------------------------------------------------------------------------------------------- */

static Owned read_value(Reader *r, const char *what)
{
    Owned value = read_any(r);
    if (value != END) return value;
    ref_drop(value);
    return raise_type_error("NULL object in marshal data for %s", what);
}

/* From now on `made` can be referred to by its number; -1: it has none. */
static void set_found(Reader *r, int64_t number, Object *made)
{
    if (number >= 0 && number < r->found->length) ref_set(&r->found->items[number], ref_keep(made));
}

static bool read_into_list(Reader *r, Object *list, int64_t count, const char *what)
{
    if (count <= r->left && !list_reserve((List *)list, count)) return false; /* each item takes a byte at least */
    for (int64_t i = 0; i < count; i++) {
        Owned item = read_value(r, what);
        if (!item || !list_append_take((List *)list, item)) return false;
    }
    return true;
}

static Owned read_tuple(Reader *r, bool is_short)
{
    int64_t count;
    if (!(is_short ? take_byte(r, &count) : take_size(r, "tuple", &count))) return NULL;
    Owned list = list_new(0), tuple = list && read_into_list(r, list, count, "tuple") ? tuple_from_list((List *)list) : NULL;
    ref_drop_maybe(list);
    return tuple;
}

static Owned read_list(Reader *r, int64_t number)
{
    int64_t count;
    Owned   list = take_size(r, "list", &count) ? list_new(0) : NULL;
    if (list) set_found(r, number, list);
    if (list && !read_into_list(r, list, count, "list")) ref_clear(&list);
    return list;
}

static Owned read_dict(Reader *r, int64_t number)
{
    Owned dict = dict_new(), key = NULL;
    if (dict) set_found(r, number, dict);
    while (dict && (key = read_any(r)) != END) {
        Owned value = key ? read_any(r) : NULL;
        bool  ended = value == END;
        if (!value || (!ended && !dict_set((Dict *)dict, key, value))) ref_clear(&dict);
        ref_drop_maybe(key);
        ref_drop_maybe(value);
        key = NULL;
        if (ended) break;
    }
    ref_drop_maybe(key);
    return dict;
}

static Owned read_set(Reader *r, bool frozen, int64_t number)
{
    int64_t count;
    Owned   set = take_size(r, "set", &count) ? set_new_of(frozen ? SHAPE_FROZENSET : SHAPE_SET, NULL) : NULL;
    if (set && !frozen) set_found(r, number, set);
    for (int64_t i = 0; set && i < count; i++) {
        Owned item = read_value(r, "set");
        if (!item || !set_add((Set *)set, item)) ref_clear(&set);
        ref_drop_maybe(item);
    }
    return set;
}

/* ---- any value ------------------------------------------------------------------------------------------------------------ */

static Owned read_reference(Reader *r)
{
    int64_t number;
    if (!take_number(r, 4, &number)) return NULL;
    bool there = number >= 0 && number < r->found->length && r->found->items[number] != NONE;
    return there ? ref_keep(r->found->items[number]) : raise_value_error("bad marshal data (invalid reference)");
}

static Owned refuse_code(Reader *r) { return take(r, 4) ? raise_value_error(MARSHAL_NO_CODE) : NULL; }

/* number: its place among the counted objects, or -1. */
static Owned read_by_letter(Reader *r, char letter, int64_t number)
{
    switch (letter) {
    case 'i': return read_word(r);
    case 'I': return read_two_words(r);
    case 'l': return read_long(r);
    case 'f': return read_float(r, take_float_text);
    case 'g': return read_float(r, take_double);
    case 'x': return read_complex(r, take_float_text);
    case 'y': return read_complex(r, take_double);
    case 's': return read_bytes(r);
    case 'a': return read_latin(r, false);
    case 'A': return interned(read_latin(r, false));
    case 'z': return read_latin(r, true);
    case 'Z': return interned(read_latin(r, true));
    case 'u': return read_utf8(r);
    case 't': return interned(read_utf8(r));
    case '(': return read_tuple(r, false);
    case ')': return read_tuple(r, true);
    case '[': return read_list(r, number);
    case '{': return read_dict(r, number);
    case '<': return read_set(r, false, number);
    case '>': return read_set(r, true, number);
    case 'c': return refuse_code(r);
    default: return raise_value_error("bad marshal data (unknown type code)");
    }
}

static Owned read_counted(Reader *r, char letter)
{
    int64_t number = r->found->length;
    if (!list_append(r->found, NONE)) return NULL;
    Owned made = read_by_letter(r, letter, number);
    if (made) set_found(r, number, made);
    return made;
}

static Owned read_after_letter(Reader *r, int64_t code)
{
    switch (code & ~MARSHAL_COUNTED) {
    case 'N': return none_new();
    case 'T': return bool_new(true);
    case 'F': return bool_new(false);
    case 'S': return ref_keep(OBJ(&exc_StopIteration));
    case '.': return ref_keep(ELLIPSIS);
    case '0': return ref_keep(END);
    case 'r': return read_reference(r);
    default: return code & MARSHAL_COUNTED ? read_counted(r, (char)(code & ~MARSHAL_COUNTED)) : read_by_letter(r, (char)code, -1);
    }
}

static Owned read_any(Reader *r)
{
    int64_t code;
    if (!take_byte(r, &code)) return NULL;
    if (r->depth == MARSHAL_DEEPEST) return raise_value_error("recursion limit exceeded");
    r->depth++;
    Owned value = read_after_letter(r, code);
    r->depth--;
    return value;
}

Owned marshal_read(Object *file, const char *data, int64_t length)
{
    Reader r     = { .file = file, .data = length ? data : "", .left = length, .found = (List *)list_new(0) };
    Owned  value = r.found ? read_value(&r, "object") : NULL;
    ref_drop_maybe(OBJ(r.found));
    ref_drop_maybe(r.piece);
    return value;
}
