/* run.c -- running a program in __main__: a file, standard input, the text of -c, the expression of -p; and how it ends.
 *
 * An uncaught exception is printed and the status is 1; SystemExit says its own.  KeyboardInterrupt and a closed standard
 * output end the process by SIGINT and SIGPIPE (ending_signal, obeyed by main when everything is cleaned up), so that a
 * shell or a parent sees what happened.  As in CPython, what a file or standard input has printed is flushed before its
 * traceback, and what -c and -m have printed is not.
 */
#define _GNU_SOURCE /* memmem */
#include "vm/run.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gc/cycle.h"
#include "lang/compile.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "vm/import.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"
#include "vm/observe/program.h"
#include "vm/tree_constants.h"
#include "vm/typed.h"

/* ---- how a program ends ----------------------------------------------------------------------------- */

/* The pending exception is a SystemExit; it is dropped. */
static int exit_status(void)
{
    Owned e      = error_take();
    Owned code   = object_get_attr_c(e, "code"); /* a class may have one of its own */
    int   status = 1;
    if (!code) error_clear();
    ref_drop(e);
    if (!code || code == NONE) status = 0;
    else if (IS_INT(code)) {
        int64_t value;
        status = int_to_int64(code, &value) ? (int)(value & 0xff) : 255;
    } else sys_print_to_stderr(code);
    ref_drop_maybe(code);
    return status;
}

static int end_by(int signal_number)
{
    ending_signal = signal_number;
    return 128 + signal_number;
}

int finish_exception(void)
{
    bool interrupted = TYPE_OF(interp.raised) == &exc_KeyboardInterrupt, exiting = error_is(&exc_SystemExit) && !options.inspect;
    if (exiting) return exit_status();
    if (sys_output_closed()) {
        error_clear();
        return end_by(SIGPIPE);
    }
    if (!options.inspect && !options.interactive) heap_set_limit(0); /* the program has ended: what it said and did is shown all the same */
    if (!sys_report_uncaught()) return exit_status();
    if (!interrupted) return 1;
    sys_flush_streams_quietly();
    return end_by(SIGINT);
}

/* ---- running ------------------------------------------------------------------------------------------- */

/* flags: COMPILE_BYTES | COMPILE_FILE for what may declare an encoding, 0 for text. */
static Owned run_compiled(const char *text, size_t length, Borrowed filename, CompileMode mode, int flags)
{
    CompileOptions how  = {mode, flags, options.optimize};
    Owned          code = compile_source(text, (int64_t)length, (Str *)filename, &how), r = NULL;
    if (code) {
        Owned dict = ref_keep(main_dict());
        TreeConstants constants;
        tree_constants_hold(&constants, (Code *)code);
        program_watch_begins();
        if (import_finish_main((Code *)code)) r = run_code((Code *)code, (Dict *)dict, dict, NULL);
        tree_constants_drop(&constants);
        ref_drop(dict);
        ref_drop(code);
    }
    return r;
}

static int finish(Owned result)
{
    if (!result) return finish_exception();
    ref_drop(result);
    return 0;
}

static int run_named(const char *text, size_t length, const char *filename, bool is_file)
{
    Owned name = str_decode(filename, (int64_t)strlen(filename), "utf-8", "surrogateescape");
    if (!name) return finish_exception();
    if (*filename == '<') typed_remember(name, text, length);
    Owned result = run_compiled(text, length, name, COMPILE_EXEC, is_file ? COMPILE_BYTES | COMPILE_FILE : 0);
    ref_drop(name);
    if (is_file) sys_flush_streams_quietly();
    return finish(result);
}

int run_text(const char *text, size_t length, const char *filename) { return run_named(text, length, filename, false); }

int run_command(const char *code)
{
    size_t length = strlen(code);
    char  *text   = malloc(length + 2); /* CPython adds the newline as well */
    if (!text) return 1;
    memcpy(text, code, length);
    text[length]     = '\n';
    text[length + 1] = 0;
    int status       = run_text(text, length + 1, "<string>");
    free(text);
    return status;
}

/* print(value), as the program would call it. */
int run_expression(const char *expression)
{
    Owned name  = str_from_c("<string>");
    if (name) typed_remember(name, expression, strlen(expression));
    Owned value = name ? run_compiled(expression, strlen(expression), name, COMPILE_EVAL, 0) : NULL, r = NULL;
    if (value) {
        Owned print = ref_keep_maybe(dict_find_str(interp.builtins, (Str *)names.print_));
        r           = print ? object_call_1(print, value) : none_new();
        ref_drop_maybe(print);
    }
    ref_drop_maybe(name);
    ref_drop_maybe(value);
    return finish(r);
}

/* sys.path begins with the working directory in full, not as ''. */
static void name_working_directory(void)
{
    char  here[4096];
    Owned folders = object_get_attr(interp.sys_module, names.path);
    Owned first   = getcwd(here, sizeof here) ? str_decode(here, (int64_t)strlen(here), "utf-8", "surrogateescape") : NULL;
    if (first && folders && IS_LIST(folders) && AS(List, folders)->length && !options.safe_path) ref_set(&AS(List, folders)->items[0], ref_keep(first));
    ref_drop_maybe(first);
    ref_drop_maybe(folders);
    error_clear();
}

static int run_by_runpy(const char *function, const char *what)
{
    Owned library = str_intern_c("runpy"), name = str_decode(what, (int64_t)strlen(what), "utf-8", "surrogateescape");
    Owned runpy   = library && name ? import_name((Str *)library, NULL, NONE, 0) : NULL;
    Owned run     = runpy ? object_get_attr_c(runpy, function) : NULL;
    gc_count_anew();
    Owned result = run ? object_call_1(run, name) : NULL;
    ref_drop_maybe(library);
    ref_drop_maybe(name);
    ref_drop_maybe(runpy);
    ref_drop_maybe(run);
    return finish(result);
}

int run_dash_m(const char *module)
{
    name_working_directory();
    return run_by_runpy("_run_module_as_main", module);
}

static int run_standard_input(void)
{
    size_t length;
    char  *text = file_read_all(0, &length);
    if (!text) {
        fprintf(stderr, "%s: can't read standard input: %s\n", options.program, strerror(errno));
        return 1;
    }
    Owned name   = str_from_c("<stdin>");
    bool  named  = name && dict_set_str((Dict *)main_dict(), names.__file__, name) && dict_set_str((Dict *)main_dict(), names.__cached__, NONE);
    int   status = named ? run_named(text, length, "<stdin>", true) : finish_exception();
    ref_drop_maybe(name);
    free(text);
    return status;
}

/* The working directory put in front of a relative path; nothing is tidied up. */
static void make_absolute(const char *path, char *full, size_t size)
{
    size_t n = 0;
    if (*path != '/' && getcwd(full, size - 1)) {
        n         = strlen(full);
        full[n++] = '/';
    }
    snprintf(full + n, size - n, "%s", path);
}

static int run_folder(const char *path)
{
    return run_by_runpy("_run_folder_as_main", path);
}

/* A zip file ends with a record of 22 bytes and a comment; what stands in front of it doesn't matter. */
static bool is_archive(const char *data, size_t length)
{
    const size_t most = 22 + 65535;
    size_t       tail = length < most ? length : most;
    return memmem(data + length - tail, tail, "PK\5\6", 4) != NULL;
}

static const char *skip_first_line(const char *text, size_t *length)
{
    if (!options.skip_first_line) return text;
    const char *line_end = memchr(text, '\n', *length);
    if (!line_end) line_end = text + *length;
    *length -= (size_t)(line_end - text); /* the line stays, empty: numbers agree */
    return line_end;
}

int run_file(const char *path)
{
    struct stat st;
    size_t      length;
    char        full[4096]; /* __file__ is absolute */
    if (!path) return run_standard_input();
    if (!*path) path = ".";
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) return run_folder(path);
    char *text    = file_read(path, &length);
    int   failure = errno, status;
    make_absolute(path, full, sizeof full);
    if (!text) {
        fprintf(stderr, "%s: can't open file '%s': [Errno %d] %s\n", options.program, full, failure, strerror(failure));
        return 2;
    }
    if (is_archive(text, length)) {
        free(text);
        return run_folder(path);
    }
    Owned name = str_decode(full, (int64_t)strlen(full), "utf-8", "surrogateescape");
    if (name && dict_set_str((Dict *)main_dict(), names.__file__, name) && dict_set_str((Dict *)main_dict(), names.__cached__, NONE)) {
        const char *start = skip_first_line(text, &length);
        status            = run_named(start, length, full, true);
    } else status = finish_exception();
    ref_drop_maybe(name);
    free(text);
    return status;
}
