/* exception_kinds.c -- exceptions with a few fields of their own: SystemExit, StopIteration, KeyError, NameError,
 * AttributeError, ImportError, SyntaxError. */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception_parts.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define FIELD(name, layout, field) {name, MEMBER_OBJECT_OR_NONE, offsetof(layout, field), true, NULL}
#define END_OF_FIELDS              {NULL, 0, 0, false, NULL}

/* ---- SystemExit, StopIteration, KeyError ---------------------------------------------------- */

static bool system_exit_init(Object *self, Object **args, int n, Tuple *keywords)
{
    if (!exception_init(self, args, n, keywords)) return false;
    if (n > 0) field_set(&AS(SystemExitException, self)->code, n == 1 ? args[0] : OBJ(AS(Exception, self)->args));
    return true;
}

static const MemberDef system_exit_members[] = {FIELD("code", SystemExitException, code), END_OF_FIELDS};

static bool stop_iteration_init(Object *self, Object **args, int n, Tuple *keywords)
{
    if (!exception_init(self, args, n, keywords)) return false;
    field_set(&AS(StopIterationException, self)->value, n ? args[0] : NONE);
    return true;
}

static const MemberDef stop_iteration_members[] = {FIELD("value", StopIterationException, value), END_OF_FIELDS};

static Owned key_error_str(Object *self)
{
    Tuple *args = AS(Exception, self)->args;
    return args->length == 1 ? object_repr(args->items[0]) : exception_str(self);
}

/* ---- NameError, AttributeError, ImportError ------------------------------------------------- */

static bool name_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *name;
    if (!exception_init_args(self, args, n)) return false;
    if (!native_bind("NameError", "*, name=None", args + n, 0, keywords, &name, 1)) return false;
    field_set(&AS(NameException, self)->name, name);
    return true;
}

static const MemberDef name_error_members[] = {FIELD("name", NameException, name), END_OF_FIELDS};

static bool attribute_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *given[2];
    if (!exception_init_args(self, args, n)) return false;
    if (!native_bind("AttributeError", "*, name=None, obj=None", args + n, 0, keywords, given, 2)) return false;
    field_set(&AS(AttributeException, self)->name, given[0]);
    field_set(&AS(AttributeException, self)->object, given[1]);
    return true;
}

static const MemberDef attribute_error_members[] = {
    FIELD("name", AttributeException, name), FIELD("obj", AttributeException, object), END_OF_FIELDS};

static bool import_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    ImportException *e = AS(ImportException, self);
    Object          *given[2];
    if (!exception_init_args(self, args, n)) return false;
    if (!native_bind("ImportError", "*, name=None, path=None", args + n, 0, keywords, given, 2)) return false;
    field_set(&e->name, given[0]);
    field_set(&e->path, given[1]);
    field_set(&e->message, n == 1 ? args[0] : NULL);
    return true;
}

static Owned import_error_str(Object *self)
{
    Object *message = AS(ImportException, self)->message;
    return message && IS_EXACT_STR(message) ? ref_keep(message) : exception_str(self);
}

static Owned import_error_reduce(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    ImportException *e     = AS(ImportException, args[0]);
    Owned            state = NULL;
    if (e->name || e->path) {
        state   = e->base.dict ? dict_copy(AS(Dict, e->base.dict)) : dict_new();
        bool ok = state && (!e->name || dict_set_str(AS(Dict, state), names.name, e->name)) &&
                  (!e->path || dict_set_str(AS(Dict, state), names.path, e->path));
        if (!ok) {
            ref_drop_maybe(state);
            return NULL;
        }
    }
    Owned result = exception_reduce_with(args[0], ref_keep(OBJ(e->base.args)), state);
    ref_drop_maybe(state);
    return result;
}

static const NativeDef import_error_methods[] = {
    {"__reduce__", import_error_reduce, "", NULL, 0},
    {NULL, NULL, NULL, NULL, 0},
};

static const MemberDef import_error_members[] = {
    FIELD("msg", ImportException, message), FIELD("name", ImportException, name), FIELD("path", ImportException, path), END_OF_FIELDS};

/* ---- SyntaxError ---------------------------------------------------------------------------- */

/* The second argument: (filename, lineno, offset, text[, end_lineno, end_offset]). */
static bool syntax_error_place(SyntaxException *e, Borrowed info)
{
    Owned place = object_to_tuple(info);
    if (!place) return false;
    uint32_t n = AS(Tuple, place)->length;
    if (n == 4 || n == 5 || n == 6) {
        Object **given  = AS(Tuple, place)->items;
        Object **to[]   = {&e->filename, &e->line, &e->offset, &e->text, &e->end_line, &e->end_offset};
        for (uint32_t i = 0; i < 6; i++) field_set(to[i], i < n ? given[i] : NULL);
        if (n == 5) raise_type_error("end_offset must be provided when end_lineno is provided");
    } else {
        raise_type_error("function takes at %s %d arguments (%u given)", n < 4 ? "least" : "most", n < 4 ? 4 : 6, n);
    }
    ref_drop(place);
    return !error_pending();
}

static bool syntax_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    SyntaxException *e = AS(SyntaxException, self);
    if (!exception_init(self, args, n, keywords)) return false;
    if (n >= 1) field_set(&e->message, args[0]);
    return n != 2 || syntax_error_place(e, args[1]);
}

static Owned base_name(const Str *path)
{
    int64_t start = path->length;
    while (start > 0 && str_char(path, start - 1) != '/') start--;
    return str_slice(path, start, path->length);
}

static Owned syntax_error_str(Object *self)
{
    SyntaxException *e       = AS(SyntaxException, self);
    Object          *message = e->message ? e->message : NONE;
    bool             line    = e->line && IS_INT(e->line) && int_exact(e->line) == e->line;
    if (!e->filename || !IS_STR(e->filename)) return line ? str_format_c("%S (line %S)", message, e->line) : object_str(message);
    Owned file = base_name(AS(Str, e->filename)), result = NULL;
    if (file && line) result = str_format_c("%S (%U, line %S)", message, file, e->line);
    else if (file) result = str_format_c("%S (%U)", message, file);
    ref_drop_maybe(file);
    return result;
}

static const MemberDef syntax_error_members[] = {
    FIELD("msg", SyntaxException, message),       FIELD("filename", SyntaxException, filename),
    FIELD("lineno", SyntaxException, line),       FIELD("offset", SyntaxException, offset),
    FIELD("text", SyntaxException, text),         FIELD("end_lineno", SyntaxException, end_line),
    FIELD("end_offset", SyntaxException, end_offset), FIELD("print_file_and_line", SyntaxException, print_file_and_line),
    END_OF_FIELDS,
};

Owned raise_syntax_error(Type *type, const char *message, Borrowed filename, int line, int offset, int end_line, int end_offset,
                         Borrowed text_or_null)
{
    Owned place[6] = {ref_keep(filename ? filename : NONE), int_new(line), int_new(offset),
                      ref_keep(text_or_null ? text_or_null : NONE), int_new(end_line), int_new(end_offset)};
    Owned text = str_from_c(message), info = NULL;
    if (text && place[1] && place[2] && place[4] && place[5]) info = tuple_from_array(place, 6);
    if (info) raise_with_args(type, (Object *[]){text, info}, 2);
    for (int i = 0; i < 6; i++) ref_drop_maybe(place[i]);
    ref_drop_maybe(text);
    ref_drop_maybe(info);
    return NULL;
}

void exception_kinds_start(void)
{
    exc_SystemExit.init        = system_exit_init;
    exc_SystemExit.members     = system_exit_members;
    exc_StopIteration.init     = stop_iteration_init;
    exc_StopIteration.members  = stop_iteration_members;
    exc_KeyError.str           = key_error_str;
    exc_NameError.init         = name_error_init;
    exc_NameError.members      = name_error_members;
    exc_AttributeError.init    = attribute_error_init;
    exc_AttributeError.members = attribute_error_members;
    exc_ImportError.init       = import_error_init;
    exc_ImportError.str        = import_error_str;
    exc_ImportError.methods    = import_error_methods;
    exc_ImportError.members    = import_error_members;
    exc_SyntaxError.init       = syntax_error_init;
    exc_SyntaxError.str        = syntax_error_str;
    exc_SyntaxError.members    = syntax_error_members;
}
