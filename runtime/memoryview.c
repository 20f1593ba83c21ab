/* memoryview.c -- memoryview: a window on the bytes another object lends.
 *
 * Item (i, j, ...) lies at data + i * strides[0] + j * strides[1] + ...; a slice changes data, shape[0] and strides[0] only.
 * A view and all that are made of it, slices and casts, hold one ManagedBuffer, which has borrowed the bytes from the object
 * (bytearray counts that), so that each can be released apart.  A released view refuses everything but repr, == and release.
 */
#include "runtime/memoryview.h"

#include "gc/weak.h"
#include "runtime/byte_text.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/memory_item.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define SELF AS(MemoryView, args[0])

static bool is_released(const MemoryView *v) { return v->released || !v->lent || !v->lent->buffer.exporter; }

static bool check(const MemoryView *v)
{
    if (!is_released(v)) return true;
    raise_value_error("operation forbidden on released memoryview object");
    return false;
}

/* ---- life ----------------------------------------------------------------------------------------------------------- */

static bool set_dims(MemoryView *v, int dims)
{
    v->dims  = dims;
    v->shape = v->small;
    if (dims > 1 && !(v->shape = heap_alloc(2 * sizeof(int64_t) * (size_t)dims))) {
        v->dims = 0;
        return false;
    }
    v->strides = v->shape + (dims > 1 ? dims : 1);
    return true;
}

static void plain_strides(MemoryView *v)
{
    int64_t stride = v->item_size;
    for (int i = v->dims - 1; i >= 0; stride *= v->shape[i--]) v->strides[i] = stride;
}

static int64_t item_count(const MemoryView *v)
{
    int64_t count = 1;
    for (int i = 0; i < v->dims; i++) count *= v->shape[i];
    return count;
}

static ManagedBuffer *borrow(Borrowed object, bool writable)
{
    ManagedBuffer *lent = (ManagedBuffer *)container_new(sizeof(ManagedBuffer), SHAPE_MANAGED_BUFFER);
    if (!lent) return NULL;
    lent->buffer = (Buffer){ .exporter = NULL };
    lent->views  = 0;
    gc_track(OBJ(lent));
    if (!buffer_get(object, &lent->buffer, writable)) ref_clear(&lent);
    return lent;
}

/* A view without dimensions yet; takes over what is lent to it. */
static MemoryView *make(ManagedBuffer *lent)
{
    MemoryView *v = lent ? (MemoryView *)container_new(sizeof(MemoryView), SHAPE_MEMORYVIEW) : NULL;
    if (!v) {
        ref_drop_maybe(OBJ(lent));
        return NULL;
    }
    *v = (MemoryView){ .head = v->head, .lent = lent };
    lent->views++;
    set_dims(v, 1);
    gc_track(OBJ(v));
    return v;
}

/* The same window as `from`. */
static MemoryView *copy_view(const MemoryView *from)
{
    if (!check(from)) return NULL;
    MemoryView *v = make((ManagedBuffer *)ref_keep(OBJ(from->lent)));
    if (!v) return NULL;
    if (!set_dims(v, from->dims)) {
        ref_drop(OBJ(v));
        return NULL;
    }
    v->data      = from->data;
    v->format    = from->format;
    v->item_size = from->item_size;
    v->bytes     = from->bytes;
    v->readonly  = from->readonly;
    for (int i = 0; i < v->dims; i++) v->shape[i] = from->shape[i], v->strides[i] = from->strides[i];
    return v;
}

Owned memoryview_new(Borrowed object, bool writable)
{
    if (IS_MEMORYVIEW(object)) return OBJ(copy_view((const MemoryView *)object));
    if (!is_bytes_like(object)) return raise_type_error("memoryview: a bytes-like object is required, not '%T'", object);
    MemoryView *v = make(borrow(object, writable));
    if (!v) return NULL;
    const Buffer *b = &v->lent->buffer;
    v->data      = b->data;
    v->format    = b->format;
    v->item_size = b->item_size ? b->item_size : 1;
    v->bytes     = b->length;
    v->readonly  = b->readonly;
    if (b->dims > 1 && b->shape && !set_dims(v, b->dims)) {
        ref_drop(OBJ(v));
        return NULL;
    }
    if (v->dims == 1) v->shape[0] = b->shape ? b->shape[0] : v->bytes / v->item_size;
    else
        for (int i = 0; i < v->dims; i++) v->shape[i] = b->shape[i];
    plain_strides(v);
    return OBJ(v);
}

static bool release(MemoryView *v)
{
    if (v->exports) {
        raise_error(&exc_BufferError, "memoryview has %d exported buffer%s", v->exports, v->exports == 1 ? "" : "s");
        return false;
    }
    if (v->lent && !v->released && --v->lent->views == 0) buffer_release(&v->lent->buffer);
    v->released = true;
    return true;
}

static void dealloc(Object *self)
{
    MemoryView *v = AS(MemoryView, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    v->exports = 0;
    release(v);
    ref_clear(&v->lent);
    if (v->dims > 1) heap_free(v->shape, 2 * sizeof(int64_t) * (size_t)v->dims);
    container_release(self, sizeof(MemoryView));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Object *lent = OBJ(AS(MemoryView, self)->lent);
    return lent ? visit(lent, argument) : 0;
}

static void clear(Object *self)
{
    if (AS(MemoryView, self)->exports) return;
    release(AS(MemoryView, self));
    ref_clear(&AS(MemoryView, self)->lent);
}

static void lent_dealloc(Object *self)
{
    gc_untrack(self);
    buffer_release(&AS(ManagedBuffer, self)->buffer);
    container_release(self, sizeof(ManagedBuffer));
}

static int lent_traverse(Object *self, GcVisit visit, void *argument)
{
    Object *exporter = AS(ManagedBuffer, self)->buffer.exporter;
    return exporter ? visit(exporter, argument) : 0;
}

static void lent_clear(Object *self) { buffer_release(&AS(ManagedBuffer, self)->buffer); }

Type managed_buffer_type = {
    .gc    = { .size = sizeof(ManagedBuffer), .traverse = lent_traverse, .clear = lent_clear, .dealloc = lent_dealloc },
    .name  = "managedbuffer",
    .shape = SHAPE_MANAGED_BUFFER,
    .flags = TYPE_NO_INSTANTIATE,
};

static Owned new_slot(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *given[1] = { NULL };
    return native_bind("memoryview", "object", args, n, keywords, given, 1) ? memoryview_new(given[0], false) : NULL;
}

/* ---- reading everything ------------------------------------------------------------------------------------------------ */

static bool c_contiguous(const MemoryView *v)
{
    int64_t expected = v->item_size;
    if (item_count(v) == 0) return true;
    for (int i = v->dims - 1; i >= 0; i--) {
        if (v->shape[i] > 1 && v->strides[i] != expected) return false;
        expected *= v->shape[i];
    }
    return true;
}

static bool f_contiguous(const MemoryView *v)
{
    int64_t expected = v->item_size;
    if (item_count(v) == 0) return true;
    for (int i = 0; i < v->dims; i++) {
        if (v->shape[i] > 1 && v->strides[i] != expected) return false;
        expected *= v->shape[i];
    }
    return true;
}

/* Copies the items below dimension `dim` to `to`, the last dimension fastest; gives the place behind them. */
static char *copy_out(const MemoryView *v, int dim, const char *data, char *to)
{
    if (dim == v->dims) {
        memcpy(to, data, (size_t)v->item_size);
        return to + v->item_size;
    }
    if (dim == v->dims - 1 && v->strides[dim] == v->item_size) {
        memcpy(to, data, (size_t)(v->item_size * v->shape[dim]));
        return to + v->item_size * v->shape[dim];
    }
    for (int64_t i = 0; i < v->shape[dim]; i++) to = copy_out(v, dim + 1, data + i * v->strides[dim], to);
    return to;
}

/* The first dimension fastest: item (i0, i1, ...) goes to place i0 + shape[0] * (i1 + ...). */
static void copy_out_fortran(const MemoryView *v, int dim, const char *data, char *to, int64_t step)
{
    if (dim == v->dims) {
        memcpy(to, data, (size_t)v->item_size);
        return;
    }
    for (int64_t i = 0; i < v->shape[dim]; i++)
        copy_out_fortran(v, dim + 1, data + i * v->strides[dim], to + i * step, step * v->shape[dim]);
}

static Owned to_bytes(const MemoryView *v, char order)
{
    Owned bytes = bytes_new(NULL, v->bytes);
    if (!bytes || v->bytes == 0) return bytes;
    if (order == 'F' || (order == 'A' && f_contiguous(v) && !c_contiguous(v))) copy_out_fortran(v, 0, v->data, AS(Bytes, bytes)->data, v->item_size);
    else copy_out(v, 0, v->data, AS(Bytes, bytes)->data);
    return bytes;
}

Owned memoryview_to_bytes(Borrowed view)
{
    const MemoryView *v = (const MemoryView *)view;
    return check(v) ? to_bytes(v, 'C') : NULL;
}

static Owned to_list(const MemoryView *v, int dim, const char *data)
{
    if (dim == v->dims) return memory_unpack(data, v->format);
    Owned list = list_new(v->shape[dim]);
    char  kind = memory_format_char(v->format);
    bool  last = dim + 1 == v->dims;
    for (int64_t i = 0; list && i < v->shape[dim]; i++, data += v->strides[dim]) {
        Owned item = last ? memory_unpack_kind(data, kind, v->format) : to_list(v, dim + 1, data);
        if (!item || !list_append_take(AS(List, list), item)) ref_clear(&list);
    }
    return list;
}

/* ---- items ------------------------------------------------------------------------------------------------------------------ */

static char *along(const MemoryView *v, char *data, int dim, int64_t index)
{
    if (index < 0) index += v->shape[dim];
    if (index < 0 || index >= v->shape[dim]) {
        raise_index_error("index out of bounds on dimension %d", dim + 1);
        return NULL;
    }
    return data + index * v->strides[dim];
}

static Owned sequence_item(Object *self, int64_t index)
{
    const MemoryView *v = AS(MemoryView, self);
    if (!check(v)) return NULL;
    if (v->dims == 0) return raise_type_error("invalid indexing of 0-dim memory");
    if (v->dims > 1) return raise_error(&exc_NotImplementedError, "multi-dimensional sub-views are not implemented");
    char *item = along(v, v->data, 0, index);
    return item ? memory_unpack(item, v->format) : NULL;
}

static bool all_have_index(const Tuple *key)
{
    for (uint32_t i = 0; i < key->length; i++)
        if (!TYPE_OF(key->items[i])->to_index) return false;
    return true;
}

static bool all_are_slices(const Tuple *key)
{
    for (uint32_t i = 0; i < key->length; i++)
        if (key->items[i]->shape != SHAPE_SLICE) return false;
    return key->length > 0;
}

static char *item_at(const MemoryView *v, const Tuple *key)
{
    char *data = v->data;
    if ((int64_t)key->length < v->dims) {
        raise_error(&exc_NotImplementedError, "sub-views are not implemented");
        return NULL;
    }
    if ((int64_t)key->length > v->dims) {
        raise_type_error("cannot index %d-dimension view with %u-element tuple", v->dims, key->length);
        return NULL;
    }
    for (int i = 0; data && i < v->dims; i++) {
        int64_t index;
        if (!number_to_index(key->items[i], &index, &exc_IndexError)) return NULL;
        data = along(v, data, i, index);
    }
    return data;
}

static bool slice_first(MemoryView *v, Object *slice)
{
    int64_t start, stop, step, count;
    if (!slice_resolve(slice, v->shape[0], &start, &stop, &step, &count)) return false;
    v->data += v->strides[0] * start;
    v->shape[0] = count;
    v->strides[0] *= step;
    v->bytes = item_count(v) * v->item_size;
    return true;
}

static Owned get_item(Object *self, Object *key)
{
    const MemoryView *v = AS(MemoryView, self);
    if (!check(v)) return NULL;
    if (v->dims == 0) {
        if (IS_TUPLE(key) && AS(Tuple, key)->length == 0) return memory_unpack(v->data, v->format);
        if (key == ELLIPSIS) return ref_keep(self);
        return raise_type_error("invalid indexing of 0-dim memory");
    }
    if (TYPE_OF(key)->to_index) {
        int64_t index;
        return number_to_index(key, &index, &exc_IndexError) ? sequence_item(self, index) : NULL;
    }
    if (key->shape == SHAPE_SLICE) {
        MemoryView *slice = copy_view(v);
        if (slice && !slice_first(slice, key)) ref_clear(&slice);
        return OBJ(slice);
    }
    if (IS_TUPLE(key) && all_have_index(AS(Tuple, key))) {
        char *item = item_at(v, AS(Tuple, key));
        return item && check(v) ? memory_unpack(item, v->format) : NULL; /* an __index__ may have released it */
    }
    if (IS_TUPLE(key) && all_are_slices(AS(Tuple, key)))
        return raise_error(&exc_NotImplementedError, "multi-dimensional slicing is not implemented");
    return raise_type_error("memoryview: invalid slice key");
}

static bool same_format(const char *a, const char *b)
{
    return strcmp(a + (*a == '@'), b + (*b == '@')) == 0;
}

static bool assign_slice(MemoryView *v, Object *slice, Object *value)
{
    Owned source_object;
    if (!is_bytes_like(value)) return raise_type_error("a bytes-like object is required, not '%T'", value), false;
    if (!(source_object = memoryview_new(value, false))) return false;
    MemoryView *source = AS(MemoryView, source_object), *to = copy_view(v);
    bool        done   = to && slice_first(to, slice);
    if (done && (source->dims != 1 || !same_format(source->format, to->format) || source->shape[0] != to->shape[0])) {
        raise_value_error("memoryview assignment: lvalue and rvalue have different structures");
        done = false;
    }
    Owned bytes = done ? to_bytes(source, 'C') : NULL; /* apart: the two may overlap */
    for (int64_t i = 0; bytes && i < to->shape[0]; i++)
        memcpy(to->data + i * to->strides[0], AS(Bytes, bytes)->data + i * to->item_size, (size_t)to->item_size);
    done = bytes != NULL;
    ref_drop_maybe(bytes);
    ref_drop_maybe(OBJ(to));
    ref_drop(source_object);
    return done;
}

/* Packs apart: value's __index__ may release the view. */
static bool put_item(MemoryView *v, char *item, Object *value)
{
    char packed[16];
    if (v->item_size > 16) return memory_pack(packed, value, v->format); /* it has no native format, then: raises */
    if (!memory_pack(packed, value, v->format) || !check(v)) return false;
    memcpy(item, packed, (size_t)v->item_size);
    return true;
}

static bool set_item(Object *self, Object *key, Object *value)
{
    MemoryView *v = AS(MemoryView, self);
    if (!check(v)) return false;
    if (v->readonly) return raise_type_error("cannot modify read-only memory"), false;
    if (!value) return raise_type_error("cannot delete memory"), false;
    if (v->dims == 0) {
        if (key == ELLIPSIS || (IS_TUPLE(key) && AS(Tuple, key)->length == 0)) return put_item(v, v->data, value);
        return raise_type_error("invalid indexing of 0-dim memory"), false;
    }
    if (TYPE_OF(key)->to_index) {
        int64_t index;
        if (v->dims > 1) return raise_error(&exc_NotImplementedError, "sub-views are not implemented"), false;
        if (!number_to_index(key, &index, &exc_IndexError)) return false;
        char *item = along(v, v->data, 0, index);
        return item && put_item(v, item, value);
    }
    if (key->shape == SHAPE_SLICE && v->dims == 1) return assign_slice(v, key, value);
    if (IS_TUPLE(key) && all_have_index(AS(Tuple, key))) {
        char *item = item_at(v, AS(Tuple, key));
        return item && put_item(v, item, value);
    }
    if (key->shape == SHAPE_SLICE || (IS_TUPLE(key) && all_are_slices(AS(Tuple, key)))) {
        raise_error(&exc_NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1");
        return false;
    }
    return raise_type_error("memoryview: invalid slice key"), false;
}

/* ---- other operators ---------------------------------------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    return str_format_c(is_released(AS(MemoryView, self)) ? "<released memory at 0x%llx>" : "<memory at 0x%llx>", (long long)(uintptr_t)self);
}

static int64_t length(Object *self)
{
    const MemoryView *v = AS(MemoryView, self);
    if (!check(v)) return -1;
    return v->dims ? v->shape[0] : 1;
}

static bool hash(Object *self, int64_t *result)
{
    MemoryView *v = AS(MemoryView, self);
    if (v->hash) return *result = v->hash, true;
    if (!check(v)) return false;
    if (!v->readonly) return raise_value_error("cannot hash writable memoryview object"), false;
    char    kind = memory_format_char(v->format);
    int64_t ignored;
    if (kind != 'B' && kind != 'b' && kind != 'c')
        return raise_value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"), false;
    if (!object_hash(v->lent->buffer.exporter, &ignored)) return false;
    Owned bytes = to_bytes(v, 'C');
    if (!bytes) return false;
    *result = v->hash = text_hash(AS(Bytes, bytes)->data, (size_t)v->bytes);
    ref_drop(bytes);
    return true;
}

/* 1, 0, or -1: an error is pending. Items of different formats are compared as objects. */
static Truth same_items(const MemoryView *a, const char *x, const MemoryView *b, const char *y, int dim)
{
    if (dim < a->dims) {
        for (int64_t i = 0; i < a->shape[dim]; i++) {
            Truth same = same_items(a, x + i * a->strides[dim], b, y + i * b->strides[dim], dim + 1);
            if (same != TRUTH_YES) return same;
        }
        return TRUTH_YES;
    }
    Owned left = memory_unpack(x, a->format), right = left ? memory_unpack(y, b->format) : NULL;
    Truth same = right ? object_compare_truth(left, right, CMP_EQ) : TRUTH_ERROR;
    if (!right && error_clear_if(&exc_NotImplementedError)) same = TRUTH_NO; /* a format nobody knows is unequal to all */
    ref_drop_maybe(left);
    ref_drop_maybe(right);
    return same;
}

static Truth equal_views(const MemoryView *a, const MemoryView *b)
{
    if (is_released(a) || is_released(b)) return a == b;
    if (a->dims != b->dims) return TRUTH_NO;
    for (int i = 0; i < a->dims; i++)
        if (a->shape[i] != b->shape[i]) return TRUTH_NO;
    char kind = memory_format_char(a->format);
    if (kind == 'B' && memory_format_char(b->format) == 'B' && c_contiguous(a) && c_contiguous(b))
        return memcmp(a->data, b->data, (size_t)a->bytes) == 0;
    return same_items(a, a->data, b, b->data, 0);
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_bytes_like(other)) return not_implemented_new();
    if (!IS_MEMORYVIEW(self)) return not_implemented_new();
    if (self == other && is_released(AS(MemoryView, self))) return bool_new(op == CMP_EQ);
    Owned view = NULL;
    if (is_released(AS(MemoryView, self))) return bool_new(op == CMP_NE);
    if (IS_MEMORYVIEW(other)) view = ref_keep(other);
    else if (!(view = memoryview_new(other, false))) return error_clear_if(&exc_Exception) ? not_implemented_new() : NULL;
    Truth equal = equal_views(AS(MemoryView, self), AS(MemoryView, view));
    ref_drop(view);
    return equal == TRUTH_ERROR ? NULL : bool_new((equal == TRUTH_YES) == (op == CMP_EQ));
}

static bool lend(Object *self, Buffer *out, bool writable)
{
    MemoryView *v = AS(MemoryView, self);
    if (!check(v)) return false;
    if (writable && v->readonly) return raise_error(&exc_BufferError, "memoryview: underlying buffer is not writable"), false;
    if (!c_contiguous(v)) return raise_error(&exc_BufferError, "memoryview: underlying buffer is not C-contiguous"), false;
    *out = (Buffer){ .data = v->data, .length = v->bytes, .readonly = v->readonly, .format = v->format, .item_size = v->item_size,
                     .dims = v->dims, .shape = v->shape, .strides = v->strides, .exporter = ref_keep(self) };
    v->exports++;
    return true;
}

static void take_back(Object *self, UNUSED Buffer *lent) { AS(MemoryView, self)->exports--; }

/* ---- cast --------------------------------------------------------------------------------------------------------------------- */

static bool cast_format(MemoryView *v, const char *format)
{
    int64_t     size = 0;
    const char *found = memory_format_find(format, &size);
    char        from  = memory_format_char(v->format);
    if (!from) return raise_value_error("memoryview: source format must be a native single character format prefixed with an optional '@'"), false;
    if (!found) return raise_value_error("memoryview: destination format must be a native single character format prefixed with an optional '@'"), false;
    char to = found[strlen(found) - 1];
    if (!strchr("Bbc", from) && !strchr("Bbc", to)) return raise_type_error("memoryview: cannot cast between two non-byte formats"), false;
    if (v->bytes % size) return raise_type_error("memoryview: length is not a multiple of itemsize"), false;
    if (v->dims > 1) heap_free(v->shape, 2 * sizeof(int64_t) * (size_t)v->dims);
    set_dims(v, 1);
    v->format    = found;
    v->item_size = size;
    v->shape[0]  = v->bytes / size;
    plain_strides(v);
    return true;
}

static bool cast_shape(MemoryView *v, Object **sizes, int dims)
{
    int64_t product = v->item_size;
    if (!set_dims(v, dims)) return false;
    for (int i = 0; i < dims; i++) {
        int64_t size = 0;
        if (!IS_INT(sizes[i])) return raise_type_error("memoryview.cast(): elements of shape must be integers"), false;
        if (!argument_int64(sizes[i], &size)) return false;
        if (size <= 0)
            return raise_value_error("memoryview.cast(): elements of shape must be integers > 0"), false;
        if (__builtin_mul_overflow(product, size, &product)) return raise_value_error("memoryview.cast(): product(shape) > SSIZE_MAX"), false;
        v->shape[i] = size;
    }
    if (product != v->bytes) return raise_type_error("memoryview: product(shape) * itemsize != buffer size"), false;
    plain_strides(v);
    return true;
}

static Owned cast(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    MemoryView *v = SELF;
    Object     *shape = args[2], **sizes = NULL;
    int64_t     dims = 1;
    if (!check(v)) return NULL;
    if (!IS_STR(args[1])) return raise_type_error("cast() argument 'format' must be str, not %s", argument_kind(args[1]));
    if (!AS(Str, args[1])->ascii) return raise_value_error("memoryview: destination format must be a native single character format prefixed with an optional '@'");
    if (!c_contiguous(v)) return raise_type_error("memoryview: casts are restricted to C-contiguous views");
    if ((shape || v->dims != 1) && item_count(v) == 0) return raise_type_error("memoryview: cannot cast view with zeros in shape or strides");
    if (shape) {
        if (!IS_LIST(shape) && !IS_TUPLE(shape)) return raise_type_error("shape must be a list or a tuple");
        sizes = IS_LIST(shape) ? AS(List, shape)->items : AS(Tuple, shape)->items;
        dims  = IS_LIST(shape) ? AS(List, shape)->length : AS(Tuple, shape)->length;
        if (dims > MEMORY_MAX_DIMS) return raise_value_error("memoryview: number of dimensions must not exceed %d", MEMORY_MAX_DIMS);
        if (v->dims != 1 && dims != 1) return raise_type_error("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    MemoryView *result = copy_view(v);
    if (result && (!cast_format(result, AS(Str, args[1])->data) || (shape && !cast_shape(result, sizes, (int)dims)))) ref_clear(&result);
    return OBJ(result);
}

/* ---- methods --------------------------------------------------------------------------------------------------------------------- */

static Owned to_bytes_method(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    if (!check(SELF)) return NULL;
    char order = 'C';
    if (args[1] && args[1] != NONE) {
        if (!IS_STR(args[1])) return raise_type_error("tobytes() argument 'order' must be str or None, not %K", args[1]);
        const Str *s = AS(Str, args[1]);
        if (s->length != 1 || !s->ascii || !strchr("CFA", s->data[0])) return raise_value_error("order must be 'C', 'F' or 'A'");
        order = s->data[0];
    }
    return to_bytes(SELF, order);
}

static Owned to_list_method(Object **args, UNUSED int n, UNUSED Tuple *names) { return check(SELF) ? to_list(SELF, 0, SELF->data) : NULL; }

static Owned hex(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    if (!check(SELF)) return NULL;
    Owned bytes = to_bytes(SELF, 'C');
    Owned text  = bytes ? hex_of(AS(Bytes, bytes)->data, SELF->bytes, args[1], args[2]) : NULL;
    ref_drop_maybe(bytes);
    return text;
}

static Owned release_method(Object **args, UNUSED int n, UNUSED Tuple *names) { return release(SELF) ? none_new() : NULL; }
static Owned enter(Object **args, UNUSED int n, UNUSED Tuple *names) { return check(SELF) ? ref_keep(args[0]) : NULL; }

static Owned to_readonly(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    MemoryView *v = copy_view(SELF);
    if (v) v->readonly = true;
    return OBJ(v);
}

static const NativeDef methods[] = {
    { "__enter__", enter, "", "The view itself.", 0 },
    { "__exit__", release_method, NULL, "Releases the view.", NATIVE_BARE_NAME },
    { "cast", cast, "format, shape=<unrepresentable>", "The same bytes as items of another format, or in another shape.", 0 },
    { "hex", hex, "sep=<unrepresentable>, bytes_per_sep=1", "The bytes as hexadecimal digits; see bytes.hex.", 0 },
    { "release", release_method, "", "Gives the bytes back to the object; the view can't be used any more.", 0 },
    { "tobytes", to_bytes_method, "order='C'", "A copy of the items as bytes: the last dimension fastest ('C'), the first ('F'), or as they lie ('A').", 0 },
    { "tolist", to_list_method, "", "The items as a list, of lists when there are several dimensions.", 0 },
    { "toreadonly", to_readonly, "", "A view of the same bytes that can't change them.", 0 },
    { 0 },
};

static Owned int_tuple(const int64_t *values, int n)
{
    Owned tuple = tuple_new(n);
    if (!tuple) return NULL;
    for (int i = 0; i < n; i++)
        if (!(AS(Tuple, tuple)->items[i] = int_new(values[i]))) {
            ref_drop(tuple);
            return NULL;
        }
    tuple_done(tuple);
    return tuple;
}

static Owned get_obj(Object *self) { return check(AS(MemoryView, self)) ? ref_keep(AS(MemoryView, self)->lent->buffer.exporter) : NULL; }
static Owned get_nbytes(Object *self) { return check(AS(MemoryView, self)) ? int_new(AS(MemoryView, self)->bytes) : NULL; }
static Owned get_readonly(Object *self) { return check(AS(MemoryView, self)) ? bool_new(AS(MemoryView, self)->readonly) : NULL; }
static Owned get_itemsize(Object *self) { return check(AS(MemoryView, self)) ? int_new(AS(MemoryView, self)->item_size) : NULL; }
static Owned get_format(Object *self) { return check(AS(MemoryView, self)) ? str_from_c(AS(MemoryView, self)->format) : NULL; }
static Owned get_ndim(Object *self) { return check(AS(MemoryView, self)) ? int_new(AS(MemoryView, self)->dims) : NULL; }
static Owned get_shape(Object *self)
{
    const MemoryView *v = AS(MemoryView, self);
    return check(v) ? int_tuple(v->shape, v->dims) : NULL;
}
static Owned get_strides(Object *self)
{
    const MemoryView *v = AS(MemoryView, self);
    return check(v) ? int_tuple(v->strides, v->dims) : NULL;
}
static Owned get_suboffsets(Object *self) { return check(AS(MemoryView, self)) ? tuple_new(0) : NULL; }
static Owned get_c_contiguous(Object *self) { return check(AS(MemoryView, self)) ? bool_new(c_contiguous(AS(MemoryView, self))) : NULL; }
static Owned get_f_contiguous(Object *self) { return check(AS(MemoryView, self)) ? bool_new(f_contiguous(AS(MemoryView, self))) : NULL; }
static Owned get_contiguous(Object *self)
{
    const MemoryView *v = AS(MemoryView, self);
    return check(v) ? bool_new(c_contiguous(v) || f_contiguous(v)) : NULL;
}

static const GetSetDef getsets[] = {
    { "obj", get_obj, NULL, "The object whose bytes these are." },
    { "nbytes", get_nbytes, NULL, "The bytes of all items." },
    { "readonly", get_readonly, NULL, "Whether the bytes can't be changed." },
    { "itemsize", get_itemsize, NULL, "The bytes of one item." },
    { "format", get_format, NULL, "What an item is, as in module struct." },
    { "ndim", get_ndim, NULL, "The number of dimensions." },
    { "shape", get_shape, NULL, "The items along each dimension." },
    { "strides", get_strides, NULL, "The bytes from one item to the next along each dimension." },
    { "suboffsets", get_suboffsets, NULL, "Always empty." },
    { "c_contiguous", get_c_contiguous, NULL, "Whether the items lie side by side, the last dimension fastest." },
    { "f_contiguous", get_f_contiguous, NULL, "Whether the items lie side by side, the first dimension fastest." },
    { "contiguous", get_contiguous, NULL, "Whether the items lie side by side." },
    { 0 },
};

/* ---- iterator ------------------------------------------------------------------------------------------------------------------------ */

static Owned iter(Object *self)
{
    MemoryView *v = AS(MemoryView, self);
    if (!check(v)) return NULL;
    if (v->dims == 0) return raise_type_error("invalid indexing of 0-dim memory");
    if (v->dims > 1) return raise_error(&exc_NotImplementedError, "multi-dimensional sub-views are not implemented");
    if (!memory_format_char(v->format)) return raise_error(&exc_NotImplementedError, "memoryview: format %s not supported", v->format);
    Owned o = container_new(sizeof(MemoryIter), SHAPE_MEMORY_ITER);
    if (!o) return NULL;
    AS(MemoryIter, o)->view  = (MemoryView *)ref_keep(self);
    AS(MemoryIter, o)->index = 0;
    gc_track(o);
    return o;
}

static void iter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(AS(MemoryIter, self)->view));
    container_release(self, sizeof(MemoryIter));
}

static int iter_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(MemoryIter, self)->view ? visit(OBJ(AS(MemoryIter, self)->view), argument) : 0;
}

static Owned next(Object *self)
{
    MemoryIter *it = AS(MemoryIter, self);
    if (!it->view) return NULL;
    if (it->index < it->view->shape[0]) return sequence_item(OBJ(it->view), it->index++);
    ref_clear(&it->view);
    return NULL;
}

Type memoryview_type = {
    .gc = { .size = sizeof(MemoryView), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name  = "memoryview",
    .doc   = "memoryview(object): the bytes that object lends, without copying them",
    .shape = SHAPE_MEMORYVIEW,
    .flags = TYPE_SEQUENCE,
    .weak_ok = true,
    .repr = repr,
    .hash = hash,
    .compare = compare,
    .iter = iter,
    .new_ = new_slot,
    .length = length,
    .get_item = get_item,
    .set_item = set_item,
    .sequence_item = sequence_item,
    .buffer = lend,
    .buffer_release = take_back,
    .methods = methods,
    .getsets = getsets,
};

Type memory_iter_type = {
    .gc = { .size = sizeof(MemoryIter), .traverse = iter_traverse, .dealloc = iter_dealloc },
    .name = "memory_iterator", .shape = SHAPE_MEMORY_ITER, .flags = TYPE_NO_INSTANTIATE,
    .iter = iter_self, .next = next,
};
