/* text_arguments.c -- what the methods of str, bytes and bytearray share in reading their arguments. */
#include "runtime/native.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

/* The exact int of o by __index__, new reference. */
static Owned index_of(Borrowed o) { return IS_INT(o) ? ref_keep(int_exact(o)) : number_index(o); }

bool argument_slice_index(Borrowed o, int64_t *result)
{
    if (!o || o == NONE) return true;
    if (int_is_word(o)) return *result = int_word(o), true;
    if (!TYPE_OF(o)->to_index) {
        raise_type_error("slice indices must be integers or None or have an __index__ method");
        return false;
    }
    Owned index = index_of(o);
    if (!index) return false;
    if (!int_to_int64(index, result)) *result = int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
    ref_drop(index);
    return true;
}

void slice_clamp(int64_t length, int64_t *start, int64_t *stop)
{
    if (*stop > length) *stop = length;
    else if (*stop < 0 && (*stop += length) < 0) *stop = 0;
    if (*start < 0 && (*start += length) < 0) *start = 0;
}

bool argument_int64(Borrowed o, int64_t *result)
{
    if (!o) return true;
    if (int_is_word(o)) return *result = int_word(o), true;
    Owned index = index_of(o);
    if (!index) return false;
    bool fits = int_to_int64(index, result);
    ref_drop(index);
    if (!fits) raise_overflow_error("Python int too large to convert to C ssize_t");
    return fits;
}

bool argument_int32(Borrowed o, int *result)
{
    if (!o) return true;
    Owned index = index_of(o);
    if (!index) return false;
    int64_t value;
    bool    fits = int_to_int64(index, &value) && value >= INT32_MIN && value <= INT32_MAX;
    ref_drop(index);
    if (!fits) raise_overflow_error("Python int too large to convert to C int");
    else *result = (int)value;
    return fits;
}

bool argument_truth(Borrowed o, bool *result)
{
    if (!o) return true;
    Truth truth = object_truth(o);
    *result     = truth == TRUTH_YES;
    return truth != TRUTH_ERROR;
}

const char *argument_kind(Borrowed o) { return o == NONE ? "None" : type_name(TYPE_OF(o)); }

bool argument_str(Borrowed o, const char *method, int which)
{
    if (IS_STR(o)) return true;
    if (which) raise_type_error("%s() argument %d must be str, not %s", method, which, argument_kind(o));
    else raise_type_error("%s() argument must be str, not %s", method, argument_kind(o));
    return false;
}

bool find_arguments(const char *type, const char *method, Object **args, int n, Tuple *names, int64_t *start, int64_t *stop)
{
    if (names && names->length) {
        raise_type_error("%s.%s() takes no keyword arguments", type, method);
        return false;
    }
    if (n < 2 || n > 4) {
        raise_type_error("%s() takes at %s (%d given)", method, n < 2 ? "least 1 argument" : "most 3 arguments", n - 1);
        return false;
    }
    *start = 0;
    *stop  = INT64_MAX;
    return (n < 3 || argument_slice_index(args[2], start)) && (n < 4 || argument_slice_index(args[3], stop));
}

bool fill_argument(Borrowed o, uint32_t *fill)
{
    *fill = ' ';
    if (!o) return true;
    if (!IS_STR(o)) return raise_type_error("The fill character must be a unicode character, not %T", o), false;
    if (((const Str *)o)->length != 1) return raise_type_error("The fill character must be exactly one character long"), false;
    *fill = str_char((const Str *)o, 0);
    return true;
}
