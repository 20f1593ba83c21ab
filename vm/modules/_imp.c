/* _imp.c -- the module _imp: what the importer in C (vm/import.c) tells importlib, and what importlib tells it. */
#include <stdlib.h>

#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"
#include "vm/frame.h"
#include "vm/import.h"
#include "vm/lib/embedded.h"
#include "vm/threads.h"

/* The C text of a name, NULL with an error; free() it. */
static char *name_argument(Borrowed o, const char *function)
{
    if (!IS_STR(o)) {
        raise_type_error("%s() argument must be str, not %K", function, o);
        return NULL;
    }
    char *name = str_to_c(o);
    if (!name) raise_no_memory();
    return name;
}

NATIVE(imp_is_builtin)
{
    char *name = name_argument(args[0], "is_builtin");
    if (!name) return NULL;
    int kind = import_is_native(name);
    free(name);
    return int_new(kind);
}

static Owned embedded_answer(Borrowed o, const char *function, Owned (*answer)(const EmbeddedModule *found))
{
    char *name = name_argument(o, function);
    if (!name) return NULL;
    const EmbeddedModule *found = embedded_find(name);
    free(name);
    return answer(found);
}

static Owned is_there(const EmbeddedModule *found) { return bool_new(found != NULL); }
static Owned is_package(const EmbeddedModule *found) { return bool_new(found && found->is_package); }

static Owned source_of(const EmbeddedModule *found)
{
    if (!found) return none_new();
    char *text = packed_open(&found->source);
    if (!text) return raise_no_memory();
    Owned source = str_decode(text, found->source.length, "utf-8", "strict");
    free(text);
    return source;
}

NATIVE(imp_is_frozen) { return embedded_answer(args[0], "is_frozen", is_there); }
NATIVE(imp_is_frozen_package) { return embedded_answer(args[0], "is_frozen_package", is_package); }
NATIVE(imp_frozen_source) { return embedded_answer(args[0], "frozen_source", source_of); }
NATIVE(imp_import_alone) { return import_native(args[0]); }

NATIVE(imp_set_hooks)
{
    Owned hooks = tuple_pack(5, args[0], args[1], args[2], args[3], args[4]);
    if (!hooks) return NULL;
    ref_set(&import_hooks, hooks);
    return none_new();
}

NATIVE(imp_is_initializing) { return bool_new(args[0]->shape == SHAPE_MODULE && ((Module *)args[0])->initializing); }
/* A lock for programs that import in steps of their own; the importer needs none. Its owner may take it more than once. */
static struct { const Thread *owner; int64_t held; } import_lock;

NATIVE(imp_acquire_lock)
{
    while (import_lock.held && import_lock.owner != thread_running) {
        turn_wait(&import_lock, 0);
        if (interp.pending && !check_pending()) return NULL;
    }
    import_lock.owner = thread_running;
    import_lock.held++;
    return none_new();
}

NATIVE(imp_release_lock)
{
    if (!import_lock.held || import_lock.owner != thread_running) return raise_runtime_error("not holding the import lock");
    if (--import_lock.held == 0) turn_notify(&import_lock);
    return none_new();
}

NATIVE(imp_lock_held) { return bool_new(import_lock.held != 0); }

NATIVE(imp_extension_suffixes) { return list_new(0); }

/* Suites ask for modules from files in place of those in the library; Krait's own have no files. */
NATIVE(imp_override_frozen_modules)
{
    int64_t wanted;
    return number_to_index(args[0], &wanted, &exc_OverflowError) ? none_new() : NULL;
}

static const NativeDef functions[] = {
    { "is_builtin", imp_is_builtin, "name, /", "1: a module written in C; -1: one that can't be made anew; 0: neither.", 0 },
    { "is_frozen", imp_is_frozen, "name, /", "Whether it is a module in Python that is part of Krait.", 0 },
    { "is_frozen_package", imp_is_frozen_package, "name, /", "Whether that is a package.", 0 },
    { "frozen_source", imp_frozen_source, "name, /", "Its text, or None.", 0 },
    { "import_alone", imp_import_alone, "name, /", "A module written in C.", 0 },
    { "set_hooks", imp_set_hooks, "find_and_load, describe, finders, path_hooks, load_along, /", "What the importer calls: for finders of the program's own, for each new module, for archives.", 0 },
    { "is_initializing", imp_is_initializing, "module, /", "Whether its body runs in an import.", 0 },
    { "extension_suffixes", imp_extension_suffixes, "", "The endings of files with modules in C: none are loaded.", 0 },
    { "_override_frozen_modules_for_tests", imp_override_frozen_modules, "override, /", "Taken and left alone: the modules in the library are all there are.", 0 },
    { "acquire_lock", imp_acquire_lock, "", "Take the import lock; its owner may take it again.", 0 },
    { "release_lock", imp_release_lock, "", "Give the import lock back.", 0 },
    { "lock_held", imp_lock_held, "", "Whether somebody holds the import lock.", 0 },
    { 0 },
};

const NativeModule _imp_module = { "_imp", "What the importer in C and importlib tell each other.", functions, NULL };
