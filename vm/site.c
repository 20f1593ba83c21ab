/* site.c -- the names that CPython's module site adds to builtins for people at the prompt: exit, quit, help, copyright, credits,
 * license. */
#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/builtins.h"
#include "vm/frame.h"
#include "vm/library.h"

typedef struct Quitter { Object head; Str *name; } Quitter;
typedef struct Notice { Object head; Str *text; } Notice;

static Owned quitter_repr(Object *self) { return str_format_c("Use %U() or Ctrl-D (i.e. EOF) to exit", ((Quitter *)self)->name); }

static Owned quitter_call(Object *self, Object **args, int n, Tuple *names_)
{
    Object *code;
    (void)self;
    if (!native_bind("__call__", "code=None", args, n, names_, &code, 1)) return NULL;
    Owned in = object_get_attr(interp.sys_module, names.stdin); /* as CPython: the reader of a prompt is told */
    Owned r  = in ? object_call_method(in, names.close, NULL, 0) : NULL;
    ref_drop_maybe(in);
    ref_drop_maybe(r);
    error_clear();
    if (!code) code = NONE;
    return raise_with_args(&exc_SystemExit, &code, 1);
}

static void holder_dealloc(Object *self)
{
    ref_clear(&((Quitter *)self)->name);
    object_release(self, sizeof(Quitter));
}

/* A copy of builtins has the same ones. */
NATIVE(holder_itself) { return ref_keep(args[0]); }

static const NativeDef holder_methods[] = {
    { "__copy__", holder_itself, "", NULL, 0 }, { "__deepcopy__", holder_itself, "memo", NULL, 0 }, { 0 },
};

static STATIC_OBJECT Type quitter_type = {
    .head = {1, SHAPE_TYPE_STATIC},
    .gc   = {.dealloc = holder_dealloc, .size = sizeof(Quitter)},
    .name = "_sitebuiltins.Quitter",
    .repr = quitter_repr,
    .call = quitter_call,
    .methods = holder_methods,
};

static Owned notice_repr(Object *self) { return ref_keep(OBJ(((Notice *)self)->text)); }
static Owned notice_call(Object *self, Object **args, int n, Tuple *names_)
{
    (void)args, (void)names_;
    if (n) return raise_type_error("_Printer.__call__() takes 1 positional argument but %d were given", n + 1);
    Owned  print = ref_keep_maybe(dict_find_str(interp.builtins, (Str *)names.print_));
    Owned  r     = print ? object_call_1(print, OBJ(((Notice *)self)->text)) : none_new();
    ref_drop_maybe(print);
    return r;
}

static STATIC_OBJECT Type notice_type = {
    .head = {1, SHAPE_TYPE_STATIC},
    .gc   = {.dealloc = holder_dealloc, .size = sizeof(Notice)},
    .name = "_sitebuiltins._Printer",
    .repr = notice_repr,
    .call = notice_call,
    .methods = holder_methods,
};

static bool add(Type *type, const char *name, const char *text)
{
    Owned o = object_new(sizeof(Quitter), type->shape);
    if (!o) return false;
    ((Quitter *)o)->name = (Str *)str_from_c(text);
    bool ok = ((Quitter *)o)->name && dict_set_c(interp.builtins, name, o);
    ref_drop(o);
    return ok;
}

/* help(x): lib/_help.py knows what to say, and is imported when asked. Without x: the commands of the prompt. */
NATIVE(site_help)
{
    const Library *library = args[0] ? NULL : library_get();
    if (library) library->list_commands();
    if (!args[0]) return library ? none_new() : NULL;
    Owned name = str_intern_c("_help"), module = name ? import_name((Str *)name, NULL, NONE, 0) : NULL;
    Owned show = module ? object_get_attr_c(module, "show") : NULL, shown = show ? object_call_1(show, args[0]) : NULL;
    ref_drop_maybe(show);
    ref_drop_maybe(module);
    ref_drop_maybe(name);
    return shown;
}

static bool add_help(void)
{
    static const NativeDef definition = {"help", site_help, "object=None", "What an object is, how it is called, what it has.", 0};
    Owned help = native_new(&definition, NULL, false, NULL);
    bool  ok   = help && dict_set_c(interp.builtins, "help", help);
    ref_drop_maybe(help);
    return ok;
}

bool site_start(void)
{
    return type_ready(&quitter_type) && type_ready(&notice_type) && add_help() && add(&quitter_type, "exit", "exit") && add(&quitter_type, "quit", "quit") &&
           add(&notice_type, "copyright", "Krait is free software; it speaks the language of Python 3.11.") &&
           add(&notice_type, "credits", "Thanks to everyone who made Python, and to those who explained it.") &&
           add(&notice_type, "license", "See the README that comes with Krait.");
}
