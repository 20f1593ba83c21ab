/* pickle_buffer.c -- PickleBuffer: marks the bytes of an object as ones a pickle may leave out (protocol 5).
 *
 * It holds a memoryview of the object and lends what that views; released, it holds none.
 */
#include "gc/weak.h"
#include "runtime/memoryview.h"
#include "vm/modules/pickle_parts.h"

typedef struct PickleBuffer {
    Object      head;
    MemoryView *view; /* owned; NULL: released */
} PickleBuffer;

#define SELF AS(PickleBuffer, args[0])

static bool check(const PickleBuffer *b)
{
    if (b->view) return true;
    raise_value_error("operation forbidden on released PickleBuffer object");
    return false;
}

static Owned new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *object[1];
    if (!native_bind("PickleBuffer", "object, /", args, n, keywords, object, 1)) return NULL;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    gc_track(o);
    if (TYPE_OF(object[0]) == &pickle_buffer_type) object[0] = OBJ(AS(PickleBuffer, object[0])->view);
    if (object[0] && !TYPE_OF(object[0])->buffer) {
        raise_type_error("a bytes-like object is required, not '%T'", object[0]);
    } else if (object[0]) {
        AS(PickleBuffer, o)->view = (MemoryView *)memoryview_new(object[0], false);
    } else {
        raise_value_error("operation forbidden on released PickleBuffer object");
    }
    if (!AS(PickleBuffer, o)->view) ref_clear(&o);
    return o;
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    MemoryView *view = AS(PickleBuffer, self)->view;
    return view ? visit(OBJ(view), argument) : 0;
}

static void clear(Object *self) { ref_clear(&AS(PickleBuffer, self)->view); }

static void dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    clear(self);
    container_release(self, sizeof(PickleBuffer));
}

/* The object itself lends, unless only a part of it is viewed. */
static bool lend(Object *self, Buffer *out, bool writable)
{
    PickleBuffer *b = AS(PickleBuffer, self);
    if (!check(b)) return false;
    const ManagedBuffer *lent = b->view->lent;
    bool whole = lent && lent->buffer.exporter && b->view->bytes == lent->buffer.length;
    return buffer_get(whole ? lent->buffer.exporter : OBJ(b->view), out, writable);
}

NATIVE(release)
{
    ref_clear(&SELF->view);
    return none_new();
}

NATIVE(raw)
{
    if (!check(SELF)) return NULL;
    Owned   format = str_from_c("B");
    Object *to[1]  = { format };
    Owned   bytes  = format ? object_call_method(OBJ(SELF->view), names.cast, to, 1) : NULL;
    ref_drop_maybe(format);
    if (!bytes && error_clear_if(&exc_TypeError)) raise_error(&exc_BufferError, "cannot extract raw buffer from non-contiguous buffer");
    return bytes;
}

static const NativeDef methods[] = {
    { "raw", raw, "", "A memoryview of the bytes: of format B, in one dimension.\n\nBufferError: they don't lie side by side.", 0 },
    { "release", release, "", "Give back what the object lends.", 0 },
    { 0 },
};

STATIC_OBJECT Type pickle_buffer_type = {
    .gc = { .size = sizeof(PickleBuffer), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name = "pickle.PickleBuffer", .doc = "Wrapper for potentially out-of-band buffers", .flags = TYPE_BASE, .weak_ok = true,
    .new_ = new_slot, .buffer = lend, .methods = methods,
};
