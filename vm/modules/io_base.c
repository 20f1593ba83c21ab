/* io_base.c -- the bases of all streams: _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase, and what the other files need.
 *
 * The bases say what a stream can be asked, refuse what a class doesn't have (io.UnsupportedOperation), and make the larger
 * operations of the smaller ones (readline of read, read of readinto ...), so that a class in Python needs to define little.
 * They ask `self` by its methods, whatever it is.
 *
 * A stream that dies is closed first: the finalizer calls close(), whose errors are not told.
 */
#include <string.h>

#include "gc/weak.h"
#include "runtime/bytes.h"
#include "runtime/class.h"
#include "runtime/shape.h"
#include "vm/interp.h"
#include "vm/modules/io_parts.h"

/* ---- helpers ------------------------------------------------------------------------------------- */

static Owned unsupported_type; /* class UnsupportedOperation(OSError, ValueError) */

Type *unsupported_operation(void)
{
    if (unsupported_type) return (Type *)unsupported_type;
    Owned name = str_from_c("UnsupportedOperation"), module = str_from_c("io"), dict = dict_new();
    Owned bases = tuple_pack(2, &exc_OSError, &exc_ValueError);
    if (name && module && dict && bases && dict_set_str((Dict *)dict, names.__module__, module))
        unsupported_type = type_new(&type_type, (Str *)name, (Tuple *)bases, (Dict *)dict, NULL, NULL);
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    ref_drop_maybe(dict);
    ref_drop_maybe(bases);
    return (Type *)unsupported_type;
}

void io_stop(void) { ref_clear(&unsupported_type); }

Owned raise_unsupported(const char *message)
{
    Type *type = unsupported_operation();
    Owned text = type ? str_from_c(message) : NULL;
    Owned e    = text ? object_call_1(OBJ(type), text) : NULL;
    ref_drop_maybe(text);
    return e ? raise_object(e) : NULL;
}

Owned io_call(Borrowed stream, Str *method) { return object_call_method(stream, method, NULL, 0); }

Truth io_is(Borrowed stream, Str *name)
{
    Owned value = name == names.closed ? object_get_attr(stream, name) : io_call(stream, name);
    if (!value) return TRUTH_ERROR;
    Truth truth = object_truth(value);
    ref_drop(value);
    return truth;
}

bool io_check_open(Object *self)
{
    Truth closed = io_is(self, names.closed);
    if (closed == TRUTH_YES) raise_value_error("I/O operation on closed file.");
    return closed == TRUTH_NO;
}

bool io_close_keeping_error(Borrowed stream)
{
    Owned first = error_take(), r = io_call(stream, names.close);
    bool  ok    = r != NULL;
    ref_drop_maybe(r);
    if (!first) return ok;
    if (ok) error_restore(first);
    else {
        Owned second = error_take();
        exception_set_context(second, first);
        ref_drop(first);
        error_restore(second);
    }
    return false;
}

bool argument_size(Borrowed o, int64_t *size)
{
    if (!o || o == NONE) return true;
    if (TYPE_OF(o)->to_index) return number_to_index(o, size, &exc_OverflowError);
    raise_type_error("argument should be integer or None, not '%T'", o);
    return false;
}

bool argument_flag(Borrowed o, bool *flag)
{
    int number = *flag;
    if (!argument_int32(o, &number)) return false;
    *flag = number != 0;
    return true;
}

bool argument_read_buffer(Borrowed o, const char *method, Buffer *buffer)
{
    if (TYPE_OF(o)->buffer && buffer_get(o, buffer, true)) {
        if (!buffer->readonly) return true;
        buffer_release(buffer);
    }
    error_clear();
    raise_type_error("%s() argument must be read-write bytes-like object, not %K", method, o);
    return false;
}

bool argument_str_or_none(Borrowed o, const char *function, const char *name, Str **text)
{
    *text = NULL;
    if (!o || o == NONE) return true;
    if (!IS_STR(o)) {
        raise_type_error("%s() argument '%s' must be str or None, not %K", function, name, o);
        return false;
    }
    if (text_find_char(AS(Str, o)->data, AS(Str, o)->width, AS(Str, o)->length, 0) >= 0) {
        raise_value_error("embedded null character");
        return false;
    }
    *text = (Str *)o;
    return true;
}

/* The module isn't loaded: ResourceWarning is off by default. */
void warn_unclosed(Borrowed stream)
{
    if (!interp.modules || (!interp.finalizing && !dict_find_str(interp.modules, names.warnings))) return;
    Owned waiting = error_take();
    if (!warn_about(&exc_ResourceWarning, stream, "unclosed file %R", stream)) {
        if (error_is(&exc_Warning)) error_unraisable(NULL, stream);
        error_clear();
    }
    error_restore(waiting);
}

Owned bytes_cut(Owned o, int64_t length)
{
    Bytes *b = (Bytes *)o;
    if (!o || b->length == length) return o;
    if (length <= 1) {
        Owned shared = bytes_new(b->data, length);
        ref_drop(o);
        return shared;
    }
    Bytes *smaller = heap_realloc(b, sizeof(Bytes) + (size_t)b->length + 1, sizeof(Bytes) + (size_t)length + 1);
    if (!smaller) {
        ref_drop(o);
        return NULL;
    }
    smaller->length       = length;
    smaller->data[length] = 0;
    return OBJ(smaller);
}

/* ---- life and death ------------------------------------------------------------------------------- */

Owned io_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

static bool finalizing_is_known(Object *self)
{
    bool *place = IS_EXACT_FILE(self) ? &AS(FileIO, self)->finalizing : IS_EXACT_BUFFERED(self) ? &AS(Buffered, self)->finalizing :
                  self->shape == text_file_type.shape ? &AS(TextFile, self)->finalizing : NULL;
    if (place) *place = true;
    return place != NULL;
}

/* __del__: closes what is still open. A stream that can't even say whether it is closed is left alone. */
static void io_finalize(Object *self)
{
    Owned waiting = error_take();
    Truth closed  = TRUTH_ERROR;
    if (IS_EXACT_FILE(self)) closed = AS(FileIO, self)->fd < 0 ? TRUTH_YES : TRUTH_NO;
    else closed = io_is(self, names.closed);
    error_clear();
    if (closed == TRUTH_NO) {
        if (!finalizing_is_known(self) && !object_set_attr(self, names._finalizing, TRUE_)) error_clear();
        Owned r = io_call(self, names.close);
        if (!r && options.dev_mode) error_unraisable(NULL, self);
        error_clear();
        ref_drop_maybe(r);
    }
    error_restore(waiting);
}

bool io_dying(Object *self)
{
    if (!object_finalize(self)) return false;
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    return true;
}

static void io_base_dealloc(Object *self)
{
    if (!io_dying(self)) return;
    ref_clear(&AS(IoBase, self)->dict);
    container_release(self, sizeof(IoBase));
}

int io_traverse(Object *self, GcVisit visit, void *argument)
{
    Dict *dict = AS(IoBase, self)->dict;
    return dict ? visit(OBJ(dict), argument) : 0;
}

void io_clear(Object *self) { ref_clear(&AS(IoBase, self)->dict); }

/* ---- _IOBase ---------------------------------------------------------------------------------------- */

NATIVE(base_seek) { return raise_unsupported("seek"); }
NATIVE(base_truncate) { return raise_unsupported("truncate"); }
NATIVE(base_fileno) { return raise_unsupported("fileno"); }
NATIVE(base_false) { return bool_new(false); }

NATIVE(base_tell)
{
    Owned zero = int_new(0), one = int_new(1);
    if (!zero || !one) return NULL;
    Object *arguments[] = {zero, one};
    Owned   r = object_call_method(args[0], names.seek, arguments, 2);
    ref_drop(zero);
    ref_drop(one);
    return r;
}

/* Not by self.closed, which a class may define anew: by what close() has noted. */
static Truth base_is_closed(Object *self) { return object_has_attr(self, names.__IOBase_closed); }
static Owned base_closed(Object *self)
{
    Truth closed = base_is_closed(self);
    return closed == TRUTH_ERROR ? NULL : bool_new(closed);
}

NATIVE(base_flush)
{
    Truth closed = base_is_closed(args[0]);
    if (closed == TRUTH_YES) return raise_value_error("I/O operation on closed file.");
    return closed == TRUTH_NO ? none_new() : NULL;
}

NATIVE(base_close)
{
    Truth closed = base_is_closed(args[0]);
    if (closed != TRUTH_NO) return closed == TRUTH_YES ? none_new() : NULL;
    Owned r       = io_call(args[0], names.flush);
    Owned waiting = error_take();
    if (!object_set_attr(args[0], names.__IOBase_closed, TRUE_)) {
        ref_drop_maybe(r);
        ref_drop_maybe(waiting);
        return NULL;
    }
    error_restore(waiting);
    return r;
}

NATIVE(base_isatty) { return io_check_open(args[0]) ? bool_new(false) : NULL; }
NATIVE(base_enter) { return io_check_open(args[0]) ? ref_keep(args[0]) : NULL; }
NATIVE(base_exit) { return native_no_keywords("_IOBase.__exit__", keywords) ? io_call(args[0], names.close) : NULL; }
NATIVE(base_check_closed) { return io_check_open(args[0]) ? none_new() : NULL; }

static Owned check_ability(Object *self, Str *ability, const char *message)
{
    Owned r = io_call(self, ability);
    if (!r || r == TRUE_) return r;
    ref_drop(r);
    return raise_unsupported(message);
}
NATIVE(base_check_seekable) { return check_ability(args[0], names.seekable, "File or stream is not seekable."); }
NATIVE(base_check_readable) { return check_ability(args[0], names.readable, "File or stream is not readable."); }
NATIVE(base_check_writable) { return check_ability(args[0], names.writable, "File or stream is not writable."); }

static Owned base_iter(Object *self) { return io_check_open(self) ? ref_keep(self) : NULL; }
static Owned base_next(Object *self)
{
    Owned line = io_call(self, names.readline);
    if (line && object_length(line) <= 0) ref_clear(&line); /* an error of len() stays pending */
    return line;
}

/* How many bytes may be read without passing the next newline: by peek(), else 1. -1: error. */
static int64_t safe_to_read(Object *self, int64_t limit)
{
    Owned peek = object_find_attr(self, names.peek);
    if (!peek) return error_pending() ? -1 : 1;
    Owned one = int_new(1), ahead = one ? object_call_1(peek, one) : NULL;
    ref_drop(peek);
    ref_drop_maybe(one);
    if (!ahead) return -1;
    int64_t count = 1;
    if (!IS_BYTES(ahead)) {
        raise_error(&exc_OSError, "peek() should have returned a bytes object, not '%T'", ahead);
        count = -1;
    } else if (AS(Bytes, ahead)->length) {
        const Bytes *b = AS(Bytes, ahead);
        int64_t      n = limit >= 0 && limit < b->length ? limit : b->length;
        const char  *newline = memchr(b->data, '\n', (size_t)n);
        count = newline ? newline - b->data + 1 : n;
    }
    ref_drop(ahead);
    return count;
}

NATIVE(base_readline)
{
    int64_t limit = -1;
    if (!argument_size(args[1], &limit)) return NULL;
    ByteBuilder line;
    bytes_start(&line, 0);
    while (limit < 0 || line.used < limit) {
        int64_t count  = safe_to_read(args[0], limit < 0 ? -1 : limit - line.used);
        Owned   number = count < 0 ? NULL : int_new(count), part = NULL;
        if (number) part = object_call_method(args[0], names.read, &number, 1);
        ref_drop_maybe(number);
        if (part && !IS_BYTES(part)) {
            raise_error(&exc_OSError, "read() should have returned a bytes object, not '%T'", part);
            ref_clear(&part);
        }
        bool ok = part && bytes_add(&line, AS(Bytes, part)->data, AS(Bytes, part)->length);
        bool end = ok && (AS(Bytes, part)->length == 0 || AS(Bytes, part)->data[AS(Bytes, part)->length - 1] == '\n');
        ref_drop_maybe(part);
        if (!ok) {
            bytes_abandon(&line);
            return NULL;
        }
        if (end) break;
    }
    return bytes_finish(&line);
}

NATIVE(base_readlines)
{
    int64_t hint = -1, total = 0;
    if (!argument_size(args[1], &hint)) return NULL;
    Owned list = list_new(0), iter = list ? object_iter(args[0]) : NULL, line;
    while (iter && (line = iter_next(iter)) != NULL) {
        int64_t length = hint > 0 ? object_length(line) : 0;
        if (length < 0) ref_drop(line);
        if (length < 0 || !list_append_take((List *)list, line)) break;
        total += length;
        if (hint > 0 && total > hint) break;
    }
    ref_drop_maybe(iter);
    if (error_pending()) ref_clear(&list);
    return list;
}

NATIVE(base_writelines)
{
    if (!io_check_open(args[0])) return NULL;
    Owned iter = object_iter(args[1]), line;
    while (iter && (line = iter_next(iter)) != NULL) {
        Owned r = object_call_method(args[0], names.write, &line, 1);
        ref_drop(line);
        if (!r) break;
        ref_drop(r);
    }
    ref_drop_maybe(iter);
    return error_pending() ? NULL : none_new();
}

static const NativeDef base_methods[] = {
    {"seek", base_seek, NULL, "Move to another place in the stream; the new absolute position.", 0},
    {"tell", base_tell, "", "The current position in the stream.", 0},
    {"truncate", base_truncate, NULL, "Make the file so many bytes long; by default it ends at the current position.", 0},
    {"flush", base_flush, "", "Write out what waits in buffers, if there are any.", 0},
    {"close", base_close, "", "Flush and close; closing again does nothing.", 0},
    {"seekable", base_false, "", "Whether the stream has random access.", 0},
    {"readable", base_false, "", "Whether the stream can be read.", 0},
    {"writable", base_false, "", "Whether the stream can be written.", 0},
    {"_checkClosed", base_check_closed, "", NULL, 0},
    {"_checkSeekable", base_check_seekable, "", NULL, 0},
    {"_checkReadable", base_check_readable, "", NULL, 0},
    {"_checkWritable", base_check_writable, "", NULL, 0},
    {"fileno", base_fileno, "", "The file descriptor, if there is one.", 0},
    {"isatty", base_isatty, "", "Whether this is a terminal.", 0},
    {"__enter__", base_enter, "", NULL, 0},
    {"__exit__", base_exit, NULL, NULL, 0},
    {"readline", base_readline, "size=-1, /", "Read one line; at most size bytes of it.", 0},
    {"readlines", base_readlines, "hint=-1, /", "The lines as a list; no more are read once they are hint bytes together.", 0},
    {"writelines", base_writelines, "lines, /", "Write each of the lines; no separators are added.", 0},
    {0}};
static Owned base_dict(Object *self) { return ref_keep_maybe(instance_dict(self)); }
static const GetSetDef base_getsets[] = {{"closed", base_closed, NULL, NULL}, {"__dict__", base_dict, NULL, NULL}, {0}};

STATIC_OBJECT Type io_base_type = {
    .gc = {.size = sizeof(IoBase), .traverse = io_traverse, .clear = io_clear, .finalize = io_finalize, .dealloc = io_base_dealloc},
    .name = "_io._IOBase", .doc = "What all streams have in common.", .flags = TYPE_BASE,
    .attr_offset = offsetof(IoBase, dict), .weak_ok = true,
    .new_ = io_new, .iter = base_iter, .next = base_next, .methods = base_methods, .getsets = base_getsets};

/* ---- _RawIOBase ----------------------------------------------------------------------------------------- */

NATIVE(raw_read)
{
    int64_t size = -1, got = 0;
    if (args[1] && !number_to_index(args[1], &size, &exc_OverflowError)) return NULL;
    if (size < 0) return io_call(args[0], names.readall);
    Owned room = bytearray_new(NULL, size), r = NULL, result = NULL;
    if (!room) return NULL;
    if (size) memset(AS(ByteArray, room)->data, 0, (size_t)size);
    r = object_call_method(args[0], names.readinto, &room, 1);
    if (r == NONE) result = none_new();
    else if (r && number_to_index(r, &got, &exc_ValueError)) {
        if (got >= 0 && got <= AS(ByteArray, room)->length) result = bytes_new(AS(ByteArray, room)->data, got);
        else raise_value_error("readinto returned %lld outside buffer size %lld", (long long)got, (long long)AS(ByteArray, room)->length);
    }
    ref_drop(room);
    ref_drop_maybe(r);
    return result;
}

NATIVE(raw_readall)
{
    ByteBuilder all;
    bytes_start(&all, 0);
    for (;;) {
        Owned size = int_new(IO_BUFFER_SIZE), part = size ? object_call_method(args[0], names.read, &size, 1) : NULL;
        ref_drop_maybe(size);
        if (part == NONE) {
            if (all.used == 0) return part;
            ref_drop(part);
            break;
        }
        if (part && !IS_BYTES(part)) {
            raise_type_error("read() should return bytes");
            ref_clear(&part);
        }
        bool ok = part && bytes_add(&all, AS(Bytes, part)->data, AS(Bytes, part)->length), end = ok && AS(Bytes, part)->length == 0;
        ref_drop_maybe(part);
        if (!ok) {
            bytes_abandon(&all);
            return NULL;
        }
        if (end) break;
    }
    return bytes_finish(&all);
}

NATIVE(raw_not_implemented) { return raise_with_args(&exc_NotImplementedError, NULL, 0); }

static const NativeDef raw_methods[] = {
    {"read", raw_read, "size=-1, /", "Read up to size bytes with one readinto(); -1: all there is.", 0},
    {"readall", raw_readall, "", "Read until the end.", 0},
    {"readinto", raw_not_implemented, NULL, NULL, 0},
    {"write", raw_not_implemented, NULL, NULL, 0},
    {0}};
STATIC_OBJECT Type raw_base_type = {
    .gc = {.size = sizeof(IoBase), .traverse = io_traverse, .clear = io_clear, .finalize = io_finalize, .dealloc = io_base_dealloc},
    .name = "_io._RawIOBase", .doc = "Streams of bytes without a buffer.", .flags = TYPE_BASE, .base = &io_base_type,
    .methods = raw_methods};

/* ---- _BufferedIOBase --------------------------------------------------------------------------------------- */

static Owned read_into(Object *self, Object *target, Str *method, const char *name)
{
    Buffer buffer;
    if (!argument_read_buffer(target, name, &buffer)) return NULL;
    Owned size = int_new(buffer.length), data = size ? object_call_method(self, method, &size, 1) : NULL, result = NULL;
    if (data && !IS_BYTES(data)) raise_type_error("read() should return bytes");
    else if (data && AS(Bytes, data)->length > buffer.length)
        raise_value_error("read() returned too much data: %lld bytes requested, %lld returned", (long long)buffer.length,
                          (long long)AS(Bytes, data)->length);
    else if (data) {
        memcpy(buffer.data, AS(Bytes, data)->data, (size_t)AS(Bytes, data)->length);
        result = int_new(AS(Bytes, data)->length);
    }
    ref_drop_maybe(size);
    ref_drop_maybe(data);
    buffer_release(&buffer);
    return result;
}
NATIVE(buffered_base_readinto) { return read_into(args[0], args[1], names.read, "readinto"); }
NATIVE(buffered_base_readinto1) { return read_into(args[0], args[1], names.read1, "readinto1"); }
NATIVE(buffered_base_detach) { return raise_unsupported("detach"); }
NATIVE(buffered_base_read) { return raise_unsupported("read"); }
NATIVE(buffered_base_read1) { return raise_unsupported("read1"); }
NATIVE(buffered_base_write) { return raise_unsupported("write"); }

static const NativeDef buffered_base_methods[] = {
    {"detach", buffered_base_detach, "", "Take the raw stream out; this one is of no use any more.", 0},
    {"read", buffered_base_read, NULL, "Read size bytes, or all there is.", 0},
    {"read1", buffered_base_read1, NULL, "Read up to size bytes, asking the raw stream at most once.", 0},
    {"readinto", buffered_base_readinto, "buffer, /", NULL, 0},
    {"readinto1", buffered_base_readinto1, "buffer, /", NULL, 0},
    {"write", buffered_base_write, NULL, "Write bytes; how many, which is all of them.", 0},
    {0}};
STATIC_OBJECT Type buffered_base_type = {
    .gc = {.size = sizeof(IoBase), .traverse = io_traverse, .clear = io_clear, .finalize = io_finalize, .dealloc = io_base_dealloc},
    .name = "_io._BufferedIOBase", .doc = "Streams of bytes with a buffer.", .flags = TYPE_BASE, .base = &io_base_type,
    .methods = buffered_base_methods};

/* ---- _TextIOBase ---------------------------------------------------------------------------------------------- */

NATIVE(text_base_readline) { return raise_unsupported("readline"); }
static Owned text_base_none(Object *self) { (void)self; return none_new(); }

static const NativeDef text_base_methods[] = {
    {"detach", buffered_base_detach, NULL, "Take the buffer out; this stream is of no use any more.", 0},
    {"read", buffered_base_read, NULL, "Read size characters, or all there is.", 0},
    {"readline", text_base_readline, NULL, "Read up to a newline or the end; '' at the end.", 0},
    {"write", buffered_base_write, NULL, "Write a str; how many characters it has.", 0},
    {0}};
static const GetSetDef text_base_getsets[] = {
    {"encoding", text_base_none, NULL, "The name of the encoding."}, {"newlines", text_base_none, NULL, "The kinds of line ends read so far."},
    {"errors", text_base_none, NULL, "What happens to what can't be decoded or encoded."}, {0}};
STATIC_OBJECT Type text_base_type = {
    .gc = {.size = sizeof(IoBase), .traverse = io_traverse, .clear = io_clear, .finalize = io_finalize, .dealloc = io_base_dealloc},
    .name = "_io._TextIOBase", .doc = "Streams of text.", .flags = TYPE_BASE, .base = &io_base_type,
    .methods = text_base_methods, .getsets = text_base_getsets};
