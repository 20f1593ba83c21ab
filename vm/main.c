/* main.c -- the command. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/compile.h"
#include "runtime/exception.h"
#include "vm/import.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"

static const char usage_text[] =
    "usage: krait [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
    "Options:\n"
    "-c cmd : program passed in as string (terminates option list)\n"
    "-m mod : run library module as a script (terminates option list)\n"
    "-i     : inspect interactively after running script\n"
    "-q     : don't print version and copyright messages on interactive startup\n"
    "-V     : print the Krait version number and exit (also --version)\n"
    "-h     : print this help message and exit (also -? or --help)\n"
    "-E -I -s -S -B -P : accepted as CPython has them\n"
    "-O, -OO : remove assert statements; also doc strings\n"
    "-u     : unbuffered standard output and error\n"
    "-v     : accepted\n"
    "-W arg : warning control\n"
    "-x     : skip the first line of the source\n"
    "-X opt : implementation options: memory=N[K|M|G], gcstress, verify, leaks, fault=N, tracemalloc[=N]\n"
    "--tokens --ast --symbols --bytecode FILE : print that stage of FILE\n"
    "--check FILE : only look for syntax errors\n"
    "--trace=gc   : tell each collection, phase by phase, on standard error\n"
    "-p expr: print the value of an expression\n"
    "file   : program read from script file\n"
    "-      : program read from stdin (default; interactive mode if a tty)\n"
    "arg ...: arguments passed to program in sys.argv[1:]\n";

typedef enum { RUN_DEFAULT, RUN_FILE, RUN_COMMAND, RUN_MODULE, RUN_EXPRESSION, SHOW_TOKENS, SHOW_AST, SHOW_SYMBOLS, SHOW_BYTECODE, CHECK_SYNTAX } Job;

static int usage_error(const char *format, const char *what)
{
    fprintf(stderr, format, what);
    fprintf(stderr, "usage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `krait -h' for more information.\n", options.program);
    return 2;
}

static uint64_t size_argument(const char *text)
{
    char    *end;
    uint64_t value = strtoull(text, &end, 10);
    switch (*end) {
    case 'k': case 'K': return value << 10;
    case 'm': case 'M': return value << 20;
    case 'g': case 'G': return value << 30;
    default: return value;
    }
}

static void x_option(char *text)
{
    static char *all[64];
    if (options.x_count < 64) all[options.x_count++] = text;
    options.x_options = all;
    if (!strncmp(text, "memory=", 7)) options.memory_limit = size_argument(text + 7);
    else if (!strcmp(text, "gcstress")) options.gc_stress = true;
    else if (!strcmp(text, "leaks")) options.leaks = true;
    else if (!strcmp(text, "verify")) options.verify = true;
    else if (!strncmp(text, "fault=", 6)) options.fault = strtoll(text + 6, NULL, 10);
    else if (!strcmp(text, "hints")) options.hints = true;
    else if (!strcmp(text, "tracemalloc")) options.tracemalloc = 1;
    else if (!strncmp(text, "tracemalloc=", 12)) options.tracemalloc = atoi(text + 12) > 0 ? atoi(text + 12) : -1;
    else if (!strcmp(text, "dev")) options.dev_mode = 1;
}

/* Prints a stage of the compiler's work on a file. */
static int show_stage(Job job, const char *path)
{
    size_t length;
    char  *text = file_read(strcmp(path, "-") ? path : "/dev/stdin", &length);
    if (!text) {
        fprintf(stderr, "%s: can't open file '%s': [Errno %d] %s\n", options.program, path, errno, strerror(errno));
        return 2;
    }
    Owned name = str_from_c(strcmp(path, "-") ? path : "<stdin>"), shown = NULL;
    if (name) {
        CompileOptions how  = {COMPILE_EXEC, COMPILE_BYTES | COMPILE_FILE, options.optimize};
        Owned          code = NULL;
        switch (job) {
        case SHOW_TOKENS: shown = dump_tokens(text, (int64_t)length, (Str *)name); break;
        case SHOW_AST: shown = dump_ast(text, (int64_t)length, (Str *)name, COMPILE_EXEC); break;
        case SHOW_SYMBOLS: shown = dump_symbols(text, (int64_t)length, (Str *)name); break;
        default:
            code  = compile_source(text, (int64_t)length, (Str *)name, &how);
            shown = !code ? NULL : job == CHECK_SYNTAX ? str_from_c("") : code_disassemble((Code *)code);
            ref_drop_maybe(code);
        }
        ref_drop(name);
    }
    free(text);
    if (!shown) return finish_exception();
    char *utf8 = str_to_c(shown);
    if (utf8) fputs(utf8, stdout);
    free(utf8);
    ref_drop(shown);
    return 0;
}

static int run_expression(const char *expression)
{
    size_t length = strlen(expression);
    char  *text   = malloc(length + 16);
    if (!text) return 1;
    snprintf(text, length + 16, "print((%s\n))", expression);
    int status = run_text(text, strlen(text), "<string>");
    free(text);
    return status;
}

int main(int argc, char **argv)
{
    Job   job  = RUN_DEFAULT;
    char *what = NULL;
    int   at   = 1;
    options.program = argc ? argv[0] : "krait";
    for (; at < argc && job == RUN_DEFAULT; at++) {
        char *arg = argv[at];
        if (arg[0] != '-' || !arg[1]) break;
        if (!strcmp(arg, "--")) {
            at++;
            break;
        }
        if (arg[1] == '-') {
            static const struct { const char *name; Job job; } stages[] = {
                {"--tokens", SHOW_TOKENS}, {"--ast", SHOW_AST}, {"--symbols", SHOW_SYMBOLS}, {"--bytecode", SHOW_BYTECODE}, {"--check", CHECK_SYNTAX}};
            for (size_t k = 0; k < sizeof stages / sizeof *stages; k++)
                if (!strcmp(arg, stages[k].name)) job = stages[k].job;
            if (job != RUN_DEFAULT) {
                if (at + 1 >= argc) return usage_error("Argument expected for the %s option\n", arg);
                what = argv[++at];
                continue;
            }
            if (!strcmp(arg, "--trace=gc")) {
                options.trace_gc = true;
                continue;
            }
            if (!strcmp(arg, "--help")) { fputs(usage_text, stdout); return 0; }
            if (!strcmp(arg, "--version")) { puts("Krait 0.1 (Python 3.11)"); return 0; }
            return usage_error("unknown option %s\n", arg);
        }
        for (char *c = arg + 1; *c && job == RUN_DEFAULT; c++) {
            bool takes = strchr("cmpWX", *c) != NULL;
            char letter[3] = {'-', *c, 0};
            char *value = NULL, option = *c;
            if (takes) {
                value = c[1] ? c + 1 : at + 1 < argc ? argv[++at] : NULL;
                if (!value) return usage_error("Argument expected for the %s option\n", letter);
                c += strlen(c) - 1;
            }
            switch (option) {
            case 'c': job = RUN_COMMAND; what = value; break;
            case 'm': job = RUN_MODULE; what = value; break;
            case 'p': job = RUN_EXPRESSION; what = value; break;
            case 'W': {
                static char *all[64];
                if (options.warning_count < 64) all[options.warning_count++] = value;
                options.warnings = all;
                break;
            }
            case 'X': x_option(value); break;
            case 'i': options.inspect++; break;
            case 'q': options.quiet++; break;
            case 'E': options.ignore_environment++; break;
            case 'I': options.isolated++; options.ignore_environment++; options.no_user_site++; options.safe_path++; break;
            case 's': options.no_user_site++; break;
            case 'S': options.no_site++; break;
            case 'B': options.dont_write_bytecode++; break;
            case 'O': options.optimize++; break;
            case 'P': options.safe_path++; break;
            case 'u': options.unbuffered++; break;
            case 'v': options.verbose++; break;
            case 'b': options.bytes_warning++; break;
            case 'd': break;
            case 'x': options.skip_first_line++; break;
            case 'V': puts("Krait 0.1 (Python 3.11)"); return 0;
            case 'h': case '?': fputs(usage_text, stdout); return 0;
            default: return usage_error("Unknown option: %s\n", letter);
            }
        }
    }
    if (options.optimize > 2) options.optimize = 2;
    if (job == RUN_DEFAULT && at < argc) {
        job  = RUN_FILE;
        what = argv[at++];
    }
    /* sys.argv: what ran, then the rest */
    char **rest = malloc((size_t)(argc - at + 2) * sizeof *rest);
    if (!rest) return 1;
    rest[0] = job == RUN_COMMAND || job == RUN_EXPRESSION ? "-c" : job == RUN_MODULE ? "-m" : job == RUN_FILE ? what : "";
    for (int k = at; k < argc; k++) rest[1 + k - at] = argv[k];
    options.argc = argc - at + 1;
    options.argv = rest;
    options.interactive = job == RUN_DEFAULT && isatty(0);
    const char *seed = getenv("KRAITHASHSEED");
    if (seed && *seed && !text_hash_seed(seed)) {
        fprintf(stderr, "Fatal Krait error: KRAITHASHSEED must be \"random\" or an integer in range [0; 4294967295]\n");
        return 1;
    }
    if (options.tracemalloc < 0 || options.tracemalloc > 65535) {
        fprintf(stderr, "Fatal Krait error: -X tracemalloc=NFRAME: invalid number of frames\n");
        return 1;
    }
    if (!interp_start()) return 1;
    int status;
    switch (job) {
    case RUN_FILE: sys_path_for_script(what); status = run_file(what); break;
    case RUN_COMMAND: sys_path_for_script(NULL); status = run_command(what); break;
    case RUN_EXPRESSION: sys_path_for_script(NULL); status = run_expression(what); break;
    case RUN_MODULE: sys_path_for_script(NULL); status = run_dash_m(what); break;
    case RUN_DEFAULT:
        sys_path_for_script(NULL);
        status = options.interactive || options.inspect ? run_prompt() : run_file("-");
        options.inspect = 0;
        break;
    default: status = show_stage(job, what);
    }
    if (options.inspect) status = run_prompt();
    status = interp_stop(status);
    free(rest);
    if (fflush(stdout) != 0 && status == 0) status = 120;
    return status;
}
