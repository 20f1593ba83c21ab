/* picture.h -- the objects there are at one moment: who is held by whom, from which root, and what is garbage (see picture.c). */
#ifndef KRAIT_VM_PICTURE_H
#define KRAIT_VM_PICTURE_H

#include <stdio.h>

#include "vm/modules/krait_parts.h"

typedef enum { PICTURE_ALL, PICTURE_PROGRAM } PictureScope; /* PROGRAM: what the variables of the program lead to, and its garbage */
typedef enum { ROW_HELD, ROW_GARBAGE, ROW_HIDDEN } RowState; /* HIDDEN: of those who look */

typedef struct PictureRow {
    Edge     edge;   /* a way to the object, the shortest there is; its target is the object; all borrowed: run no code before it is done with */
    uint32_t parent; /* the row of the edge's holder; 0: a root. Garbage may have 0 as well */
    RowState state;
} PictureRow;

typedef struct Picture {
    AddressTable table;    /* object -> its row */
    PictureRow  *rows;     /* from 1 on, roots first */
    uint32_t     count, capacity;
    PictureScope scope;
    const Type  *closed;   /* instances of this class are hidden; or NULL */
    bool         failed;
} Picture;

/* Allocates nothing from the heap and runs no code. false: no memory, MemoryError is pending. picture_release it in any case. */
bool picture_take(Picture *picture, PictureScope scope, const Type *closed_or_null);
void picture_release(Picture *picture);

bool picture_opens(const Picture *picture, const Object *o);                /* is it shown what it refers to? */
void picture_write_edge(FILE *out, const Edge *edge);                       /* "[3]", "['k']", ".next" */
void picture_write_path(FILE *out, const Picture *picture, uint32_t row);   /* "global cache ['k'] [0]" */
size_t object_bytes(const Object *o);

#endif
