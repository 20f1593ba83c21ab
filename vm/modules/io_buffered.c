/* io_buffered.c -- BufferedReader, BufferedWriter, BufferedRandom: the types around the buffer of io_buffer.c; BufferedRWPair. */
#include "runtime/bytes.h"
#include "vm/modules/io_parts.h"

static Buffered *self_of(Object **args) { return AS(Buffered, args[0]); }

/* ---- construction ------------------------------------------------------------------------------- */

static bool check_raw(Borrowed raw, Str *ability, const char *message)
{
    if (IS_EXACT_FILE(raw) && AS(FileIO, raw)->fd >= 0 && (ability == names.readable ? AS(FileIO, raw)->readable : ability == names.writable && AS(FileIO, raw)->writable))
        return true;
    Owned able = io_call(raw, ability);
    if (!able) return false;
    bool ok = able == TRUE_;
    ref_drop(able);
    if (!ok) raise_unsupported(message);
    return ok;
}

static bool check_readable(Borrowed raw) { return check_raw(raw, names.readable, "File or stream is not readable."); }
static bool check_writable(Borrowed raw) { return check_raw(raw, names.writable, "File or stream is not writable."); }
static bool check_seekable(Borrowed raw) { return check_raw(raw, names.seekable, "File or stream is not seekable."); }

static bool init(Object *self, const char *name, Object **args, int n, Tuple *kwnames, bool readable, bool writable)
{
    Object *given[2];
    int64_t size = IO_BUFFER_SIZE;
    AS(Buffered, self)->ready = AS(Buffered, self)->detached = false;
    if (!native_bind(name, "raw, buffer_size=8192", args, n, kwnames, given, 2) || !argument_int64(given[1], &size)) return false;
    if (readable && writable && !check_seekable(given[0])) return false;
    if (readable && !check_readable(given[0])) return false;
    if (writable && !check_writable(given[0])) return false;
    return buffered_set_up(AS(Buffered, self), given[0], size, readable, writable);
}
static bool reader_init(Object *self, Object **args, int n, Tuple *kwnames) { return init(self, "BufferedReader", args, n, kwnames, true, false); }
static bool writer_init(Object *self, Object **args, int n, Tuple *kwnames) { return init(self, "BufferedWriter", args, n, kwnames, false, true); }
static bool random_init(Object *self, Object **args, int n, Tuple *kwnames) { return init(self, "BufferedRandom", args, n, kwnames, true, true); }

static int buffered_traverse(Object *self, GcVisit visit, void *argument)
{
    Object *raw    = AS(Buffered, self)->raw;
    int     result = raw ? visit(raw, argument) : 0;
    return result ? result : io_traverse(self, visit, argument);
}

static void buffered_clear(Object *self)
{
    AS(Buffered, self)->ready = false;
    ref_clear(&AS(Buffered, self)->raw);
    io_clear(self);
}

static void buffered_dealloc(Object *self)
{
    if (!io_dying(self)) return;
    buffered_forget(AS(Buffered, self));
    buffered_clear(self);
    container_release(self, sizeof(Buffered));
}

static size_t buffered_size_of(Object *self)
{
    const Buffered *b = AS(Buffered, self);
    return sizeof(Buffered) + sizeof(GcHead) + (b->data ? (size_t)b->size : 0);
}

/* ---- what raw answers ------------------------------------------------------------------------------ */

static Owned of_raw(Object *self, Str *method) { return buffered_ready(AS(Buffered, self)) ? io_call(AS(Buffered, self)->raw, method) : NULL; }
NATIVE(method_seekable) { return of_raw(args[0], names.seekable); }
NATIVE(method_readable) { return of_raw(args[0], names.readable); }
NATIVE(method_writable) { return of_raw(args[0], names.writable); }
NATIVE(method_fileno) { return of_raw(args[0], names.fileno); }
NATIVE(method_isatty) { return of_raw(args[0], names.isatty); }
NATIVE(method_flush_raw) { return of_raw(args[0], names.flush); }

NATIVE(method_dealloc_warn)
{
    Buffered *b = self_of(args);
    if (b->ready && b->raw) {
        Owned r = object_call_method(b->raw, names._dealloc_warn, &args[1], 1);
        if (!r) error_clear();
        ref_drop_maybe(r);
    }
    return none_new();
}

static Owned attribute_of_raw(Object *self, Str *name) { return buffered_ready(AS(Buffered, self)) ? object_get_attr(AS(Buffered, self)->raw, name) : NULL; }
static Owned get_name(Object *self) { return attribute_of_raw(self, names.name); }
static Owned get_mode(Object *self) { return attribute_of_raw(self, names.mode); }
static Owned get_closed(Object *self)
{
    if (!buffered_ready(AS(Buffered, self))) return NULL;
    Truth closed = buffered_closed(AS(Buffered, self));
    return closed == TRUTH_ERROR ? NULL : bool_new(closed);
}

static Owned buffered_repr(Object *self)
{
    Owned name = object_find_attr(self, names.name);
    if (!name && error_pending() && !error_clear_if(&exc_ValueError)) return NULL;
    if (!name) return str_format_c("<%T>", self);
    Owned text   = NULL;
    int   inside = repr_enter(self);
    if (inside > 0) {
        text = str_format_c("<%T name=%R>", self, name);
        repr_leave(self);
    } else if (inside == 0) raise_runtime_error("reentrant call inside %T.__repr__", self);
    ref_drop(name);
    return text;
}

/* ---- reading ------------------------------------------------------------------------------------------ */

NATIVE(method_read)
{
    int64_t size = -1;
    if (!argument_size(args[1], &size) || !buffered_ready(self_of(args))) return NULL;
    if (size < -1) return raise_value_error("read length must be non-negative or -1");
    if (!buffered_check_open(self_of(args), "read of")) return NULL;
    return size < 0 ? buffered_read_all(self_of(args)) : buffered_read(self_of(args), size);
}

NATIVE(method_read1)
{
    int64_t size = -1;
    if (args[1] && !number_to_index(args[1], &size, &exc_OverflowError)) return NULL;
    return buffered_check_open(self_of(args), "read of") ? buffered_read1(self_of(args), size) : NULL;
}

NATIVE(method_peek)
{
    int64_t size = 0;
    if (args[1] && !number_to_index(args[1], &size, &exc_OverflowError)) return NULL;
    return buffered_check_open(self_of(args), "peek of") ? buffered_peek(self_of(args)) : NULL;
}

static Owned read_into(Object **args, const char *method, bool once)
{
    Buffer buffer;
    if (!argument_read_buffer(args[1], method, &buffer)) return NULL;
    int64_t got = buffered_check_open(self_of(args), "readinto of") ? buffered_read_into(self_of(args), buffer.data, buffer.length, once) : IO_ERROR;
    buffer_release(&buffer);
    return got == IO_ERROR ? NULL : got == IO_WOULD_BLOCK ? none_new() : int_new(got);
}
NATIVE(method_readinto) { return read_into(args, "readinto", false); }
NATIVE(method_readinto1) { return read_into(args, "readinto1", true); }

NATIVE(method_readline)
{
    int64_t limit = -1;
    if (!argument_size(args[1], &limit)) return NULL;
    return buffered_check_open(self_of(args), "readline of") ? buffered_readline(self_of(args), limit) : NULL;
}

static Owned buffered_next(Object *self)
{
    Owned line;
    if (IS_EXACT_BUFFERED(self)) line = buffered_check_open(AS(Buffered, self), "readline of") ? buffered_readline(AS(Buffered, self), -1) : NULL;
    else {
        line = io_call(self, names.readline);
        if (line && !IS_BYTES(line)) {
            raise_error(&exc_OSError, "readline() should have returned a bytes object, not '%T'", line);
            ref_clear(&line);
        }
    }
    if (line && AS(Bytes, line)->length == 0) ref_clear(&line);
    return line;
}

/* ---- writing -------------------------------------------------------------------------------------------- */

NATIVE(method_write)
{
    ByteView view;
    if (!view_start(args[1], &view)) return NULL;
    int64_t length = view.length;
    bool    ok = buffered_check_open(self_of(args), "write to") && buffered_write(self_of(args), view.data, length);
    view_end(&view);
    return ok ? int_new(length) : NULL;
}

NATIVE(method_flush)
{
    return buffered_check_open(self_of(args), "flush of") && buffered_flush(self_of(args)) ? none_new() : NULL;
}

/* ---- position, end ------------------------------------------------------------------------------------------ */

NATIVE(method_tell)
{
    if (!buffered_ready(self_of(args))) return NULL;
    int64_t position = buffered_tell(self_of(args));
    return position < 0 ? NULL : int_new(position);
}

NATIVE(method_seek)
{
    int     whence = 0;
    int64_t target;
    if (!argument_int32(args[2], &whence) || !buffered_ready(self_of(args))) return NULL;
    if (whence < 0 || whence > 4) return raise_value_error("whence value %d unsupported", whence);
    if (!buffered_check_open(self_of(args), "seek of")) return NULL;
    if (!number_to_index(args[1], &target, &exc_OverflowError)) return NULL;
    int64_t reached = buffered_seek(self_of(args), target, whence);
    return reached < 0 ? NULL : int_new(reached);
}

NATIVE(method_truncate)
{
    Buffered *b = self_of(args);
    if (!buffered_check_open(b, "truncate of")) return NULL;
    if (!b->writable) return raise_unsupported("truncate");
    if (!buffered_flush(b)) return NULL; /* raw's position is now the one meant by None */
    Object *size = args[1] ? args[1] : NONE;
    Owned   r    = object_call_method(b->raw, names.truncate, &size, 1);
    b->position = -1;
    return r;
}

NATIVE(method_close)
{
    Buffered *b = self_of(args);
    if (!buffered_ready(b)) return NULL;
    Truth closed = buffered_closed(b);
    if (closed != TRUTH_NO) return closed == TRUTH_YES ? none_new() : NULL;
    if (b->finalizing) {
        Owned r = method_dealloc_warn((Object *[]){args[0], args[0]}, 2, NULL);
        ref_drop_maybe(r);
    }
    Owned r = io_call(args[0], names.flush);
    ref_drop_maybe(r);
    if (!b->raw) return error_pending() ? NULL : none_new();
    Owned raw = ref_keep(b->raw);
    bool  ok  = io_close_keeping_error(raw);
    ref_drop(raw);
    if (!b->busy) buffered_forget(b);
    return ok ? none_new() : NULL;
}

NATIVE(method_detach)
{
    Buffered *b = self_of(args);
    if (!buffered_ready(b)) return NULL;
    Owned r = io_call(args[0], names.flush);
    if (!r) return NULL;
    ref_drop(r);
    Owned raw   = b->raw;
    b->raw      = NULL;
    b->detached = true;
    b->ready    = false;
    return raw ? raw : none_new();
}

/* ---- the types ------------------------------------------------------------------------------------------------- */

#define COMMON_METHODS                                                                                    \
    {"detach", method_detach, "", "Take raw out; this stream is of no use any more.", 0},                  \
    {"close", method_close, "", "Flush, and close raw.", 0},                                               \
    {"seekable", method_seekable, "", "Whether raw has random access.", 0},                                \
    {"fileno", method_fileno, "", "The file descriptor of raw.", 0},                                       \
    {"isatty", method_isatty, "", "Whether raw is a terminal.", 0},                                        \
    {"_dealloc_warn", method_dealloc_warn, "source, /", NULL, 0},                                          \
    {"seek", method_seek, "target, whence=0, /", "Move to another position.", 0},                          \
    {"tell", method_tell, "", "The position of the next byte to be read or written.", 0},                  \
    {"truncate", method_truncate, "pos=None, /", "Make the file pos bytes long; by default it ends here.", 0}
#define READ_METHODS                                                                                      \
    {"read", method_read, "size=-1, /", "Read size bytes, or all there is.", 0},                           \
    {"peek", method_peek, "size=0, /", "What lies in the buffer, without taking it.", 0},                  \
    {"read1", method_read1, "size=-1, /", "Read up to size bytes, asking raw at most once.", 0},           \
    {"readinto", method_readinto, "buffer, /", "Fill a buffer; how many bytes.", 0},                       \
    {"readinto1", method_readinto1, "buffer, /", "Read into a buffer, asking raw at most once.", 0},       \
    {"readline", method_readline, "size=-1, /", "Read up to a newline or the end.", 0},                    \
    {"readable", method_readable, "", "Whether raw can be read.", 0}
#define WRITE_METHODS                                                                                     \
    {"write", method_write, "buffer, /", "Write bytes; how many.", 0},                                     \
    {"flush", method_flush, "", "Write to raw what waits.", 0},                                            \
    {"writable", method_writable, "", "Whether raw can be written.", 0}

static const NativeDef reader_methods[] = {
    COMMON_METHODS, READ_METHODS, {"flush", method_flush_raw, "", "Flush raw.", 0}, {0}};
static const NativeDef writer_methods[] = {COMMON_METHODS, WRITE_METHODS, {0}};
static const NativeDef random_methods[] = {COMMON_METHODS, READ_METHODS, WRITE_METHODS, {0}};
static const GetSetDef buffered_getsets[] = {
    {"closed", get_closed, NULL, NULL}, {"name", get_name, NULL, NULL}, {"mode", get_mode, NULL, NULL}, {0}};
static const MemberDef buffered_members[] = {
    {"raw", MEMBER_OBJECT_OR_NONE, offsetof(Buffered, raw), false, NULL}, {"_finalizing", MEMBER_BOOL, offsetof(Buffered, finalizing), true, NULL}, {0}};

#define BUFFERED_GC {.size = sizeof(Buffered), .traverse = buffered_traverse, .clear = buffered_clear, .dealloc = buffered_dealloc, .size_of = buffered_size_of}

STATIC_OBJECT Type buffered_reader_type = {
    .gc = BUFFERED_GC, .name = "_io.BufferedReader", .doc = "A buffer in front of a raw stream that can be read.",
    .flags = TYPE_BASE, .base = &buffered_base_type, .new_ = io_new, .init = reader_init, .repr = buffered_repr, .next = buffered_next,
    .methods = reader_methods, .getsets = buffered_getsets, .members = buffered_members};
STATIC_OBJECT Type buffered_writer_type = {
    .gc = BUFFERED_GC, .name = "_io.BufferedWriter", .doc = "A buffer in front of a raw stream that can be written.",
    .flags = TYPE_BASE, .base = &buffered_base_type, .new_ = io_new, .init = writer_init, .repr = buffered_repr,
    .methods = writer_methods, .getsets = buffered_getsets, .members = buffered_members};
STATIC_OBJECT Type buffered_random_type = {
    .gc = BUFFERED_GC, .name = "_io.BufferedRandom", .doc = "A buffer in front of a raw stream that can be read, written and positioned.",
    .flags = TYPE_BASE, .base = &buffered_base_type, .new_ = io_new, .init = random_init, .repr = buffered_repr, .next = buffered_next,
    .methods = random_methods, .getsets = buffered_getsets, .members = buffered_members};

/* ---- BufferedRWPair: a reader and a writer over two streams --------------------------------------------------------- */

typedef struct BufferedPair { IoBase base; Object *reader, *writer; } BufferedPair;

static bool pair_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    BufferedPair *p = AS(BufferedPair, self);
    Object       *given[3];
    if (!native_bind("BufferedRWPair", "reader, writer, buffer_size=8192, /", args, n, kwnames, given, 3)) return false;
    if (!check_readable(given[0]) || !check_writable(given[1])) return false;
    int   count  = given[2] ? 2 : 1;
    Owned reader = object_call(OBJ(&buffered_reader_type), (Object *[]){given[0], given[2]}, count, NULL);
    Owned writer = reader ? object_call(OBJ(&buffered_writer_type), (Object *[]){given[1], given[2]}, count, NULL) : NULL;
    if (!writer) {
        ref_drop_maybe(reader);
        return false;
    }
    ref_set(&p->reader, reader);
    ref_set(&p->writer, writer);
    return true;
}

static int pair_traverse(Object *self, GcVisit visit, void *argument)
{
    BufferedPair *p = AS(BufferedPair, self);
    int           result = 0;
    if (p->reader) result = visit(p->reader, argument);
    if (!result && p->writer) result = visit(p->writer, argument);
    return result ? result : io_traverse(self, visit, argument);
}

static void pair_clear(Object *self)
{
    ref_clear(&AS(BufferedPair, self)->reader);
    ref_clear(&AS(BufferedPair, self)->writer);
    io_clear(self);
}

static void pair_dealloc(Object *self)
{
    if (!io_dying(self)) return;
    pair_clear(self);
    container_release(self, sizeof(BufferedPair));
}

static Owned forward(Object *stream, Str *method, Object **args, int n)
{
    if (!stream) return raise_value_error("I/O operation on uninitialized object");
    while (n > 1 && !args[n - 1]) n--;
    return object_call_method(stream, method, args + 1, n - 1);
}
#define READER AS(BufferedPair, args[0])->reader
#define WRITER AS(BufferedPair, args[0])->writer
NATIVE(pair_read) { (void)keywords; return forward(READER, names.read, args, n); }
NATIVE(pair_peek) { (void)keywords; return forward(READER, names.peek, args, n); }
NATIVE(pair_read1) { (void)keywords; return forward(READER, names.read1, args, n); }
NATIVE(pair_readinto) { (void)keywords; return forward(READER, names.readinto, args, n); }
NATIVE(pair_readinto1) { (void)keywords; return forward(READER, names.readinto1, args, n); }
NATIVE(pair_readable) { (void)keywords; return forward(READER, names.readable, args, n); }
NATIVE(pair_write) { (void)keywords; return forward(WRITER, names.write, args, n); }
NATIVE(pair_flush) { (void)keywords; return forward(WRITER, names.flush, args, n); }
NATIVE(pair_writable) { (void)keywords; return forward(WRITER, names.writable, args, n); }

NATIVE(pair_isatty)
{
    (void)keywords;
    Owned r = forward(WRITER, names.isatty, args, n);
    if (r != FALSE_) return r;
    ref_drop(r);
    return forward(READER, names.isatty, args, n);
}

NATIVE(pair_close)
{
    if (!WRITER || !READER) return raise_value_error("I/O operation on uninitialized object");
    Owned r = io_call(WRITER, names.close);
    ref_drop_maybe(r);
    return io_close_keeping_error(READER) ? none_new() : NULL;
}

static Owned pair_closed(Object *self)
{
    Object *writer = AS(BufferedPair, self)->writer;
    return writer ? object_get_attr(writer, names.closed) : raise_runtime_error("the BufferedRWPair object is being garbage-collected");
}

static const NativeDef pair_methods[] = {
    {"read", pair_read, "size=-1, /", NULL, 0}, {"peek", pair_peek, "size=0, /", NULL, 0}, {"read1", pair_read1, "size=-1, /", NULL, 0},
    {"readinto", pair_readinto, "buffer, /", NULL, 0}, {"readinto1", pair_readinto1, "buffer, /", NULL, 0},
    {"write", pair_write, "buffer, /", NULL, 0}, {"flush", pair_flush, "", NULL, 0}, {"readable", pair_readable, "", NULL, 0},
    {"writable", pair_writable, "", NULL, 0}, {"close", pair_close, "", NULL, 0}, {"isatty", pair_isatty, "", NULL, 0}, {0}};
static const GetSetDef pair_getsets[] = {{"closed", pair_closed, NULL, NULL}, {0}};
STATIC_OBJECT Type buffered_pair_type = {
    .gc = {.size = sizeof(BufferedPair), .traverse = pair_traverse, .clear = pair_clear, .dealloc = pair_dealloc},
    .name = "_io.BufferedRWPair", .doc = "A buffered reader and writer over two streams, one of each kind.",
    .flags = TYPE_BASE, .base = &buffered_base_type, .new_ = io_new, .init = pair_init, .methods = pair_methods, .getsets = pair_getsets};
