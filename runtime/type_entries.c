/* type_entries.c -- entries in the dicts of built-in types that only show.
 *
 * In CPython a type's dict has an entry for each slot that its C source fills, also where it fills it with what object's has, and
 * types that are made when their module is imported keep their module's name there.  Programs see that in vars(T) and dir(T),
 * and nowhere else; so it is a table here, and the types themselves need not know. Each list is sorted.
 */
#include <string.h>

#include "runtime/names.h"
#include "runtime/type.h"

static const char *const own_getattribute[] = {
    "BaseException", "_collections._deque_iterator", "_collections._deque_reverse_iterator", "_io.FileIO",
    "_pickle.PicklerMemoProxy", "_pickle.UnpicklerMemoProxy", "_struct.Struct", "_struct.unpack_iterator", "anext_awaitable",
    "array.array", "array.arrayiterator", "async_generator", "async_generator_asend", "async_generator_athrow",
    "async_generator_wrapped_value", "builtin_function_or_method", "bytearray", "bytearray_iterator", "bytes", "bytes_iterator",
    "callable_iterator", "cell", "classmethod_descriptor", "code", "collections.defaultdict", "collections.deque", "complex",
    "coroutine", "coroutine_wrapper", "datetime.date", "datetime.datetime", "datetime.time", "datetime.timedelta",
    "datetime.tzinfo", "decimal.ContextManager", "decimal.Decimal", "decimal.SignalDictMixin", "dict", "dict_itemiterator",
    "dict_items", "dict_keyiterator", "dict_keys", "dict_valueiterator", "dict_values", "ellipsis", "enumerate",
    "fieldnameiterator", "filter", "float", "formatteriterator", "frame", "frozenset", "functools.KeyWrapper",
    "functools.partial", "generator", "getset_descriptor", "int", "iterator", "itertools._grouper", "itertools._tee_dataobject",
    "itertools.accumulate", "itertools.chain", "itertools.combinations", "itertools.combinations_with_replacement",
    "itertools.compress", "itertools.count", "itertools.cycle", "itertools.dropwhile", "itertools.filterfalse",
    "itertools.groupby", "itertools.islice", "itertools.pairwise", "itertools.permutations", "itertools.product",
    "itertools.repeat", "itertools.starmap", "itertools.takewhile", "itertools.zip_longest", "list", "list_iterator",
    "list_reverseiterator", "longrange_iterator", "managedbuffer", "map", "mappingproxy", "member_descriptor", "memory_iterator",
    "memoryview", "method-wrapper", "method_descriptor", "mmap.mmap", "odict_iterator", "operator.attrgetter",
    "operator.itemgetter", "operator.methodcaller", "property", "range", "range_iterator", "reversed", "set", "set_iterator",
    "slice", "str", "str_ascii_iterator", "str_iterator", "traceback", "tuple", "tuple_iterator", "types.SimpleNamespace",
    "types.UnionType", "wrapper_descriptor", "zip",
};

static const char *const own_setattr[] = {
    "BaseException", "_pickle.PicklerMemoProxy", "_pickle.UnpicklerMemoProxy", "_struct.Struct", "frame", "functools.partial",
    "method", "module", "types.SimpleNamespace",
};

static const char *const own_new[] = {
    "_io.BufferedRWPair", "_io.BufferedRandom", "_io.BufferedReader", "_io.BufferedWriter", "_io.BytesIO", "_io.StringIO",
    "_io.TextIOWrapper", "_struct.unpack_iterator",
};

static const char *const own_sizeof[] = {
    "_io.BufferedRandom", "_io.BufferedReader", "_io.BufferedWriter", "_io.BytesIO", "_pickle.Pickler", "_pickle.Unpickler",
    "_struct.Struct", "array.array", "async_generator", "bytearray", "code", "coroutine", "frame", "generator", "int",
    "itertools.combinations", "itertools.combinations_with_replacement", "itertools.permutations", "itertools.product", "str",
};

static const char *const own_module[] = {
    "_abc._abc_data", "_blake2.blake2b", "_blake2.blake2s", "_csv.Dialect", "_csv.reader", "_csv.writer", "_hashlib.HASH",
    "_hashlib.HASHXOF", "_json.Encoder", "_json.Scanner", "_random.Random", "_sre.SRE_Scanner", "_struct.Struct",
    "_struct.unpack_iterator", "_thread.RLock", "_thread.lock", "array.array", "array.arrayiterator", "functools.KeyWrapper",
    "functools._lru_cache_wrapper", "functools._lru_list_elem", "functools.partial", "mmap.mmap", "operator.attrgetter",
    "operator.itemgetter", "operator.methodcaller", "os.stat_result", "os.statvfs_result", "os.terminal_size", "posix.DirEntry",
    "posix.ScandirIterator", "posix.sched_param", "posix.times_result", "posix.uname_result", "posix.waitid_result", "re.Match",
    "re.Pattern", "time.struct_time", "zlib.Compress", "zlib.Decompress",
};

static const char *const own_str[] = {
    "AttributeError", "NameError",
};

static const char *const own_hash[] = {
    "collections.OrderedDict",
};

static const char *const own_init[] = {
    "BaseExceptionGroup",
};

#define LIST_OF(attribute, list) { &names.attribute, list, sizeof list / sizeof *list }
#define LIST(name)               LIST_OF(__##name##__, own_##name)
static const struct Entry { Str **attribute; const char *const *types; size_t count; } entries[] = {
    LIST(getattribute), LIST(setattr), LIST_OF(__delattr__, own_setattr), LIST(new), LIST(sizeof), LIST(module), LIST(str), LIST(hash), LIST(init),
};

static bool is_in(const char *name, const struct Entry *entry)
{
    size_t low = 0, high = entry->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int    order  = strcmp(name, entry->types[middle]);
        if (order == 0) return true;
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return false;
}

bool type_shows_entry(const Type *type, const Str *attribute)
{
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
        if (*entries[i].attribute == attribute) return is_in(type->name, &entries[i]);
    return false;
}

bool type_hides_entry(const Type *type, const Str *attribute)
{
    return type == &none_type && attribute != names.__repr__ && attribute != names.__bool__ && attribute != names.__hash__; /* it compares quicker than object */
}
