/* mmap.c -- the module mmap: files and anonymous memory as sequences of bytes.
 *
 *   | head | data, length | offset, fd | position | access | exports |
 *
 * data is NULL when the map is closed. While exports > 0 somebody looks at it through a buffer: it may be written, but neither
 * closed nor resized. fd is a duplicate of the caller's, -1 for anonymous memory. The pages are the system's, not the heap's:
 * they count neither in sys.getallocatedblocks() nor for -X memory.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gc/weak.h"
#include "runtime/byte_text.h"
#include "runtime/class.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

typedef enum { ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY } Access;
static const char *const access_names[] = {"ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE", "ACCESS_COPY"};

typedef struct Map {
    Object  head;
    char   *data;
    int64_t length, position;
    int64_t offset;
    int     fd, exports;
    Access  access;
} Map;

extern Type mmap_type;

/* ---- what is allowed ---------------------------------------------------------------------------------- */

static bool is_open(const Map *m)
{
    if (!m->data) raise_value_error("mmap closed or invalid");
    return m->data != NULL;
}

static bool is_writable(const Map *m)
{
    if (m->access == ACCESS_READ) raise_type_error("mmap can't modify a readonly memory map.");
    return m->access != ACCESS_READ;
}

static bool is_resizable(const Map *m)
{
    if (m->exports) raise_error(&exc_BufferError, "mmap can't resize with extant buffers exported.");
    else if (m->access != ACCESS_DEFAULT && m->access != ACCESS_WRITE) raise_type_error("mmap can't resize a readonly or copy-on-write memory map.");
    else return true;
    return false;
}

/* How many arguments beside self. */
static bool takes(const char *name, int n, Tuple *keywords, int least, int most)
{
    n--;
    if (!native_no_keywords(name, keywords)) return false;
    if (n >= least && n <= most) return true;
    int bound = n < least ? least : most;
    raise_type_error("%s() takes %s %d argument%s (%d given)", strchr(name, '.') + 1, least == most ? "exactly" : n < least ? "at least" : "at most",
                     bound, bound == 1 ? "" : "s", n);
    return false;
}

/* An int that fits a Py_ssize_t; not given: `otherwise`. */
static bool size_argument(Object **args, int n, int k, int64_t *result)
{
    if (k >= n) return true;
    Owned number = number_index(args[k]);
    bool  fits   = number && int_to_int64(number, result);
    if (number && !fits) raise_overflow_error("Python int too large to convert to C ssize_t");
    ref_drop_maybe(number);
    return fits;
}

static bool byte_argument(Borrowed o, char *result)
{
    int64_t value;
    if (!number_to_int64(o, &value)) return false;
    if (value < 0 || value > UCHAR_MAX)
        return raise_overflow_error("unsigned byte integer is %s", value < 0 ? "less than minimum" : "greater than maximum"), false;
    *result = (char)value;
    return true;
}

static Owned system_error(void) { return raise_os_error(errno, NULL); }

/* ---- making and closing ------------------------------------------------------------------------------- */

typedef struct Wish { /* the arguments of mmap() */
    int     fd, flags, prot;
    int64_t length, offset;
    Access  access;
} Wish;

static bool int_argument(Borrowed o, int *result)
{
    int64_t value;
    if (!o) return true;
    if (!number_to_int64(o, &value)) return false;
    if (value != (int)value) return raise_overflow_error("signed integer is %s", value < 0 ? "less than minimum" : "greater than maximum"), false;
    *result = (int)value;
    return true;
}

static bool access_of(Wish *w, int access, bool given)
{
    if (given && access && (w->flags != MAP_SHARED || w->prot != (PROT_READ | PROT_WRITE)) && w->prot != (PROT_READ | PROT_WRITE))
        return raise_value_error("mmap can't specify both access and flags, prot."), false;
    bool reads = w->prot & PROT_READ, writes = w->prot & PROT_WRITE;
    switch (access) {
    case ACCESS_READ: w->flags = MAP_SHARED, w->prot = PROT_READ; break;
    case ACCESS_WRITE: w->flags = MAP_SHARED, w->prot = PROT_READ | PROT_WRITE; break;
    case ACCESS_COPY: w->flags = MAP_PRIVATE, w->prot = PROT_READ | PROT_WRITE; break;
    case ACCESS_DEFAULT: access = reads && writes ? ACCESS_DEFAULT : writes ? ACCESS_WRITE : ACCESS_READ; break;
    default: return raise_value_error("mmap invalid access parameter."), false;
    }
    w->access = (Access)access;
    return true;
}

static bool read_arguments(Wish *w, Object **args, int n, Tuple *keywords)
{
    static const char *const names_[] = {"fileno", "length", "flags", "prot", "access", "offset"};
    Object *out[6] = {0};
    int     access = 0, given = n + (keywords ? (int)keywords->length : 0);
    if (given > 6) return raise_type_error("function takes at most 6 arguments (%d given)", given), false;
    for (int k = 0; k < n; k++) out[k] = args[k];
    for (int k = 0; keywords && k < (int)keywords->length; k++) {
        const Str *name = (Str *)keywords->items[k];
        int        at   = 0;
        while (at < 6 && !str_equal_c(name, names_[at])) at++;
        if (at == 6) return raise_type_error("%R is an invalid keyword argument for this function", keywords->items[k]), false;
        if (at < n) return raise_type_error("argument for function given by name (%R) and position (%d)", keywords->items[k], at + 1), false;
        out[at] = args[n + k];
    }
    *w = (Wish){.flags = MAP_SHARED, .prot = PROT_READ | PROT_WRITE};
    for (int k = 0; k < 2; k++) { /* what is given is looked at before the next is missed */
        if (!out[k]) return raise_type_error("function missing required argument '%s' (pos %d)", names_[k], k + 1), false;
        if (k == 0 && !int_argument(out[0], &w->fd)) return false;
    }
    if (!size_argument(out, 2, 1, &w->length) || !int_argument(out[2], &w->flags) ||
        !int_argument(out[3], &w->prot) || !int_argument(out[4], &access) || (out[5] && !size_argument(out, 6, 5, &w->offset)))
        return false;
    if (w->length < 0) return raise_overflow_error("memory mapped length must be positive"), false;
    if (w->offset < 0) return raise_overflow_error("memory mapped offset must be positive"), false;
    return access_of(w, access, out[4] != NULL);
}

/* A length of 0 means up to the end of the file. */
static bool fit_to_file(Wish *w)
{
    struct stat st;
    if (w->fd == -1) return true;
    if (fstat(w->fd, &st) != 0) return system_error(), false;
    if (!S_ISREG(st.st_mode)) return true;
    if (w->length > 0) {
        if (w->offset > st.st_size || st.st_size - w->offset < w->length) return raise_value_error("mmap length is greater than file size"), false;
        return true;
    }
    if (st.st_size == 0) return raise_value_error("cannot mmap an empty file"), false;
    if (w->offset >= st.st_size) return raise_value_error("mmap offset is greater than file size"), false;
    w->length = st.st_size - w->offset;
    return true;
}

static Owned map_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Wish w;
    if (!read_arguments(&w, args, n, keywords) || !fit_to_file(&w)) return NULL;
    Owned o = type_alloc(cls); /* all zero */
    if (!o) return NULL;
    Map *m = (Map *)o;
    m->fd  = -1;
    gc_track(o);
    int fd = w.fd == -1 ? -1 : fcntl(w.fd, F_DUPFD_CLOEXEC, 0);
    if (w.fd == -1) w.flags |= MAP_ANONYMOUS;
    char *data = w.fd != -1 && fd == -1 ? MAP_FAILED : mmap(NULL, (size_t)w.length, w.prot, w.flags, fd, w.offset);
    if (data == MAP_FAILED) {
        system_error();
        if (fd != -1) close(fd);
        ref_drop(o);
        return NULL;
    }
    m->data = data, m->length = w.length, m->offset = w.offset, m->fd = fd, m->access = w.access;
    return o;
}

static void unmap(Map *m)
{
    if (m->data) munmap(m->data, (size_t)m->length);
    if (m->fd != -1) close(m->fd);
    m->data = NULL;
    m->fd   = -1;
}

static int  map_traverse(UNUSED Object *self, UNUSED GcVisit visit, UNUSED void *argument) { return 0; }
static void map_dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    unmap((Map *)self);
    container_release(self, sizeof(Map));
}

NATIVE(map_close)
{
    Map *m = (Map *)args[0];
    if (m->exports) return raise_error(&exc_BufferError, "cannot close exported pointers exist");
    unmap(m);
    return none_new();
}
NATIVE(map_enter) { return is_open((Map *)args[0]) ? ref_keep(args[0]) : NULL; }

/* ---- as a sequence ------------------------------------------------------------------------------------ */

static int64_t map_length(Object *self) { return is_open((Map *)self) ? ((Map *)self)->length : -1; }

static bool index_of(const Map *m, Borrowed key, int64_t *index)
{
    if (!number_to_index(key, index, &exc_IndexError)) return false;
    if (!is_open(m)) return false;
    if (*index < 0) *index += m->length;
    if (*index < 0 || *index >= m->length) return raise_error(&exc_IndexError, "mmap index out of range"), false;
    return true;
}

static bool is_index(Borrowed key) { return IS_INT(key) || TYPE_OF(key)->to_index; }

static Owned map_slice(const Map *m, Borrowed key)
{
    int64_t start, stop, step, count;
    if (!slice_resolve(key, m->length, &start, &stop, &step, &count) || !is_open(m)) return NULL;
    if (step == 1) return bytes_new(m->data + start, count);
    Owned result = bytes_new(NULL, count);
    for (int64_t i = 0; result && i < count; i++) ((Bytes *)result)->data[i] = m->data[start + i * step];
    return result;
}

static Owned map_get_item(Object *self, Object *key)
{
    const Map *m = (Map *)self;
    int64_t    index;
    if (!is_open(m)) return NULL;
    if (is_index(key)) return index_of(m, key, &index) ? int_new((unsigned char)m->data[index]) : NULL;
    if (key->shape == SHAPE_SLICE) return map_slice(m, key);
    return raise_type_error("mmap indices must be integers");
}

/* What iterating and `in` see: bytes objects of length 1. */
static Owned map_sequence_item(Object *self, int64_t index)
{
    const Map *m = (Map *)self;
    if (!is_open(m)) return NULL;
    if (index < 0 || index >= m->length) return raise_error(&exc_IndexError, "mmap index out of range");
    return bytes_new(m->data + index, 1);
}

static bool set_byte(Map *m, Borrowed key, Borrowed value)
{
    int64_t index, byte;
    if (!index_of(m, key, &index)) return false;
    if (!value) return raise_type_error("mmap doesn't support item deletion"), false;
    if (!is_index(value)) return raise_type_error("mmap item value must be an int"), false;
    if (!number_to_int64(value, &byte)) return false;
    if (byte < 0 || byte > UCHAR_MAX) return raise_value_error("mmap item value must be in range(0, 256)"), false;
    if (!is_open(m)) return false;
    m->data[index] = (char)byte;
    return true;
}

static bool set_slice(Map *m, Borrowed key, Borrowed value)
{
    int64_t  start, stop, step, count;
    ByteView view;
    if (!slice_resolve(key, m->length, &start, &stop, &step, &count)) return false;
    if (!value) return raise_type_error("mmap object doesn't support slice deletion"), false;
    if (!view_start(value, &view)) return false;
    bool ok = false;
    if (view.length != count) raise_error(&exc_IndexError, "mmap slice assignment is wrong size");
    else if (is_open(m)) {
        ok = true;
        if (step == 1) memmove(m->data + start, view.data, (size_t)count);
        for (int64_t i = 0; step != 1 && i < count; i++) m->data[start + i * step] = view.data[i];
    }
    view_end(&view);
    return ok;
}

static bool map_set_item(Object *self, Object *key, Object *value)
{
    Map *m = (Map *)self;
    if (!is_open(m) || !is_writable(m)) return false;
    if (is_index(key)) return set_byte(m, key, value);
    if (key->shape == SHAPE_SLICE) return set_slice(m, key, value);
    raise_type_error("mmap indices must be integer");
    return false;
}

static bool map_lend(Object *self, Buffer *out, bool writable)
{
    Map *m = (Map *)self;
    if (!is_open(m)) return false;
    if (writable && m->access == ACCESS_READ) return raise_error(&exc_BufferError, "Object is not writable."), false;
    *out = (Buffer){.data = m->data, .length = m->length, .readonly = m->access == ACCESS_READ, .format = "B", .item_size = 1, .dims = 1,
                    .exporter = ref_keep(self)};
    m->exports++;
    return true;
}
static void map_take_back(Object *self, UNUSED Buffer *buffer) { ((Map *)self)->exports--; }

/* ---- as a file ---------------------------------------------------------------------------------------- */

static Owned read_bytes(Map *m, int64_t count)
{
    int64_t left   = m->position < m->length ? m->length - m->position : 0;
    Owned   result = bytes_new(m->data + m->position, count < left && count >= 0 ? count : left);
    if (result) m->position += ((Bytes *)result)->length;
    return result;
}

NATIVE(map_read)
{
    Map    *m     = (Map *)args[0];
    int64_t count = -1;
    if (!is_open(m) || !takes("mmap.read", n, keywords, 0, 1)) return NULL;
    if (n > 1 && args[1] != NONE) {
        if (!is_index(args[1])) return raise_type_error("argument should be integer or None, not '%T'", args[1]);
        if (!number_to_index(args[1], &count, &exc_OverflowError)) return NULL;
    }
    return is_open(m) ? read_bytes(m, count) : NULL;
}

NATIVE(map_read_byte)
{
    Map *m = (Map *)args[0];
    if (!is_open(m)) return NULL;
    if (m->position >= m->length) return raise_value_error("read byte out of range");
    return int_new((unsigned char)m->data[m->position++]);
}

NATIVE(map_readline)
{
    Map *m = (Map *)args[0];
    if (!is_open(m)) return NULL;
    const char *start = m->data + m->position, *end = m->position < m->length ? memchr(start, '\n', (size_t)(m->length - m->position)) : NULL;
    return read_bytes(m, end ? end + 1 - start : -1);
}

NATIVE(map_write)
{
    Map     *m = (Map *)args[0];
    ByteView view;
    if (!is_open(m) || !takes("mmap.write", n, keywords, 1, 1) || !view_start(args[1], &view)) return NULL;
    int64_t length = view.length;
    bool    ok     = is_open(m) && is_writable(m);
    if (ok && (m->position > m->length || m->length - m->position < length)) {
        raise_value_error("data out of range");
        ok = false;
    }
    if (ok) {
        memmove(m->data + m->position, view.data, (size_t)length);
        m->position += length;
    }
    view_end(&view);
    return ok ? int_new(length) : NULL;
}

NATIVE(map_write_byte)
{
    Map *m = (Map *)args[0];
    char byte;
    if (!is_open(m) || !takes("mmap.write_byte", n, keywords, 1, 1) || !byte_argument(args[1], &byte) || !is_open(m) || !is_writable(m)) return NULL;
    if (m->position >= m->length) return raise_value_error("write byte out of range");
    m->data[m->position++] = byte;
    return none_new();
}

NATIVE(map_seek)
{
    Map    *m      = (Map *)args[0];
    int64_t offset = 0;
    int     whence = 0;
    if (!is_open(m) || !takes("mmap.seek", n, keywords, 1, 2) || !size_argument(args, n, 1, &offset) || !int_argument(n > 2 ? args[2] : NULL, &whence) || !is_open(m))
        return NULL;
    int64_t from = whence == 0 ? 0 : whence == 1 ? m->position : m->length, to;
    if (whence < 0 || whence > 2) return raise_value_error("unknown seek type");
    if (__builtin_add_overflow(from, offset, &to) || to < 0 || to > m->length) return raise_value_error("seek out of range");
    m->position = to;
    return none_new();
}

NATIVE(map_tell) { return is_open((Map *)args[0]) ? int_new(((Map *)args[0])->position) : NULL; }

NATIVE(map_size)
{
    const Map  *m = (Map *)args[0];
    struct stat st;
    if (!is_open(m)) return NULL;
    return fstat(m->fd, &st) == 0 ? int_new(st.st_size) : system_error();
}

/* ---- searching ---------------------------------------------------------------------------------------- */

static int64_t clamp(int64_t at, int64_t length)
{
    if (at < 0) at += length;
    return at < 0 ? 0 : at > length ? length : at;
}

static Owned find(Object **args, int n, Tuple *keywords, bool backward)
{
    Map     *m    = (Map *)args[0];
    int64_t  from = m->position, to = m->length;
    ByteView view;
    if (!is_open(m) || !takes(backward ? "mmap.rfind" : "mmap.find", n, keywords, 1, 3) || !view_start(args[1], &view)) return NULL;
    int64_t found = -1;
    bool    ok    = size_argument(args, n, 2, &from) && size_argument(args, n, 3, &to) && is_open(m);
    if (ok) {
        from              = clamp(from, m->length);
        to                = clamp(to, m->length);
        const char *start = m->data + from;
        int64_t     last  = to - from - view.length; /* the last place it could be at */
        if (view.length == 0) last = backward && to > from ? to - from : 0;
        if (backward) {
            for (int64_t at = last; at >= 0 && found < 0; at--)
                if (!memcmp(start + at, view.data, (size_t)view.length)) found = from + at;
        } else if (last >= 0) {
            const char *at = view.length ? memmem(start, (size_t)(to - from), view.data, (size_t)view.length) : start;
            if (at) found = at - m->data;
        }
    }
    view_end(&view);
    return ok ? int_new(found) : NULL;
}
NATIVE(map_find) { return find(args, n, keywords, false); }
NATIVE(map_rfind) { return find(args, n, keywords, true); }

/* ---- pages -------------------------------------------------------------------------------------------- */

NATIVE(map_move)
{
    Map    *m = (Map *)args[0];
    int64_t to, from, count;
    if (!is_open(m) || !takes("mmap.move", n, keywords, 3, 3) || !size_argument(args, n, 1, &to) || !size_argument(args, n, 2, &from) || !size_argument(args, n, 3, &count) ||
        !is_open(m) || !is_writable(m))
        return NULL;
    if (to < 0 || from < 0 || count < 0 || m->length - to < count || m->length - from < count)
        return raise_value_error("source, destination, or count out of range");
    memmove(m->data + to, m->data + from, (size_t)count);
    return none_new();
}

NATIVE(map_flush)
{
    Map    *m      = (Map *)args[0];
    int64_t offset = 0, size = m->length;
    if (!is_open(m) || !takes("mmap.flush", n, keywords, 0, 2) || !size_argument(args, n, 1, &offset) || !size_argument(args, n, 2, &size) || !is_open(m)) return NULL;
    if (offset < 0 || size < 0 || m->length - offset < size) return raise_value_error("flush values out of range");
    if (m->access == ACCESS_READ || m->access == ACCESS_COPY) return none_new();
    return msync(m->data + offset, (size_t)size, MS_SYNC) == 0 ? none_new() : system_error();
}

NATIVE(map_resize)
{
    Map    *m = (Map *)args[0];
    int64_t size;
    if (!is_open(m) || !takes("mmap.resize", n, keywords, 1, 1) || !size_argument(args, n, 1, &size) || !is_open(m) || !is_resizable(m)) return NULL;
    if (size < 0 || INT64_MAX - size < m->offset) return raise_value_error("new size out of range");
    if (m->fd != -1 && ftruncate(m->fd, m->offset + size) != 0) return system_error();
    char *data = mremap(m->data, (size_t)m->length, (size_t)size, MREMAP_MAYMOVE);
    if (data == MAP_FAILED) return system_error();
    m->data   = data;
    m->length = size;
    return none_new();
}

NATIVE(map_madvise)
{
    Map    *m      = (Map *)args[0];
    int64_t start  = 0, length = m->length;
    int     option = 0;
    if (!is_open(m) || !takes("mmap.madvise", n, keywords, 1, 3) || !int_argument(args[1], &option) || !size_argument(args, n, 2, &start) ||
        !size_argument(args, n, 3, &length) || !is_open(m))
        return NULL;
    if (start < 0 || start >= m->length) return raise_value_error("madvise start out of bounds");
    if (length < 0) return raise_value_error("madvise length invalid");
    if (length > INT64_MAX - start) return raise_overflow_error("madvise length too large");
    if (length > m->length - start) length = m->length - start;
    return madvise(m->data + start, (size_t)length, option) == 0 ? none_new() : system_error();
}

/* ---- the type and the module -------------------------------------------------------------------------- */

static Owned map_repr(Object *self)
{
    const Map  *m    = (Map *)self;
    const char *name = type_name(TYPE_OF(self));
    if (!m->data) return str_format_c("<%s closed=True>", name);
    return str_format_c("<%s closed=False, access=%s, length=%lld, pos=%lld, offset=%lld>", name, access_names[m->access], (long long)m->length,
                        (long long)m->position, (long long)m->offset);
}

static Owned get_closed(Object *self) { return bool_new(!((Map *)self)->data); }

static const NativeDef map_methods[] = {
    {"close", map_close, "", NULL, 0},
    {"find", map_find, NULL, NULL, NATIVE_BARE_NAME},
    {"rfind", map_rfind, NULL, NULL, NATIVE_BARE_NAME},
    {"flush", map_flush, NULL, NULL, NATIVE_BARE_NAME},
    {"madvise", map_madvise, NULL, NULL, NATIVE_BARE_NAME},
    {"move", map_move, NULL, NULL, NATIVE_BARE_NAME},
    {"read", map_read, NULL, NULL, NATIVE_BARE_NAME},
    {"read_byte", map_read_byte, "", NULL, 0},
    {"readline", map_readline, "", NULL, 0},
    {"resize", map_resize, NULL, NULL, NATIVE_BARE_NAME},
    {"seek", map_seek, NULL, NULL, NATIVE_BARE_NAME},
    {"size", map_size, "", NULL, 0},
    {"tell", map_tell, "", NULL, 0},
    {"write", map_write, NULL, NULL, NATIVE_BARE_NAME},
    {"write_byte", map_write_byte, NULL, NULL, NATIVE_BARE_NAME},
    {"__enter__", map_enter, "", NULL, 0},
    {"__exit__", map_close, NULL, NULL, 0},
    {0},
};
static const GetSetDef map_getsets[] = {{"closed", get_closed, NULL, NULL}, {0}};

STATIC_OBJECT Type mmap_type = {
    .gc      = {.size = sizeof(Map), .traverse = map_traverse, .dealloc = map_dealloc},
    .name    = "mmap.mmap",
    .doc     = "mmap(fileno, length[, flags[, prot[, access[, offset]]]])\n\n"
               "The bytes of a file, or of anonymous memory with fileno -1, as a mutable sequence that can be read like a file.",
    .flags   = TYPE_BASE, .weak_ok = true, .new_ = map_new, .repr = map_repr, .length = map_length, .get_item = map_get_item,
    .set_item = map_set_item, .sequence_item = map_sequence_item, .buffer = map_lend, .buffer_release = map_take_back,
    .methods = map_methods, .getsets = map_getsets};

static bool put(Module *module, const char *name, int64_t value)
{
    Owned number = int_new(value);
    bool  ok     = number && dict_set_c(module->dict, name, number);
    ref_drop_maybe(number);
    return ok;
}

#define CONSTANT(name) {#name, name}
static bool setup(Module *module)
{
    static const struct { const char *name; int value; } constants[] = {
        CONSTANT(ACCESS_DEFAULT), CONSTANT(ACCESS_READ), CONSTANT(ACCESS_WRITE), CONSTANT(ACCESS_COPY), CONSTANT(PROT_READ), CONSTANT(PROT_WRITE),
        CONSTANT(PROT_EXEC), CONSTANT(MAP_SHARED), CONSTANT(MAP_PRIVATE), CONSTANT(MAP_DENYWRITE), CONSTANT(MAP_EXECUTABLE), CONSTANT(MAP_ANON),
        CONSTANT(MAP_ANONYMOUS), CONSTANT(MAP_POPULATE), CONSTANT(MAP_STACK), CONSTANT(MADV_NORMAL), CONSTANT(MADV_RANDOM),
        CONSTANT(MADV_SEQUENTIAL), CONSTANT(MADV_WILLNEED), CONSTANT(MADV_DONTNEED), CONSTANT(MADV_REMOVE), CONSTANT(MADV_DONTFORK),
        CONSTANT(MADV_DOFORK), CONSTANT(MADV_HWPOISON), CONSTANT(MADV_MERGEABLE), CONSTANT(MADV_UNMERGEABLE), CONSTANT(MADV_HUGEPAGE),
        CONSTANT(MADV_NOHUGEPAGE), CONSTANT(MADV_DONTDUMP), CONSTANT(MADV_DODUMP), CONSTANT(MADV_FREE)};
    if (!type_ready(&mmap_type) || !dict_set_c(module->dict, "mmap", OBJ(&mmap_type)) || !dict_set_c(module->dict, "error", OBJ(&exc_OSError)))
        return false;
    for (size_t k = 0; k < sizeof constants / sizeof *constants; k++)
        if (!put(module, constants[k].name, constants[k].value)) return false;
    int64_t page = sysconf(_SC_PAGESIZE);
    return put(module, "PAGESIZE", page) && put(module, "ALLOCATIONGRANULARITY", page);
}

const NativeModule mmap_module = {"mmap", NULL, NULL, setup};
