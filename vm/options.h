/* options.h -- what the command line and the environment ask for. */
#ifndef KRAIT_VM_OPTIONS_H
#define KRAIT_VM_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#define KRAIT_VERSION "Krait 0.1 (Python 3.11)"

typedef struct Options { /* what sys.flags tells, and more */
    int    debug, inspect, quiet, optimize, verbose, ignore_environment, isolated, unbuffered, no_user_site, no_site;
    int    dont_write_bytecode, safe_path, skip_first_line, bytes_warning;
    int    dev_mode, utf8_mode, random_hash, interactive_flag; /* interactive_flag: -i itself, inspect may come from KRAITINSPECT */
    int    int_max_str_digits; /* -1: not set; utf8_mode as well: as the locale wants it */
    bool   interactive;
    char **warnings;  int warning_count;   /* -W */
    char **x_options; int x_count;         /* -X */
    uint64_t memory_limit;   /* -X memory=N, bytes; 0: none  */
    int64_t  fault;          /* -X fault=N; 0: off           */
    bool     trace_gc;       /* --trace=gc                   */
    const char *snapshot;    /* --snapshot FILE              */
    bool     leak_report;    /* --leaks                      */
    bool     trace_refs;     /* --trace=refs[:NAME] ...      */
    const char *trace_name;  /* ... NULL: of all objects     */
    int      tracemalloc;    /* -X tracemalloc=N frames; 0: off */
    bool     gc_stress, verify, hints, leaks, entries;
    bool     no_hints, no_debug_ranges, no_frozen_modules;
    int      argc;           /* sys.argv                     */
    char   **argv;
    int      orig_argc;      /* sys.orig_argv                */
    char   **orig_argv;
    const char *program;     /* argv[0] of the process       */
} Options;
extern Options options;

typedef enum { RUN_DEFAULT, RUN_FILE, RUN_COMMAND, RUN_MODULE, RUN_EXPRESSION, RUN_VERB, SHOW_TOKENS, SHOW_AST, SHOW_SYMBOLS, SHOW_BYTECODE, CHECK_SYNTAX } Job;

typedef struct CommandLine {
    Job   job;
    char *what;    /* the program text, module, expression or file                                    */
    int   rest;    /* index of the first argument behind it                                            */
    bool  literal; /* "--" stood before the file: it's a file even if it is called like a verb          */
    int   status;  /* when options_read says false: the exit status                                    */
} CommandLine;

bool        options_read(int argc, char **argv, CommandLine *line); /* false: all is said; leave with line->status */
bool        options_from_environment(void);                         /* after options_read; false: message printed  */
const char *options_variable(const char *name);                     /* KRAIT<name>, or NULL: unset, empty or ignored */
int         usage_error(const char *format, const char *what);      /* message and usage on standard error; 2 */

#endif
