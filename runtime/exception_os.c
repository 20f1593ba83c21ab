/* exception_os.c -- OSError and its subclasses.
 *
 * OSError(errno, text) gives the subclass for that errno, so its arguments are read by __new__, unless a user's class
 * overrides only __init__, which then does it through super().__init__ (CPython's rule).
 */
#include <errno.h>

#include "runtime/error.h"
#include "runtime/exception_parts.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

Type *os_error_type(int64_t error_number)
{
    switch (error_number) {
    case EAGAIN: case EALREADY: case EINPROGRESS: return &exc_BlockingIOError;
    case EPIPE: case ESHUTDOWN: return &exc_BrokenPipeError;
    case ECHILD:       return &exc_ChildProcessError;
    case ECONNABORTED: return &exc_ConnectionAbortedError;
    case ECONNREFUSED: return &exc_ConnectionRefusedError;
    case ECONNRESET:   return &exc_ConnectionResetError;
    case EEXIST:       return &exc_FileExistsError;
    case ENOENT:       return &exc_FileNotFoundError;
    case EISDIR:       return &exc_IsADirectoryError;
    case ENOTDIR:      return &exc_NotADirectoryError;
    case EINTR:        return &exc_InterruptedError;
    case EACCES: case EPERM: return &exc_PermissionError;
    case ESRCH:        return &exc_ProcessLookupError;
    case ETIMEDOUT:    return &exc_TimeoutError;
    default:           return &exc_OSError;
    }
}

static Owned os_error_new(Type *cls, Object **args, int n, Tuple *keywords);
static bool  os_error_init(Object *self, Object **args, int n, Tuple *keywords);

static bool init_does_it(const Type *cls) { return cls->init != os_error_init && cls->new_ == os_error_new; }

static Object *given(Object **args, int n, int i) { return i < n && args[i] != NONE ? args[i] : NULL; }

/* (errno, strerror[, filename[, winerror[, filename2]]]): with any other number of arguments there are args only. */
static bool fill(Object *self, Object **args, int n)
{
    OSException *e      = AS(OSException, self);
    bool         parsed = n >= 2 && n <= 5;
    e->written          = -1;
    if (!parsed) return exception_set_args(self, args, n);
    field_set(&e->error_number, args[0]);
    field_set(&e->strerror, args[1]);
    Object *file = given(args, n, 2), *file2 = given(args, n, 4);
    if (!file) return exception_set_args(self, args, n);
    if (TYPE_OF(self) == &exc_BlockingIOError && (TYPE_OF(file)->to_index || TYPE_OF(file)->to_int)) {
        if (!number_to_index(file, &e->written, &exc_ValueError)) return false;
        return exception_set_args(self, args, n);
    }
    field_set(&e->filename, file);
    field_set(&e->filename2, file2);
    return exception_set_args(self, args, 2);
}

static Owned os_error_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    if (init_does_it(cls)) {
        Owned o = exception_alloc(cls, NULL, 0);
        if (o) AS(OSException, o)->written = -1;
        return o;
    }
    if (!native_no_keywords(type_name(cls), keywords)) return NULL;
    int64_t number;
    if (cls == &exc_OSError && n >= 2 && n <= 5 && IS_INT(args[0]) && int_to_int64(args[0], &number)) cls = os_error_type(number);
    Owned o = exception_alloc(cls, NULL, 0);
    if (!o || fill(o, args, n)) return o;
    ref_drop(o);
    return NULL;
}

static bool os_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    if (!init_does_it(TYPE_OF(self))) return true;
    return native_no_keywords(type_name(TYPE_OF(self)), keywords) && fill(self, args, n);
}

static Owned os_error_str(Object *self)
{
    OSException *e      = AS(OSException, self);
    Object      *number = e->error_number ? e->error_number : NONE, *text = e->strerror ? e->strerror : NONE;
    if (e->filename && e->filename2) return str_format_c("[Errno %S] %S: %R -> %R", number, text, e->filename, e->filename2);
    if (e->filename) return str_format_c("[Errno %S] %S: %R", number, text, e->filename);
    if (e->error_number && e->strerror) return str_format_c("[Errno %S] %S", number, text);
    return exception_str(self);
}

static Owned os_error_reduce(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    OSException *e   = AS(OSException, args[0]);
    Tuple       *own = e->base.args;
    Owned all;
    if (own->length != 2 || !e->filename) all = ref_keep(OBJ(own));
    else if (e->filename2) all = tuple_pack(5, own->items[0], own->items[1], e->filename, NONE, e->filename2);
    else all = tuple_pack(3, own->items[0], own->items[1], e->filename);
    return exception_reduce_with(args[0], all, NULL);
}

static Owned get_written(Object *self)
{
    int64_t written = AS(OSException, self)->written;
    if (written == -1) return raise_error(&exc_AttributeError, "characters_written");
    return int_new(written);
}

static bool set_written(Object *self, Object *value)
{
    OSException *e = AS(OSException, self);
    if (value) return number_to_index(value, &e->written, &exc_ValueError);
    if (e->written == -1) {
        raise_error(&exc_AttributeError, "characters_written");
        return false;
    }
    e->written = -1;
    return true;
}

static const NativeDef os_error_methods[] = {
    {"__reduce__", os_error_reduce, "", NULL, 0},
    {NULL, NULL, NULL, NULL, 0},
};

static const GetSetDef os_error_getsets[] = {
    {"characters_written", get_written, set_written, NULL},
    {NULL, NULL, NULL, NULL},
};

static const MemberDef os_error_members[] = {
    {"errno", MEMBER_OBJECT_OR_NONE, offsetof(OSException, error_number), true, "POSIX exception code"},
    {"strerror", MEMBER_OBJECT_OR_NONE, offsetof(OSException, strerror), true, "exception strerror"},
    {"filename", MEMBER_OBJECT_OR_NONE, offsetof(OSException, filename), true, "exception filename"},
    {"filename2", MEMBER_OBJECT_OR_NONE, offsetof(OSException, filename2), true, "second exception filename"},
    {NULL, 0, 0, false, NULL},
};

void os_errors_start(void)
{
    exc_OSError.new_    = os_error_new;
    exc_OSError.init    = os_error_init;
    exc_OSError.str     = os_error_str;
    exc_OSError.methods = os_error_methods;
    exc_OSError.getsets = os_error_getsets;
    exc_OSError.members = os_error_members;
}
