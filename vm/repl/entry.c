/* entry.c -- running what was typed. */
#include "vm/repl/entry.h"

#include <stdio.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "vm/import.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"
#include "vm/typed.h"

Owned entry_remember(const char *text, size_t n)
{
    static int entries;
    Owned filename = options.entries ? str_format_c("<entry %d>", ++entries) : str_from_c("<stdin>");
    if (options.entries) source_of_typed = typed_named;
    if (filename) typed_remember(filename, text, n);
    return filename;
}

/* `from __future__ import annotations` holds for the entries after it, too. */
static int future_flags;

static void note_future(const Code *code)
{
    if (code->flags & CODE_FUTURE_ANNOTATIONS) future_flags = COMPILE_FUTURE_ANNOTATIONS;
}

/* -- running ------------------------------------------------------------------------------------------------ */

bool entry_failed(int *status)
{
    sys_flush_streams_quietly();
    if (error_is(&exc_KeyboardInterrupt) && isatty(1)) fputs("\n", stderr); /* behind the "^C" */
    if (error_is(&exc_SystemExit) || !sys_report_uncaught()) {
        *status = finish_exception();
        return false;
    }
    sys_flush_streams_quietly();
    return true;
}

bool entry_run(const char *text, size_t n, Borrowed filename, CompileMode mode, int flags, int *status)
{
    CompileOptions how  = {mode, future_flags | flags, options.optimize};
    Owned          code = compile_source(text, (int64_t)n, (Str *)filename, &how), r = NULL;
    if (code) {
        note_future((Code *)code);
        Owned dict = ref_keep(main_dict());
        if (import_finish_main((Code *)code)) r = run_code((Code *)code, (Dict *)dict, dict, NULL);
        ref_drop(dict);
        ref_drop(code);
    }
    if (!r) return entry_failed(status);
    ref_drop(r);
    sys_flush_streams_quietly();
    return true;
}
