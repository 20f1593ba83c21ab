/* entry.h -- running what was typed. */
#ifndef KRAIT_REPL_ENTRY_H
#define KRAIT_REPL_ENTRY_H

#include "lang/compile.h"

/* Runs it in __main__, compiled with these flags (lang/compile.h); an error is shown. false: SystemExit was raised; *status is what the process should end with. */
bool entry_run(const char *text, size_t n, Borrowed filename, CompileMode mode, int flags, int *status);
/* The pending exception is shown, as the one of an entry. Result as above. */
bool entry_failed(int *status);

/* An entry's file is called "<stdin>", and tracebacks show no lines of it, as in CPython 3.11. With -X entries it is
 * "<entry 1>", "<entry 2>" ..., and they do. */
Owned entry_remember(const char *text, size_t n);  /* the file name, a str; NULL: error pending */

#endif
