/* repl.c -- the prompt: chooses between the editor and plain lines. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "runtime/module.h"
#include "vm/import.h"
#include "vm/interp.h"
#include "vm/options.h"
#include "vm/repl/command.h"
#include "vm/repl/entry.h"
#include "vm/repl/repl.h"
#include "vm/repl/session.h"
#include "vm/repl/terminal.h"

char *prompt_text(Str *name)
{
    Borrowed prompt = dict_find_str(((Module *)interp.sys_module)->dict, name);
    Owned    kept   = ref_keep_maybe(prompt), text = kept ? object_str(kept) : NULL;
    char    *utf8   = text ? str_to_c(text) : strdup("");
    ref_drop_maybe(text);
    ref_drop_maybe(kept);
    error_clear();
    return utf8;
}

void prompt_write(Str *name)
{
    char *text = prompt_text(name);
    FILE *out  = isatty(1) ? stdout : stderr; /* what a program prints may go to a file */
    fputs(text ? text : "", out);
    fflush(out);
    free(text);
}

static bool set_default(Str *name, const char *text)
{
    Dict *sys = ((Module *)interp.sys_module)->dict;
    if (dict_find_str(sys, name)) return true;
    Owned prompt = str_from_c(text);
    bool  ok     = prompt && dict_set_str(sys, name, prompt);
    ref_drop_maybe(prompt);
    return ok;
}

static void greet(void)
{
    if (options.quiet || !options.interactive) return;
    fputs("Krait 0.1 (Python 3.11) on linux\nType :help for help, exit or Ctrl-D to leave.\n", stderr);
}

/* The file that $KRAITSTARTUP names is run in __main__. false: it has ended the session. */
static bool run_startup(int *status)
{
    const char *path = options_variable("STARTUP");
    size_t      length;
    bool        go_on = true;
    if (!path) return true;
    char *text = file_read(path, &length);
    int   why  = errno;
    Owned name = str_decode(path, (int64_t)strlen(path), "utf-8", "surrogateescape");
    if (!text) fputs("Could not open KRAITSTARTUP\n", stderr);
    if (!text && name) raise_os_error(why, name);
    go_on = text && name ? entry_run(text, length, name, COMPILE_EXEC, COMPILE_BYTES | COMPILE_FILE, status) : entry_failed(status);
    free(text);
    ref_drop_maybe(name);
    return go_on;
}

int run_prompt(bool after_startup)
{
    if (!set_default(names.ps1, ">>> ") || !set_default(names.ps2, "... ")) return finish_exception();
    greet();
    int status = 0;
    if (after_startup && !run_startup(&status)) return status;
    status = terminal_is_usable() ? terminal_session() : plain_session();
    memory_line_switch(false);
    return status;
}
