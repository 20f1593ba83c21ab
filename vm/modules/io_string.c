/* io_string.c -- StringIO: a file of text in memory.
 *
 * The characters lie in a block of their own, as wide as the widest written so far (1, 2 or 4 bytes).  Positions count characters.
 * newline=... works as for files: with None and '' line ends are looked at when text is written (there's no other side), with
 * '\r' and '\r\n' every '\n' becomes that when it is written.
 */
#include <string.h>

#include "vm/modules/io_parts.h"

typedef struct StringIO {
    IoBase       base;
    char        *data;     /* capacity * width bytes; NULL: none */
    int64_t      length, capacity, position;
    int          width;    /* 0 or 1, 2, 4 */
    uint32_t     bound;    /* no character is above: 127, 255 ... */
    bool         ready, closed;
    NewlineRules newlines;
    TextDecoder  decoder;  /* only its newlines are used */
    Str         *newline;  /* as given, for __getstate__; NULL: None */
} StringIO;

static StringIO *self_of(Object **args) { return AS(StringIO, args[0]); }

static bool check_open(const StringIO *s)
{
    if (LIKELY(s->ready && !s->closed)) return true;
    raise_value_error(s->ready ? "I/O operation on closed file" : "I/O operation on uninitialized object");
    return false;
}

static void drop_data(StringIO *s)
{
    heap_free(s->data, (size_t)(s->capacity * s->width));
    s->data     = NULL;
    s->capacity = s->length = 0;
    s->width    = 1;
    s->bound    = BOUND_ASCII;
}

/* Room for so many characters of that width. */
static bool need_room(StringIO *s, int64_t length, int width)
{
    if (width < s->width) width = s->width;
    if (length <= s->capacity && width == s->width) return true;
    int64_t wanted = length <= s->capacity ? s->capacity : length + (length >> 2) + 32;
    if (width == s->width) {
        char *larger = heap_realloc(s->data, (size_t)(s->capacity * width), (size_t)(wanted * width));
        if (!larger) return false;
        s->data = larger;
    } else {
        char *wider = heap_alloc((size_t)(wanted * width));
        if (!wider) return false;
        if (s->length) chars_copy(wider, width, s->data, s->width, s->length);
        heap_free(s->data, (size_t)(s->capacity * s->width));
        s->data  = wider;
        s->width = width;
    }
    s->capacity = wanted;
    return true;
}

static bool write_chars(StringIO *s, const Str *text)
{
    if (text->length == 0) return true;
    if (s->position > STR_MAX_LENGTH - text->length) {
        raise_overflow_error("new position too large");
        return false;
    }
    int64_t end = s->position + text->length;
    if (!need_room(s, end > s->length ? end : s->length, text->width)) return false;
    if (s->position > s->length) chars_fill(s->data + s->length * s->width, s->width, 0, s->position - s->length);
    chars_copy(s->data + s->position * s->width, s->width, text->data, text->width, text->length);
    if (str_bound(text) > s->bound) s->bound = str_bound(text);
    s->position = end;
    if (end > s->length) s->length = end;
    return true;
}

static bool write_str(StringIO *s, Str *text)
{
    Owned translated = ref_keep(OBJ(text));
    if (s->newlines.universal) translated = newlines_feed(&s->decoder, translated, true);
    else if (s->newlines.write) {
        Owned end = str_from_c(s->newlines.write);
        ref_set(&translated, end ? str_replace(text, names.newline, (Str *)end, -1) : NULL);
        ref_drop_maybe(end);
    }
    bool ok = translated && write_chars(s, (Str *)translated);
    ref_drop_maybe(translated);
    return ok;
}

/* ---- life ------------------------------------------------------------------------------------------ */

static bool set_up(StringIO *s, Borrowed initial, Borrowed newline)
{
    NewlineRules rules;
    s->ready = false;
    if (newline && newline != NONE && !IS_STR(newline)) {
        raise_type_error("newline must be str or None, not %T", newline);
        return false;
    }
    Str *kind = newline == NONE ? NULL : newline ? (Str *)newline : names.newline;
    if (!newline_rules(kind, &rules, true)) return false;
    if (initial && initial != NONE && !IS_STR(initial)) {
        raise_type_error("initial_value must be str or None, not %T", initial);
        return false;
    }
    drop_data(s);
    ref_set(&s->newline, ref_keep_maybe(OBJ(kind)));
    s->newlines = rules;
    s->decoder  = (TextDecoder){.universal = rules.universal, .translate = rules.translate};
    s->closed   = false;
    s->position = 0;
    if (initial && initial != NONE && !write_str(s, (Str *)initial)) return false;
    s->position = 0;
    return s->ready = true;
}

static bool string_io_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    Object *given[2];
    return native_bind("StringIO", "initial_value='', newline='\\n'", args, n, kwnames, given, 2) &&
           set_up(AS(StringIO, self), given[0], given[1]);
}

static void string_io_dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    drop_data(AS(StringIO, self));
    ref_clear(&AS(StringIO, self)->newline);
    io_clear(self);
    container_release(self, sizeof(StringIO));
}

static size_t string_io_size_of(Object *self)
{
    const StringIO *s = AS(StringIO, self);
    return sizeof(StringIO) + sizeof(GcHead) + (size_t)(s->capacity * s->width);
}

/* ---- reading ------------------------------------------------------------------------------------------ */

static Owned take(StringIO *s, int64_t n)
{
    int64_t left = s->length - s->position;
    if (left < 0) left = 0;
    if (n < 0 || n > left) n = left;
    if (n == 0) return ref_keep(OBJ(names.empty));
    Owned part = str_from_chars(s->data + s->position * s->width, s->width, n);
    if (part) s->position += n;
    return part;
}

static Owned take_line(StringIO *s, int64_t limit)
{
    int64_t left = s->length - s->position;
    if (left <= 0) return ref_keep(OBJ(names.empty));
    int64_t end = line_end_find_chars(s->data + s->position * s->width, s->width, left, s->newlines.line_end);
    if (end < 0) end = left;
    return take(s, limit >= 0 && limit < end ? limit : end);
}

NATIVE(method_read)
{
    int64_t size = -1;
    if (!argument_size(args[1], &size) || !check_open(self_of(args))) return NULL;
    return take(self_of(args), size);
}

NATIVE(method_readline)
{
    int64_t limit = -1;
    if (!argument_size(args[1], &limit) || !check_open(self_of(args))) return NULL;
    return take_line(self_of(args), limit);
}

static Owned string_io_next(Object *self)
{
    Owned line;
    if (!check_open(AS(StringIO, self))) return NULL;
    if (self->shape == string_io_type.shape) line = take_line(AS(StringIO, self), -1);
    else {
        line = io_call(self, names.readline);
        if (line && !IS_STR(line)) {
            raise_error(&exc_OSError, "readline() should have returned a str object, not '%T'", line);
            ref_clear(&line);
        }
    }
    if (line && AS(Str, line)->length == 0) ref_clear(&line);
    return line;
}

NATIVE(method_getvalue)
{
    StringIO *s = self_of(args);
    if (!check_open(s)) return NULL;
    if (s->length == 0) return ref_keep(OBJ(names.empty));
    if (s->bound == BOUND_ASCII) return str_from_ascii(s->data, s->length);
    return str_from_chars(s->data, s->width, s->length);
}

/* ---- writing --------------------------------------------------------------------------------------------- */

NATIVE(method_write)
{
    if (!self_of(args)->ready && !check_open(self_of(args))) return NULL;
    if (!IS_STR(args[1])) return raise_type_error("string argument expected, got '%T'", args[1]);
    if (!check_open(self_of(args)) || !write_str(self_of(args), (Str *)args[1])) return NULL;
    return int_new(((Str *)args[1])->length);
}

NATIVE(method_truncate)
{
    StringIO *s    = self_of(args);
    int64_t   size = s->position;
    if (!argument_size(args[1], &size) || !check_open(s)) return NULL;
    if (size < 0) return raise_value_error("Negative size value %lld", (long long)size);
    if (size < s->length) s->length = size;
    return int_new(size);
}

/* ---- the rest ---------------------------------------------------------------------------------------------- */

NATIVE(method_seek)
{
    StringIO *s = self_of(args);
    int64_t   position;
    int       whence = 0;
    if (!number_to_index(args[1], &position, &exc_OverflowError) || !argument_int32(args[2], &whence) || !check_open(s)) return NULL;
    if (whence < 0 || whence > 2) return raise_value_error("Invalid whence (%d, should be 0, 1 or 2)", whence);
    if (whence == 0 && position < 0) return raise_value_error("Negative seek position %lld", (long long)position);
    if (whence && position) return raise_error(&exc_OSError, "Can't do nonzero cur-relative seeks");
    s->position = whence == 0 ? position : whence == 1 ? s->position : s->length;
    return int_new(s->position);
}

NATIVE(method_close)
{
    self_of(args)->closed = true;
    drop_data(self_of(args));
    return none_new();
}

NATIVE(method_tell) { return check_open(self_of(args)) ? int_new(self_of(args)->position) : NULL; }
NATIVE(method_true) { return check_open(self_of(args)) ? bool_new(true) : NULL; }

NATIVE(method_getstate)
{
    StringIO *s = self_of(args);
    Owned value = method_getvalue(args, n, keywords), position = value ? int_new(s->position) : NULL, state = NULL;
    Owned dict  = s->base.dict ? dict_copy(s->base.dict) : none_new();
    if (position && dict) state = tuple_pack(4, value, s->newline ? OBJ(s->newline) : NONE, position, dict);
    ref_drop_maybe(value);
    ref_drop_maybe(position);
    ref_drop_maybe(dict);
    return state;
}

NATIVE(method_setstate)
{
    StringIO *s     = self_of(args);
    Tuple    *state = (Tuple *)args[1];
    int64_t   position;
    if (!IS_TUPLE(args[1]) || state->length < 4)
        return raise_type_error("%T.__setstate__ argument should be 4-tuple, got %T", args[0], args[1]);
    if (!set_up(s, NULL, state->items[1])) return NULL;
    if (!IS_STR(state->items[0])) return raise_type_error("initial_value must be str or None, not %T", state->items[0]);
    if (!write_chars(s, (Str *)state->items[0])) return NULL; /* as it was: newlines have been seen to */
    if (!IS_INT(state->items[2])) return raise_type_error("third item of state must be an integer, got %T", state->items[2]);
    if (!number_to_index(state->items[2], &position, &exc_OverflowError)) return NULL;
    if (position < 0) return raise_value_error("position value cannot be negative");
    s->position  = position;
    Object *dict = state->items[3];
    if (dict == NONE) return none_new();
    if (!IS_DICT(dict)) return raise_type_error("fourth item of state should be a dict, got a %T", dict);
    if (!s->base.dict && !(s->base.dict = (Dict *)dict_new())) return NULL;
    return dict_update(s->base.dict, dict, true) ? none_new() : NULL;
}

static Owned get_closed(Object *self)
{
    if (!AS(StringIO, self)->ready) return raise_value_error("I/O operation on uninitialized object");
    return bool_new(AS(StringIO, self)->closed);
}
static Owned get_newlines(Object *self)
{
    StringIO *s = AS(StringIO, self);
    if (!check_open(s)) return NULL;
    return s->newlines.universal ? newlines_seen(&s->decoder) : none_new();
}
static Owned get_line_buffering(Object *self) { return check_open(AS(StringIO, self)) ? bool_new(false) : NULL; }

static const NativeDef string_io_methods[] = {
    {"close", method_close, "", "Close; the text is gone.", 0},
    {"getvalue", method_getvalue, "", "All the text, wherever the position is.", 0},
    {"read", method_read, "size=-1, /", "Read at most size characters, or all there is.", 0},
    {"readline", method_readline, "size=-1, /", "Read up to a newline or the end; '' at the end.", 0},
    {"tell", method_tell, "", "The current position.", 0},
    {"truncate", method_truncate, "pos=None, /", "Cut off at pos; by default at the current position.", 0},
    {"seek", method_seek, "pos, whence=0, /", "Move to another position.", 0},
    {"write", method_write, "s, /", "Write a str; how many characters it has.", 0},
    {"seekable", method_true, "", NULL, 0}, {"readable", method_true, "", NULL, 0}, {"writable", method_true, "", NULL, 0},
    {"__getstate__", method_getstate, "", NULL, 0}, {"__setstate__", method_setstate, "state, /", NULL, 0}, {0}};
static const GetSetDef string_io_getsets[] = {
    {"closed", get_closed, NULL, NULL}, {"newlines", get_newlines, NULL, NULL}, {"line_buffering", get_line_buffering, NULL, NULL}, {0}};

STATIC_OBJECT Type string_io_type = {
    .gc = {.size = sizeof(StringIO), .traverse = io_traverse, .clear = io_clear, .dealloc = string_io_dealloc, .size_of = string_io_size_of},
    .name = "_io.StringIO", .doc = "A file of text in memory.", .flags = TYPE_BASE, .base = &text_base_type,
    .new_ = io_new, .init = string_io_init, .next = string_io_next, .methods = string_io_methods, .getsets = string_io_getsets};
