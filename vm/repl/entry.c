/* entry.c -- running what was typed, and remembering its text for tracebacks. */
#include "vm/repl/entry.h"

#include <stdio.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"
#include "vm/repl/text.h"

/* -- texts ------------------------------------------------------------------------------------------------ */

static TextList typed; /* entry number i is items[i - 1] */

static bool find_text(const char *name, const char **text, size_t *length)
{
    int number;
    if (sscanf(name, "<entry %d>", &number) != 1 || number < 1 || number > typed.count) return false;
    *text   = text_c(&typed.items[number - 1]);
    *length = typed.items[number - 1].length;
    return true;
}

Owned entry_remember(const char *text, size_t n)
{
    if (!options.entries) return str_from_c("<stdin>");
    if (!text_list_add(&typed, text, n)) return raise_no_memory();
    source_of_typed = find_text;
    return str_format_c("<entry %d>", typed.count);
}

void entries_forget(void)
{
    text_list_free(&typed);
    source_of_typed = NULL;
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
        r = run_code((Code *)code, (Dict *)dict, dict, NULL);
        ref_drop(dict);
        ref_drop(code);
    }
    if (!r) return entry_failed(status);
    ref_drop(r);
    sys_flush_streams_quietly();
    return true;
}
