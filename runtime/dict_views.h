/* dict_views.h -- views of dictionaries (keys, values, items) and their iterators. */
#ifndef KRAIT_RUNTIME_DICT_VIEWS_H
#define KRAIT_RUNTIME_DICT_VIEWS_H

#include "runtime/dict.h"

typedef struct DictView { Object head; Dict *dict; } DictView; /* dict: owned */
typedef struct DictIter {
    Object   head;
    Dict    *dict;   /* owned; NULL: exhausted                                                  */
    int64_t  place;  /* of the next entry to look at                                            */
    int64_t  used;   /* the dict's at the start; -1: it has changed                             */
    int64_t  left;
    Tuple   *pair;   /* items: the pair handed out last, used again when nobody has kept it     */
} DictIter;

Owned dict_view_new(Dict *dict, uint32_t shape);   /* SHAPE_DICT_KEYS, _VALUES, _ITEMS */
Owned dict_iter_new(Dict *dict, uint32_t shape);   /* SHAPE_DICT_KEY_ITER ... SHAPE_DICT_REVERSE_ITEM_ITER */

#endif
