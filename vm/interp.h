/* interp.h -- starting and stopping the interpreter, and running programs in it. */
#ifndef KRAIT_VM_INTERP_H
#define KRAIT_VM_INTERP_H

#include "runtime/module.h"
#include "vm/frame.h"

typedef struct Options { /* the command line, read by main.c; what sys.flags tells */
    int    inspect, quiet, optimize, verbose, ignore_environment, isolated, unbuffered, no_user_site, no_site, dont_write_bytecode, safe_path;
    int    skip_first_line, bytes_warning, dev_mode;
    bool   interactive;
    char **warnings;  int warning_count;
    char **x_options; int x_count;
    uint64_t memory_limit;   /* -X memory=N, bytes; 0: none  */
    int64_t  fault;          /* -X fault=N; 0: off           */
    bool     trace_gc;       /* --trace=gc                   */
    int      tracemalloc;    /* -X tracemalloc=N frames; 0: off */
    bool     gc_stress, verify, hints, leaks;
    int      argc;           /* sys.argv                     */
    char   **argv;
    const char *program;     /* argv[0] of the process       */
} Options;
extern Options options;

bool interp_start(void);           /* after options are set; false: message printed */
int  interp_stop(int status);      /* runs atexit, drops everything; the final exit status */

/* Run a program in __main__. Result: exit status (0, 1 after an uncaught exception that is printed, SystemExit's). */
int run_file(const char *path);    /* "-": standard input */
int run_text(const char *text, size_t length, const char *filename);
int run_command(const char *code); /* -c */
int run_dash_m(const char *module);
int run_prompt(void);              /* interactive */
int finish_exception(void);        /* the pending exception is printed, or SystemExit obeyed: exit status */
Borrowed main_dict(void);
void     module_clear_namespace(Module *module); /* its names become None, private ones first */

#endif
