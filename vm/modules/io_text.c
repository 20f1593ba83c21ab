/* io_text.c -- TextIOWrapper: its construction, attributes and methods. Reading is io_text_read.c, writing io_text_write.c. */
#include "runtime/bytes.h"
#include "vm/modules/io_parts.h"

static TextFile *self_of(Object **args) { return AS(TextFile, args[0]); }

/* ---- construction ------------------------------------------------------------------------------- */

/* The answers of the buffer: what can be done with it. */
static bool ask_buffer(TextFile *t)
{
    Truth readable, writable, seekable;
    if (IS_EXACT_BUFFERED(t->buffer) && AS(Buffered, t->buffer)->ready && IS_EXACT_FILE(AS(Buffered, t->buffer)->raw)) {
        Buffered *b    = AS(Buffered, t->buffer);
        Owned     able = fileio_seekable(AS(FileIO, b->raw));
        if (!able) return false;
        t->seekable = able == TRUE_;
        ref_drop(able);
        t->readable  = b->readable;
        t->writable  = b->writable;
        t->has_read1 = true;
        return true;
    }
    if ((readable = io_is(t->buffer, names.readable)) == TRUTH_ERROR || (writable = io_is(t->buffer, names.writable)) == TRUTH_ERROR ||
        (seekable = io_is(t->buffer, names.seekable)) == TRUTH_ERROR)
        return false;
    Truth has_read1 = object_has_attr(t->buffer, names.read1);
    t->readable  = readable;
    t->writable  = writable;
    t->seekable  = seekable;
    t->has_read1 = has_read1 == TRUTH_YES;
    return has_read1 != TRUTH_ERROR;
}

bool text_set_up(TextFile *t, Borrowed buffer, Str *encoding, Str *errors, Str *newline, bool line_buffering, bool write_through)
{
    NewlineRules rules;
    t->ready = t->detached = false;
    if (!newline_rules(newline, &rules, false)) return false;
    if (!encoding || str_equal_c(encoding, "locale")) encoding = io_locale_encoding();
    ref_keep(OBJ(encoding));
    Owned error_name = errors ? ref_keep(OBJ(errors)) : str_intern_c("strict");
    if (!error_name) {
        ref_drop(OBJ(encoding));
        return false;
    }
    ref_set(&t->encoding, encoding);
    ref_set(&t->errors, error_name);
    text_drop_decoded(t);
    t->newlines       = rules;
    t->line_buffering = line_buffering;
    t->write_through  = write_through;
    t->pending_used   = 0;
    t->chunk_size     = IO_BUFFER_SIZE;
    t->bytes_per_char = 0;
    if (!text_choose_codec(t)) return false;
    ref_set(&t->buffer, ref_keep(buffer));
    if (!ask_buffer(t)) return false;
    t->telling = t->seekable;
    if (!text_start_of_file(t)) return false;
    return t->ready = true;
}

static bool text_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    static const char params[] = "buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False";
    Object *given[6];
    Str    *encoding, *errors, *newline;
    bool    line_buffering = false, write_through = false;
    AS(TextFile, self)->ready = false;
    if (!native_bind("TextIOWrapper", params, args, n, kwnames, given, 6)) return false;
    if (!argument_str_or_none(given[1], "TextIOWrapper", "encoding", &encoding)) return false;
    if (given[2] && given[2] != NONE && !IS_STR(given[2])) {
        raise_type_error("TextIOWrapper() argument 'errors' must be str or None, not %K", given[2]);
        return false;
    }
    if (!argument_str_or_none(given[2], "TextIOWrapper", "errors", &errors)) return false;
    if (!argument_str_or_none(given[3], "TextIOWrapper", "newline", &newline)) return false;
    if (!argument_flag(given[4], &line_buffering) || !argument_flag(given[5], &write_through)) return false;
    return text_set_up(AS(TextFile, self), given[0], encoding, errors, newline, line_buffering, write_through);
}

static int text_traverse(Object *self, GcVisit visit, void *argument)
{
    TextFile *t      = AS(TextFile, self);
    Object   *held[] = { t->buffer, t->foreign_info, t->foreign_decoder, t->foreign_encoder, t->foreign_flags };
    int       result = 0;
    for (int k = 0; k < 5 && !result; k++) result = held[k] ? visit(held[k], argument) : 0;
    return result ? result : io_traverse(self, visit, argument); /* the others are strs and bytes */
}

static void text_clear(Object *self)
{
    TextFile *t = AS(TextFile, self);
    t->ready    = false;
    text_drop_decoded(t);
    ref_clear(&t->buffer);
    ref_clear(&t->foreign_info);
    foreign_forget(t);
    io_clear(self);
}

static void text_dealloc(Object *self)
{
    TextFile *t = AS(TextFile, self);
    if (!io_dying(self)) return;
    text_clear(self);
    ref_clear(&t->encoding);
    ref_clear(&t->errors);
    heap_free(t->pending, (size_t)t->pending_size);
    container_release(self, sizeof(TextFile));
}

static size_t text_size_of(Object *self)
{
    return sizeof(TextFile) + sizeof(GcHead) + (size_t)AS(TextFile, self)->pending_size;
}

bool text_ready(TextFile *t)
{
    if (LIKELY(t->ready && t->buffer)) return true;
    raise_value_error(t->detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
    return false;
}

static Truth is_closed(TextFile *t)
{
    if (IS_EXACT_BUFFERED(t->buffer) && AS(Buffered, t->buffer)->ready && AS(Buffered, t->buffer)->raw) return buffered_closed(AS(Buffered, t->buffer));
    return io_is(t->buffer, names.closed);
}

bool text_check_open(TextFile *t)
{
    if (!text_ready(t)) return false;
    Truth closed = is_closed(t);
    if (closed == TRUTH_YES) raise_value_error("I/O operation on closed file.");
    return closed == TRUTH_NO;
}

/* ---- methods ----------------------------------------------------------------------------------------- */

NATIVE(method_write)
{
    TextFile *t = self_of(args);
    if (!IS_STR(args[1])) return raise_type_error("write() argument must be str, not %K", args[1]);
    if (!text_check_open(t)) return NULL;
    if (!t->writable) return raise_unsupported("not writable");
    return text_write_str(t, (Str *)args[1]) ? int_new(((Str *)args[1])->length) : NULL;
}

NATIVE(method_read)
{
    int64_t size = -1;
    if (!argument_size(args[1], &size) || !text_check_open(self_of(args))) return NULL;
    return text_read(self_of(args), size);
}

NATIVE(method_readline)
{
    int64_t limit = -1;
    if (args[1] && !number_to_index(args[1], &limit, &exc_OverflowError)) return NULL;
    return text_check_open(self_of(args)) ? text_readline(self_of(args), limit) : NULL;
}

NATIVE(method_flush)
{
    return text_check_open(self_of(args)) && text_flush(self_of(args)) ? none_new() : NULL;
}

NATIVE(method_close)
{
    TextFile *t = self_of(args);
    if (!text_ready(t)) return NULL;
    Truth closed = is_closed(t);
    if (closed != TRUTH_NO) return closed == TRUTH_YES ? none_new() : NULL;
    if (t->finalizing) {
        Owned r = object_call_method(t->buffer, names._dealloc_warn, &args[0], 1);
        if (!r) error_clear();
        ref_drop_maybe(r);
    }
    Owned r = io_call(args[0], names.flush);
    ref_drop_maybe(r);
    if (!t->buffer) return error_pending() ? NULL : none_new();
    Owned buffer = ref_keep(t->buffer);
    bool  ok     = io_close_keeping_error(buffer);
    ref_drop(buffer);
    return ok ? none_new() : NULL;
}

NATIVE(method_detach)
{
    TextFile *t = self_of(args);
    if (!text_ready(t)) return NULL;
    Owned r = io_call(args[0], names.flush);
    if (!r) return NULL;
    ref_drop(r);
    Owned buffer = t->buffer;
    t->buffer    = NULL;
    t->detached  = true;
    t->ready     = false;
    return buffer ? buffer : none_new();
}

NATIVE(method_seek)
{
    int whence = 0;
    if (!argument_int32(args[2], &whence) || !text_check_open(self_of(args))) return NULL;
    return text_seek(self_of(args), args[1], whence);
}

NATIVE(method_tell) { return text_check_open(self_of(args)) ? text_tell(self_of(args)) : NULL; }

NATIVE(method_truncate)
{
    TextFile *t = self_of(args);
    if (!text_ready(t)) return NULL;
    Owned r = io_call(args[0], names.flush);
    if (!r) return NULL;
    ref_drop(r);
    return object_call_method(t->buffer, names.truncate, (Object *[]){args[1] ? args[1] : NONE}, 1);
}

static bool keyword_flag(Borrowed o, bool *flag)
{
    int value;
    if (!o || o == NONE) return true;
    if (!argument_int32(o, &value)) return false;
    *flag = value != 0;
    return true;
}

NATIVE(method_reconfigure)
{
    TextFile *t = self_of(args);
    Str      *encoding, *errors, *newline = NULL;
    bool      line_buffering = t->line_buffering, write_through = t->write_through, new_newline = args[3] && args[3] != ELLIPSIS;
    NewlineRules rules = t->newlines;
    for (int k = 1; k <= 3; k++)
        if (args[k] && args[k] != NONE && args[k] != ELLIPSIS && !IS_STR(args[k])) return raise_type_error("bad argument type for built-in operation");
    if (!argument_str_or_none(args[1], "reconfigure", "encoding", &encoding) || !argument_str_or_none(args[2], "reconfigure", "errors", &errors)) return NULL;
    if (t->decoded && (encoding || errors || new_newline))
        return raise_unsupported("It is not possible to set the encoding or newline of stream after the first read");
    if (new_newline) {
        newline = args[3] == NONE ? NULL : (Str *)args[3];
        if (!newline_rules(newline, &rules, false)) return NULL;
    }
    if (!keyword_flag(args[4], &line_buffering) || !keyword_flag(args[5], &write_through)) return NULL;
    Owned r = io_call(args[0], names.flush);
    if (!r) return NULL;
    ref_drop(r);
    if (encoding && !errors) ref_set(&t->errors, str_intern_c("strict"));
    if (errors) ref_set(&t->errors, ref_keep(OBJ(errors)));
    if (encoding) {
        if (str_equal_c(encoding, "locale")) encoding = io_locale_encoding();
        const Codec *codec;
        Owned        info;
        if (!codec_get_for_file(encoding->ascii ? encoding->data : "?", &codec, &info)) return NULL;
        ref_drop_maybe(info);
        ref_set(&t->encoding, ref_keep(OBJ(encoding)));
    }
    t->newlines = rules;
    if ((encoding || errors || new_newline) && (!text_choose_codec(t) || !text_start_of_file(t))) return NULL;
    t->line_buffering = line_buffering;
    t->write_through  = write_through;
    return none_new();
}

static Owned of_buffer(Object *self, Str *method) { return text_ready(AS(TextFile, self)) ? io_call(AS(TextFile, self)->buffer, method) : NULL; }
NATIVE(method_fileno) { return of_buffer(args[0], names.fileno); }
NATIVE(method_isatty) { return of_buffer(args[0], names.isatty); }
NATIVE(method_seekable) { return of_buffer(args[0], names.seekable); }
NATIVE(method_readable) { return of_buffer(args[0], names.readable); }
NATIVE(method_writable) { return of_buffer(args[0], names.writable); }

/* ---- attributes ---------------------------------------------------------------------------------------- */

static Owned get_errors(Object *self) /* known after detach(), too */
{
    Str *errors = AS(TextFile, self)->errors;
    return errors ? ref_keep(OBJ(errors)) : text_ready(AS(TextFile, self)) ? none_new() : NULL;
}
static Owned get_name(Object *self) { return text_ready(AS(TextFile, self)) ? object_get_attr(AS(TextFile, self)->buffer, names.name) : NULL; }
static Owned get_newlines(Object *self)
{
    TextFile *t = AS(TextFile, self);
    if (!text_ready(t)) return NULL;
    return t->readable && t->decoder.universal ? newlines_seen(&t->decoder) : none_new();
}
static Owned get_closed(Object *self)
{
    if (!text_ready(AS(TextFile, self))) return NULL;
    Truth closed = is_closed(AS(TextFile, self));
    return closed == TRUTH_ERROR ? NULL : bool_new(closed);
}
static Owned get_chunk_size(Object *self) { return text_ready(AS(TextFile, self)) ? int_new(AS(TextFile, self)->chunk_size) : NULL; }
static bool set_chunk_size(Object *self, Object *value)
{
    int64_t size;
    if (!value) {
        raise_error(&exc_AttributeError, "cannot delete attribute");
        return false;
    }
    if (!text_ready(AS(TextFile, self)) || !number_to_index(value, &size, &exc_ValueError)) return false;
    if (size <= 0) {
        raise_value_error("a strictly positive integer is required");
        return false;
    }
    if (!text_flush_pending(AS(TextFile, self))) return false;
    AS(TextFile, self)->chunk_size = size;
    return true;
}

/* An attribute for repr; NULL without error: there is none. */
static bool repr_part(StrBuilder *b, Object *self, Str *name, const char *label)
{
    Owned value = object_find_attr(self, name);
    if (!value) return !error_pending() || error_clear_if(&exc_ValueError);
    bool ok = builder_add_c(b, label) && builder_add_repr(b, value);
    ref_drop(value);
    return ok;
}

static Owned text_repr(Object *self)
{
    TextFile *t = AS(TextFile, self);
    if (!t->detached && !text_ready(t)) return NULL;
    int inside = repr_enter(self);
    if (inside == 0) raise_runtime_error("reentrant call inside %T.__repr__", self);
    if (inside <= 0) return NULL;
    StrBuilder b;
    builder_start(&b, 64);
    bool ok = builder_add_c(&b, "<_io.TextIOWrapper") && (t->detached || repr_part(&b, self, names.name, " name=")) && repr_part(&b, self, names.mode, " mode=") &&
              builder_format(&b, " encoding=%R>", OBJ(t->encoding));
    repr_leave(self);
    if (ok) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

static const NativeDef text_methods[] = {
    {"detach", method_detach, "", "Take the buffer out; this stream is of no use any more.", 0},
    {"reconfigure", method_reconfigure, "*, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None",
     "Change the parameters of the stream; what waits is flushed first.", 0},
    {"write", method_write, "text, /", "Write a str; how many characters it has.", 0},
    {"read", method_read, "size=-1, /", "Read size characters, or all there is.", 0},
    {"readline", method_readline, "size=-1, /", "Read up to a newline or the end; '' at the end.", 0},
    {"flush", method_flush, "", "Write out what waits, down to the file.", 0},
    {"close", method_close, "", "Flush and close.", 0},
    {"fileno", method_fileno, "", "The file descriptor.", 0},
    {"seekable", method_seekable, "", "Whether the stream has random access.", 0},
    {"readable", method_readable, "", "Whether the stream can be read.", 0},
    {"writable", method_writable, "", "Whether the stream can be written.", 0},
    {"isatty", method_isatty, "", "Whether this is a terminal.", 0},
    {"seek", method_seek, "cookie, whence=0, /", "Move to a position that tell() has given, to the start, or to the end.", 0},
    {"tell", method_tell, "", "The position in bytes, for seek().", 0},
    {"truncate", method_truncate, "pos=None, /", "Make the file pos bytes long; by default it ends here.", 0},
    {0}};
static const GetSetDef text_getsets[] = {
    {"name", get_name, NULL, NULL}, {"closed", get_closed, NULL, NULL}, {"newlines", get_newlines, NULL, NULL},
    {"errors", get_errors, NULL, NULL}, {"_CHUNK_SIZE", get_chunk_size, set_chunk_size, NULL}, {0}};
static const MemberDef text_members[] = {
    {"encoding", MEMBER_OBJECT_OR_NONE, offsetof(TextFile, encoding), false, NULL}, {"buffer", MEMBER_OBJECT_OR_NONE, offsetof(TextFile, buffer), false, NULL},
    {"line_buffering", MEMBER_BOOL, offsetof(TextFile, line_buffering), false, NULL},
    {"write_through", MEMBER_BOOL, offsetof(TextFile, write_through), false, NULL},
    {"_finalizing", MEMBER_BOOL, offsetof(TextFile, finalizing), true, NULL}, {0}};

STATIC_OBJECT Type text_file_type = {
    .gc = {.size = sizeof(TextFile), .traverse = text_traverse, .clear = text_clear, .dealloc = text_dealloc, .size_of = text_size_of},
    .name = "_io.TextIOWrapper", .doc = "Text over a buffer of bytes: encoding, decoding, lines.",
    .flags = TYPE_BASE, .base = &text_base_type, .new_ = io_new, .init = text_init, .repr = text_repr, .next = text_next,
    .methods = text_methods, .getsets = text_getsets, .members = text_members};
