/* terminal.h -- the thin layer between the editor and a real terminal: raw mode, its size, bytes in and out. */
#ifndef KRAIT_REPL_TERMINAL_H
#define KRAIT_REPL_TERMINAL_H

#include "vm/repl/text.h"

enum { TERMINAL_QUIET = -2, TERMINAL_CHANGED = -3, TERMINAL_INTERRUPTED = -4 }; /* instead of bytes; 0 or -1: it is gone */

bool terminal_is_usable(void);            /* input and output are one that can move its cursor */
bool terminal_has_colours(int file);      /* NO_COLOR, TERM=dumb                               */
bool terminal_raw(void);                  /* keys come as they are pressed; pastes are marked  */
void terminal_cooked(void);               /* as it was found                                   */
void terminal_size(int *columns, int *lines);
/* Waits for bytes, `timeout` milliseconds at most (-1: for ever), and takes what has come in one go (a paste in one
   piece). Says how many `bytes` holds, or one of the above. */
int  terminal_read(Text *bytes, int timeout);
void terminal_write(const Text *bytes);
void terminal_suspend(void);              /* Ctrl-Z: to the shell and back                      */

#endif
