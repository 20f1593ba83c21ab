/* _traceback.c -- what lib/traceback.py needs of the machine: where in the source an entry is, and where in an expression the operator stands. */
#include <stdlib.h>

#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "vm/import.h"

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

static Owned number_or_none(int number) { return number < 0 ? none_new() : int_new(number); }

static Owned position(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    Position at = {-1, -1, -1, -1};
    if (args[0]->shape != SHAPE_TRACEBACK) return raise_type_error("position() argument must be traceback, not %T", args[0]);
    if (!traceback_position((const Traceback *)args[0], &at)) at.line = -1;
    Owned line = number_or_none(at.line), end = number_or_none(at.end_line), column = number_or_none(at.column), end_column = number_or_none(at.end_column);
    Owned all = line && end && column && end_column ? tuple_pack(4, line, end, column, end_column) : NULL;
    ref_drop_maybe(line);
    ref_drop_maybe(end);
    ref_drop_maybe(column);
    ref_drop_maybe(end_column);
    return all;
}

static Owned has_module(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    if (!IS_STR(args[0])) return raise_type_error("a module's name must be str, not %T", args[0]);
    char *name = str_to_c(args[0]);
    if (!name) return raise_no_memory();
    bool has = module_is_native(name) || module_is_embedded(name);
    free(name);
    return bool_new(has);
}

static const NativeDef functions[] = {
    {"has_module", has_module, "name, /", "Whether a module of this name is part of Krait.", 0},
    {"position", position, "tb, /", "Line, end line, column and end column (in bytes) of what failed; None: not known.", 0},
    {"anchors", anchors, "segment, /", "Start and end of the operator or subscript of an expression, or None.", 0},
    {0},
};
const NativeModule _traceback_module = {"_traceback", "Helper of the module traceback.", functions, NULL};
