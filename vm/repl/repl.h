/* repl.h -- the prompt's one door. */
#ifndef KRAIT_REPL_REPL_H
#define KRAIT_REPL_REPL_H

#include <stdbool.h>

int run_prompt(bool after_startup); /* interactive, in __main__; after_startup: $KRAITSTARTUP first. The exit status */

#endif
