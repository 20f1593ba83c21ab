/* verbs.h -- `krait VERB [ARG...]`: commands of Krait's own. A file that is called like one runs as ./VERB or -- VERB. */
#ifndef KRAIT_VM_VERBS_H
#define KRAIT_VM_VERBS_H

typedef struct Verb {
    const char *name;
    int (*run)(int count, char **arguments); /* in a running interpreter; arguments: what follows; gives the exit status */
} Verb;

const Verb *verb_find(const char *name); /* NULL: no verb */

#endif
