/* _xmltree.c -- ordinary XML straight into a tree: tags, attributes and characters as nearly all documents have them.
 *
 * The parser (lib/pyexpat.py), the builder of trees and the elements (lib/xml/etree) are written in Python, and their fields are all
 * the state there is.  grow() takes pieces off the text for as long as it knows what the parser and the builder would do together,
 * and does the same to their lists; in front of the first piece that it doesn't know (an entity, a namespace, a mistake, a tag seen
 * for the first time) it stops, and Python goes on.  A piece is taken as a whole or not at all.
 */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

typedef enum { TAKEN, NOT_ORDINARY, FAILED } Step;
enum Field { TAG, ATTRIB, CHILDREN, TEXT, TAIL, FIELD_COUNT };

typedef struct Growing {
    const Str *text;
    int64_t    at;
    List      *opened, *spaces; /* the parser's: (name, full name, prefixes declared) and namespaces of the elements it is in */
    List      *elements, *data; /* the builder's: these elements, and the characters since the last tag */
    Owned      last;            /* the element whose text, or whose tail, the characters are; or None */
    bool       tail;
    bool       comments;        /* they leave nothing behind */
    Dict      *tags, *names;    /* what `opened` is to hold, by the name that is written; the tag, by the full name */
    Type      *element;
    Object   **fields;          /* the names of an element's attributes, by enum Field */
} Growing;

/* ---- characters ---------------------------------------------------------------------------------------- */

/* The character at i; 0 behind the end. */
static inline uint32_t peek(const Str *s, int64_t i) { return i < s->length ? str_char(s, i) : 0; }
static inline bool     is_space(uint32_t c) { return c == ' ' || c == '\n' || c == '\t'; }
static inline bool     is_letter(uint32_t c) { return (c | 32) - 'a' < 26 || c == '_' || c >= 0x80; }
static inline bool     is_in_name(uint32_t c) { return is_letter(c) || c - '0' < 10 || c == '-' || c == '.'; }
static inline bool     is_allowed(uint32_t c) { return (c >= ' ' || is_space(c) || c == '\r') && c - 0xd800 >= 0x800 && c != 0xfffe && c != 0xffff; }

static int64_t past_spaces(const Str *s, int64_t i)
{
    while (is_space(peek(s, i))) i++;
    return i;
}

/* The end of a name; `i` itself: there is none. */
static int64_t past_name(const Str *s, int64_t i, bool colons)
{
    if (!is_letter(peek(s, i))) return i;
    while (is_in_name(peek(s, i)) || (colons && peek(s, i) == ':')) i++;
    return i;
}

/* &amp; &#38; &#x26; and the like at *at, which moves behind it; 0: none that is known without declarations. */
static uint32_t reference(const Str *s, int64_t *at)
{
    static const struct { const char *name; char meaning; } known[] = { { "amp", '&' }, { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' } };
    char    name[10];
    int     n = 0;
    int64_t i = *at + 1;
    for (; peek(s, i) != ';'; i++) {
        if (n == (int)sizeof name - 1 || peek(s, i) - '!' > '~' - '!') return 0;
        name[n++] = (char)peek(s, i);
    }
    name[n] = 0;
    *at     = i + 1;
    if (name[0] == '#') {
        bool     hex   = name[1] == 'x';
        uint32_t value = 0;
        if (!name[1 + hex]) return 0;
        for (const char *p = name + 1 + hex; *p; p++) {
            uint32_t digit = (uint32_t)*p - '0' < 10 ? (uint32_t)*p - '0' : hex && ((uint32_t)*p | 32) - 'a' < 6 ? ((uint32_t)*p | 32) - 'a' + 10 : 99;
            if (digit == 99) return 0;
            value = value * (hex ? 16 : 10) + digit;
        }
        return value <= 0x10ffff && is_allowed(value) ? value : 0;
    }
    for (size_t k = 0; k < sizeof known / sizeof *known; k++)
        if (strcmp(name, known[k].name) == 0) return (uint32_t)known[k].meaning;
    return 0;
}

/* The characters from `at` to `end` with their references replaced; in a value, white space is blanks. */
static Step replaced(const Str *s, int64_t at, int64_t end, bool value, Owned *out)
{
    StrBuilder b;
    builder_start(&b, end - at);
    while (at < end) {
        uint32_t c = str_char(s, at);
        if (c == '&') c = reference(s, &at);
        else {
            at++;
            if (value && is_space(c)) c = ' ';
        }
        if (c == 0 || at > end) {
            builder_abandon(&b);
            return NOT_ORDINARY;
        }
        builder_add_char(&b, c);
    }
    *out = builder_finish(&b);
    return *out ? TAKEN : FAILED;
}

/* The characters up to `stop`, which is at *end then: a value's up to its quotation mark, others up to a tag. */
static Step characters(const Str *s, int64_t at, uint32_t stop, bool value, Owned *out, int64_t *end)
{
    bool    plain = true;
    int64_t i     = at;
    for (;; i++) {
        uint32_t c = peek(s, i);
        if (c == stop) break;
        if (LIKELY(c >= '(' && c < 0xd800 && c != '<' && c != ']')) continue;
        if (!is_allowed(c) || c == '<' || (c == ']' && peek(s, i + 1) == ']' && peek(s, i + 2) == '>')) return NOT_ORDINARY;
        if (c == '&' || (value && is_space(c))) plain = false;
    }
    *end = i;
    if (!plain) return replaced(s, at, i, value, out);
    *out = str_slice(s, at, i);
    return *out ? TAKEN : FAILED;
}

/* ---- what the builder does ----------------------------------------------------------------------------- */

/* The characters since the last tag become the text, or the tail, of an element. */
static bool flush(Growing *g)
{
    if (!g->data->length) return true;
    Owned text = NULL;
    if (g->data->length == 1) text = ref_keep(g->data->items[0]);
    else {
        Owned nothing = str_from_ascii("", 0);
        text          = nothing ? str_join(AS(Str, nothing), OBJ(g->data)) : NULL;
        ref_drop_maybe(nothing);
    }
    bool done = text && (g->last == NONE || object_generic_set_attr(g->last, AS(Str, g->fields[g->tail ? TAIL : TEXT]), text));
    ref_drop_maybe(text);
    if (done) list_clear(g->data);
    return done;
}

/* As Element.__init__ leaves it. */
static Owned element_new(Growing *g, Object *tag, Object *attributes)
{
    Owned o = type_alloc(g->element), children = o ? list_new(0) : NULL;
    if (!children || !object_generic_set_attr(o, AS(Str, g->fields[TAG]), tag) ||
        !object_generic_set_attr(o, AS(Str, g->fields[ATTRIB]), attributes) ||
        !object_generic_set_attr(o, AS(Str, g->fields[CHILDREN]), children)) {
        ref_clear(&o);
    }
    ref_drop_maybe(children);
    if (o && gc_is_container(o) && !gc_is_tracked(o)) gc_track(o);
    return o;
}

static bool append_child(Growing *g, Object *element)
{
    Owned children = object_get_attr(g->elements->items[g->elements->length - 1], AS(Str, g->fields[CHILDREN]));
    bool  done     = children && IS_EXACT_LIST(children) && list_append(AS(List, children), element);
    if (children && !IS_EXACT_LIST(children)) raise_type_error("_children must be a list, not %T", children);
    ref_drop_maybe(children);
    return done;
}

static Owned pop(List *list) { return list->items[--list->length]; }

static bool start(Growing *g, Object *opened, Object *tag, Object *attributes, bool empty)
{
    Owned element = flush(g) ? element_new(g, tag, attributes) : NULL;
    if (!element || !append_child(g, element)) {
        ref_drop_maybe(element);
        return false;
    }
    ref_set(&g->last, ref_keep(element));
    g->tail   = empty;
    bool done = empty || (list_append(g->opened, opened) && list_append(g->spaces, g->spaces->items[g->spaces->length - 1]) &&
                          list_append(g->elements, element));
    ref_drop(element);
    return done;
}

/* ---- pieces -------------------------------------------------------------------------------------------- */

static Step take_characters(Growing *g)
{
    Owned   text = NULL;
    int64_t end;
    Step    step = characters(g->text, g->at, '<', false, &text, &end);
    if (step != TAKEN) return step;
    g->at = end;
    return list_append_take(g->data, text) ? TAKEN : FAILED;
}

/* name="value" at *at, which moves behind it. */
static Step take_attribute(const Str *s, int64_t *at, Dict *attributes)
{
    int64_t i = *at, end = past_name(s, i, false), equals = past_spaces(s, end), open = past_spaces(s, equals + 1);
    uint32_t quote = peek(s, open);
    if (end == i || peek(s, equals) != '=' || (quote != '"' && quote != '\'')) return NOT_ORDINARY;
    Str *name = (Str *)str_slice(s, i, end);
    if (!name) return FAILED;
    str_intern(&name);
    Owned value = NULL;
    Step  step  = str_equal_c(name, "xmlns") || dict_find_str(attributes, name) ? NOT_ORDINARY
                                                                                : characters(s, open + 1, quote, true, &value, at);
    if (step == TAKEN && !dict_set_str(attributes, name, value)) step = FAILED;
    ref_drop_maybe(value);
    ref_drop(OBJ(name));
    ++*at;
    return step;
}

/* What stands behind a tag's name. *at moves behind the tag. */
static Step take_attributes(const Str *s, int64_t *at, Dict *attributes, bool *empty)
{
    for (;;) {
        int64_t i = past_spaces(s, *at);
        *empty    = peek(s, i) == '/';
        if (peek(s, i + *empty) == '>') {
            *at = i + *empty + 1;
            return TAKEN;
        }
        if (i == *at) return NOT_ORDINARY;
        *at       = i;
        Step step = take_attribute(s, at, attributes);
        if (step != TAKEN) return step;
    }
}

/* What the parser notes of an element that is written with the name from `start` to `end`, and the tag that it has. Borrowed. */
static Step known_tag(Growing *g, int64_t start, int64_t end, Object **opened, Object **tag)
{
    Owned name = str_slice(g->text, start, end);
    if (!name) return FAILED;
    *opened = OBJ(dict_find_str(g->tags, AS(Str, name)));
    ref_drop(name);
    *tag = *opened && IS_EXACT_TUPLE(*opened) ? OBJ(dict_find_str(g->names, AS(Str, AS(Tuple, *opened)->items[1]))) : NULL;
    return *tag ? TAKEN : NOT_ORDINARY;
}

static Step take_start(Growing *g)
{
    Object *opened, *tag;
    bool    empty = false;
    int64_t end   = past_name(g->text, g->at + 1, true);
    Step    step  = end == g->at + 1 ? NOT_ORDINARY : known_tag(g, g->at + 1, end, &opened, &tag);
    if (step != TAKEN) return step;
    Owned attributes = dict_new();
    if (!attributes) return FAILED;
    ref_keep(opened);
    ref_keep(tag);
    step = take_attributes(g->text, &end, AS(Dict, attributes), &empty);
    if (step == TAKEN) {
        g->at = end;
        if (!start(g, opened, tag, attributes, empty)) step = FAILED;
    }
    ref_drop(attributes);
    ref_drop(opened);
    ref_drop(tag);
    return step;
}

/* The end of the element opened last, unless that is the root or declares namespaces. */
static Step take_end(Growing *g)
{
    if (g->elements->length < 2 || g->opened->length < 2 || g->spaces->length < 2) return NOT_ORDINARY;
    Object *opened = g->opened->items[g->opened->length - 1];
    if (!IS_EXACT_TUPLE(opened) || AS(Tuple, opened)->items[2] != OBJ(empty_tuple)) return NOT_ORDINARY;
    const Str *name = AS(Str, AS(Tuple, opened)->items[0]);
    int64_t    i    = g->at + 2;
    for (int64_t k = 0; k < name->length; k++, i++)
        if (peek(g->text, i) != str_char(name, k)) return NOT_ORDINARY;
    i = past_spaces(g->text, i);
    if (peek(g->text, i) != '>') return NOT_ORDINARY;
    if (!flush(g)) return FAILED;
    g->at = i + 1;
    ref_set(&g->last, pop(g->elements));
    g->tail = true;
    ref_drop(pop(g->opened));
    ref_drop(pop(g->spaces));
    return TAKEN;
}

static Step take_comment(Growing *g)
{
    const Str *s = g->text;
    int64_t    i = g->at + 4;
    if (!g->comments || peek(s, g->at + 2) != '-' || peek(s, g->at + 3) != '-') return NOT_ORDINARY;
    for (; peek(s, i) != '-' || peek(s, i + 1) != '-'; i++)
        if (!is_allowed(peek(s, i))) return NOT_ORDINARY;
    if (peek(s, i + 2) != '>') return NOT_ORDINARY;
    g->at = i + 3;
    return TAKEN;
}

static Step take_piece(Growing *g)
{
    if (peek(g->text, g->at) != '<') return take_characters(g);
    uint32_t second = peek(g->text, g->at + 1);
    return second == '/' ? take_end(g) : second == '!' ? take_comment(g) : take_start(g);
}

NATIVE(xmltree_grow)
{
    Growing g = { .text = AS(Str, args[0]), .opened = AS(List, args[2]), .spaces = AS(List, args[3]), .elements = AS(List, args[4]),
                  .data = AS(List, args[5]), .tags = AS(Dict, args[8]), .names = AS(Dict, args[9]), .element = (Type *)args[10],
                  .fields = AS(Tuple, args[11])->items };
    if (!int_to_int64(args[1], &g.at)) return NULL;
    g.last    = ref_keep(args[6]);
    g.tail     = args[7] == TRUE_;
    g.comments = args[12] == TRUE_;
    Step step = TAKEN;
    while (step == TAKEN && g.at < g.text->length && g.elements->length) step = take_piece(&g);
    Owned at = step == FAILED ? NULL : int_new(g.at), result = at ? tuple_pack(3, at, g.last, g.tail ? TRUE_ : FALSE_) : NULL;
    ref_drop_maybe(at);
    ref_drop(g.last);
    return result;
}

static const NativeDef functions[] = {
    { "grow", xmltree_grow, "text, at, opened, spaces, elements, data, last, tail, tags, names, element, fields, comments, /",
      "Take ordinary pieces off the text from `at` on, into a tree; the result is how far that went, and the builder's last and tail.", 0 },
    { 0 },
};
const NativeModule _xmltree_module = { "_xmltree", "Ordinary XML straight into a tree.", functions, NULL };
