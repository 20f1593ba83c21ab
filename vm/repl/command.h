/* command.h -- what the prompt understands beside Python: `:why x` and its like, and a few bare words. */
#ifndef KRAIT_REPL_COMMAND_H
#define KRAIT_REPL_COMMAND_H

#include "vm/repl/text.h"

/* Is it a command? Then it is run; *go_on is false if the session is to end, with *status. Bare words (exit, help, clear) only
   count for a person. */
bool command_run(const Text *entry, bool person, int *status, bool *go_on);
const char *command_name(int index); /* ":why", for completion; NULL behind the last */

void        command_list(void);      /* :help                                           */

/* `:memory on`: one line after each entry. */
void memory_line_switch(bool on);
void memory_line_show(void);

#endif
