/* builtins.c -- the functions of the module builtins. The types register themselves in builtins_start(). */
#include <stdio.h>
#include <string.h>

#include "lang/compile.h"
#include "runtime/bytes.h"
#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/text.h"
#include "vm/builtins.h"
#include "vm/modules/io.h"
#include "vm/modules/sys.h"
#include "vm/eval_help.h"
#include "vm/tree_constants.h"

/* -- one object in, one out -- */

NATIVE(builtin_abs) { return number_absolute(args[0]); }
NATIVE(builtin_ascii) { return object_ascii(args[0]); }
NATIVE(builtin_repr) { return object_repr(args[0]); }
NATIVE(builtin_id) { return object_id(args[0]); }
NATIVE(builtin_breakpoint) { return sys_breakpoint(args, n, keywords); }
NATIVE(builtin_callable) { return bool_new(object_is_callable(args[0])); }
NATIVE(builtin_format)
{
    if (args[1] && !IS_STR(args[1])) return raise_type_error("format() argument 2 must be str, not %K", args[1]);
    return object_format(args[0], args[1]);
}

NATIVE(builtin_hash)
{
    int64_t hash;
    return object_hash(args[0], &hash) ? int_new(hash) : NULL;
}

NATIVE_SHARED(builtin_len)
{
    int64_t length = object_length(args[0]);
    return length < 0 ? NULL : int_new(length);
}

static Owned in_base(Borrowed o, int base)
{
    Owned i = number_index(o);
    if (!i) return NULL;
    Owned text = int_to_str(i, base, true);
    ref_drop(i);
    return text;
}
NATIVE(builtin_bin) { return in_base(args[0], 2); }
NATIVE(builtin_oct) { return in_base(args[0], 8); }
NATIVE(builtin_hex) { return in_base(args[0], 16); }

NATIVE(builtin_chr)
{
    Owned i = number_index(args[0]);
    if (!i) return NULL;
    int64_t c;
    bool    fits = int_to_int64(i, &c);
    ref_drop(i);
    if (!fits || c != (int32_t)c) return raise_overflow_error("Python int too large to convert to C int");
    if (c < 0 || c > 0x10ffff) return raise_value_error("chr() arg not in range(0x110000)");
    return str_from_char((uint32_t)c);
}

NATIVE(builtin_ord)
{
    Borrowed o = args[0];
    int64_t  length;
    if (IS_STR(o)) {
        if (((Str *)o)->length == 1) return int_new(str_char((Str *)o, 0));
        length = ((Str *)o)->length;
    } else if (IS_BYTES(o)) {
        if (((Bytes *)o)->length == 1) return int_new((unsigned char)((Bytes *)o)->data[0]);
        length = ((Bytes *)o)->length;
    } else if (IS_BYTEARRAY(o)) {
        if (((ByteArray *)o)->length == 1) return int_new((unsigned char)((ByteArray *)o)->data[0]);
        length = ((ByteArray *)o)->length;
    } else return raise_type_error("ord() expected string of length 1, but %T found", o);
    return raise_type_error("ord() expected a character, but string of length %lld found", (long long)length);
}

NATIVE(builtin_divmod) { return number_binary(args[0], args[1], OPERATOR_DIVMOD); }
NATIVE(builtin_pow) { return number_power(args[0], args[1], args[2] ? args[2] : NONE); }

NATIVE(builtin_round)
{
    bool    absent;
    Object *digits[1] = {args[1]};
    bool    one       = args[1] && (args[1] != NONE || IS_FLOAT(args[0]) || IS_INT(args[0]));
    if (args[1] == NONE && !IS_FLOAT(args[0]) && !IS_INT(args[0])) one = false;
    Owned v = special_call_bound(args[0], names.__round__, digits, one && args[1] != NONE, &absent);
    if (!v && !error_pending()) return raise_type_error("type %T doesn't define __round__ method", args[0]);
    return v;
}

/* -- iteration -- */

NATIVE(builtin_all) { return all_or_any(args[0], false); }
NATIVE(builtin_any) { return all_or_any(args[0], true); }

NATIVE(builtin_iter)
{
    if (!args[1]) return object_iter(args[0]);
    if (!object_is_callable(args[0])) return raise_type_error("iter(v, w): v must be callable");
    return callable_iter_new(args[0], args[1]);
}

NATIVE(builtin_next)
{
    Type *type = TYPE_OF(args[0]);
    if (!type->next) return raise_type_error("'%T' object is not an iterator", args[0]);
    Owned item = type->next(args[0]);
    if (item) return item;
    if (args[1]) {
        if (error_pending() && !error_clear_if(&exc_StopIteration)) return NULL;
        return ref_keep(args[1]);
    }
    if (!error_pending()) raise_stop_iteration(NULL);
    return NULL;
}

NATIVE(builtin_aiter) { return get_aiter_of(args[0]); }
NATIVE(builtin_anext) { return builtin_anext_of(args[0], args[1]); }

/* What sum() won't begin with, as its message has it; NULL: it will. */
static const char *no_start_of_sum(Borrowed start)
{
    return IS_STR(start) ? "strings [use ''" : IS_BYTES(start) ? "bytes [use b''" : IS_BYTEARRAY(start) ? "bytearray [use b''" : NULL;
}

/* The sum of bytes, a bytearray or a plain view of such; nothing can change them meanwhile. false: it is something else. */
static bool sum_bytes(Object *o, int64_t *sum)
{
    Buffer lent;
    if (o->shape != SHAPE_BYTES && o->shape != SHAPE_BYTEARRAY && o->shape != SHAPE_MEMORYVIEW) return false;
    if (!buffer_get(o, &lent, false)) {
        error_clear();
        return false;
    }
    bool plain = lent.dims <= 1 && lent.item_size == 1 && (!lent.strides || lent.strides[0] == 1) && (!lent.format || strcmp(lent.format, "B") == 0);
    *sum = 0;
    for (int64_t i = 0; plain && i < lent.length; i++) *sum += (uint8_t)lent.data[i];
    buffer_release(&lent);
    return plain;
}

NATIVE(builtin_sum)
{
    int64_t bytes;
    if (!args[1] && sum_bytes(args[0], &bytes)) return int_new(bytes);
    Owned it = object_iter(args[0]), total, item;
    if (!it) return NULL;
    const char *refusal = args[1] ? no_start_of_sum(args[1]) : NULL;
    if (refusal) {
        ref_drop(it);
        return raise_type_error("sum() can't sum %s.join(seq) instead]", refusal);
    }
    total = args[1] ? ref_keep(args[1]) : int_new(0);
    item = iter_next_known(it);
    if (item && total->shape == SHAPE_INT) { /* ints as long as they fit */
        int64_t sum = int_word(total), next;
        while (item && (item->shape == SHAPE_INT || item->shape == SHAPE_BOOL) && !__builtin_add_overflow(sum, int_word(item), &next)) {
            sum = next;
            ref_drop(item);
            item = iter_next_known(it);
        }
        ref_drop(total);
        total = int_new(sum);
    }
    if (item && total && (total->shape == SHAPE_FLOAT || item->shape == SHAPE_FLOAT) && (total->shape == SHAPE_FLOAT || total->shape == SHAPE_INT)) {
        double sum = total->shape == SHAPE_FLOAT ? FLOAT_VALUE(total) : (double)int_word(total);
        while (item && (item->shape == SHAPE_FLOAT || item->shape == SHAPE_INT)) {
            sum += item->shape == SHAPE_FLOAT ? FLOAT_VALUE(item) : (double)int_word(item);
            ref_drop(item);
            item = iter_next_known(it);
        }
        ref_drop(total);
        total = float_new(sum);
    }
    while (item && total) {
        Owned next = number_binary(total, item, OPERATOR_ADD);
        ref_drop(total);
        ref_drop(item);
        total = next;
        item  = total ? iter_next_known(it) : NULL;
    }
    ref_drop_maybe(item);
    ref_drop(it);
    if (error_pending()) {
        ref_drop_maybe(total);
        return NULL;
    }
    return total;
}

Shim builtin_gathers(Borrowed native)
{
    NativeFn fn = ((const Native *)native)->def->fn;
    return fn == builtin_sum ? SHIM_GATHER_SUM : fn == builtin_any ? SHIM_GATHER_ANY : fn == builtin_all ? SHIM_GATHER_ALL : SHIM_COUNT;
}

/* min and max: keywords holds key and default. */
/* Their own methods see the references that CPython has for "the item" and for "its key", which is the item itself. */
static Truth is_better(Object *item, Object *best, CompareOp wins)
{
    if (!(shape_flags[item->shape] & SHAPE_INSTANCE)) return object_compare_truth(item, best, wins);
    Object **kept   = arguments_keep((Object *[]){item, best}, 2);
    Truth    better = object_compare_truth(item, best, wins);
    arguments_drop(kept);
    return better;
}

static Owned extreme(const char *name, CompareOp wins, Object **args, int n, Tuple *keywords)
{
    Object *key = NULL, *otherwise = NULL;
    if (n == 0) return raise_type_error("%s expected at least 1 argument, got 0", name);
    if (keywords && keywords->length > 2)
        return raise_type_error("%s() takes at most 2 keyword arguments (%d given)", name, (int)keywords->length);
    for (uint32_t k = 0; keywords && k < keywords->length; k++) {
        Str *keyword = (Str *)keywords->items[k];
        if (str_equal(keyword, names.key)) key = args[n + k];
        else if (str_equal(keyword, names.default_)) otherwise = args[n + k];
        else return raise_type_error("'%U' is an invalid keyword argument for %s()", keyword, name);
    }
    if (n > 1 && otherwise) return raise_type_error("Cannot specify a default for %s() with multiple positional arguments", name);
    if (key == NONE) key = NULL;
    Owned it = n == 1 ? object_iter(args[0]) : NULL, best = NULL, best_key = NULL, item;
    if (n == 1 && !it) return NULL;
    int at = 0;
    while (!key) { /* without a key function */
        item = it ? iter_next_known(it) : at < n ? ref_keep(args[at++]) : NULL;
        if (!item) break;
        Truth better = best ? is_better(item, best, wins) : TRUTH_YES;
        if (better == TRUTH_YES) ref_set(&best, item);
        else ref_drop(item);
        if (better < 0) break;
    }
    while (key) {
        item = it ? iter_next_known(it) : at < n ? ref_keep(args[at++]) : NULL;
        if (!item) break;
        Owned item_key = object_call_1(key, item);
        if (!item_key) {
            ref_drop(item);
            break;
        }
        Truth better = best ? object_compare_truth(item_key, best_key, wins) : TRUTH_YES;
        if (better == TRUTH_YES) {
            ref_set(&best, item);
            ref_set(&best_key, item_key);
        } else {
            ref_drop(item);
            ref_drop(item_key);
            if (better < 0) break;
        }
    }
    ref_drop_maybe(it);
    ref_drop_maybe(best_key);
    if (error_pending()) {
        ref_drop_maybe(best);
        return NULL;
    }
    if (best) return best;
    if (otherwise) return ref_keep(otherwise);
    return raise_value_error("%s() arg is an empty sequence", name);
}
static Owned smallest(Object **args, int n, Tuple *keywords) { return extreme("min", CMP_LT, args, n, keywords); }
static Owned largest(Object **args, int n, Tuple *keywords) { return extreme("max", CMP_GT, args, n, keywords); }
/* Of nothing but ints of a word, or nothing but floats, which can't see how they are passed. NULL: of something else. Borrowed. */
static inline Borrowed extreme_number(Object **args, int n, bool largest)
{
    Object *best = args[0];
    for (int k = 1; k < n; k++) {
        Object *o = args[k];
        if (o->shape != best->shape) return NULL;
        if (o->shape == SHAPE_INT ? (largest ? int_word(o) > int_word(best) : int_word(o) < int_word(best))
                                  : (largest ? FLOAT_VALUE(o) > FLOAT_VALUE(best) : FLOAT_VALUE(o) < FLOAT_VALUE(best)))
            best = o;
    }
    return best;
}

static inline Owned extreme_of(NativeFn otherwise, bool largest, Object **args, int n, Tuple *keywords)
{
    Borrowed best = n > 1 && !keywords && args[0]->shape <= SHAPE_FLOAT ? extreme_number(args, n, largest) : NULL;
    return best ? ref_keep(best) : native_by_tuple(otherwise, args, n, keywords);
}

NATIVE(builtin_min) { return extreme_of(smallest, false, args, n, keywords); }
NATIVE(builtin_max) { return extreme_of(largest, true, args, n, keywords); }

/* The keywords are list.sort's business, and so are its complaints. */
NATIVE(builtin_sorted)
{
    if (n != 1) return raise_type_error("sorted expected 1 argument, got %d", n);
    Owned list = object_to_list(args[0]);
    if (list && !(keywords ? list_sort_called(AS(List, list), args + 1, keywords) : list_sort(AS(List, list), NULL, false)))
        ref_clear(&list);
    return list;
}

/* -- attributes -- */

static Str *attribute_name(Borrowed o, const char *function)
{
    (void)function;
    if (IS_STR(o)) return (Str *)o;
    raise_type_error("attribute name must be string, not '%T'", o);
    return NULL;
}

NATIVE(builtin_getattr)
{
    if (!IS_STR(args[1])) return raise_type_error("attribute name must be string, not '%T'", args[1]);
    Owned v = args[2] ? attr_find(args[0], (Str *)args[1]) : attr_get(args[0], (Str *)args[1]);
    if (!v && args[2] && !error_pending()) return ref_keep(args[2]);
    return v;
}
NATIVE(builtin_hasattr)
{
    Str *name = attribute_name(args[1], "hasattr");
    if (!name) return NULL;
    Truth t = attr_has(args[0], name);
    return t < 0 ? NULL : bool_new(t);
}
NATIVE(builtin_setattr)
{
    Str *name = attribute_name(args[1], "setattr");
    return name && attr_set(args[0], name, args[2]) ? none_new() : NULL;
}
NATIVE(builtin_delattr)
{
    Str *name = attribute_name(args[1], "delattr");
    return name && object_set_attr(args[0], name, NULL) ? none_new() : NULL;
}

bool isinstance_of_any(Borrowed function, Object **classes, int n, Truth *is)
{
    if (function->shape != SHAPE_NATIVE || ((const Native *)function)->def->fn != builtin_isinstance || interp.watched) return false;
    for (int k = 0; k < n; k++)
        if (TYPE_OF(classes[k]) != &type_type) return false; /* a metaclass may have a say */
    *is = TRUTH_NO;
    for (int k = 0; *is == TRUTH_NO && k < n; k++) *is = object_real_is_instance(classes[-1], classes[k]);
    return true;
}

NATIVE_SHARED(builtin_isinstance)
{
    Truth t = object_is_instance(args[0], args[1]);
    return t < 0 ? NULL : bool_new(t);
}
NATIVE(builtin_issubclass)
{
    Truth t = object_is_subclass(args[0], args[1]);
    return t < 0 ? NULL : bool_new(t);
}

/* -- namespaces -- */

NATIVE(builtin_globals)
{
    (void)args;
    Frame *frame = frame_innermost();
    return frame ? ref_keep(OBJ(frame_function(frame)->globals)) : raise_system_error("frame does not exist");
}
NATIVE(builtin_locals)
{
    (void)args;
    Frame *frame = frame_innermost();
    return frame ? frame_locals(frame) : raise_system_error("frame does not exist");
}

static Owned names_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned result;
    if (args[0]) {
        bool absent;
        result = special_call_bound(args[0], names.__dir__, NULL, 0, &absent);
        if (!result && !error_pending()) return raise_type_error("object does not provide __dir__");
    } else {
        Owned locals = builtin_locals(NULL, 0, NULL);
        if (!locals) return NULL;
        if (IS_DICT(locals)) result = dict_keys_list((Dict *)locals);
        else result = object_call_method(locals, names.keys, NULL, 0);
        ref_drop(locals);
    }
    if (!result) return NULL;
    Owned list = object_to_list(result);
    ref_drop(result);
    if (list && !list_sort((List *)list, NULL, false)) ref_clear(&list);
    return list;
}

NATIVE(builtin_dir) { return native_by_tuple(names_of, args, n, keywords); }

NATIVE(builtin_vars)
{
    if (!args[0]) return builtin_locals(args, n, keywords);
    Owned dict = object_find_attr(args[0], names.__dict__);
    if (!dict && !error_pending()) return raise_type_error("vars() argument must have __dict__ attribute");
    return dict;
}

/* -- compile, exec, eval -- */

/* Text or bytes of a source argument; *buffer is to be released. NULL: TypeError. */
static const char *source_text(Borrowed o, const char *function, const char *what, int64_t *length, char **to_free, Buffer *buffer, int *flags)
{
    const char *text;
    if (IS_STR(o)) text = str_utf8(o, length, to_free);
    else if (IS_BYTES(o) || IS_BYTEARRAY(o) || o->shape == SHAPE_MEMORYVIEW) {
        if (!buffer_get(o, buffer, false)) return NULL;
        text    = buffer->data;
        *length = buffer->length;
        *flags |= COMPILE_BYTES;
    } else {
        raise_type_error("%s() arg 1 must be a %s object", function, what);
        return NULL;
    }
    if (text && memchr(text, 0, *length)) {
        raise_value_error("source code string cannot contain null bytes");
        return NULL;
    }
    return text;
}

/* Something out of the module ast. */
static Owned from_ast(const char *name)
{
    Owned module_name = str_from_c("ast"), module = module_name ? import_module(module_name) : NULL;
    Owned found       = module ? object_get_attr_c(module, name) : NULL;
    ref_drop_maybe(module_name);
    ref_drop_maybe(module);
    return found;
}

/* Whether something is a tree of the module ast; nobody has one before that module is there. */
static Truth is_tree(Borrowed source)
{
    Str     *name   = (Str *)str_intern_c("ast");
    Borrowed module = name ? dict_find_str(interp.modules, name) : NULL;
    ref_drop_maybe(OBJ(name));
    if (!module || IS_STR(source)) return name ? TRUTH_NO : TRUTH_ERROR;
    Owned base = from_ast("AST");
    Truth tree = base ? object_is_instance(source, base) : TRUTH_ERROR;
    ref_drop_maybe(base);
    return tree;
}

/* compile() of the type comment of a function, which the module ast reads. */
static Owned compile_function_type(Borrowed source, Borrowed filename, Borrowed mode)
{
    Owned parse = from_ast("parse"), tree = NULL;
    if (parse) tree = object_call(parse, (Object *[]){ OBJ(source), OBJ(filename), OBJ(mode) }, 3, NULL);
    ref_drop_maybe(parse);
    return tree;
}

/* compile() of a tree, once it has been looked through: its code, or the tree itself if that is wanted. */
static Owned compile_tree_object(Borrowed tree, Borrowed mode_name, Str *filename, const CompileOptions *options)
{
    Owned check = from_ast("_checked"), classes = check ? from_ast("_classes") : NULL, code = NULL;
    Owned checked = classes ? object_call_2(check, tree, mode_name) : NULL;
    if (checked) code = options->flags & COMPILE_TREE ? ref_keep(tree) : compile_objects(tree, filename, options, (Dict *)classes);
    ref_drop_maybe(checked);
    ref_drop_maybe(classes);
    ref_drop_maybe(check);
    return code;
}

static Owned compile_object(Borrowed source, const char *function, const char *what, Str *filename, CompileMode mode, int flags, int optimize)
{
    int64_t     length = 0;
    char       *to_free = NULL;
    Buffer      buffer  = {0};
    const char *text    = source_text(source, function, what, &length, &to_free, &buffer, &flags);
    Owned       code    = NULL, classes = text && flags & COMPILE_TREE ? from_ast("_classes") : NULL;
    if (text && (classes || !(flags & COMPILE_TREE))) {
        if (*function == 'e' && mode == COMPILE_EVAL) /* eval(), not compile() */
            while (length > 0 && (*text == ' ' || *text == '\t')) text++, length--;
        CompileOptions options = {mode, flags, optimize < 0 ? interp.optimize_level : optimize};
        if (flags & COMPILE_SYMBOLS) code = symbols_to_objects(text, length, filename, &options);
        else code = classes ? parse_to_objects(text, length, filename, &options, (Dict *)classes) : compile_source(text, length, filename, &options);
    }
    ref_drop_maybe(classes);
    str_utf8_release(to_free);
    if (buffer.exporter) buffer_release(&buffer);
    return code;
}

static int inherited_flags(void)
{
    Frame *frame = frame_innermost();
    return frame && frame->code->flags & CODE_FUTURE_ANNOTATIONS ? COMPILE_FUTURE_ANNOTATIONS : 0;
}

enum { /* bits of compile()'s flags, as other modules of Python name them */
    FLAG_DONT_IMPLY_DEDENT = 0x200, FLAG_ONLY_AST = 0x400, FLAG_TYPE_COMMENTS = 0x1000, FLAG_TOP_LEVEL_AWAIT = 0x2000,
    FLAG_INCOMPLETE_INPUT = 0x4000, FLAG_FUTURE_ANNOTATIONS = 0x1000000,
    FLAG_KNOWN = 0x10 | FLAG_DONT_IMPLY_DEDENT | FLAG_ONLY_AST | FLAG_TYPE_COMMENTS | FLAG_TOP_LEVEL_AWAIT | FLAG_INCOMPLETE_INPUT
                 | 0x1fe0000 /* __future__ */
};

static bool read_flags(int flags, int *result)
{
    if (flags & ~FLAG_KNOWN) return raise_value_error("compile(): unrecognised flags"), false;
    *result = (flags & FLAG_DONT_IMPLY_DEDENT ? COMPILE_DONT_IMPLY_DEDENT : 0) | (flags & FLAG_INCOMPLETE_INPUT ? COMPILE_MAY_GO_ON : 0)
              | (flags & FLAG_ONLY_AST ? COMPILE_TREE : 0) | (flags & FLAG_TOP_LEVEL_AWAIT ? COMPILE_TOP_LEVEL_AWAIT : 0)
              | (flags & FLAG_FUTURE_ANNOTATIONS ? COMPILE_FUTURE_ANNOTATIONS : 0);
    return true;
}

static bool read_mode(const Str *text, int flags, int optimize, CompileMode *mode)
{
    if (optimize < -1 || optimize > 2) return raise_value_error("compile(): invalid optimize value"), false;
    if (str_equal_c(text, "exec")) *mode = COMPILE_EXEC;
    else if (str_equal_c(text, "eval")) *mode = COMPILE_EVAL;
    else if (str_equal_c(text, "single")) *mode = COMPILE_SINGLE;
    else if (str_equal_c(text, "func_type")) return raise_value_error("compile() mode 'func_type' requires flag PyCF_ONLY_AST"), false;
    else if (flags & COMPILE_TREE) return raise_value_error("compile() mode must be 'exec', 'eval', 'single' or 'func_type'"), false;
    else return raise_value_error("compile() mode must be 'exec', 'eval' or 'single'"), false;
    return true;
}

/* The file name of compile(): str, bytes or a path. */
/* The bytes of a buffer that is taken for a path all the same. */
static Owned path_of_buffer(Borrowed o)
{
    Buffer buffer;
    if (!warn(&exc_DeprecationWarning, "path should be string, bytes, or os.PathLike, not %T", o) || !buffer_get(o, &buffer, false)) return NULL;
    Owned path = bytes_new(buffer.data, buffer.length);
    buffer_release(&buffer);
    return path;
}

static Owned source_name(Borrowed o)
{
    bool  is_buffer = TYPE_OF(o)->buffer && !IS_BYTES(o);
    Owned path      = is_buffer ? path_of_buffer(o) : path_of(o);
    if (path && IS_BYTES(path)) {
        Owned text = str_decode(AS(Bytes, path)->data, AS(Bytes, path)->length, "utf-8", "surrogateescape");
        ref_drop(path);
        path = text;
    }
    for (int64_t i = 0; path && i < AS(Str, path)->length; i++) {
        if (str_char(AS(Str, path), i) != 0) continue;
        raise_value_error("embedded null character");
        ref_clear(&path);
    }
    return path;
}

NATIVE(builtin_compile)
{
    Owned filename = source_name(args[1]), code = NULL;
    if (!filename) return NULL;
    int         flags = 0, optimize = -1, own = 0, dont_inherit = 0;
    CompileMode mode;
    if (!IS_STR(args[2])) raise_type_error("compile() argument 'mode' must be str, not %K", args[2]);
    else if (!argument_int32(args[3], &flags) || !argument_int32(args[4], &dont_inherit) || !argument_int32(args[5], &optimize)
             || !read_flags(flags, &own)) code = NULL;
    else if (own & COMPILE_TREE && str_equal_c((Str *)args[2], "func_type")) code = compile_function_type(args[0], filename, args[2]);
    else if (read_mode((Str *)args[2], own, optimize, &mode)) {
        Truth tree = is_tree(args[0]);
        if (!dont_inherit) own |= inherited_flags();
        CompileOptions options = {mode, own, optimize < 0 ? interp.optimize_level : optimize};
        if (tree == TRUTH_YES) code = compile_tree_object(args[0], args[2], (Str *)filename, &options);
        else if (tree == TRUTH_NO) code = compile_object(args[0], "compile", "string, bytes or AST", (Str *)filename, mode, own, optimize);
    }
    ref_drop(filename);
    return code;
}

Owned builtin_symbols(Borrowed source, Borrowed name, Borrowed mode)
{
    CompileMode how;
    Owned       filename = source_name(name), symbols = NULL;
    if (!filename) return NULL;
    if (!IS_STR(mode)) raise_type_error("symtable() argument 3 must be str, not %K", mode);
    else if (str_equal_c((Str *)mode, "func_type") || !read_mode((Str *)mode, 0, -1, &how)) {
        error_clear();
        raise_value_error("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
    } else symbols = compile_object(source, "symtable", "string or bytes", (Str *)filename, how, COMPILE_SYMBOLS, -1);
    ref_drop(filename);
    return symbols;
}

static bool is_mapping(Borrowed given) { return TYPE_OF(given)->get_item != NULL; }

/* Each of the two looks at its namespaces in an order of its own. */
static bool check_namespaces_of_eval(Borrowed globals, Borrowed locals)
{
    if (locals && !is_mapping(locals)) raise_type_error("locals must be a mapping");
    else if (!globals || IS_DICT(globals)) return true;
    else raise_type_error(is_mapping(globals) ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict");
    return false;
}

static bool check_namespaces_of_exec(Borrowed globals, Borrowed locals)
{
    if (globals && !IS_DICT(globals)) raise_type_error("exec() globals must be a dict, not %T", globals);
    else if (!locals || is_mapping(locals)) return true;
    else raise_type_error("locals must be a mapping or None, not %T", locals);
    return false;
}

/* Globals and locals of exec and eval, new references. */
static bool namespaces(const char *function, Borrowed given_globals, Borrowed given_locals, Owned *globals, Owned *locals)
{
    if (given_globals == NONE) given_globals = NULL;
    if (given_locals == NONE) given_locals = NULL;
    if (!(strcmp(function, "eval") ? check_namespaces_of_exec : check_namespaces_of_eval)(given_globals, given_locals)) return false;
    Frame *frame = frame_innermost();
    if (given_globals) {
        *globals = ref_keep(given_globals);
        *locals  = ref_keep(given_locals ? given_locals : given_globals);
    } else {
        if (!frame) {
            raise_system_error("globals and locals cannot be NULL");
            return false;
        }
        *globals = ref_keep(OBJ(frame_function(frame)->globals));
        *locals  = given_locals ? ref_keep(given_locals) : frame_locals(frame);
        if (!*locals) {
            ref_clear(globals);
            return false;
        }
    }
    if (!dict_find_str((Dict *)*globals, names.__builtins__)) {
        Object *builtins = frame ? frame_function(frame)->builtins : OBJ(interp.builtins);
        if (!dict_set_str((Dict *)*globals, names.__builtins__, builtins)) {
            ref_clear(globals);
            ref_clear(locals);
            return false;
        }
    }
    return true;
}

/* A tuple of as many cells as the code has free variables. */
static bool closure_fits(const Code *code, Borrowed closure)
{
    if (!closure || closure->shape != SHAPE_TUPLE || (int)AS(Tuple, closure)->length != code->free_count) return false;
    for (int i = 0; i < code->free_count; i++)
        if (AS(Tuple, closure)->items[i]->shape != SHAPE_CELL) return false;
    return true;
}

static bool check_closure(Borrowed source, CompileMode mode, Borrowed closure)
{
    if (source->shape != SHAPE_CODE) {
        if (closure) raise_type_error("closure can only be used when source is a code object");
        return !closure;
    }
    const Code *code = (const Code *)source;
    if (!code->free_count && closure) raise_type_error("cannot use a closure with this code object");
    else if (code->free_count && mode == COMPILE_EVAL) raise_type_error("code object passed to eval() may not contain free variables");
    else if (code->free_count && !closure_fits(code, closure))
        raise_type_error("code object requires a closure of exactly length %d", code->free_count);
    else return true;
    return false;
}

static Owned run_source(const char *function, Object **args, CompileMode mode, Borrowed closure)
{
    Owned globals = NULL, locals = NULL, code = NULL, result = NULL;
    if (!namespaces(function, args[1], args[2], &globals, &locals)) return NULL;
    if (!check_closure(args[0], mode, closure)) goto done;
    bool given = args[0]->shape == SHAPE_CODE;
    code       = given ? ref_keep(args[0]) : compile_object(args[0], function, "string, bytes or code", names.string_, mode, inherited_flags(), -1);
    TreeConstants constants = {0};
    if (code && !given) tree_constants_hold(&constants, (Code *)code);
    if (code) result = run_code((Code *)code, (Dict *)globals, locals, (Tuple *)closure);
    tree_constants_drop(&constants);
done:
    ref_drop_maybe(code);
    ref_drop(globals);
    ref_drop(locals);
    return result;
}

NATIVE(builtin_eval) { return run_source("eval", args, COMPILE_EVAL, NULL); }

NATIVE(builtin_exec)
{
    Object *closure = args[3] && args[3] != NONE ? args[3] : NULL;
    Owned r = run_source("exec", args, COMPILE_EXEC, closure);
    if (!r) return NULL;
    ref_drop(r);
    return none_new();
}

NATIVE(builtin_import)
{
    int64_t level = 0;
    if (args[4] && !number_to_int64(args[4], &level)) return NULL;
    if (!IS_STR(args[0])) return raise_type_error("module name must be a string");
    Dict *globals = args[1] && IS_DICT(args[1]) ? (Dict *)args[1] : NULL;
    if (level > 0 && args[1] && !globals) return raise_type_error("globals must be a dict");
    return import_name((Str *)args[0], globals, args[3] ? args[3] : OBJ(empty_tuple), (int)level);
}

/* -- classes -- */

static bool cell_holds(Borrowed cell, Borrowed cls, Str *name)
{
    if (((Cell *)cell)->value == cls) return true;
    if (!((Cell *)cell)->value)
        raise_runtime_error("__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?", OBJ(name), cls);
    else raise_type_error("__class__ set to %R defining %R as %R", ((Cell *)cell)->value, OBJ(name), cls);
    return false;
}

/* callable(*fixed, **keywords of the class). CPython has the keywords in a dict, and unless a class of Python is called it spreads
   the dict to an array, with references of its own to all arguments: these count meanwhile. */
static Owned call_with_keywords(Object *callable, Object **fixed, int n, Object **values, int count, Tuple *names_)
{
    Object *few[8], **all = few;
    if (n + count > 8 && !(all = heap_alloc((n + count) * sizeof *all))) return NULL;
    memcpy(all, fixed, n * sizeof *all);
    if (count) memcpy(all + n, values, count * sizeof *all);
    bool     spread = count && (callable == OBJ(&type_type) || !(shape_flags[callable->shape] & SHAPE_IS_TYPE));
    Object **kept   = arguments_keep(values, spread ? count : 0);
    arguments_keep(all, spread ? n + count : 0);
    Owned result = object_call(callable, all, n, names_);
    arguments_drop(kept);
    if (all != few) heap_free(all, (n + count) * sizeof *all);
    return result;
}

/* __build_class__(body function, name, *bases, metaclass=..., **keywords) */
NATIVE(builtin_build_class)
{
    if (n < 2) return raise_type_error("__build_class__: not enough arguments");
    if (args[0]->shape != SHAPE_FUNCTION) return raise_type_error("__build_class__: func must be a function");
    if (!IS_STR(args[1])) return raise_type_error("__build_class__: name is not a string");
    Function *body = (Function *)args[0];
    Owned     given = tuple_from_array(args + 2, n - 2), bases = NULL, ns = NULL, result = NULL, cell = NULL, rest = NULL, meta = NULL;
    Object  **values = NULL, *explicit_meta = NULL;
    int       count  = 0;
    if (!given) return NULL;
    bases = class_resolve_bases((Tuple *)given);
    if (!bases) goto done;
    if (bases == given) ref_clear(&given);
    /* keyword values without metaclass */
    if (keywords && keywords->length) {
        if (!(values = heap_alloc(keywords->length * sizeof *values))) goto done;
        Owned kept = list_new(0);
        if (!kept) goto done;
        for (uint32_t k = 0; k < keywords->length; k++) {
            if (str_equal((Str *)keywords->items[k], names.metaclass)) explicit_meta = args[n + k];
            else {
                values[count++] = args[n + k];
                list_append((List *)kept, keywords->items[k]);
            }
        }
        if (count) rest = tuple_from_list((List *)kept);
        ref_drop(kept);
    }
    bool meta_is_class = true;
    if (explicit_meta) {
        meta          = ref_keep(explicit_meta);
        meta_is_class = shape_flags[meta->shape] & SHAPE_IS_TYPE;
    } else {
        Tuple *b = (Tuple *)bases;
        meta     = ref_keep(b->length ? OBJ(TYPE_OF(b->items[0])) : OBJ(&type_type));
    }
    if (meta_is_class) {
        Type *winner = class_winner((Type *)meta, (Tuple *)bases);
        if (!winner) goto done;
        ref_set(&meta, ref_keep(OBJ(winner)));
    }
    Owned prepare = object_find_attr(meta, names.__prepare__);
    if (prepare) {
        ns = call_with_keywords(prepare, (Object *[]){args[1], bases}, 2, values, count, (Tuple *)rest);
        ref_drop(prepare);
    } else if (!error_pending()) ns = dict_new();
    if (!ns) goto done;
    if (!TYPE_OF(ns)->get_item) {
        raise_type_error("%.200s.__prepare__() must return a mapping, not %T", meta_is_class ? type_name((Type *)meta) : "<metaclass>", ns);
        goto done;
    }
    Object **kept = arguments_keep(values, count); /* by the dict of keywords */
    cell          = run_code(body->code, body->globals, ns, body->closure);
    arguments_drop(kept);
    if (!cell) goto done;
    if (given && !object_set_item(ns, OBJ(names.__orig_bases__), given)) goto done;
    result = call_with_keywords(meta, (Object *[]){args[1], bases, ns}, 3, values, count, (Tuple *)rest);
    if (result && cell->shape == SHAPE_CELL && (shape_flags[result->shape] & SHAPE_IS_TYPE) && !cell_holds(cell, result, (Str *)args[1]))
        ref_clear(&result);
done:
    if (values) heap_free(values, keywords->length * sizeof *values);
    ref_drop_maybe(given);
    ref_drop_maybe(bases);
    ref_drop_maybe(ns);
    ref_drop_maybe(cell);
    ref_drop_maybe(rest);
    ref_drop_maybe(meta);
    return result;
}

static const NativeDef builtin_functions[] = {
    {"__build_class__", builtin_build_class, NULL, "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\nInternal helper function used by the class statement.", 0},
    {"__import__", builtin_import, "name, globals=None, locals=None, fromlist=(), level=0", "Import a module.", 0},
    {"abs", builtin_abs, "x, /", "Return the absolute value of the argument.", 0},
    {"all", builtin_all, "iterable, /", "Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is empty, return True.", 0},
    {"any", builtin_any, "iterable, /", "Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return False.", 0},
    {"ascii", builtin_ascii, "obj, /", "Return an ASCII-only representation of an object.", 0},
    {"bin", builtin_bin, "number, /", "Return the binary representation of an integer.", 0},
    {"breakpoint", builtin_breakpoint, NULL, "breakpoint(*args, **kws)\n\nCall sys.breakpointhook(*args, **kws).", 0},
    {"callable", builtin_callable, "obj, /", "Return whether the object is callable (i.e., some kind of function).", 0},
    {"chr", builtin_chr, "i, /", "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.", 0},
    {"compile", builtin_compile, "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1", "Compile source into a code object that can be executed by exec() or eval().", 0},
    {"delattr", builtin_delattr, "obj, name, /", "Deletes the named attribute from the given object.", 0},
    {"dir", builtin_dir, "object=None, /", "Show attributes of an object.", 0},
    {"divmod", builtin_divmod, "x, y, /", "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.", 0},
    {"eval", builtin_eval, "source, globals=None, locals=None, /", "Evaluate the given source in the context of globals and locals.", 0},
    {"exec", builtin_exec, "source, globals=None, locals=None, /, *, closure=None", "Execute the given source in the context of globals and locals.", 0},
    {"format", builtin_format, "value, format_spec='', /", "Return value.__format__(format_spec)", 0},
    {"getattr", builtin_getattr, "object, name, default=None, /", "Get a named attribute from an object.", 0},
    {"globals", builtin_globals, "", "Return the dictionary containing the current scope's global variables.", 0},
    {"hasattr", builtin_hasattr, "obj, name, /", "Return whether the object has an attribute with the given name.", 0},
    {"hash", builtin_hash, "obj, /", "Return the hash value for the given object.", 0},
    {"hex", builtin_hex, "number, /", "Return the hexadecimal representation of an integer.", 0},
    {"id", builtin_id, "obj, /", "Return the identity of an object.", 0},
    {"input", builtin_input, "prompt='', /", "Read a string from standard input.  The trailing newline is stripped.", 0},
    {"isinstance", builtin_isinstance, "obj, class_or_tuple, /", "Return whether an object is an instance of a class or of a subclass thereof.", 0},
    {"issubclass", builtin_issubclass, "cls, class_or_tuple, /", "Return whether 'cls' is derived from another class or is the same class.", 0},
    {"iter", builtin_iter, "object, sentinel=None, /", "Get an iterator from an object.", 0},
    {"aiter", builtin_aiter, "async_iterable, /", "Return an AsyncIterator for an AsyncIterable object.", 0},
    {"len", builtin_len, "obj, /", "Return the number of items in a container.", 0},
    {"locals", builtin_locals, "", "Return a dictionary containing the current scope's local variables.", 0},
    {"max", builtin_max, NULL, "With a single iterable argument, return its biggest item; with two or more arguments, the largest.", 0},
    {"min", builtin_min, NULL, "With a single iterable argument, return its smallest item; with two or more arguments, the smallest.", 0},
    {"next", builtin_next, "iterator, default=None, /", "Return the next item from the iterator.", 0},
    {"anext", builtin_anext, "aiterator, default=<unrepresentable>, /", "Return the next item from the async iterator.", 0},
    {"oct", builtin_oct, "number, /", "Return the octal representation of an integer.", 0},
    {"ord", builtin_ord, "c, /", "Return the Unicode code point for a one-character string.", 0},
    {"pow", builtin_pow, "base, exp, mod=None", "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.", 0},
    {"print", builtin_print, NULL, "print($module, /, *args, sep=' ', end='\\n', file=None, flush=False)\n--\n\nPrints the values to a stream, or to sys.stdout by default.", 0},
    {"repr", builtin_repr, "obj, /", "Return the canonical string representation of the object.", 0},
    {"round", builtin_round, "number, ndigits=None", "Round a number to a given precision in decimal digits.", 0},
    {"setattr", builtin_setattr, "obj, name, value, /", "Sets the named attribute on the given object to the specified value.", 0},
    {"sorted", builtin_sorted, NULL, "sorted($module, iterable, /, *, key=None, reverse=False)\n--\n\nReturn a new list containing all items from the iterable in ascending order.", 0},
    {"sum", builtin_sum, "iterable, /, start=0", "Return the sum of a 'start' value (default: 0) plus an iterable of numbers", 0},
    {"vars", builtin_vars, "object=None, /", "Without arguments, equivalent to locals(); with an argument, to object.__dict__.", 0},
    {0},
};

static Type *const builtin_types[] = { /* in CPython's order, in which "Did you mean" takes the first of several that are alike */
    &bool_type, &memoryview_type, &bytearray_type, &bytes_type, &classmethod_type, &complex_type, &dict_type, &enumerate_type, &filter_type,
    &float_type, &frozenset_type, &property_type, &int_type, &list_type, &map_type, &object_type, &range_type, &reversed_type, &set_type,
    &slice_type, &staticmethod_type, &str_type, &super_type, &tuple_type, &type_type, &zip_type,
#define EXCEPTION(name, base, layout, doc) &exc_##name,
#include "runtime/exceptions.def"
};

bool builtins_start(void)
{
    /* a pickle tells the functions' __module__ from that of the types: it is another object */
    Owned name = str_intern_c("builtins"), of_functions = str_from_c("builtins");
    if (name) interp.builtins_module = module_new(name);
    Module *module = (Module *)interp.builtins_module;
    bool    ok     = module && of_functions && dict_set_str(module->dict, names.__package__, OBJ(names.empty)) &&
                  natives_add(module->dict, builtin_functions, of_functions);
    ref_drop_maybe(name);
    ref_drop_maybe(of_functions);
    if (!ok) return false;
    interp.builtins = (Dict *)ref_keep(OBJ(module->dict));
    Dict *d         = interp.builtins;
    ok      = dict_set_str(d, names.None_, NONE) && dict_set_c(d, "Ellipsis", ELLIPSIS) && dict_set_c(d, "NotImplemented", NOT_IMPLEMENTED) &&
         dict_set_str(d, names.False_, FALSE_) && dict_set_str(d, names.True_, TRUE_);
    for (size_t k = 0; ok && k < sizeof builtin_types / sizeof *builtin_types; k++)
        ok = dict_set_c(d, type_name(builtin_types[k]), OBJ(builtin_types[k]));
    ok = ok && dict_set_c(d, "EnvironmentError", OBJ(&exc_OSError)) && dict_set_c(d, "IOError", OBJ(&exc_OSError)) &&
         dict_set_c(d, "__debug__", interp.optimize_level ? FALSE_ : TRUE_);
    if (ok) {
        Owned doc = str_from_c("Built-in functions, types, exceptions, and other objects.");
        ok        = doc && dict_set_c(d, "__doc__", doc);
        ref_drop_maybe(doc);
    }
    dict_mark_namespace(d);
    return ok && site_start() && dict_set(interp.modules, OBJ(module->name), OBJ(module));
}
