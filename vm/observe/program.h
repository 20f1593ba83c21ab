/* program.h -- what the command's options say is to be seen of the program: --trace=gc, --trace=refs, --leaks, --snapshot. */
#ifndef KRAIT_VM_PROGRAM_H
#define KRAIT_VM_PROGRAM_H

void program_watch_begins(void); /* what there is now is the interpreter's own */
void program_watch_ends(void);   /* the program has ended, its variables are still there */

#endif
