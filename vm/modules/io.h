/* io.h -- files and streams, as the rest of the machine uses them. */
#ifndef KRAIT_VM_MODULES_IO_H
#define KRAIT_VM_MODULES_IO_H

#include "vm/frame.h"

bool io_start(void); /* sys.stdin, stdout, stderr and open() */
void io_stop(void);

/* print's short way: is `stream` a TextIOWrapper of ours whose write() nobody has replaced?  text_write() then does what
   stream.write(text) does; text is a str.  false: error pending. */
bool text_is_plain(Borrowed stream);
bool text_write(Borrowed stream, Borrowed text);

/* os.fspath(): a str or bytes; new reference.  NULL: TypeError pending. */
Owned path_of(Borrowed o);
/* A path (str, bytes or os.PathLike) as the system wants it; *holder (a new reference, set on success) keeps the characters. */
const char *path_start(Borrowed o, Owned *holder);
Owned path_decode(const char *path); /* a str; bytes that are no UTF-8 become surrogates */

#endif
