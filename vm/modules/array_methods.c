/* array_methods.c -- the methods of array.array, how it is pickled, and the module array. */
#include "vm/modules/array_parts.h"

#include "runtime/class.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

#define SELF AS(Array, args[0])

/* ---- one item ------------------------------------------------------------------------------------------ */

NATIVE(method_append) { return array_insert(SELF, SELF->length, args[1]) ? none_new() : NULL; }

NATIVE(method_insert)
{
    int64_t index;
    return word_argument(args[1], &index) && array_insert(SELF, index, args[2]) ? none_new() : NULL;
}

NATIVE(method_pop)
{
    int64_t index = -1;
    if (args[1] && !word_argument(args[1], &index)) return NULL;
    if (SELF->length == 0) return raise_index_error("pop from empty array");
    if (index < 0) index += SELF->length;
    if (index < 0 || index >= SELF->length) return raise_index_error("pop index out of range");
    Owned item = SELF->kind->get(ITEM(SELF, index));
    if (item && !array_replace(SELF, index, index + 1, NULL, 0)) ref_clear(&item);
    return item;
}

/* The place of a value in start..stop; -1: absent; -2: error pending. */
static int64_t find(Array *a, Borrowed value, int64_t start, int64_t stop)
{
    for (int64_t i = start; i < stop && i < a->length; i++) {
        Owned item  = a->kind->get(ITEM(a, i));
        Truth equal = item ? object_compare_truth(item, value, CMP_EQ) : TRUTH_ERROR;
        ref_drop_maybe(item);
        if (equal != TRUTH_NO) return equal == TRUTH_YES ? i : -2;
    }
    return -1;
}

NATIVE(method_index)
{
    int64_t start, stop;
    if (!index_range(args[2], args[3], SELF->length, &start, &stop)) return NULL;
    int64_t place = find(SELF, args[1], start, stop);
    if (place == -1) return raise_value_error("array.index(x): x not in array");
    return place < 0 ? NULL : int_new(place);
}

NATIVE(method_count)
{
    int64_t count = 0, place = -1;
    while ((place = find(SELF, args[1], place + 1, SELF->length)) >= 0) count++;
    return place == -2 ? NULL : int_new(count);
}

NATIVE(method_remove)
{
    int64_t place = find(SELF, args[1], 0, SELF->length);
    if (place == -1) return raise_value_error("array.remove(x): x not in array");
    return place >= 0 && array_replace(SELF, place, place + 1, NULL, 0) ? none_new() : NULL;
}

/* ---- all items ------------------------------------------------------------------------------------------- */

NATIVE(method_extend) { return array_extend(SELF, args[1]) ? none_new() : NULL; }

NATIVE(method_fromlist)
{
    if (!IS_LIST(args[1])) return raise_type_error("arg must be list");
    int64_t before = SELF->length, count = AS(List, args[1])->length;
    for (int64_t i = 0; i < count; i++) {
        if (i >= AS(List, args[1])->length) {
            raise_runtime_error("list changed size during iteration");
            break;
        }
        Owned item = ref_keep(AS(List, args[1])->items[i]);
        bool  ok   = array_insert(SELF, SELF->length, item);
        ref_drop(item);
        if (!ok) break;
    }
    if (!error_pending()) return none_new();
    Owned error = error_take();
    if (SELF->length > before && !array_resize(SELF, before)) error_clear();
    error_restore(error);
    return NULL;
}

NATIVE(method_tolist)
{
    Owned list = list_new(SELF->length);
    for (int64_t i = 0; list && i < SELF->length; i++) {
        Owned item = SELF->kind->get(ITEM(SELF, i));
        if (!item || !list_append_take((List *)list, item)) ref_clear(&list);
    }
    return list;
}

NATIVE(method_frombytes)
{
    if (IS_ARRAY(args[1]) && AS(Array, args[1])->kind->size != 1) return raise_type_error("a bytes-like object is required");
    return array_add_bytes(SELF, args[1]) ? none_new() : NULL;
}

NATIVE(method_tobytes) { return bytes_new(SELF->length ? SELF->data : "", SELF->length * SELF->kind->size); }

NATIVE(method_fromunicode)
{
    if (!IS_STR(args[1])) return raise_type_error("fromunicode() argument must be str, not %K", args[1]);
    if (SELF->kind->code != 'u') return raise_value_error("fromunicode() may only be called on unicode type arrays");
    return array_add_text(SELF, args[1]) ? none_new() : NULL;
}

NATIVE(method_tounicode)
{
    if (SELF->kind->code != 'u') return raise_value_error("tounicode() may only be called on unicode type arrays");
    return array_text(SELF);
}

NATIVE(method_fromfile)
{
    int64_t count;
    if (!word_argument(args[2], &count)) return NULL;
    if (count < 0) return raise_value_error("negative count");
    int64_t bytes;
    if (__builtin_mul_overflow(count, (int64_t)SELF->kind->size, &bytes)) return raise_no_memory();
    Owned number = int_new(bytes), data = number ? object_call_method(args[1], names.read, &number, 1) : NULL;
    ref_drop_maybe(number);
    if (!data) return NULL;
    bool ok = false, less = false;
    if (!IS_BYTES(data)) raise_type_error("read() didn't return bytes");
    else {
        less = AS(Bytes, data)->length != bytes;
        ok   = array_add_bytes(SELF, data);
    }
    ref_drop(data);
    if (ok && less) return raise_error(&exc_EOFError, "read() didn't return enough bytes");
    return ok ? none_new() : NULL;
}

NATIVE(method_tofile)
{
    enum { BLOCK = 64 * 1024 };
    int64_t total = SELF->length * SELF->kind->size;
    for (int64_t at = 0; at < SELF->length * SELF->kind->size && at < total; at += BLOCK) {
        int64_t size  = total - at < BLOCK ? total - at : BLOCK;
        Owned   bytes = bytes_new(SELF->data + at, size), r = NULL;
        if (bytes) r = object_call_method(args[1], names.write, &bytes, 1);
        ref_drop_maybe(bytes);
        if (!r) return NULL;
        ref_drop(r);
    }
    return none_new();
}

NATIVE(method_reverse)
{
    int size = SELF->kind->size;
    for (int64_t i = 0, k = SELF->length - 1; i < k; i++, k--) {
        char item[8];
        memcpy(item, ITEM(SELF, i), (size_t)size);
        memcpy(ITEM(SELF, i), ITEM(SELF, k), (size_t)size);
        memcpy(ITEM(SELF, k), item, (size_t)size);
    }
    return none_new();
}

static void swap_items(Array *a)
{
    int size = a->kind->size;
    for (int64_t i = 0; i < a->length; i++) {
        char *p = ITEM(a, i);
        for (int k = 0; k < size / 2; k++) {
            char byte       = p[k];
            p[k]            = p[size - 1 - k];
            p[size - 1 - k] = byte;
        }
    }
}

NATIVE(method_byteswap)
{
    swap_items(SELF);
    return none_new();
}

NATIVE(method_buffer_info)
{
    Owned address = int_from_uint64((uintptr_t)SELF->data), length = int_new(SELF->length);
    Owned pair = address && length ? tuple_pack(2, address, length) : NULL;
    ref_drop_maybe(address);
    ref_drop_maybe(length);
    return pair;
}

NATIVE(method_copy)
{
    Owned copy = array_make(&array_type, SELF->kind, SELF->length);
    if (copy && SELF->length) memcpy(AS(Array, copy)->data, SELF->data, (size_t)(SELF->length * SELF->kind->size));
    return copy;
}

/* ---- pickling ---------------------------------------------------------------------------------------------- */

/* How the items lie in memory, as a number that means the same on every machine. */
typedef struct MachineFormat { char code; uint8_t size; bool is_signed, big; } MachineFormat; /* code i: integer, f: float, u: text */
static const MachineFormat machine_formats[] = {
    {'i', 1, false, false}, {'i', 1, true, false}, {'i', 2, false, false}, {'i', 2, false, true}, {'i', 2, true, false}, {'i', 2, true, true},
    {'i', 4, false, false}, {'i', 4, false, true}, {'i', 4, true, false}, {'i', 4, true, true}, {'i', 8, false, false}, {'i', 8, false, true},
    {'i', 8, true, false}, {'i', 8, true, true}, {'f', 4, false, false}, {'f', 4, false, true}, {'f', 8, false, false}, {'f', 8, false, true},
    {'u', 2, false, false}, {'u', 2, false, true}, {'u', 4, false, false}, {'u', 4, false, true}};
enum { MACHINE_FORMATS = sizeof machine_formats / sizeof *machine_formats };

static bool fits_format(const ArrayKind *kind, const MachineFormat *f)
{
    char what = strchr("fd", kind->code) ? 'f' : kind->code == 'u' ? 'u' : 'i';
    return f->code == what && f->size == kind->size && (what != 'i' || f->is_signed == (kind->code >= 'a'));
}

static int format_number(const ArrayKind *kind)
{
    for (int k = 0; k < MACHINE_FORMATS; k++)
        if (fits_format(kind, &machine_formats[k]) && !machine_formats[k].big) return k;
    return -1;
}

static Owned reconstruct_text(Type *cls, const MachineFormat *f, Borrowed data)
{
    static const char *const encodings[] = {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"};
    Owned text = str_decode(AS(Bytes, data)->data, AS(Bytes, data)->length, encodings[(f->size == 4) * 2 + f->big], "strict");
    Owned o    = text ? array_make(cls, array_kind('u'), 0) : NULL;
    if (o && !array_add_text(AS(Array, o), text)) ref_clear(&o);
    ref_drop_maybe(text);
    return o;
}

NATIVE(module_reconstruct)
{
    int number;
    if (!is_type(args[0])) return raise_type_error("first argument must be a type object, not %T", args[0]);
    if (!type_is_subtype((Type *)args[0], &array_type)) return raise_type_error("%s is not a subtype of array.array", type_name((Type *)args[0]));
    if (!IS_STR(args[1]) || AS(Str, args[1])->length != 1)
        return raise_type_error("_array_reconstructor() argument 2 must be a unicode character, not %s", argument_kind(args[1]));
    if (!argument_int32(args[2], &number)) return NULL;
    const ArrayKind *kind = array_kind(str_char(AS(Str, args[1]), 0));
    if (!kind) return raise_value_error("second argument must be a valid type code");
    if (number < 0 || number >= MACHINE_FORMATS) return raise_value_error("third argument must be a valid machine format code.");
    if (!IS_BYTES(args[3])) return raise_type_error("fourth argument should be bytes, not %T", args[3]);
    const MachineFormat *f = &machine_formats[number];
    if (AS(Bytes, args[3])->length % f->size)
        return raise_value_error(f->code == 'u' ? "string length not a multiple of item size" : "bytes length not a multiple of item size");
    if (f->code == 'u') return reconstruct_text((Type *)args[0], f, args[3]);
    const ArrayKind *made = kind;
    if (!fits_format(kind, f))
        for (made = array_kinds; made->code && !fits_format(made, f); made++) continue;
    Owned o = array_make((Type *)args[0], made, 0);
    if (o && !array_add_bytes(AS(Array, o), args[3])) ref_clear(&o);
    if (o && f->big) swap_items(AS(Array, o));
    if (!o || f->code != 'f' || made == kind) return o;
    Owned wanted = array_make((Type *)args[0], kind, 0); /* floats become what was asked for */
    for (int64_t i = 0; wanted && i < AS(Array, o)->length; i++) {
        Owned item = made->get(ITEM(AS(Array, o), i));
        if (!item || !array_insert(AS(Array, wanted), i, item)) ref_clear(&wanted);
        ref_drop_maybe(item);
    }
    ref_drop(o);
    return wanted;
}

NATIVE(method_reduce_ex)
{
    int64_t protocol;
    if (!IS_INT(args[1])) return raise_type_error("__reduce_ex__ argument should be an integer");
    if (!number_to_int64(args[1], &protocol)) return NULL;
    Owned state = object_find_attr(args[0], names.__dict__), code = str_from_char((uint32_t)SELF->kind->code), result = NULL;
    if (!state && error_pending()) goto done;
    if (!state) state = none_new();
    if (!code) goto done;
    Object *cls = OBJ(TYPE_OF(args[0]));
    if (protocol < 3) {
        Owned list = method_tolist(args, 1, NULL), arguments = list ? tuple_pack(2, code, list) : NULL;
        if (arguments) result = tuple_pack(3, cls, arguments, state);
        ref_drop_maybe(list);
        ref_drop_maybe(arguments);
    } else {
        Borrowed module = dict_find_str(interp.modules, names.array);
        Owned maker = module ? object_get_attr_c(module, "_array_reconstructor") : raise_runtime_error("lost module array");
        Owned number = int_new(format_number(SELF->kind)), bytes = method_tobytes(args, 1, NULL), arguments = NULL;
        if (maker && number && bytes) arguments = tuple_pack(4, cls, code, number, bytes);
        if (arguments) result = tuple_pack(3, maker, arguments, state);
        ref_drop_maybe(maker);
        ref_drop_maybe(number);
        ref_drop_maybe(bytes);
        ref_drop_maybe(arguments);
    }
done:
    ref_drop_maybe(state);
    ref_drop_maybe(code);
    return result;
}

const NativeDef array_methods[] = {
    {"append", method_append, "v, /", "Add an item at the end.", 0},
    {"buffer_info", method_buffer_info, "", "(address, length) of the memory its items lie in.", 0},
    {"byteswap", method_byteswap, "", "Reverse the bytes of each item.", 0},
    {"__copy__", method_copy, "", "Return a copy of the array.", 0},
    {"count", method_count, "v, /", "How often a value is in it.", 0},
    {"__deepcopy__", method_copy, "unused, /", "Return a copy of the array.", 0},
    {"extend", method_extend, "bb, /", "Add the items of an array or iterable at the end.", NATIVE_AS_NAMED},
    {"fromfile", method_fromfile, "f, n, /", "Add n items read from a file.", NATIVE_AS_NAMED},
    {"fromlist", method_fromlist, "list, /", "Add the items of a list.", 0},
    {"frombytes", method_frombytes, "buffer, /", "Add the items that bytes hold.", 0},
    {"fromunicode", method_fromunicode, "ustr, /", "Add the characters of a str.", 0},
    {"index", method_index, "v, start=0, stop=sys.maxsize, /", "The first place of a value.", 0},
    {"insert", method_insert, "i, v, /", "Put an item before place i.", 0},
    {"pop", method_pop, "i=-1, /", "Take an item out.", 0},
    {"__reduce_ex__", method_reduce_ex, "value, /", "What pickling needs.", NATIVE_AS_NAMED},
    {"remove", method_remove, "v, /", "Take the first item of this value out.", 0},
    {"reverse", method_reverse, "", "Turn the order around.", 0},
    {"tofile", method_tofile, "f, /", "Write all items to a file.", NATIVE_AS_NAMED},
    {"tolist", method_tolist, "", "The items as a list.", 0},
    {"tobytes", method_tobytes, "", "The items as the bytes they are.", 0},
    {"tounicode", method_tounicode, "", "The characters as a str.", 0},
    {0}};

/* ---- iterators ------------------------------------------------------------------------------------------------ */

NATIVE(iter_reduce)
{
    ArrayIter *it = AS(ArrayIter, args[0]);
    Owned iter = object_get_attr_c(interp.builtins_module, "iter"), result = NULL;
    if (!iter) return NULL;
    if (it->array) {
        Owned index = int_new(it->index), arguments = index ? tuple_pack(1, it->array) : NULL;
        if (arguments) result = tuple_pack(3, iter, arguments, index);
        ref_drop_maybe(index);
        ref_drop_maybe(arguments);
    } else {
        Owned arguments = tuple_pack(1, empty_tuple);
        if (arguments) result = tuple_pack(2, iter, arguments);
        ref_drop_maybe(arguments);
    }
    ref_drop(iter);
    return result;
}

NATIVE(iter_setstate)
{
    ArrayIter *it = AS(ArrayIter, args[0]);
    int64_t    index;
    if (!state_argument(args[1], &index)) return NULL;
    if (!it->array) return none_new();
    it->index = index < 0 ? 0 : index > it->array->length ? it->array->length : index;
    return none_new();
}

const NativeDef array_iter_methods[] = {
    {"__reduce__", iter_reduce, "", "What pickling needs.", 0}, {"__setstate__", iter_setstate, "state, /", "What unpickling sets.", 0}, {0}};

/* ---- the module -------------------------------------------------------------------------------------------------- */

static const NativeDef functions[] = {
    {"_array_reconstructor", module_reconstruct, "arraytype, typecode, mformat_code, items, /", "For pickling: an array out of bytes.", 0}, {0}};

/* array is a MutableSequence for the abstract classes: told them here if they are there, else they ask when they are imported. */
static bool register_array(void)
{
    Owned    name      = str_from_c("_collections_abc"), method = str_intern_c("register");
    Borrowed abstract  = name && method ? dict_find_str(interp.modules, (Str *)name) : NULL;
    Object  *argument  = OBJ(&array_type);
    Owned    sequences = abstract ? object_get_attr_c(abstract, "MutableSequence") : NULL;
    Owned    done      = sequences ? object_call_method(sequences, (Str *)method, &argument, 1) : NULL;
    if (sequences == NULL && error_is(&exc_AttributeError)) error_clear(); /* that module is being imported: it hasn't got so far */
    ref_drop_maybe(name);
    ref_drop_maybe(method);
    ref_drop_maybe(sequences);
    ref_drop_maybe(done);
    return !error_pending();
}

static bool setup(Module *module)
{
    char codes[32];
    int  n = 0;
    for (const ArrayKind *kind = array_kinds; kind->code; kind++) codes[n++] = kind->code;
    Owned text = str_from_ascii(codes, n);
    bool  ok   = text && type_ready(&array_type) && type_ready(&array_iter_type) && dict_set_c(module->dict, "array", OBJ(&array_type)) &&
              dict_set_c(module->dict, "ArrayType", OBJ(&array_type)) && dict_set_c(module->dict, "typecodes", text) && register_array();
    ref_drop_maybe(text);
    return ok;
}

const NativeModule array_module = {"array", "Numbers of one kind in a row, as C keeps them.", functions, setup};
