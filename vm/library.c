/* library.c -- the table of what the library has (library.h). */
#include "vm/library.h"

#include "runtime/names.h"
#include "vm/modules/made_exception.h"
#include "vm/repl/command.h"
#include "vm/repl/repl.h"

#define LIBRARY_MODULE(name) extern const NativeModule name##_module;
#include "vm/modules/modules.def"
static const NativeModule *const modules[] = {
#define LIBRARY_MODULE(name) &name##_module,
#include "vm/modules/modules.def"
};

extern void struct_stop(void), csv_stop(void), pickle_stop(void), decimal_stop(void);
static void stop(void) { struct_stop(), csv_stop(), pickle_stop(), decimal_stop(), made_exceptions_stop(); }

extern const Library krait_library;
__attribute__((visibility("default"))) const Library krait_library = {
    LIBRARY_MARK, modules, embedded_modules, &embedded_module_count, embedded_code, &char_names, &normal_tables, run_prompt, command_list, stop,
};
