/* pickle_write.c -- a pickler writes plain values and containers; what the memo is told of them.
 *
 * Atoms (None, bools, numbers) never get into the memo. A tuple or frozenset that has got there while its items were written is
 * inside of itself: what was written is thrown away, and the one of the memo stands for it.
 * While an item is written, any Python code may run: the caller holds the object, a container's items are held here.
 */
#include <stdio.h>

#include "runtime/big_int.h"
#include "runtime/float.h"
#include "vm/modules/pickle_parts.h"

enum { BATCH = 1000, FAST_DEPTH = 50 };

/* ---- the memo -------------------------------------------------------------------------------------------- */

static bool add_text_line(Pickler *p, PickleCode code, const char *format, int64_t number)
{
    char text[32];
    text[0] = (char)code;
    return pickle_add(p, text, 1 + snprintf(text + 1, sizeof text - 1, format, (long long)number));
}

bool pickle_remember(Pickler *p, Object *o)
{
    if (p->fast) return true;
    int64_t number = p->memo.next;
    if (!o) p->memo.next++;
    else if (!memo_add(&p->memo, o, number)) return false;
    if (p->protocol >= 4) return pickle_add_code(p, CODE_MEMOIZE);
    if (!p->bin) return add_text_line(p, CODE_PUT, "%lld\n", number);
    return number < 256 ? pickle_add_number(p, CODE_BINPUT, (uint64_t)number, 1) : pickle_add_number(p, CODE_LONG_BINPUT, (uint64_t)number, 4);
}

bool pickle_recall(Pickler *p, int64_t number)
{
    if (!p->bin) return add_text_line(p, CODE_GET, "%lld\n", number);
    return number < 256 ? pickle_add_number(p, CODE_BINGET, (uint64_t)number, 1) : pickle_add_number(p, CODE_LONG_BINGET, (uint64_t)number, 4);
}

/* ---- atoms ------------------------------------------------------------------------------------------------- */

static bool save_bool(Pickler *p, bool value)
{
    if (p->protocol >= 2) return pickle_add_code(p, value ? CODE_NEWTRUE : CODE_NEWFALSE);
    return pickle_add(p, value ? "I01\n" : "I00\n", 4);
}

/* repr(o) between two texts. */
static bool add_repr(Pickler *p, PickleCode code, Object *o, const char *end)
{
    Owned text = object_repr(o);
    bool  done = text && pickle_add_code(p, code) && pickle_add(p, AS(Str, text)->data, AS(Str, text)->length) &&
                pickle_add(p, end, (int64_t)strlen(end));
    ref_drop_maybe(text);
    return done;
}

/* The shortest two's complement of a word. */
static bool save_long_word(Pickler *p, int64_t value)
{
    int size = 8;
    while (size > 1 && value >> (8 * size - 9) == (value < 0 ? -1 : 0)) size--;
    char head[2 + 8] = { (char)CODE_LONG1, (char)size };
    memcpy(head + 2, &value, (size_t)size);
    return pickle_add(p, head, 2 + size);
}

static bool save_big(Pickler *p, Object *o)
{
    if (p->protocol < 2) return add_repr(p, CODE_LONG, o, "L\n");
    int64_t size = 0;
    Owned   data = int_to_twos_complement(o);
    if (!data) return false;
    size = AS(Bytes, data)->length;
    bool done;
    if (size < 256) done = pickle_add_number(p, CODE_LONG1, (uint64_t)size, 1);
    else if (size <= INT32_MAX) done = pickle_add_number(p, CODE_LONG4, (uint64_t)size, 4);
    else done = raise_overflow_error("int too large to pickle") != NULL;
    done = done && pickle_add(p, AS(Bytes, data)->data, size);
    ref_drop(data);
    return done;
}

static bool save_word(Pickler *p, Object *o)
{
    int64_t value = int_word(o);
    if (value != (int32_t)value) return p->protocol >= 2 ? save_long_word(p, value) : add_repr(p, CODE_LONG, o, "L\n");
    if (!p->bin) return add_text_line(p, CODE_INT, "%lld\n", value);
    if (value == (uint8_t)value) return pickle_add_number(p, CODE_BININT1, (uint64_t)value, 1);
    if (value == (uint16_t)value) return pickle_add_number(p, CODE_BININT2, (uint64_t)value, 2);
    return pickle_add_number(p, CODE_BININT, (uint64_t)value, 4);
}

static bool save_float(Pickler *p, Object *o)
{
    if (!p->bin) return add_repr(p, CODE_FLOAT, o, "\n");
    double   value = FLOAT_VALUE(o);
    uint64_t bits;
    memcpy(&bits, &value, 8);
    return pickle_add_number(p, CODE_BINFLOAT, __builtin_bswap64(bits), 8);
}

/* ---- bytes and text ------------------------------------------------------------------------------------------ */

/* The code with a size of one, four or eight bytes, whichever is the shortest; short_code 0: there is none of one byte. */
static int sized_head(char head[9], PickleCode short_code, PickleCode code, PickleCode long_code, int64_t size)
{
    int wide = short_code && size < 256 ? 1 : size <= UINT32_MAX ? 4 : 8;
    head[0]  = (char)(wide == 1 ? short_code : wide == 4 ? code : long_code);
    memcpy(head + 1, &size, 8);
    return 1 + wide;
}

static bool save_bytes_data(Pickler *p, Object *o, const char *data, int64_t size)
{
    char head[9];
    int  n = sized_head(head, CODE_SHORT_BINBYTES, CODE_BINBYTES, CODE_BINBYTES8, size);
    return pickle_add_bulk(p, head, n, data, size, o) && pickle_remember(p, o);
}

static bool save_bytearray_data(Pickler *p, Object *o, const char *data, int64_t size)
{
    char head[9] = { (char)CODE_BYTEARRAY8 };
    memcpy(head + 1, &size, 8);
    return pickle_add_bulk(p, head, 9, data, size, o) && pickle_remember(p, o);
}

static bool save_bytes(Pickler *p, Object *o)
{
    const Bytes *b = (const Bytes *)o;
    if (p->protocol >= 3) return save_bytes_data(p, o, b->data, b->length);
    if (!b->length) return pickle_save_call(p, OBJ(&bytes_type), tuple_new(0), o);
    Owned text = str_decode(b->data, b->length, "latin-1", NULL), arguments = text ? tuple_pack(2, text, pickle_tables.latin1) : NULL;
    ref_drop_maybe(text);
    return pickle_save_call(p, pickle_tables.codecs_encode, arguments, o);
}

static bool save_bytearray(Pickler *p, Object *o)
{
    const ByteArray *b = (const ByteArray *)o;
    if (p->protocol >= 5) return save_bytearray_data(p, o, b->data, b->length);
    if (!b->length) return pickle_save_call(p, OBJ(&bytearray_type), tuple_new(0), o);
    Owned bytes = bytes_new(b->data, b->length), arguments = bytes ? tuple_pack(1, bytes) : NULL;
    ref_drop_maybe(bytes);
    return pickle_save_call(p, OBJ(&bytearray_type), arguments, o);
}

/* Is the buffer to be part of the pickle? Else the callback takes care of it. */
static Truth is_in_band(Pickler *p, Object *o)
{
    if (!p->buffer_callback) return TRUTH_YES;
    Owned answer = object_call_1(p->buffer_callback, o);
    Truth in     = answer ? object_truth(answer) : TRUTH_ERROR;
    ref_drop_maybe(answer);
    return in;
}

static bool save_buffer(Pickler *p, Object *o)
{
    if (p->protocol < 5) return raise_pickling("PickleBuffer can only pickled with protocol >= 5") != NULL;
    Buffer buffer;
    Owned  view = object_call_method(o, names.raw, NULL, 0); /* refuses what doesn't lie in one piece */
    if (!view && error_clear_if(&exc_BufferError)) raise_pickling("PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
    ref_drop_maybe(view);
    if (!view || !buffer_get(o, &buffer, false)) return false;
    Truth in = is_in_band(p, o);
    bool  done;
    if (in == TRUTH_YES) done = (buffer.readonly ? save_bytes_data : save_bytearray_data)(p, o, buffer.data, buffer.length);
    else done = in == TRUTH_NO && pickle_add_code(p, CODE_NEXT_BUFFER) && (!buffer.readonly || pickle_add_code(p, CODE_READONLY_BUFFER));
    buffer_release(&buffer);
    return done;
}

/* Protocol 0: Latin-1, with escapes for what is beyond, for line ends and for backslashes. */
static inline int escaped_size(uint32_t c)
{
    return c > 0xffff ? 10 : c > 0xff || c == '\\' || c == 0 || c == '\n' || c == '\r' || c == 0x1a ? 6 : 1;
}

static bool save_text_line(Pickler *p, const Str *s)
{
    int64_t size = 2;
    for (int64_t i = 0; i < s->length; i++) size += escaped_size(str_char(s, i));
    char *start = pickle_room(p, size), *to = start;
    if (!start) return false;
    *to++ = (char)CODE_UNICODE;
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = str_char(s, i);
        int      n = escaped_size(c);
        if (n == 1) *to++ = (char)c;
        else to += sprintf(to, n == 10 ? "\\U%08x" : "\\u%04x", c);
    }
    *to++ = '\n';
    p->out.used += to - start;
    return true;
}

static bool add_utf8(Pickler *p, const char *data, int64_t size, Object *payload_or_null)
{
    char head[9];
    int  n = sized_head(head, p->protocol >= 4 ? CODE_SHORT_BINUNICODE : 0, CODE_BINUNICODE, CODE_BINUNICODE8, size);
    return pickle_add_bulk(p, head, n, data, size, payload_or_null);
}

static bool save_str(Pickler *p, Object *o)
{
    const Str *s = (const Str *)o;
    bool       done;
    if (!p->bin) done = save_text_line(p, s);
    else if (s->ascii) done = add_utf8(p, s->data, s->length, NULL);
    else {
        Owned data = str_encode(o, "utf-8", "surrogatepass");
        done       = data && add_utf8(p, AS(Bytes, data)->data, AS(Bytes, data)->length, data);
        ref_drop_maybe(data);
    }
    return done && pickle_remember(p, o);
}

/* ---- fast mode -------------------------------------------------------------------------------------------------- */

bool pickle_enter(Pickler *p, Object *o, const Type *shown)
{
    if (!p->fast || ++p->depth < FAST_DEPTH) return true;
    if (!p->nested && !(p->nested = (Dict *)dict_new())) return false;
    Owned id    = object_id(o);
    Truth known = id ? dict_contains(p->nested, id) : TRUTH_ERROR;
    bool  done  = known == TRUTH_NO && dict_set(p->nested, id, NONE);
    ref_drop_maybe(id);
    char place[24];
    snprintf(place, sizeof place, "%p", (void *)o);
    if (known == TRUTH_YES) raise_value_error("fast mode: can't pickle cyclic objects including object type %N at %s", shown, place);
    return done;
}

void pickle_leave(Pickler *p, Object *o)
{
    if (!p->fast || p->depth-- < FAST_DEPTH || !p->nested) return;
    Owned id = object_id(o);
    if (!id || dict_delete(p->nested, id) == TRUTH_ERROR) error_clear();
    ref_drop_maybe(id);
}

/* ---- tuples and lists -------------------------------------------------------------------------------------------- */

static bool save_kept(Pickler *p, Object *item)
{
    ref_keep(item);
    bool done = pickle_save(p, item);
    ref_drop(item);
    return done;
}

static bool save_tuple_items(Pickler *p, const Tuple *tuple)
{
    for (uint32_t i = 0; i < tuple->length; i++)
        if (!save_kept(p, tuple->items[i])) return false;
    return true;
}

static bool add_pops(Pickler *p, int64_t count)
{
    while (count-- > 0)
        if (!pickle_add_code(p, CODE_POP)) return false;
    return true;
}

static bool save_tuple(Pickler *p, Object *o)
{
    static const PickleCode short_codes[] = { CODE_EMPTY_TUPLE, CODE_TUPLE1, CODE_TUPLE2, CODE_TUPLE3 };
    const Tuple *tuple = (const Tuple *)o;
    if (!tuple->length) return p->protocol ? pickle_add_code(p, CODE_EMPTY_TUPLE) : pickle_add_codes(p, CODE_MARK, CODE_TUPLE);
    bool is_short = tuple->length <= 3 && p->protocol >= 2;
    if ((!is_short && !pickle_add_code(p, CODE_MARK)) || !save_tuple_items(p, tuple)) return false;
    int64_t known = memo_find(&p->memo, o);
    if (known < 0) return pickle_add_code(p, is_short ? short_codes[tuple->length] : CODE_TUPLE) && pickle_remember(p, o);
    bool popped = is_short ? add_pops(p, tuple->length) : p->bin ? pickle_add_code(p, CODE_POP_MARK) : add_pops(p, (int64_t)tuple->length + 1);
    return popped && pickle_recall(p, known);
}

/* The list may change meanwhile. */
static bool save_list_batches(Pickler *p, const List *list)
{
    if (list->length == 1) return save_kept(p, list->items[0]) && pickle_add_code(p, CODE_APPEND);
    uint32_t i = 0;
    do {
        if (!pickle_add_code(p, CODE_MARK)) return false;
        for (int n = 0; n < BATCH && i < list->length; n++, i++)
            if (!save_kept(p, list->items[i])) return false;
        if (!pickle_add_code(p, CODE_APPENDS)) return false;
    } while (i < list->length);
    return true;
}

/* iterator: NULL: an error is pending. */
static bool save_and_drop(Pickler *p, bool (*save)(Pickler *, Borrowed), Owned iterator)
{
    bool done = iterator && save(p, iterator);
    ref_drop_maybe(iterator);
    return done;
}

/* The items of lists and dicts lie two levels deeper than these, as programs that nest them see by where that ends. */
static bool save_inside(Pickler *p, Object *o, bool (*save)(Pickler *p, Object *o))
{
    if (!recursion_enter(PICKLING)) return false;
    bool done = save(p, o);
    recursion_leave();
    return done;
}

static bool save_list_inside(Pickler *p, Object *o)
{
    return p->protocol ? save_list_batches(p, (List *)o) : save_and_drop(p, pickle_save_list_items, object_iter(o));
}

static bool save_list(Pickler *p, Object *o)
{
    if (!pickle_enter(p, o, TYPE_OF(o))) return false;
    bool done = (p->bin ? pickle_add_code(p, CODE_EMPTY_LIST) : pickle_add_codes(p, CODE_MARK, CODE_LIST)) && pickle_remember(p, o);
    if (done && AS(List, o)->length) done = save_inside(p, o, save_list_inside);
    pickle_leave(p, o);
    return done;
}

/* ---- what iterators give ---------------------------------------------------------------------------------------------- */

/* One item or pair; takes it over. */
typedef bool (*SaveItem)(Pickler *p, Owned item);

static bool save_item(Pickler *p, Owned item)
{
    bool done = pickle_save(p, item);
    ref_drop(item);
    return done;
}

static bool save_pair(Pickler *p, Owned pair)
{
    bool done = IS_TUPLE(pair) && AS(Tuple, pair)->length == 2;
    if (!done) raise_type_error("dict items iterator must return 2-tuples");
    else done = save_kept(p, AS(Tuple, pair)->items[0]) && save_kept(p, AS(Tuple, pair)->items[1]);
    ref_drop(pair);
    return done;
}

static bool save_singly(Pickler *p, Borrowed iterator, SaveItem save, PickleCode code)
{
    Owned item;
    while ((item = iter_next(iterator)))
        if (!save(p, item) || !pickle_add_code(p, code)) return false;
    return !error_pending();
}

/* A batch of at least two items, the first of which are given: *full says whether there may be more. */
static bool save_batch(Pickler *p, Borrowed iterator, SaveItem save, Owned first, Owned second, bool *full)
{
    bool done = pickle_add_code(p, CODE_MARK);
    if (!done) ref_drop(first);
    else done = save(p, first);
    if (!done) return ref_drop(second), false;
    int n = 1;
    for (Owned item = second; item; item = n < BATCH ? iter_next(iterator) : NULL) {
        if (!save(p, item)) return false;
        n++;
    }
    *full = n == BATCH;
    return !error_pending();
}

static bool save_in_batches(Pickler *p, Borrowed iterator, SaveItem save, PickleCode one, PickleCode many)
{
    bool full = true;
    while (full) {
        Owned first = iter_next(iterator), second = first ? iter_next(iterator) : NULL;
        if (!first) return !error_pending();
        if (!second && error_pending()) return ref_drop(first), false;
        if (!second) return save(p, first) && pickle_add_code(p, one);
        if (!save_batch(p, iterator, save, first, second, &full) || !pickle_add_code(p, many)) return false;
    }
    return true;
}

bool pickle_save_list_items(Pickler *p, Borrowed iterator)
{
    if (!p->protocol) return save_singly(p, iterator, save_item, CODE_APPEND);
    return save_in_batches(p, iterator, save_item, CODE_APPEND, CODE_APPENDS);
}

bool pickle_save_dict_items(Pickler *p, Borrowed iterator)
{
    if (!p->protocol) return save_singly(p, iterator, save_pair, CODE_SETITEM);
    return save_in_batches(p, iterator, save_pair, CODE_SETITEM, CODE_SETITEMS);
}

/* ---- dicts and sets ------------------------------------------------------------------------------------------------ */

static bool save_entry(Pickler *p, Object *key, Object *value)
{
    ref_keep(value);
    bool done = save_kept(p, key) && pickle_save(p, value);
    ref_drop(value);
    return done;
}

static bool save_dict_batches(Pickler *p, Dict *dict)
{
    uint32_t place = 0;
    int64_t  length = dict_length(dict);
    Object  *key, *value;
    if (length == 1 && dict_next(dict, &place, &key, &value)) return save_entry(p, key, value) && pickle_add_code(p, CODE_SETITEM);
    int n;
    do {
        if (!pickle_add_code(p, CODE_MARK)) return false;
        for (n = 0; n < BATCH && dict_next(dict, &place, &key, &value); n++)
            if (!save_entry(p, key, value)) return false;
        if (!pickle_add_code(p, CODE_SETITEMS)) return false;
        if (dict_length(dict) != length) return raise_runtime_error("dictionary changed size during iteration") != NULL;
    } while (n == BATCH);
    return true;
}

static Owned items_iterator(Object *dict)
{
    Owned items = object_call_method(dict, names.items, NULL, 0), iterator = items ? object_iter(items) : NULL;
    ref_drop_maybe(items);
    return iterator;
}

static bool save_dict_inside(Pickler *p, Object *o)
{
    return p->protocol ? save_dict_batches(p, (Dict *)o) : save_and_drop(p, pickle_save_dict_items, items_iterator(o));
}

static bool save_dict(Pickler *p, Object *o)
{
    if (!pickle_enter(p, o, TYPE_OF(o))) return false;
    bool done = (p->bin ? pickle_add_code(p, CODE_EMPTY_DICT) : pickle_add_codes(p, CODE_MARK, CODE_DICT)) && pickle_remember(p, o);
    if (done && dict_length((Dict *)o)) done = save_inside(p, o, save_dict_inside);
    pickle_leave(p, o);
    return done;
}

/* Before protocol 4: made of a list. */
static bool save_set_as_call(Pickler *p, Type *type, Object *o)
{
    Owned items = object_to_list(o), arguments = items ? tuple_pack(1, items) : NULL;
    ref_drop_maybe(items);
    return pickle_save_call(p, OBJ(type), arguments, o);
}

static bool save_set(Pickler *p, Object *o)
{
    if (p->protocol < 4) return save_set_as_call(p, &set_type, o);
    if (!pickle_add_code(p, CODE_EMPTY_SET) || !pickle_remember(p, o)) return false;
    const Set *set    = (const Set *)o;
    int64_t    length = set->used, place = 0;
    Object    *item;
    int        n = BATCH;
    while (length && n == BATCH) {
        if (!pickle_add_code(p, CODE_MARK)) return false;
        for (n = 0; n < BATCH && set_next(set, &place, &item); n++)
            if (!save_kept(p, item)) return false;
        if (!pickle_add_code(p, CODE_ADDITEMS)) return false;
        if (set->used != length) return raise_runtime_error("set changed size during iteration") != NULL;
    }
    return true;
}

static bool save_frozenset(Pickler *p, Object *o)
{
    if (p->protocol < 4) return save_set_as_call(p, &frozenset_type, o);
    if (!pickle_enter(p, o, TYPE_OF(o))) return false;
    int64_t place = 0;
    Object *item;
    bool    done = pickle_add_code(p, CODE_MARK);
    while (done && set_next((Set *)o, &place, &item)) done = save_kept(p, item);
    pickle_leave(p, o);
    if (!done) return false;
    int64_t known = memo_find(&p->memo, o);
    if (known >= 0) return pickle_add_code(p, CODE_POP_MARK) && pickle_recall(p, known);
    return pickle_add_code(p, CODE_FROZENSET) && pickle_remember(p, o);
}

/* ---- any object -------------------------------------------------------------------------------------------------------- */

static bool save_compound(Pickler *p, Object *o)
{
    switch (o->shape) {
    case SHAPE_DICT: return save_dict(p, o);
    case SHAPE_LIST: return save_list(p, o);
    case SHAPE_TUPLE: return save_tuple(p, o);
    case SHAPE_SET: return save_set(p, o);
    case SHAPE_FROZENSET: return save_frozenset(p, o);
    case SHAPE_BYTEARRAY: return save_bytearray(p, o);
    default: return TYPE_OF(o) == &pickle_buffer_type ? save_buffer(p, o) : pickle_save_other(p, o);
    }
}

static bool save_persistent(Pickler *p, Owned id)
{
    bool done;
    if (p->bin) done = pickle_save_unasked(p, id) && pickle_add_code(p, CODE_BINPERSID);
    else {
        Owned text = object_str(id);
        done       = text != NULL;
        if (text && !AS(Str, text)->ascii) done = raise_pickling("persistent IDs in protocol 0 must be ASCII strings") != NULL;
        done = done && pickle_add_code(p, CODE_PERSID) && pickle_add(p, AS(Str, text)->data, AS(Str, text)->length) && pickle_add(p, "\n", 1);
        ref_drop_maybe(text);
    }
    ref_drop(id);
    return done;
}

bool pickle_save_unasked(Pickler *p, Object *o)
{
    if (UNLIKELY(!pickle_boundary(p))) return false;
    switch (o->shape) {
    case SHAPE_INT: case SHAPE_INT_PINNED: return save_word(p, o);
    case SHAPE_FLOAT: case SHAPE_FLOAT_PINNED: return save_float(p, o);
    case SHAPE_NONE: return pickle_add_code(p, CODE_NONE);
    case SHAPE_BOOL: return save_bool(p, o == TRUE_);
    case SHAPE_BIG_INT: return save_big(p, o);
    default: break;
    }
    int64_t known = memo_find(&p->memo, o);
    if (known >= 0) return pickle_recall(p, known);
    if (o->shape == SHAPE_STR) return save_str(p, o);
    if (o->shape == SHAPE_BYTES) return save_bytes(p, o);
    if (!recursion_enter(PICKLING)) return false;
    bool done = save_compound(p, o);
    recursion_leave();
    return done;
}

bool pickle_save(Pickler *p, Object *o)
{
    if (LIKELY(!p->persistent_id.function)) return pickle_save_unasked(p, o);
    if (!pickle_boundary(p)) return false;
    Owned id = pickle_hook_call(&p->persistent_id, OBJ(p), o);
    if (!id) return false;
    if (id != NONE) return save_persistent(p, id);
    ref_drop(id);
    return pickle_save_unasked(p, o);
}
