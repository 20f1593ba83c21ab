/* explain.h -- help with errors: the hint after a traceback, `krait explain`, and the explanation of a live exception. */
#ifndef KRAIT_VM_EXPLAIN_H
#define KRAIT_VM_EXPLAIN_H

#include "runtime/type.h"

void  hint_print(Borrowed exception);               /* "hint: ..." on standard error, where wanted and known; never raises */
Owned explain_exception(Borrowed exception);        /* what it means, with the values involved, and a fix: a new str; NULL: error */
int   explain_verb(int count, char **arguments);    /* krait explain [TOPIC...]: exit status */

#endif
