/* signals.h -- signals that the program handles in Python.
 *
 * What the system calls only notes that a signal has come; its handler runs between two instructions of the main thread. A wait that
 * the signal has interrupted asks check_pending() and then goes on.
 */
#ifndef KRAIT_VM_SIGNALS_H
#define KRAIT_VM_SIGNALS_H

#include <signal.h>

#include "runtime/type.h"

/* What to call when the signal comes, owned; NULL: nothing of the program's. SIGINT's is NULL as long as nobody has asked: KeyboardInterrupt. */
extern Object *signal_handlers[NSIG];
extern int     signal_wakeup_fd;    /* a byte is written there for each signal; -1: none */

void signals_begin(void);           /* SIGINT interrupts, SIGPIPE is an error of write() */
void signals_end(void);
void signal_note(int number);       /* the handler for the system */
bool signals_run(void);             /* calls the handlers of the signals that have come; false: exception pending */

#endif
