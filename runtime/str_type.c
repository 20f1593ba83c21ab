/* str_type.c -- the type str as Python code sees it: construction, operators, its table of methods.
 * The methods themselves are in str_find.c, str_split.c, str_case.c, str_is.c, str_translate.c, str_format.c.
 */
#include "runtime/bytes.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

#define SELF AS(Str, args[0])

/* ---- life ------------------------------------------------------------------------------------------------- */

static void dealloc(Object *self)
{
    Str *s = AS(Str, self);
    if (s->interned) str_forget(s);
    if (LIKELY(self->shape == SHAPE_STR && !s->grown)) heap_give(self, str_exact_size(s->length, s->width));
    else object_release(self, str_block_size(s));
}

static size_t size_of(Object *self) { return str_block_size(AS(Str, self)); }

/* The same text as an instance of cls, a subclass. */
static Owned make_instance(Type *cls, const Str *text)
{
    Owned o = type_alloc_sized(cls, str_exact_size(text->length, text->width));
    if (!o) return NULL;
    Str *s    = AS(Str, o);
    s->hash   = text->hash;
    str_set_facts(s, text->length, text->width, text->ascii, 0);
    memcpy(s->data, text->data, (size_t)(text->length + 1) * text->width);
    gc_track(o);
    return o;
}

bool argument_c_text(Borrowed o, const char *function, const char *name, const char **text)
{
    if (!o) return *text = NULL, true;
    if (!IS_STR(o)) return raise_type_error("%s() argument '%s' must be str, not %s", function, name, argument_kind(o)), false;
    const Str *s = (const Str *)o;
    if (!s->ascii) {
        char *to_free;
        if (!str_utf8(o, NULL, &to_free)) return false; /* a lone surrogate */
        str_utf8_release(to_free);
        bool handler = strcmp(name, "errors") == 0;
        return raise_error(&exc_LookupError, handler ? "unknown error handler name '%U'" : "unknown encoding: %U", o), false;
    }
    if (memchr(s->data, 0, (size_t)s->length)) return raise_value_error("embedded null character"), false;
    *text = s->data;
    return true;
}

Owned object_to_str(Borrowed o, Borrowed encoding_or_null, Borrowed errors_or_null)
{
    const char *encoding, *errors;
    if (!argument_c_text(encoding_or_null, "str", "encoding", &encoding)) return NULL;
    if (!argument_c_text(errors_or_null, "str", "errors", &errors)) return NULL;
    if (!o) return str_new(0, 0);
    if (!encoding && !errors) return object_str(o);
    if (IS_BYTES(o)) return str_decode(((const Bytes *)o)->data, ((const Bytes *)o)->length, encoding, errors);
    if (IS_STR(o)) return raise_type_error("decoding str is not supported");
    if (!TYPE_OF(o)->buffer) return raise_type_error("decoding to str: need a bytes-like object, %T found", o);
    Buffer buffer;
    if (!buffer_get(o, &buffer, false)) return NULL;
    Owned text = str_decode(buffer.data, buffer.length, encoding, errors);
    buffer_release(&buffer);
    return text;
}

static Owned new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *given[3] = { NULL };
    Owned   text;
    if (n == 1 && !keywords) text = args[0]->shape == SHAPE_INT ? int_to_str(args[0], 10, false) : object_str(args[0]);
    else if (native_bind("str", "object='', encoding='utf-8', errors='strict'", args, n, keywords, given, 3)) text = object_to_str(given[0], given[1], given[2]);
    else return NULL;
    if (!text || cls == &str_type) return text;
    Owned o = make_instance(cls, AS(Str, text));
    ref_drop(text);
    return o;
}

/* ---- operators ----------------------------------------------------------------------------------------------- */

static Owned repr(Object *self) { return str_repr_of(AS(Str, self)); }
static Owned str(Object *self) { return str_exact(self); }
static int64_t length(Object *self) { return AS(Str, self)->length; }

static bool hash(Object *self, int64_t *result)
{
    *result = str_hash(AS(Str, self));
    return true;
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_STR(self) || !IS_STR(other)) return not_implemented_new();
    const Str *a = AS(Str, self), *b = AS(Str, other);
    if (op == CMP_EQ) return bool_new(str_equal(a, b));
    if (op == CMP_NE) return bool_new(!str_equal(a, b));
    int order = a == b ? 0 : str_compare(a, b);
    switch (op) {
    case CMP_LT: return bool_new(order < 0);
    case CMP_LE: return bool_new(order <= 0);
    case CMP_GT: return bool_new(order > 0);
    default:     return bool_new(order >= 0);
    }
}

static Truth contains(Object *self, Object *value)
{
    if (!IS_STR(value)) {
        raise_type_error("'in <string>' requires string as left operand, not %T", value);
        return TRUTH_ERROR;
    }
    const Str *s  = AS(Str, self), *what = AS(Str, value);
    int64_t    at = str_find(s, what, 0, s->length);
    return at == -2 ? TRUTH_ERROR : at >= 0 ? TRUTH_YES : TRUTH_NO;
}

static Owned sequence_item(Object *self, int64_t index)
{
    const Str *s = AS(Str, self);
    if (index < 0 || index >= s->length) return raise_index_error("string index out of range");
    return str_from_char(str_char(s, index));
}

static Owned every_nth(const Str *s, int64_t start, int64_t step, int64_t count)
{
    if (count == 1) return str_from_char(str_char(s, start));
    Str *result = (Str *)str_new(count, str_bound(s));
    if (!result) return NULL;
#define TAKE(Char)                                                                   \
    for (int64_t i = 0, at = start; i < count; i++, at += step) ((Char *)result->data)[i] = ((const Char *)s->data)[at]
    switch (s->width) {
    case 1: TAKE(uint8_t); break;
    case 2: TAKE(uint16_t); break;
    default: TAKE(uint32_t);
    }
#undef TAKE
    if (s->ascii || chars_bound(result->data, result->width, count) == str_bound(s)) return OBJ(result);
    Owned narrow = str_from_chars(result->data, result->width, count);
    ref_drop(OBJ(result));
    return narrow;
}

static Owned get_item(Object *self, Object *key)
{
    const Str *s = AS(Str, self);
    if (key->shape == SHAPE_SLICE) {
        int64_t start, stop, step, count;
        if (!slice_resolve(key, s->length, &start, &stop, &step, &count)) return NULL;
        if (count == 0) return str_new(0, 0);
        return step == 1 ? str_slice(s, start, start + count) : every_nth(s, start, step, count);
    }
    int64_t index;
    if (int_is_word(key)) index = int_word(key);
    else if (!TYPE_OF(key)->to_index) return raise_type_error("string indices must be integers, not '%T'", key);
    else if (!number_to_index(key, &index, &exc_IndexError)) return NULL;
    return sequence_item(self, index < 0 ? index + s->length : index);
}

static Owned concat(Object *left, Object *right)
{
    if (!IS_STR(right)) return raise_type_error("can only concatenate str (not \"%T\") to str", right);
    return str_concat(left, right);
}

static Owned percent(Object *left, Object *right)
{
    return IS_STR(left) ? str_percent(left, right) : not_implemented_new();
}

/* ---- padding --------------------------------------------------------------------------------------------------- */

static Owned pad(const Str *s, int64_t left, int64_t right, uint32_t fill)
{
    if (left < 0) left = 0;
    if (right < 0) right = 0;
    if (left + right == 0) return str_exact((Borrowed)s);
    uint32_t bound  = str_bound(s) > fill ? str_bound(s) : fill;
    Str     *result = (Str *)str_new(left + s->length + right, bound);
    if (!result) return NULL;
    int width = result->width;
    chars_fill(result->data, width, fill, left);
    chars_copy(str_at(result, left), width, s->data, s->width, s->length);
    chars_fill(str_at(result, left + s->length), width, fill, right);
    return result->length == 1 ? str_shrink(result, 1) : &result->head;
}

/* The room that width leaves; false: error. */
static bool padding(Object **args, int64_t *room, uint32_t *fill)
{
    int64_t width;
    if (!argument_int64(args[1], &width) || !fill_argument(args[2], fill)) return false;
    *room = width > SELF->length ? width - SELF->length : 0;
    if (*room > STR_MAX_LENGTH) return raise_no_memory(), false;
    return true;
}

static Owned center(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t  room;
    uint32_t fill;
    if (!padding(args, &room, &fill)) return NULL;
    int64_t left = room / 2 + (room & (room + SELF->length) & 1);
    return pad(SELF, left, room - left, fill);
}

static Owned ljust(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t  room;
    uint32_t fill;
    return padding(args, &room, &fill) ? pad(SELF, 0, room, fill) : NULL;
}

static Owned rjust(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t  room;
    uint32_t fill;
    return padding(args, &room, &fill) ? pad(SELF, room, 0, fill) : NULL;
}

static Owned zfill(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t width;
    if (!argument_int64(args[1], &width)) return NULL;
    const Str *s = SELF;
    if (width <= s->length) return str_exact(args[0]);
    if (width > STR_MAX_LENGTH) return raise_no_memory();
    Owned result = pad(s, width - s->length, 0, '0');
    if (!result || s->length == 0) return result;
    uint32_t sign = str_char(s, 0);
    if (sign == '+' || sign == '-') { /* it goes before the zeros */
        str_put(AS(Str, result), width - s->length, '0');
        str_put(AS(Str, result), 0, sign);
    }
    return result;
}

/* The text without tabs into `to`; without it, only the length is found. false: that is too large. */
static bool expand(const Str *s, int tab_size, Str *to, int64_t *total)
{
    int64_t column = 0, at = 0;
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = str_char(s, i);
        if (c == '\t') {
            int64_t spaces = tab_size > 0 ? tab_size - column % tab_size : 0;
            if (to) chars_fill(str_at(to, at), to->width, ' ', spaces);
            column += spaces;
            if (__builtin_add_overflow(at, spaces, &at)) return false;
        } else {
            if (to) str_put(to, at, c);
            at++;
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    *total = at;
    return true;
}

static Owned expandtabs(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int tab_size = 8;
    if (!argument_int32(args[1], &tab_size)) return NULL;
    const Str *s = SELF;
    int64_t first = 0;
    while (first < s->length && str_char(s, first) != '\t') first++;
    if (first == s->length && IS_EXACT_STR(args[0])) return ref_keep(args[0]);
    int64_t total = 0;
    if (!expand(s, tab_size, NULL, &total)) return raise_no_memory();
    Owned result = str_new(total, str_bound(s));
    if (!result || !total) return result;
    expand(s, tab_size, AS(Str, result), &total);
    return str_shrink(AS(Str, result), total); /* one character is shared */
}

/* ---- the rest ------------------------------------------------------------------------------------------------------ */

Owned str_join_method(Object **args, UNUSED int n, UNUSED Tuple *names) { return str_join(SELF, args[1]); }

static Owned encode(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *encoding, *errors;
    if (!args[1] && !args[2]) return str_encode(args[0], NULL, NULL);
    if (!argument_c_text(args[1], "encode", "encoding", &encoding)) return NULL;
    if (!argument_c_text(args[2], "encode", "errors", &errors)) return NULL;
    return str_encode(args[0], encoding, errors);
}

static Owned format_method(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return argument_str(args[1], "__format__", 0) ? format_str(args[0], AS(Str, args[1])) : NULL;
}

static Owned get_new_arguments(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    Owned exact = str_from_chars(SELF->data, SELF->width, SELF->length), result = exact ? tuple_pack(1, exact) : NULL;
    ref_drop_maybe(exact);
    return result;
}

static const NativeDef methods[] = {
    { "__format__", format_method, "format_spec, /", "The text formatted as format_spec says.", 0 },
    { "__getnewargs__", get_new_arguments, "", "What copying and pickling pass to __new__.", 0 },
    { "capitalize", str_method_capitalize, "", "The first character in title case, the others in lower case.", 0 },
    { "casefold", str_method_casefold, "", "A form for comparing text without regard to case.", 0 },
    { "center", center, "width, fillchar=' ', /", "Centered in a str of length width.", 0 },
    { "count", str_method_count, NULL, "S.count(sub[, start[, end]]) -> int\n\nHow often sub occurs in S[start:end] without overlap.", NATIVE_BARE_NAME },
    { "encode", encode, "encoding='utf-8', errors='strict'", "The text as bytes in an encoding; errors says what to do with characters that have no place in it.", 0 },
    { "endswith", str_method_endswith, NULL, "S.endswith(suffix[, start[, end]]) -> bool\n\nWhether S ends with suffix, or with one of a tuple of them.", NATIVE_BARE_NAME },
    { "expandtabs", expandtabs, "tabsize=8", "Tabs replaced by spaces up to the next multiple of tabsize.", 0 },
    { "find", str_method_find, NULL, "S.find(sub[, start[, end]]) -> int\n\nThe lowest index where sub is found in S[start:end], or -1.", NATIVE_BARE_NAME },
    { "format", str_method_format, NULL, "S.format(*args, **kwargs) -> str\n\nS with its replacement fields, in braces, filled in.", 0 },
    { "format_map", str_method_format_map, "mapping, /", "S.format_map(mapping) -> str\n\nS with its replacement fields filled in from mapping.", 0 },
    { "index", str_method_index, NULL, "S.index(sub[, start[, end]]) -> int\n\nAs find(), but raises ValueError when sub is not found.", NATIVE_BARE_NAME },
    { "isalnum", str_method_isalnum, "", "Whether all characters are letters or numbers, and there is one.", 0 },
    { "isalpha", str_method_isalpha, "", "Whether all characters are letters, and there is one.", 0 },
    { "isascii", str_method_isascii, "", "Whether all characters are ASCII; the empty str is.", 0 },
    { "isdecimal", str_method_isdecimal, "", "Whether all characters are decimal digits, and there is one.", 0 },
    { "isdigit", str_method_isdigit, "", "Whether all characters are digits, and there is one.", 0 },
    { "isidentifier", str_method_isidentifier, "", "Whether it is a name as Python's grammar has it, or a keyword.", 0 },
    { "islower", str_method_islower, "", "Whether all cased characters are small letters, and there is one.", 0 },
    { "isnumeric", str_method_isnumeric, "", "Whether all characters are numbers, and there is one.", 0 },
    { "isprintable", str_method_isprintable, "", "Whether repr() would show every character as it is.", 0 },
    { "isspace", str_method_isspace, "", "Whether all characters are white space, and there is one.", 0 },
    { "istitle", str_method_istitle, "", "Whether each word begins with a capital and goes on in small letters.", 0 },
    { "isupper", str_method_isupper, "", "Whether all cased characters are capitals, and there is one.", 0 },
    { "join", str_join_method, "iterable, /", "The strs of iterable one after the other, with this one between them.", 0 },
    { "ljust", ljust, "width, fillchar=' ', /", "At the left of a str of length width.", 0 },
    { "lower", str_method_lower, "", "In lower case.", 0 },
    { "lstrip", str_method_lstrip, "chars=None, /", "Without white space, or the characters in chars, at the start.", 0 },
    { "maketrans", str_method_maketrans, "x, y=<unrepresentable>, z=<unrepresentable>, /", "A table for translate(): from a dict, or from the characters of x and y, and z to delete.", NATIVE_STATIC },
    { "partition", str_method_partition, "sep, /", "(before, sep, after) for the first sep; (self, '', '') when there is none.", 0 },
    { "removeprefix", str_method_removeprefix, "prefix, /", "Without prefix, if it starts with it.", 0 },
    { "removesuffix", str_method_removesuffix, "suffix, /", "Without suffix, if it ends with it.", 0 },
    { "replace", str_method_replace, "old, new, count=-1, /", "With the first count occurrences of old replaced by new; -1: all.", 0 },
    { "rfind", str_method_rfind, NULL, "S.rfind(sub[, start[, end]]) -> int\n\nThe highest index where sub is found in S[start:end], or -1.", NATIVE_BARE_NAME },
    { "rindex", str_method_rindex, NULL, "S.rindex(sub[, start[, end]]) -> int\n\nAs rfind(), but raises ValueError when sub is not found.", NATIVE_BARE_NAME },
    { "rjust", rjust, "width, fillchar=' ', /", "At the right of a str of length width.", 0 },
    { "rpartition", str_method_rpartition, "sep, /", "(before, sep, after) for the last sep; ('', '', self) when there is none.", 0 },
    { "rsplit", str_method_rsplit, "sep=None, maxsplit=-1", "As split(), but splits from the right.", 0 },
    { "rstrip", str_method_rstrip, "chars=None, /", "Without white space, or the characters in chars, at the end.", 0 },
    { "split", str_method_split, "sep=None, maxsplit=-1", "The parts between the seps, or between white space; at most maxsplit splits.", 0 },
    { "splitlines", str_method_splitlines, "keepends=False", "The lines, without their ends unless keepends is true.", 0 },
    { "startswith", str_method_startswith, NULL, "S.startswith(prefix[, start[, end]]) -> bool\n\nWhether S starts with prefix, or with one of a tuple of them.", NATIVE_BARE_NAME },
    { "strip", str_method_strip, "chars=None, /", "Without white space, or the characters in chars, at both ends.", 0 },
    { "swapcase", str_method_swapcase, "", "Capitals in lower case and small letters in upper case.", 0 },
    { "title", str_method_title, "", "Each word with a capital first and small letters after it.", 0 },
    { "translate", str_method_translate, "table, /", "Each character replaced by what table has at its number: a str, a number, or None to delete it.", 0 },
    { "upper", str_method_upper, "", "In upper case.", 0 },
    { "zfill", zfill, "width, /", "Filled up with zeros on the left, after a sign, to length width.", 0 },
    { 0 },
};

static Owned iter(Object *self);

Type str_type = {
    .gc = { .size = sizeof(Str), .dealloc = dealloc, .size_of = size_of },
    .name  = "str",
    .doc   = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nText: of an object, or decoded from bytes.",
    .shape = SHAPE_STR,
    .flags = TYPE_BASE | TYPE_VAR_SIZE | TYPE_STR | TYPE_MATCH_SELF,
    .repr = repr,
    .str = str,
    .hash = hash,
    .compare = compare,
    .iter = iter,
    .new_ = new_slot,
    .length = length,
    .get_item = get_item,
    .contains = contains,
    .sequence_item = sequence_item,
    .remainder = percent,
    .concat = concat,
    .repeat = str_repeat,
    .methods = methods,
};

/* ---- iterators ------------------------------------------------------------------------------------------------------------ */

static Owned iter(Object *self)
{
    bool  ascii = AS(Str, self)->ascii && IS_EXACT_STR(self);
    Owned o     = container_new(sizeof(StrIter), ascii ? SHAPE_STR_ASCII_ITER : SHAPE_STR_ITER);
    if (!o) return NULL;
    AS(StrIter, o)->text  = (Str *)ref_keep(self);
    AS(StrIter, o)->index = 0;
    gc_track(o);
    return o;
}

static void iter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(AS(StrIter, self)->text));
    container_release(self, sizeof(StrIter));
}

static int iter_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(StrIter, self)->text ? visit(OBJ(AS(StrIter, self)->text), argument) : 0;
}

static Owned iter_next_char(Object *self)
{
    StrIter *it = AS(StrIter, self);
    if (!it->text) return NULL;
    if (it->index < it->text->length) return str_from_char(str_char(it->text, it->index++));
    ref_clear(&it->text);
    return NULL;
}

static Owned iter_length_hint(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const StrIter *it = AS(StrIter, args[0]);
    return int_new(it->text ? it->text->length - it->index : 0);
}

static Owned iter_reduce_method(Object **args, UNUSED int n, UNUSED Tuple *kwnames)
{
    const StrIter *it = AS(StrIter, args[0]);
    if (!it->text) return iter_reduce_exhausted(str_new(0, 0));
    return iter_reduce(OBJ(names.iter), OBJ(it->text), it->index);
}

static Owned iter_set_state(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    StrIter *it = AS(StrIter, args[0]);
    int64_t  index;
    if (!state_argument(args[1], &index)) return NULL;
    if (it->text) it->index = index < 0 ? 0 : index > it->text->length ? it->text->length : index;
    return none_new();
}

static const NativeDef iter_methods[] = {
    { "__length_hint__", iter_length_hint, "", "How many characters are left.", 0 },
    { "__reduce__", iter_reduce_method, "", "State for copying and pickling.", 0 },
    { "__setstate__", iter_set_state, "state, /", "Sets the state as pickled.", 0 },
    { 0 },
};

#define STR_ITERATOR(type_name, its_shape) {                                                              \
    .gc = { .size = sizeof(StrIter), .traverse = iter_traverse, .dealloc = iter_dealloc },               \
    .name = type_name, .shape = its_shape, .flags = TYPE_NO_INSTANTIATE,                                  \
    .iter = iter_self, .next = iter_next_char, .methods = iter_methods }

Type str_iter_type       = STR_ITERATOR("str_iterator", SHAPE_STR_ITER);
Type str_ascii_iter_type = STR_ITERATOR("str_ascii_iterator", SHAPE_STR_ASCII_ITER);
