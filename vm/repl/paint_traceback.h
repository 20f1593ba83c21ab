/* paint_traceback.h -- colours for a traceback. */
#ifndef KRAIT_REPL_PAINT_TRACEBACK_H
#define KRAIT_REPL_PAINT_TRACEBACK_H

#include "gc/object.h"

Owned paint_traceback(Owned text); /* takes the str over and gives a coloured one, or the same if memory is short */

#endif
