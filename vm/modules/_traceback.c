/* _traceback.c -- what lib/traceback.py needs of the compiler: where in an expression the operator stands. */
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"

static int64_t characters_before(const char *text, int bytes)
{
    int64_t n = 0;
    for (int i = 0; i < bytes; i++) n += (text[i] & 0xc0) != 0x80;
    return n;
}

static Owned anchors(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    char       *to_free;
    int64_t     bytes;
    int         left, right;
    if (!IS_STR(args[0])) return raise_type_error("anchors() argument must be str, not %T", args[0]);
    const char *text = str_utf8(args[0], &bytes, &to_free);
    if (!text) return NULL;
    Owned result = NULL;
    if (expression_anchors && expression_anchors(text, bytes, &left, &right)) {
        Owned a = int_new(characters_before(text, left)), b = a ? int_new(characters_before(text, right)) : NULL;
        if (b) result = tuple_pack(2, a, b);
        ref_drop_maybe(a);
        ref_drop_maybe(b);
    } else {
        result = none_new();
    }
    str_utf8_release(to_free);
    return result;
}

static const NativeDef functions[] = {
    {"anchors", anchors, "segment, /", "Start and end of the operator or subscript of an expression, or None.", 0},
    {0},
};
const NativeModule _traceback_module = {"_traceback", "Helper of the module traceback.", functions, NULL};
