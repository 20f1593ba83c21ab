/* pickle_read.c -- the instructions of a pickle carried out: the stack with its marks, the memo, plain values and containers.
 *
 * A mark is the number of items that were on the stack; what lies below the last one (the fence) can't be popped.
 * Python code that runs meanwhile may call load() of the same unpickler: that has a stack of its own (pickle_run).
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "runtime/big_int.h"
#include "runtime/float.h"
#include "vm/frame.h"
#include "vm/modules/pickle_parts.h"

enum { FAR = 4096 }; /* memo numbers so far beyond twice the count of those in use go to memo_far */

/* ---- the stack ----------------------------------------------------------------------------------------------------- */

bool pickle_push_slow(Unpickler *u, Owned o)
{
    PickleStack *s = &u->stack;
    if (!o) return false;
    int64_t  room  = s->room * 2 + 32;
    Object **items = heap_realloc(s->items, (size_t)s->room * sizeof *items, (size_t)room * sizeof *items);
    if (!items) return ref_drop(o), false;
    s->items            = items;
    s->room             = room;
    s->items[s->used++] = o;
    return true;
}

bool pickle_underflow(const Unpickler *u)
{
    return raise_unpickling(u->stack.mark_count ? "unexpected MARK found" : "unpickling stack underflow") != NULL;
}

Owned pickle_pop(Unpickler *u)
{
    PickleStack *s = &u->stack;
    if (UNLIKELY(s->used <= s->fence)) return pickle_underflow(u), NULL;
    return s->items[--s->used];
}

Borrowed pickle_top(Unpickler *u)
{
    PickleStack *s = &u->stack;
    if (UNLIKELY(s->used <= s->fence)) return pickle_underflow(u), NULL;
    return s->items[s->used - 1];
}

/* Drops what is on top until `length` are left. */
void pickle_stack_cut(PickleStack *s, int64_t length)
{
    while (s->used > length) ref_drop(s->items[--s->used]);
}

static void forget_mark(PickleStack *s)
{
    s->mark_count--;
    s->fence = s->mark_count ? s->marks[s->mark_count - 1] : 0;
}

int64_t pickle_pop_mark(Unpickler *u)
{
    PickleStack *s = &u->stack;
    if (!s->mark_count) return raise_unpickling("could not find MARK"), -1;
    int64_t mark = s->marks[s->mark_count - 1];
    forget_mark(s);
    return mark;
}

static bool do_mark(Unpickler *u)
{
    PickleStack *s = &u->stack;
    if (s->mark_count == s->mark_room) {
        int64_t  room  = s->mark_room * 2 + 16;
        int64_t *marks = heap_realloc(s->marks, (size_t)s->mark_room * sizeof *marks, (size_t)room * sizeof *marks);
        if (!marks) return false;
        s->marks     = marks;
        s->mark_room = room;
    }
    s->fence = s->marks[s->mark_count++] = s->used;
    return true;
}

static bool do_pop(Unpickler *u)
{
    PickleStack *s = &u->stack;
    if (s->mark_count && s->fence == s->used) return forget_mark(s), true;
    Owned top = pickle_pop(u);
    ref_drop_maybe(top);
    return top != NULL;
}

static bool do_pop_mark(Unpickler *u)
{
    int64_t from = pickle_pop_mark(u);
    if (from >= 0) pickle_stack_cut(&u->stack, from);
    return from >= 0;
}

static bool do_dup(Unpickler *u)
{
    Borrowed top = pickle_top(u);
    return top && pickle_push(u, ref_keep(top));
}

/* ---- the memo ------------------------------------------------------------------------------------------------------- */

static bool memo_widen(Unpickler *u, int64_t number)
{
    int64_t  room = u->memo_room * 2 > number ? u->memo_room * 2 : number + 32;
    Object **memo = heap_realloc(u->memo, (size_t)u->memo_room * sizeof *memo, (size_t)room * sizeof *memo);
    if (!memo) return false;
    memset(memo + u->memo_room, 0, (size_t)(room - u->memo_room) * sizeof *memo);
    u->memo      = memo;
    u->memo_room = room;
    return true;
}

static bool memo_set_far(Unpickler *u, int64_t number, Borrowed o)
{
    if (!u->memo_far && !(u->memo_far = (Dict *)dict_new())) return false;
    Owned key  = int_new(number);
    Truth had  = key ? dict_contains(u->memo_far, key) : TRUTH_ERROR;
    bool  done = had != TRUTH_ERROR && dict_set(u->memo_far, key, o);
    ref_drop_maybe(key);
    u->memo_count += done && had == TRUTH_NO;
    return done;
}

bool unpickle_memo_set(Unpickler *u, int64_t number, Borrowed o)
{
    if (number >= u->memo_room) {
        if (number > u->memo_count * 2 + FAR) return memo_set_far(u, number, o);
        if (!memo_widen(u, number)) return false;
    }
    Object *old     = u->memo[number];
    u->memo[number] = ref_keep(o);
    if (old) ref_drop(old);
    else u->memo_count++;
    return true;
}

Borrowed unpickle_memo_find(Unpickler *u, int64_t number)
{
    Borrowed found = number >= 0 && number < u->memo_room ? u->memo[number] : NULL;
    return found || !u->memo_far ? found : dict_find_word(u->memo_far, number);
}

static bool do_get(Unpickler *u, int64_t number)
{
    Borrowed found = unpickle_memo_find(u, number);
    return found ? pickle_push(u, ref_keep(found)) : raise_unpickling("Memo value not found at index %lld", (long long)number) != NULL;
}

static bool do_put(Unpickler *u, int64_t number)
{
    Borrowed top = pickle_top(u);
    return top && unpickle_memo_set(u, number, top);
}

/* ---- numbers in a line ------------------------------------------------------------------------------------------------ */

/* A line with something in it; what follows a zero byte isn't seen as C text. */
static char *full_line(Unpickler *u, int64_t *size)
{
    char *line = pickle_read_line(u, size);
    if (!line || *size >= 2) return line;
    pickle_line_free(line, *size);
    return pickle_truncated(), NULL;
}

/* The base that int(text, 0) reads it in; 0 for a zero in front that says none. */
static int base_of(const char *text)
{
    while (*text == ' ' || (*text >= '\t' && *text <= '\r')) text++;
    if (*text == '+' || *text == '-') text++;
    int prefix = *text == '0' ? text[1] | 0x20 : 0;
    return prefix == 'x' ? 16 : prefix == 'o' ? 8 : prefix == 'b' ? 2 : *text == '0' ? 0 : 10;
}

static Owned raise_no_number(const char *text, int base)
{
    size_t size  = strlen(text);
    Owned  shown = str_decode(text, size < 200 ? (int64_t)size : 200, NULL, NULL);
    if (shown) raise_value_error("invalid literal for int() with base %d: %R", base, shown);
    ref_drop_maybe(shown);
    return NULL;
}

/* What int(text, base) reads, base 0 or 10. */
static Owned number_of(const char *text, int base)
{
    bool plain = true;
    for (const char *c = text; *c; c++) plain &= (uint8_t)*c < 0x80;
    Owned given = plain ? str_from_c(text) : NULL, number = given ? int_from_text(given, base) : NULL;
    ref_drop_maybe(given);
    if (number || (plain && !error_is(&exc_ValueError)) || (!plain && error_pending())) return number;
    if (strlen(text) > 4300 && plain) return NULL; /* too many digits */
    error_clear();
    return raise_no_number(text, base ? base : base_of(text));
}

static Owned int_of_line(char *line, int64_t size)
{
    char *end;
    errno        = 0;
    long   value = strtol(line, &end, 0);
    if (!errno && (*end == '\n' || !*end)) return size == 3 && (value == 0 || value == 1) ? bool_new(value) : int_new(value);
    Owned number = number_of(line, 0);
    if (!number && error_pending()) {
        error_clear();
        raise_value_error("could not convert string to int");
    }
    return number;
}

static Owned long_of_line(char *line, int64_t size)
{
    if (line[size - 2] == 'L') line[size - 2] = 0;
    return number_of(line, 0);
}

/* Digits with a point and an exponent, or a name: where it ends; the start: it is none. */
static const char *end_of_float(const char *text)
{
    const char *at = text + (*text == '+' || *text == '-');
    static const char *const names_[] = { "infinity", "inf", "nan" };
    for (int i = 0; i < 3; i++)
        if (!strncasecmp(at, names_[i], strlen(names_[i]))) return at + strlen(names_[i]);
    size_t whole = strspn(at, "0123456789"), part = at[whole] == '.' ? strspn(at + whole + 1, "0123456789") : 0;
    if (!whole && !part) return text;
    at += whole + (at[whole] == '.') + part;
    if (*at != 'e' && *at != 'E') return at;
    size_t sign = at[1] == '+' || at[1] == '-', exponent = strspn(at + 1 + sign, "0123456789");
    return exponent ? at + 1 + sign + exponent : at;
}

static Owned float_of_line(char *line, UNUSED int64_t size)
{
    const char *end   = end_of_float(line);
    bool        named = end > line && (end[-1] | 0x20) >= 'a' && (end[-1] | 0x20) <= 'z';
    double      value = end > line ? strtod(line, NULL) : 0;
    if (end == line) return raise_value_error("could not convert string to float: '%.200s'", line);
    if (!named && (value > 1.7976931348623157e308 || value < -1.7976931348623157e308))
        return raise_overflow_error("value too large to convert to float: '%.200s'", line);
    if (*end != '\n' && *end) return raise_value_error("could not convert string to float");
    return float_new(value);
}

static bool do_line(Unpickler *u, Owned (*value_of)(char *line, int64_t size))
{
    int64_t size;
    char   *line  = full_line(u, &size);
    Owned   value = line ? value_of(line, size) : NULL;
    if (line) pickle_line_free(line, size);
    return pickle_push(u, value);
}

/* The memo number in a line. */
static bool line_number(Unpickler *u, int64_t *number)
{
    int64_t size;
    char   *line  = full_line(u, &size);
    Owned   value = line ? number_of(line, 10) : NULL;
    if (line) pickle_line_free(line, size);
    bool done = value && (int_to_int64(value, number) || raise_overflow_error("Python int too large to convert to C ssize_t"));
    ref_drop_maybe(value);
    return done;
}

static bool do_get_line(Unpickler *u)
{
    int64_t number;
    return line_number(u, &number) && do_get(u, number);
}

static bool do_put_line(Unpickler *u)
{
    int64_t size, number;
    char   *line = full_line(u, &size);
    if (!line) return false;
    bool  there = pickle_top(u) != NULL;
    Owned value = there ? number_of(line, 10) : NULL;
    pickle_line_free(line, size);
    bool done = value && (int_to_int64(value, &number) || raise_overflow_error("Python int too large to convert to C ssize_t"));
    ref_drop_maybe(value);
    if (done && number < 0) return raise_value_error("negative PUT argument") != NULL;
    return done && do_put(u, number);
}

/* ---- numbers ----------------------------------------------------------------------------------------------------------- */

/* `size` bytes, the lowest first; false: error pending. */
static inline bool read_number(Unpickler *u, int size, uint64_t *number)
{
    const char *at = pickle_read(u, size);
    if (!at) return false;
    *number = 0;
    memcpy(number, at, (size_t)size);
    return true;
}

static bool do_int(Unpickler *u, int size)
{
    uint64_t number;
    return read_number(u, size, &number) && pickle_push(u, int_new(size == 4 ? (int32_t)number : (int64_t)number));
}

static bool do_counted_long(Unpickler *u, int size)
{
    uint64_t count;
    if (!read_number(u, size, &count)) return false;
    if (size == 4 && (int32_t)count < 0) return raise_unpickling("LONG pickle has negative byte count") != NULL;
    const char *data = pickle_read(u, (int64_t)count);
    return data && pickle_push(u, int_from_twos_complement(data, (int64_t)count));
}

static bool do_binfloat(Unpickler *u)
{
    uint64_t bits;
    double   value;
    if (!read_number(u, 8, &bits)) return false;
    bits = __builtin_bswap64(bits);
    memcpy(&value, &bits, 8);
    return pickle_push(u, float_new(value));
}

/* ---- text and bytes ------------------------------------------------------------------------------------------------------ */

/* A size of one, four or eight bytes. */
static bool read_size(Unpickler *u, int width, const char *what, int64_t *size)
{
    uint64_t number;
    if (!read_number(u, width, &number)) return false;
    if (number > INT64_MAX) return raise_overflow_error("%s exceeds system's maximum size of %lld bytes", what, (long long)INT64_MAX), false;
    *size = (int64_t)number;
    return true;
}

static bool do_unicode(Unpickler *u, int width)
{
    int64_t size;
    if (!read_size(u, width, "BINUNICODE", &size)) return false;
    const char *data = pickle_read(u, size);
    return data && pickle_push(u, str_decode(data, size, NULL, "surrogatepass"));
}

static bool do_unicode_line(Unpickler *u)
{
    int64_t size;
    char   *line = pickle_read_line(u, &size);
    Owned   text = line ? str_decode(line, size - 1, "raw-unicode-escape", NULL) : NULL;
    if (line) pickle_line_free(line, size);
    return pickle_push(u, text);
}

static Owned new_bytearray(int64_t size)
{
    if (!heap_has_room((uint64_t)size)) return raise_no_memory();
    return bytearray_new(NULL, size);
}

static Owned read_bytes(Unpickler *u, int64_t size)
{
    if (u->input.length - u->next >= size) {
        Owned bytes = bytes_new(u->input.data + u->next, size);
        u->next += size;
        return bytes;
    }
    if (!heap_has_room((uint64_t)size)) return raise_no_memory();
    if (!u->read) return pickle_truncated();
    Owned room = bytearray_new(NULL, size), bytes = NULL;
    if (room && pickle_read_into(u, room)) bytes = bytes_new(AS(ByteArray, room)->data, size);
    ref_drop_maybe(room);
    return bytes;
}

static bool do_bytes(Unpickler *u, int width)
{
    int64_t size;
    return read_size(u, width, "BINBYTES", &size) && pickle_push(u, read_bytes(u, size));
}

static bool do_bytearray(Unpickler *u)
{
    int64_t size;
    if (!read_size(u, 8, "BYTEARRAY8", &size)) return false;
    Owned made = new_bytearray(size);
    if (made && !pickle_read_into(u, made)) ref_clear(&made);
    return pickle_push(u, made);
}

/* An 8-bit string of Python 2 becomes text, unless the encoding is "bytes". Takes it over. */
static bool push_old_text(Unpickler *u, Owned bytes)
{
    if (!bytes) return false;
    if (u->encoding && str_equal_c((Str *)u->encoding, "bytes")) return pickle_push(u, bytes);
    const char *encoding = u->encoding ? AS(Str, u->encoding)->data : "ASCII", *errors = u->errors ? AS(Str, u->errors)->data : "strict";
    Owned       text     = str_decode(AS(Bytes, bytes)->data, AS(Bytes, bytes)->length, encoding, errors);
    ref_drop(bytes);
    return pickle_push(u, text);
}

static bool do_binstring(Unpickler *u, int width)
{
    uint64_t size;
    if (!read_number(u, width, &size)) return false;
    const char *data = pickle_read(u, (int64_t)size);
    return data && push_old_text(u, bytes_new(data, (int64_t)size));
}

/* codecs.escape_decode(data)[0] */
static Owned unescaped(const char *data, int64_t size)
{
    Owned bytes = bytes_new(data, size), name = bytes ? str_from_c("codecs") : NULL, module = name ? import_module(name) : NULL;
    Owned function = module ? object_get_attr_c(module, "escape_decode") : NULL, pair = function ? object_call_1(function, bytes) : NULL;
    Owned result = pair && IS_TUPLE(pair) && AS(Tuple, pair)->length ? ref_keep(AS(Tuple, pair)->items[0]) : NULL;
    Object *all[] = { bytes, name, module, function, pair };
    for (int i = 0; i < 5; i++) ref_drop_maybe(all[i]);
    return result;
}

static bool do_string_line(Unpickler *u)
{
    int64_t size;
    char   *line = pickle_read_line(u, &size);
    if (!line) return false;
    int64_t length = size - 1;
    bool    quoted = length >= 2 && line[0] == line[length - 1] && (line[0] == '\'' || line[0] == '"');
    Owned   bytes  = quoted ? unescaped(line + 1, length - 2) : raise_unpickling("the STRING opcode argument must be quoted");
    pickle_line_free(line, size);
    return push_old_text(u, bytes);
}

/* ---- buffers ---------------------------------------------------------------------------------------------------------------- */

static bool do_next_buffer(Unpickler *u)
{
    if (!u->buffers) return raise_unpickling("pickle stream refers to out-of-band data but no *buffers* argument was given") != NULL;
    Owned buffer = iter_next(u->buffers);
    if (!buffer && !error_pending()) raise_unpickling("not enough out-of-band buffers");
    return pickle_push(u, buffer);
}

static bool do_readonly_buffer(Unpickler *u)
{
    Owned buffer = pickle_pop(u), view = buffer ? object_call_1(OBJ(&memoryview_type), buffer) : NULL;
    if (view) {
        Owned readonly = object_get_attr_c(view, "readonly");
        if (readonly == FALSE_) {
            Owned method = object_get_attr_c(view, "toreadonly");
            ref_set(&buffer, method ? object_call_0(method) : NULL);
            ref_drop_maybe(method);
        }
        ref_drop_maybe(readonly);
        ref_drop(view);
        return pickle_push(u, buffer);
    }
    ref_drop_maybe(buffer);
    return false;
}

/* ---- containers --------------------------------------------------------------------------------------------------------------- */

/* The items from there on, as a tuple. */
Owned pickle_pop_tuple(Unpickler *u, int64_t from)
{
    PickleStack *s = &u->stack;
    if (from < s->fence) return pickle_underflow(u), NULL;
    Owned tuple = tuple_take(s->items + from, s->used - from);
    if (tuple) s->used = from;
    return tuple;
}

static bool do_tuple(Unpickler *u)
{
    int64_t from = pickle_pop_mark(u);
    return from >= 0 && pickle_push(u, pickle_pop_tuple(u, from));
}

static bool do_list(Unpickler *u)
{
    PickleStack *s    = &u->stack;
    int64_t      from = pickle_pop_mark(u);
    if (from < 0) return false;
    Owned list = list_take(s->items + from, s->used - from, 0);
    if (list) s->used = from;
    return pickle_push(u, list);
}

static bool do_dict(Unpickler *u)
{
    PickleStack *s    = &u->stack;
    int64_t      from = pickle_pop_mark(u);
    if (from < 0) return false;
    Owned dict = (s->used - from) % 2 ? raise_unpickling("odd number of items for DICT") : dict_new();
    for (int64_t i = from; dict && i < s->used; i += 2)
        if (!dict_set((Dict *)dict, s->items[i], s->items[i + 1])) ref_clear(&dict);
    if (!dict) return false;
    pickle_stack_cut(s, from);
    return pickle_push(u, dict);
}

static bool do_frozenset(Unpickler *u)
{
    int64_t from  = pickle_pop_mark(u);
    Owned   items = from >= 0 ? pickle_pop_tuple(u, from) : NULL, set = items ? frozenset_new(items) : NULL;
    ref_drop_maybe(items);
    return pickle_push(u, set);
}

static bool do_setitem(Unpickler *u) { return pickle_do_setitems(u, u->stack.used - 2); }

static bool do_setitems(Unpickler *u)
{
    int64_t from = pickle_pop_mark(u);
    return from >= 0 && pickle_do_setitems(u, from);
}

static bool do_append(Unpickler *u)
{
    if (u->stack.used - 1 <= u->stack.fence) return pickle_underflow(u);
    return pickle_do_append(u, u->stack.used - 1);
}

static bool do_appends(Unpickler *u)
{
    int64_t from = pickle_pop_mark(u);
    return from >= 0 && pickle_do_append(u, from);
}

/* ---- the loop ------------------------------------------------------------------------------------------------------------------- */

static bool do_proto(Unpickler *u)
{
    uint64_t protocol;
    if (!read_number(u, 1, &protocol)) return false;
    if (protocol > PICKLE_HIGHEST) return raise_value_error("unsupported pickle protocol: %d", (int)protocol) != NULL;
    u->protocol = (int)protocol;
    return true;
}

/* A frame is read in one piece. */
static bool do_frame(Unpickler *u)
{
    uint64_t length;
    if (!read_number(u, 8, &length)) return false;
    if (length > INT64_MAX) return raise_overflow_error("FRAME length exceeds system's maximum of %lld bytes", (long long)INT64_MAX) != NULL;
    if (!pickle_read(u, (int64_t)length)) return false;
    u->next -= (int64_t)length;
    return true;
}

static bool raise_unknown(uint8_t code)
{
    if (code >= 0x20 && code <= 0x7e && code != '\'' && code != '\\') return raise_unpickling("invalid load key, '%c'.", code) != NULL;
    char text[8];
    snprintf(text, sizeof text, "\\x%02x", code);
    return raise_unpickling("invalid load key, '%s'.", text) != NULL;
}

static bool do_rare(Unpickler *u, PickleCode code);

static inline bool do_memo_number(Unpickler *u, int size, bool (*act)(Unpickler *u, int64_t number))
{
    uint64_t number;
    return read_number(u, size, &number) && act(u, (int64_t)number);
}

/* One instruction; those that fill pickles first. */
static inline bool do_instruction(Unpickler *u, PickleCode code)
{
    switch (code) {
    case CODE_NONE: return pickle_push(u, none_new());
    case CODE_NEWTRUE: return pickle_push(u, bool_new(true));
    case CODE_NEWFALSE: return pickle_push(u, bool_new(false));
    case CODE_BININT: return do_int(u, 4);
    case CODE_BININT1: return do_int(u, 1);
    case CODE_BININT2: return do_int(u, 2);
    case CODE_LONG1: return do_counted_long(u, 1);
    case CODE_BINFLOAT: return do_binfloat(u);
    case CODE_SHORT_BINUNICODE: return do_unicode(u, 1);
    case CODE_BINUNICODE: return do_unicode(u, 4);
    case CODE_SHORT_BINBYTES: return do_bytes(u, 1);
    case CODE_MEMOIZE: return do_put(u, u->memo_count);
    case CODE_BINPUT: return do_memo_number(u, 1, do_put);
    case CODE_LONG_BINPUT: return do_memo_number(u, 4, do_put);
    case CODE_BINGET: return do_memo_number(u, 1, do_get);
    case CODE_LONG_BINGET: return do_memo_number(u, 4, do_get);
    case CODE_MARK: return do_mark(u);
    case CODE_EMPTY_LIST: return pickle_push(u, list_new(0));
    case CODE_EMPTY_DICT: return pickle_push(u, dict_new());
    case CODE_EMPTY_TUPLE: return pickle_push(u, tuple_from_array(NULL, 0));
    case CODE_APPEND: return do_append(u);
    case CODE_APPENDS: return do_appends(u);
    case CODE_SETITEM: return do_setitem(u);
    case CODE_SETITEMS: return do_setitems(u);
    case CODE_TUPLE: return do_tuple(u);
    case CODE_TUPLE1: return pickle_push(u, pickle_pop_tuple(u, u->stack.used - 1));
    case CODE_TUPLE2: return pickle_push(u, pickle_pop_tuple(u, u->stack.used - 2));
    case CODE_TUPLE3: return pickle_push(u, pickle_pop_tuple(u, u->stack.used - 3));
    case CODE_NEWOBJ: return pickle_do_newobj(u, false);
    case CODE_REDUCE: return pickle_do_reduce(u);
    case CODE_BUILD: return pickle_do_build(u);
    case CODE_FRAME: return do_frame(u);
    default: return do_rare(u, code);
    }
}

static bool do_rare(Unpickler *u, PickleCode code)
{
    switch (code) {
    case CODE_PROTO: return do_proto(u);
    case CODE_INT: return do_line(u, int_of_line);
    case CODE_LONG: return do_line(u, long_of_line);
    case CODE_LONG4: return do_counted_long(u, 4);
    case CODE_FLOAT: return do_line(u, float_of_line);
    case CODE_STRING: return do_string_line(u);
    case CODE_BINSTRING: return do_binstring(u, 4);
    case CODE_SHORT_BINSTRING: return do_binstring(u, 1);
    case CODE_UNICODE: return do_unicode_line(u);
    case CODE_BINUNICODE8: return do_unicode(u, 8);
    case CODE_BINBYTES: return do_bytes(u, 4);
    case CODE_BINBYTES8: return do_bytes(u, 8);
    case CODE_BYTEARRAY8: return do_bytearray(u);
    case CODE_NEXT_BUFFER: return do_next_buffer(u);
    case CODE_READONLY_BUFFER: return do_readonly_buffer(u);
    case CODE_POP: return do_pop(u);
    case CODE_POP_MARK: return do_pop_mark(u);
    case CODE_DUP: return do_dup(u);
    case CODE_GET: return do_get_line(u);
    case CODE_PUT: return do_put_line(u);
    case CODE_LIST: return do_list(u);
    case CODE_DICT: return do_dict(u);
    case CODE_EMPTY_SET: return pickle_push(u, set_new(NULL));
    case CODE_FROZENSET: return do_frozenset(u);
    case CODE_ADDITEMS: return pickle_do_additems(u);
    case CODE_GLOBAL: return pickle_do_global(u);
    case CODE_STACK_GLOBAL: return pickle_do_stack_global(u);
    case CODE_EXT1: return pickle_do_extension(u, 1);
    case CODE_EXT2: return pickle_do_extension(u, 2);
    case CODE_EXT4: return pickle_do_extension(u, 4);
    case CODE_PERSID: return pickle_do_persistent(u, false);
    case CODE_BINPERSID: return pickle_do_persistent(u, true);
    case CODE_INST: return pickle_do_inst(u);
    case CODE_OBJ: return pickle_do_obj(u);
    case CODE_NEWOBJ_EX: return pickle_do_newobj(u, true);
    default: return raise_unknown((uint8_t)code);
    }
}

static Owned run(Unpickler *u)
{
    for (;;) {
        const char *at = pickle_read(u, 1);
        if (!at) {
            if (IS_INSTANCE(interp.raised, unpickling_error())) {
                error_clear();
                raise_error(&exc_EOFError, "Ran out of input");
            }
            return NULL;
        }
        PickleCode code = (PickleCode)(uint8_t)*at;
        if (code == CODE_STOP) break;
        if (!do_instruction(u, code)) return NULL;
    }
    return pickle_skip_consumed(u) ? pickle_pop(u) : NULL;
}

/* Carries the instructions out until STOP, on a stack of its own. */
Owned pickle_run(Unpickler *u)
{
    PickleStack outer = u->stack;
    u->stack          = (PickleStack){ 0 };
    u->protocol       = 0;
    Owned       value = run(u);
    PickleStack mine  = u->stack;
    u->stack          = outer;
    pickle_stack_cut(&mine, 0);
    heap_free(mine.items, (size_t)mine.room * sizeof *mine.items);
    heap_free(mine.marks, (size_t)mine.mark_room * sizeof *mine.marks);
    return value;
}
