/* interp.h -- starting and stopping the interpreter. */
#ifndef KRAIT_VM_INTERP_H
#define KRAIT_VM_INTERP_H

#include "runtime/module.h"
#include "vm/frame.h"
#include "vm/options.h"
#include "vm/run.h"

bool interp_start(void);           /* after options are set; false: message printed */
int  interp_stop(int status);      /* runs atexit, drops everything; the final exit status */
extern int ending_signal;          /* 0, or the signal that the process is to end by when all is cleaned up: SIGINT, SIGPIPE */

Borrowed main_dict(void);
void     module_clear_namespace(Module *module); /* its names become None, private ones first */

#endif
