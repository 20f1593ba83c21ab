/* library.h -- what not every program needs: most modules in C, all modules in Python, the names of characters, the prompt.
 *
 * For the command it is a file of its own, krait.so, loaded when the first of its parts is asked for (library_loaded.c): the
 * binary stays small, and what runs without an import or a terminal never pays for the rest. In libkrait.a, for programs that
 * embed Krait, it is linked in (library_linked.c). Which sources belong to it says LIBRARY_SOURCES in the Makefile; it uses the
 * names of the binary (interp, ref_drop ...), the binary knows of it only what stands in this struct.
 */
#ifndef KRAIT_VM_LIBRARY_H
#define KRAIT_VM_LIBRARY_H

#include "runtime/char_names.h"
#include "runtime/module.h"
#include "runtime/normal_tables.h"
#include "vm/frame.h"
#include "vm/lib/embedded.h"

typedef struct Library {
    int64_t                    mark;       /* LIBRARY_MARK of the build it belongs to                */
    const NativeModule *const *modules;    /* in the order of modules.def's rows LIBRARY_MODULE      */
    const EmbeddedModule      *embedded;   /* sorted by name, closed by a row without one            */
    const size_t              *embedded_count;
    const uint32_t            *embedded_code; /* their code: words in all, where each begins, the images */
    const CharNames           *char_names;
    const NormalTables        *normal_tables;
    int (*run_prompt)(bool after_startup); /* vm/repl/repl.h                                         */
    void (*list_commands)(void);           /* those of the prompt: what help() shows                 */
    void (*stop)(void);                    /* lets go of what its modules hold; at the end           */
} Library;

/* NULL: ImportError is pending, and says where the file was looked for. */
const Library *library_get(void);
/* The same for those who can do without: NULL, and no error is pending. */
const Library *library_find(void);
/* NULL: nobody has asked for it yet. */
const Library *library_loaded(void);

/* Tells builds apart: made of all headers and tables by the Makefile, so that a krait.so which doesn't fit isn't used. */
#include "vm/library_mark.h"
#ifdef KRAIT_DEBUG
enum { LIBRARY_MARK = LIBRARY_SOURCES_MARK ^ 1 };
#else
enum { LIBRARY_MARK = LIBRARY_SOURCES_MARK };
#endif

#endif
