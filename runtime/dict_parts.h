/* dict_parts.h -- what the files of the dictionary share; its layout is described in dict.c. */
#ifndef KRAIT_RUNTIME_DICT_PARTS_H
#define KRAIT_RUNTIME_DICT_PARTS_H

#include "runtime/dict.h"

enum { DICT_NARROW_LOG2 = 9 };        /* up to here the slots of an index have 16 bits */
enum { ABSENT = -1, FAILED = -2, ASK = -3 }; /* besides entry numbers */

static inline size_t dict_index_bytes(unsigned log2)
{
    return ((size_t)1 << log2) * (log2 > DICT_NARROW_LOG2 ? sizeof(uint32_t) : sizeof(uint16_t));
}

extern int64_t none_hash; /* hash(None), from when it is first a key */

static inline int64_t dict_hash_of_entry(const Dict *d, uint32_t e)
{
    if (d->hashes) return d->hashes[e];
    const Object *key = d->entries[e].key;
    if (key->shape == SHAPE_STR) return str_hash((const Str *)key);
    return key == NONE ? none_hash : word_hash(int_word(key));
}

/* Below DICT_QUICK: how many strs of unknown hash have been looked for. */
enum { DICT_QUICK = 64, DICT_NEVER_QUICK };
static inline bool dict_is_quick(const Dict *d) { return d->quick == DICT_QUICK; }

/* The hash of entry e of one dict, to be looked for in another: 0 if that doesn't look at it. */
static inline int64_t dict_hash_in(const Dict *where, const Dict *from, uint32_t e)
{
    return dict_is_quick(where) && from->entries[e].key->shape == SHAPE_STR ? 0 : dict_hash_of_entry(from, e);
}

void    dict_key_set_changed(Dict *d);
/* The entry of any key, ABSENT or FAILED (an __eq__ raised). `where` is set when the dict has an index and the key is absent. */
int64_t dict_find_place(Dict *d, Object *key, int64_t hash, uint32_t *where);
/* A key known to be absent; `where` from the search that found so. Keeps key and value. */
bool    dict_insert_new(Dict *d, Object *key, int64_t hash, uint32_t where, Object *value);
void    dict_replace_value(Dict *d, int64_t e, Object *value);
/* The entry whose value lies at `place`, which dict_place_of_str() has told. */
static inline int64_t dict_entry_at(const Dict *d, Object **place)
{
    return (DictEntry *)(void *)((char *)place - offsetof(DictEntry, value)) - d->entries;
}
/* Takes entry e out; its two references go to the caller. */
void    dict_take_out(Dict *d, int64_t e, int64_t hash, Owned *key, Owned *value);
bool    dict_make_room(Dict *d);       /* one more key fits: into the entries and into the index */
void    dict_squeeze(Dict *d);         /* takes holes out of the entries; the index must be made anew */
void    dict_index_anew(Dict *d);      /* of the same size, from entries without holes */
uint32_t dict_free_slot(const Dict *d, const Object *key, int64_t hash);

#endif
