/* main.c -- the command: reads the options, starts the machine, does the one job asked for, stops it. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gc/raw.h"
#include "lang/compile.h"
#include "runtime/exception.h"
#include "vm/import.h"
#include "vm/interp.h"
#include "vm/library.h"
#include "vm/modules/sys.h"
#include "vm/run.h"
#include "vm/verbs.h"

/* What --tokens, --ast, --symbols, --bytecode print; --check: nothing. */
static Owned stage_text(Job job, const char *text, int64_t length, Str *name)
{
    CompileOptions how = {COMPILE_EXEC, COMPILE_BYTES | COMPILE_FILE, options.optimize};
    if (job == SHOW_TOKENS) return dump_tokens(text, length, name);
    if (job == SHOW_AST) return dump_ast(text, length, name, COMPILE_EXEC);
    if (job == SHOW_SYMBOLS) return dump_symbols(text, length, name);
    Owned code  = compile_source(text, length, name, &how);
    Owned shown = !code ? NULL : job == CHECK_SYNTAX ? str_from_c("") : code_disassemble((Code *)code);
    ref_drop_maybe(code);
    return shown;
}

/* Prints a stage of the compiler's work on a file. */
static int show_stage(Job job, const char *path)
{
    size_t length;
    bool   piped = !strcmp(path, "-");
    char  *text  = piped ? file_read_all(0, &length) : file_read(path, &length);
    if (!text) {
        fprintf(stderr, "%s: can't open file '%s': [Errno %d] %s\n", options.program, path, errno, strerror(errno));
        return 2;
    }
    const char *title = piped ? "<stdin>" : path;
    Owned       name  = str_decode(title, (int64_t)strlen(title), "utf-8", "surrogateescape");
    Owned       shown = name ? stage_text(job, text, (int64_t)length, (Str *)name) : NULL;
    ref_drop_maybe(name);
    free(text);
    char *utf8 = shown ? str_to_c(shown) : NULL;
    ref_drop_maybe(shown);
    if (!utf8) return finish_exception();
    fputs(utf8, stdout);
    free(utf8);
    return 0;
}

/* --check FILE...: every file is looked at; the status is the worst one. */
static int check_files(const char *first)
{
    int worst = show_stage(CHECK_SYNTAX, first);
    for (int k = 1; k < options.argc; k++) {
        int status = show_stage(CHECK_SYNTAX, options.argv[k]);
        if (status > worst) worst = status;
    }
    return worst;
}

static int run_prompt(bool after_startup)
{
    const Library *library = library_get();
    return library ? library->run_prompt(after_startup) : finish_exception();
}

static int run_default(void)
{
    sys_path_for_script(NULL);
    if (!options.interactive && !options.interactive_flag) return run_file(NULL);
    options.inspect = 0;
    return run_prompt(true);
}

static int do_job(const CommandLine *line)
{
    if (line->job == RUN_FILE) sys_path_for_script(line->what);
    else if (line->job == RUN_COMMAND || line->job == RUN_EXPRESSION || line->job == RUN_MODULE) sys_path_for_script(NULL);
    switch (line->job) {
    case RUN_FILE: return run_file(line->what);
    case RUN_COMMAND: return run_command(line->what);
    case RUN_EXPRESSION: return run_expression(line->what);
    case RUN_MODULE: return run_dash_m(line->what);
    case RUN_DEFAULT: return run_default();
    case RUN_VERB: return verb_find(line->what)->run(options.argc - 1, options.argv + 1);
    case CHECK_SYNTAX: return check_files(line->what);
    default: return show_stage(line->job, line->what);
    }
}

/* sys.argv: what runs, then the rest. */
static bool set_arguments(const CommandLine *line, int argc, char **argv)
{
    static char *const titles[] = {[RUN_COMMAND] = "-c", [RUN_EXPRESSION] = "-p", [RUN_MODULE] = "-m"};
    char **all = malloc((size_t)(argc - line->rest + 2) * sizeof *all);
    if (!all) return false;
    bool titled = line->job == RUN_COMMAND || line->job == RUN_EXPRESSION || line->job == RUN_MODULE;
    bool dash   = line->job == RUN_DEFAULT && line->what;
    all[0]      = titled ? titles[line->job] : line->what && (line->job == RUN_FILE || dash) ? line->what : "";
    for (int k = line->rest; k < argc; k++) all[1 + k - line->rest] = argv[k];
    options.argc = argc - line->rest + 1;
    options.argv = all;
    return true;
}

/* As if the signal had not been caught: the parent sees what the process ended by. */
static void end_by_signal(int number)
{
    signal(number, SIG_DFL);
    kill(getpid(), number);
}

int main(int argc, char **argv)
{
    CommandLine line;
    raw_own_process();
    if (!options_read(argc, argv, &line)) return line.status;
    if (!options_from_environment()) return 1;
    if (line.job == RUN_FILE && !line.literal && verb_find(line.what)) line.job = RUN_VERB;
    options.interactive = line.job == RUN_DEFAULT && isatty(0);
    if (!set_arguments(&line, argc, argv) || !interp_start()) return 1;
    int status = do_job(&line);
    if (options.inspect && (options.interactive_flag || isatty(0))) {
        options.inspect = 0;
        status = run_prompt(false);
    }
    status = interp_stop(status);
    free(options.argv);
    if (fflush(stdout) != 0 && status == 0) status = 120;
    if (ending_signal) end_by_signal(ending_signal);
    return status;
}
