/* module.h -- module objects. */
#ifndef KRAIT_RUNTIME_MODULE_H
#define KRAIT_RUNTIME_MODULE_H

#include "runtime/dict.h"

typedef struct Module {
    Object  head;
    Dict   *dict;
    Object *name;
    bool    native;       /* made by the interpreter: without a file, repr says "(built-in)"       */
    bool    initializing; /* its body runs in an import                                            */
    bool    unfinished;   /* module_finish has something to add when an attribute of it is missed  */
} Module;
/* Set by the importer: makes attributes that it has put off, as __spec__. true: there may be one of that name now. false: there is
   not, or an error is pending. */
extern bool (*module_finish)(Module *module, Str *name);
/* Set by the VM: is this a name that CPython 3.11's module has and Krait's lacks? */
extern bool (*module_lacks)(const Module *module, const Str *module_name, const Str *name);
Owned module_new(Borrowed name);          /* dict with __name__, __doc__, __package__, __loader__, __spec__ = None */

/* A module written in C: a row of vm/modules/modules.def. setup adds to module->dict; false: error pending. */
typedef struct NativeModule {
    const char *name, *doc;
    const NativeDef *functions;            /* may be NULL */
    bool (*setup)(Module *module);         /* may be NULL */
} NativeModule;

#endif
