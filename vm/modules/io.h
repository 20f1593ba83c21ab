/* io.h -- files and streams. */
#ifndef KRAIT_VM_MODULES_IO_H
#define KRAIT_VM_MODULES_IO_H

#include "vm/frame.h"

bool  io_start(void); /* sys.stdin, stdout, stderr and open() */

#endif
