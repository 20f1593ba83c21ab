/* external.h -- Ctrl-X Ctrl-E: the entry in an editor of the user's own. */
#ifndef KRAIT_REPL_EXTERNAL_H
#define KRAIT_REPL_EXTERNAL_H

#include "vm/repl/text.h"

/* Writes the text to a file, runs $VISUAL, $EDITOR or vi on it, and reads it back. false: nothing has changed. The terminal
   must not be raw. */
bool external_edit(Text *text);

#endif
