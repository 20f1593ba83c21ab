/* sys.h -- what the rest of the machine asks of the module sys. */
#ifndef KRAIT_VM_MODULES_SYS_H
#define KRAIT_VM_MODULES_SYS_H

#include "vm/frame.h"

bool sys_start(void);                      /* makes interp.sys_module with streams, path, argv, flags */
void sys_stop(void);
void sys_path_for_script(const char *script_or_null); /* sys.path[0]; NULL: the current directory ('') */
bool sys_output_closed(void);              /* the pending BrokenPipeError is about standard output */
bool sys_flush_streams(void);              /* false: stdout could not be written (message printed) */
void sys_flush_streams_quietly(void);
bool  sys_report_uncaught(void); /* the pending exception is shown; false: a hook raised SystemExit, pending */
void sys_print_to_stderr(Borrowed value);  /* str(value) and a newline; never raises */
void sys_run_exit_functions(void);         /* atexit */
Owned sys_breakpoint(Object **args, int n, Tuple *keywords); /* breakpoint(): calls sys.breakpointhook; a new reference */
extern const NativeDef sys_debugger_functions[]; /* sys_debugger.c */
extern const NativeDef sys_async_functions[];    /* vm/async_hooks.c */
extern void (*run_exit_functions)(void);   /* set by the module atexit when it is imported */
#endif
