/* repl.c -- the prompt: reads lines until the parser says a statement is whole, runs it, prints its value. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/compile.h"
#include "lang/parser.h"
#include "runtime/exception.h"
#include "runtime/module.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"

typedef struct Entry { char *text; size_t length, capacity; } Entry;

static bool entry_add(Entry *e, const char *line, size_t n)
{
    if (e->length + n + 1 > e->capacity) {
        char *larger = realloc(e->text, e->capacity = (e->length + n + 1) * 2);
        if (!larger) return false;
        e->text = larger;
    }
    memcpy(e->text + e->length, line, n);
    e->length += n;
    e->text[e->length] = 0;
    return true;
}

static void show_prompt(Str *name, const char *otherwise)
{
    Owned text = object_find_attr(interp.sys_module, name);
    char *utf8 = text && IS_STR(text) ? str_to_c(text) : NULL;
    fputs(utf8 ? utf8 : otherwise, stdout);
    fflush(stdout);
    free(utf8);
    ref_drop_maybe(text);
    error_clear();
}

/* Runs one complete entry in __main__. false: SystemExit; *status is the exit status. */
static bool run_entry(const Entry *e, Str *filename, int *status)
{
    CompileOptions how  = {COMPILE_SINGLE, 0, options.optimize};
    Owned          code = compile_source(e->text, (int64_t)e->length, filename, &how), r = NULL;
    Borrowed       dict = main_dict();
    if (code) {
        r = run_code((Code *)code, (Dict *)dict, dict, NULL);
        ref_drop(code);
    }
    ref_drop_maybe(r);
    if (r) {
        sys_flush_streams_quietly();
        return true;
    }
    if (error_is(&exc_SystemExit)) {
        *status = finish_exception();
        return false;
    }
    sys_flush_streams_quietly();
    if (error_is(&exc_KeyboardInterrupt)) {
        error_clear();
        fputs("\nKeyboardInterrupt\n", stderr);
    } else if (!sys_report_uncaught()) {
        *status = finish_exception();
        return false;
    }
    sys_flush_streams_quietly();
    return true;
}

int run_prompt(void)
{
    bool  terminal = isatty(0);
    int   status   = 0;
    Owned filename = str_from_c("<stdin>");
    char *line     = NULL;
    size_t size    = 0;
    Dict *sys_dict = ((Module *)interp.sys_module)->dict;
    Owned ps1 = str_from_c(">>> "), ps2 = str_from_c("... ");
    if (!filename || !ps1 || !ps2) return finish_exception();
    if (!dict_find_str(sys_dict, names.ps1)) dict_set_str(sys_dict, names.ps1, ps1);
    if (!dict_find_str(sys_dict, names.ps2)) dict_set_str(sys_dict, names.ps2, ps2);
    ref_drop(ps1);
    ref_drop(ps2);
    if (!options.quiet && terminal && !options.inspect)
        fprintf(stderr, "Krait 0.1 (Python 3.11) on linux\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
    for (;;) {
        Entry          entry   = {0};
        AstArena      *arena   = ast_arena_new();
        ParserSession *session = arena ? parser_session_new(filename, arena) : NULL;
        ParseStatus    state   = PARSE_INCOMPLETE;
        bool           end     = false;
        while (session && state == PARSE_INCOMPLETE) {
            show_prompt(entry.length ? names.ps2 : names.ps1, entry.length ? "... " : ">>> ");
            ssize_t n = getline(&line, &size, stdin);
            if (n < 0) {
                end = true;
                if (!entry.length) break;
                state = parser_session_finish(session);
                break;
            }
            if (!entry_add(&entry, line, (size_t)n)) break;
            state = parser_session_feed(session, line, (size_t)n);
        }
        if (error_pending() && state != PARSE_ERROR && !sys_report_uncaught()) error_clear();
        if (state == PARSE_ERROR) error_clear(); /* compiling it raises the same with all details */
        if (session) parser_session_free(session);
        if (arena) ast_arena_free(arena);
        bool go_on = !entry.length || run_entry(&entry, (Str *)filename, &status);
        free(entry.text);
        if (!go_on || end) break;
    }
    if (terminal && status == 0) fputc('\n', stdout);
    free(line);
    ref_drop(filename);
    return status;
}
