/* json_write.c -- writing JSON: string literals, and the encoder that a JSONEncoder makes for itself.
 *
 * The encoder writes a whole value into one text.  Containers and objects that default() was asked about are noted while they
 * are being written, so that one inside of itself is found.
 */
#include <math.h>

#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/names.h"
#include "vm/modules/json_parts.h"

typedef struct Encoder {
    Object  head;
    Object *markers, *default_, *encoder, *indent, *key_separator, *item_separator; /* owned */
    bool    sort_keys, skipkeys, allow_nan;
    uint8_t quotes; /* the encoder is known: 1 json_quote_ascii, 2 json_quote; else 0 */
} Encoder;

typedef struct Writer { /* one call */
    Encoder   *encoder;
    StrBuilder out;
    Borrowed  *open;  /* what is being written, outermost first */
    int64_t    open_count, open_room;
    int64_t    level; /* of indentation */
} Writer;

static bool write_value(Writer *w, Borrowed o);

/* ---- string literals --------------------------------------------------------------------------------- */

static inline bool is_plain(uint32_t c, bool ascii_only) { return c >= ' ' && c != '"' && c != '\\' && !(ascii_only && c > '~'); }

static bool write_escape(StrBuilder *b, uint32_t c)
{
    static const char hex[] = "0123456789abcdef";
    char              text[6] = {'\\', 'u', hex[c >> 12 & 15], hex[c >> 8 & 15], hex[c >> 4 & 15], hex[c & 15]};
    switch (c) {
    case '"': case '\\': text[1] = (char)c; return builder_add_ascii(b, text, 2);
    case '\b': return builder_add_ascii(b, "\\b", 2);
    case '\f': return builder_add_ascii(b, "\\f", 2);
    case '\n': return builder_add_ascii(b, "\\n", 2);
    case '\r': return builder_add_ascii(b, "\\r", 2);
    case '\t': return builder_add_ascii(b, "\\t", 2);
    default: break;
    }
    if (c < 0x10000) return builder_add_ascii(b, text, 6);
    c -= 0x10000;
    return write_escape(b, 0xd800 | c >> 10) && write_escape(b, 0xdc00 | (c & 0x3ff));
}

bool json_write_quoted(StrBuilder *b, const Str *text, bool ascii_only)
{
    int64_t at = 0, n = text->length;
    builder_add_char(b, '"');
    while (at < n) {
        int64_t run = at;
        if (text->width == 1) {
            const uint8_t *chars = (const uint8_t *)text->data;
            while (run < n && is_plain(chars[run], ascii_only)) run++;
        } else
            while (run < n && is_plain(str_char(text, run), ascii_only)) run++;
        if (run > at && !builder_add_slice(b, text, at, run)) return false;
        if (run < n && !write_escape(b, str_char(text, run))) return false;
        at = run + 1;
    }
    return builder_add_char(b, '"');
}

static Owned quoted(Borrowed o, bool ascii_only)
{
    if (!IS_STR(o)) return raise_type_error("first argument must be a string, not %T", o);
    StrBuilder b;
    builder_start(&b, ((const Str *)o)->length + 2);
    json_write_quoted(&b, (const Str *)o, ascii_only);
    return builder_finish(&b);
}

NATIVE_SHARED(json_quote) { return quoted(args[0], false); }
NATIVE_SHARED(json_quote_ascii) { return quoted(args[0], true); }

/* ---- simple values -------------------------------------------------------------------------------------- */

static bool add_take(Writer *w, Owned text) /* NULL: exception pending */
{
    if (!text) return false;
    bool ok = builder_add(&w->out, text);
    ref_drop(text);
    return ok;
}

static bool write_string(Writer *w, Borrowed o)
{
    if (w->encoder->quotes) return json_write_quoted(&w->out, (const Str *)o, w->encoder->quotes == 1);
    Owned text = object_call_1(w->encoder->encoder, o);
    if (text && !IS_STR(text)) {
        raise_type_error("encoder() must return a string, not %T", text);
        ref_clear(&text);
    }
    return add_take(w, text);
}

static bool write_int(Writer *w, Borrowed o)
{
    Borrowed number = int_exact(o);
    if (!int_is_word(number)) return add_take(w, int_type.repr((Object *)number));
    char     digits[24], *start = digits + sizeof digits;
    int64_t  value = int_word(number);
    uint64_t rest  = value < 0 ? -(uint64_t)value : (uint64_t)value;
    do *--start = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0) *--start = '-';
    return builder_add_ascii(&w->out, start, digits + sizeof digits - start);
}

static bool write_float(Writer *w, Borrowed o)
{
    double value = FLOAT_VALUE(o);
    char   text[64];
    if (isfinite(value)) return builder_add_ascii(&w->out, text, float_to_text(value, text));
    if (w->encoder->allow_nan) return builder_add_c(&w->out, isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
    if (w->encoder->indent == NONE) raise_value_error("Out of range float values are not JSON compliant");
    else raise_value_error("Out of range float values are not JSON compliant: %R", o);
    return false;
}

/* None, True, False, or NULL. */
static const char *constant(Borrowed o) { return o == NONE ? "null" : o == TRUE_ ? "true" : o == FALSE_ ? "false" : NULL; }

/* ---- what is open ------------------------------------------------------------------------------------------ */

static bool open_enter(Writer *w, Borrowed o)
{
    if (w->encoder->markers == NONE) return true;
    for (int64_t i = w->open_count; i-- > 0;)
        if (w->open[i] == o) {
            raise_value_error("Circular reference detected");
            return false;
        }
    if (w->open_count == w->open_room) {
        int64_t room = w->open_room * 2 + 16;
        void   *more = heap_realloc(w->open, (size_t)w->open_room * sizeof *w->open, (size_t)room * sizeof *w->open);
        if (!more) return false;
        w->open      = more;
        w->open_room = room;
    }
    w->open[w->open_count++] = o;
    return true;
}

static void open_leave(Writer *w)
{
    if (w->encoder->markers != NONE) w->open_count--;
}

/* A new line with the indentation of the level. */
static bool write_line(Writer *w)
{
    if (w->encoder->indent == NONE) return true;
    builder_add_char(&w->out, '\n');
    for (int64_t i = 0; i < w->level; i++)
        if (!builder_add(&w->out, w->encoder->indent)) return false;
    return !w->out.failed;
}

static bool begin(Writer *w, char bracket)
{
    builder_add_char(&w->out, (uint32_t)bracket);
    w->level++;
    return write_line(w);
}

static bool end(Writer *w, char bracket)
{
    w->level--;
    return write_line(w) && builder_add_char(&w->out, (uint32_t)bracket);
}

static bool separate(Writer *w) { return builder_add(&w->out, w->encoder->item_separator) && write_line(w); }

/* ---- lists and dicts ----------------------------------------------------------------------------------------- */

static bool write_items_of(Writer *w, Borrowed sequence)
{
    int64_t n;
    sequence_items((Object *)sequence, &n);
    if (n == 0) return builder_add_ascii(&w->out, "[]", 2);
    if (!begin(w, '[')) return false;
    for (int64_t i = 0;; i++) {
        Object **items = sequence_items((Object *)sequence, &n);
        if (i >= n) break;
        Owned item = ref_keep(items[i]);
        bool  ok   = (i == 0 || separate(w)) && write_value(w, item);
        ref_drop(item);
        if (!ok) return false;
    }
    return end(w, ']');
}

/* A subclass's own __iter__ says what its items are; in indented text, its truth first whether it has any. */
static bool write_items(Writer *w, Borrowed o)
{
    if (IS_EXACT_LIST(o) || IS_EXACT_TUPLE(o)) return write_items_of(w, o);
    bool  indented = w->encoder->indent != NONE;
    Truth some     = indented ? object_truth(o) : TRUTH_YES;
    if (some == TRUTH_NO) return builder_add_ascii(&w->out, "[]", 2);
    Owned sequence = some == TRUTH_ERROR ? NULL : indented ? object_to_list(o) : sequence_fast(o, "_iterencode_list needs a sequence");
    bool  ok       = sequence && write_items_of(w, sequence);
    ref_drop_maybe(sequence);
    return ok;
}

/* TRUTH_NO: the key is left out. */
static Truth key_text(Writer *w, Borrowed key, Owned *text)
{
    char number[64];
    if (IS_STR(key)) *text = ref_keep(key);
    else if (IS_FLOAT(key)) {
        double value = FLOAT_VALUE(key);
        if (isfinite(value)) *text = str_from_ascii(number, float_to_text(value, number));
        else if (w->encoder->allow_nan) *text = str_from_c(isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        else if (w->encoder->indent == NONE) *text = raise_value_error("Out of range float values are not JSON compliant");
        else *text = raise_value_error("Out of range float values are not JSON compliant: %R", key);
    } else if (constant(key)) *text = str_from_c(constant(key));
    else if (IS_INT(key)) *text = int_type.repr((Object *)int_exact(key));
    else if (w->encoder->skipkeys) return TRUTH_NO;
    else *text = raise_type_error("keys must be str, int, float, bool or None, not %T", key);
    return *text ? TRUTH_YES : TRUTH_ERROR;
}

static bool write_member(Writer *w, Borrowed key, Borrowed value, bool *first)
{
    Owned text;
    Truth wanted = key_text(w, key, &text);
    if (wanted != TRUTH_YES) return wanted == TRUTH_NO;
    bool ok = (*first || separate(w)) && write_string(w, text) && builder_add(&w->out, w->encoder->key_separator) && write_value(w, value);
    *first  = false;
    ref_drop(text);
    return ok;
}

static Owned items_of(Writer *w, Borrowed dict)
{
    Owned items = object_call_method(dict, names.items, NULL, 0), list = items ? object_to_list(items) : NULL;
    ref_drop_maybe(items);
    if (list && w->encoder->sort_keys && !list_sort(AS(List, list), NULL, false)) ref_clear(&list);
    return list;
}

static bool write_listed(Writer *w, Borrowed items, bool *first)
{
    for (uint32_t i = 0; i < ((const List *)items)->length; i++) {
        Owned pair = ref_keep(((const List *)items)->items[i]);
        bool  ok   = IS_TUPLE(pair) && AS(Tuple, pair)->length == 2;
        if (!ok) raise_value_error("items must return 2-tuples");
        else ok = write_member(w, AS(Tuple, pair)->items[0], AS(Tuple, pair)->items[1], first);
        ref_drop(pair);
        if (!ok) return false;
    }
    return true;
}

/* An exact dict: as it is, as long as default() and the like leave it alone. */
static bool write_members(Writer *w, Dict *dict, bool *first)
{
    uint32_t place = 0;
    Object  *key, *value;
    int64_t  length = dict_length(dict);
    while (dict_next(dict, &place, &key, &value)) {
        ref_keep(key);
        ref_keep(value);
        bool ok = write_member(w, key, value, first);
        ref_drop(key);
        ref_drop(value);
        if (!ok) return false;
        if (dict_length(dict) != length) return raise_runtime_error("dictionary changed size during iteration") != NULL;
    }
    return true;
}

static bool write_dict(Writer *w, Borrowed o)
{
    bool first = true, ok;
    if (dict_length((const Dict *)o) == 0) return builder_add_ascii(&w->out, "{}", 2);
    bool  direct = IS_EXACT_DICT(o) && !w->encoder->sort_keys;
    Owned items  = direct ? NULL : items_of(w, o);
    if (!direct && !items) return false;
    ok = begin(w, '{') && (direct ? write_members(w, (Dict *)o, &first) : write_listed(w, items, &first)) && end(w, '}');
    ref_drop_maybe(items);
    return ok;
}

/* ---- values ---------------------------------------------------------------------------------------------------- */

static bool write_default(Writer *w, Borrowed o)
{
    Owned other = object_call_1(w->encoder->default_, o);
    bool  ok    = other && write_value(w, other);
    ref_drop_maybe(other);
    return ok;
}

static bool write_compound(Writer *w, Borrowed o)
{
    if (!recursion_enter(" while encoding a JSON object")) return false;
    bool ok = open_enter(w, o);
    if (ok) {
        ok = IS_LIST(o) || IS_TUPLE(o) ? write_items(w, o) : IS_DICT(o) ? write_dict(w, o) : write_default(w, o);
        open_leave(w);
    }
    recursion_leave();
    return ok;
}

static bool write_value(Writer *w, Borrowed o)
{
    const char *text = constant(o);
    if (text) return builder_add_c(&w->out, text);
    if (IS_STR(o)) return write_string(w, o);
    if (IS_INT(o)) return write_int(w, o);
    if (IS_FLOAT(o)) return write_float(w, o);
    return write_compound(w, o);
}

/* ---- the type -------------------------------------------------------------------------------------------------------- */

static Owned encoder_call(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *given[2];
    Writer  w = {.encoder = AS(Encoder, self)};
    if (!native_bind("_iterencode", "obj, _current_indent_level", args, n, keywords, given, 2) || !argument_int64(given[1], &w.level)) return NULL;
    StrScratch scratch;
    builder_start_in(&w.out, &scratch, 64);
    bool  ok   = write_value(&w, given[0]);
    Owned text = ok ? builder_finish(&w.out) : NULL, tuple = text ? tuple_pack(1, text) : NULL;
    if (!ok) builder_abandon(&w.out);
    heap_free(w.open, (size_t)w.open_room * sizeof *w.open);
    ref_drop_maybe(text);
    return tuple;
}

static uint8_t known_quotes(Borrowed encoder)
{
    if (encoder->shape != SHAPE_NATIVE) return 0;
    NativeFn function = ((const Native *)encoder)->def->fn;
    return function == json_quote_ascii ? 1 : function == json_quote ? 2 : 0;
}

static Owned encoder_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *g[9];
    bool    sort_keys = false, skipkeys = false, allow_nan = false;
    if (!native_bind("make_encoder", "markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan", args, n,
                     keywords, g, 9) || !argument_truth(g[6], &sort_keys) || !argument_truth(g[7], &skipkeys) || !argument_truth(g[8], &allow_nan))
        return NULL;
    if (g[0] != NONE && !IS_DICT(g[0])) return raise_type_error("make_encoder() argument 1 must be dict or None, not %T", g[0]);
    if (!IS_STR(g[4])) return raise_type_error("make_encoder() argument 5 must be str, not %T", g[4]);
    if (!IS_STR(g[5])) return raise_type_error("make_encoder() argument 6 must be str, not %T", g[5]);
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    Object **fields[] = {&AS(Encoder, o)->markers, &AS(Encoder, o)->default_, &AS(Encoder, o)->encoder,
                         &AS(Encoder, o)->indent, &AS(Encoder, o)->key_separator, &AS(Encoder, o)->item_separator};
    for (int i = 0; i < 6; i++) *fields[i] = ref_keep(g[i]);
    AS(Encoder, o)->sort_keys = sort_keys;
    AS(Encoder, o)->skipkeys  = skipkeys;
    AS(Encoder, o)->allow_nan = allow_nan;
    AS(Encoder, o)->quotes    = known_quotes(g[2]);
    gc_track(o);
    return o;
}

static int encoder_traverse(Object *self, GcVisit visit, void *argument)
{
    Encoder *e     = AS(Encoder, self);
    Object  *all[] = {e->markers, e->default_, e->encoder, e->indent, e->key_separator, e->item_separator};
    int      r     = 0;
    for (int i = 0; i < 6 && !r; i++)
        if (all[i]) r = visit(all[i], argument);
    return r;
}

static void encoder_clear(Object *self)
{
    Encoder *e = AS(Encoder, self);
    ref_clear(&e->markers);
    ref_clear(&e->default_);
    ref_clear(&e->encoder);
    ref_clear(&e->indent);
    ref_clear(&e->key_separator);
    ref_clear(&e->item_separator);
}

static void encoder_dealloc(Object *self)
{
    gc_untrack(self);
    encoder_clear(self);
    container_release(self, sizeof(Encoder));
}

static const MemberDef encoder_members[] = {
    {"markers", MEMBER_OBJECT, offsetof(Encoder, markers), false, "markers"},
    {"default", MEMBER_OBJECT, offsetof(Encoder, default_), false, "default"},
    {"encoder", MEMBER_OBJECT, offsetof(Encoder, encoder), false, "encoder"},
    {"indent", MEMBER_OBJECT, offsetof(Encoder, indent), false, "indent"},
    {"key_separator", MEMBER_OBJECT, offsetof(Encoder, key_separator), false, "key_separator"},
    {"item_separator", MEMBER_OBJECT, offsetof(Encoder, item_separator), false, "item_separator"},
    {"sort_keys", MEMBER_BOOL, offsetof(Encoder, sort_keys), false, "sort_keys"},
    {"skipkeys", MEMBER_BOOL, offsetof(Encoder, skipkeys), false, "skipkeys"},
    {0}};
STATIC_OBJECT Type json_encoder_type = {
    .gc = {.size = sizeof(Encoder), .traverse = encoder_traverse, .clear = encoder_clear, .dealloc = encoder_dealloc},
    .name = "_json.Encoder", .doc = "Writes a value as JSON.", .flags = TYPE_BASE,
    .new_ = encoder_new, .call = encoder_call, .members = encoder_members};
