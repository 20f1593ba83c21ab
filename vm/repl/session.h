/* session.h -- the two ways to sit at the prompt, and what they share. */
#ifndef KRAIT_REPL_SESSION_H
#define KRAIT_REPL_SESSION_H

#include "runtime/str.h"

/* Until the input ends or SystemExit is raised: the exit status. */
int plain_session(void);
int terminal_session(void);

char *prompt_text(Str *name);     /* str(sys.ps1) or str(sys.ps2), malloc'ed; NULL: no memory. Leaves no exception. */
void  prompt_write(Str *name);    /* the same, shown to the person                                           */

#endif
