/* entry.h -- running what was typed, and remembering its text for tracebacks. */
#ifndef KRAIT_REPL_ENTRY_H
#define KRAIT_REPL_ENTRY_H

#include "lang/compile.h"

/* Runs it in __main__; an error is shown. false: SystemExit was raised; *status is what the process should end with. */
bool entry_run(const char *text, size_t n, Borrowed filename, CompileMode mode, int *status);
/* The pending exception is shown, as the one of an entry. Result as above. */
bool entry_failed(int *status);

/* Entries of a session are files called "<entry 1>", "<entry 2>" ...: tracebacks show their lines. */
Owned entry_remember(const char *text, size_t n);  /* the file name, a str; NULL: error pending */
void  entries_forget(void);

#endif
