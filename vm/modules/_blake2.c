/* _blake2.c -- BLAKE2b and BLAKE2s (RFC 7693) with keys, salts, names of applications and hashing in trees.
 *
 * The two differ in the width of a word (64 or 32 bits) and what follows from it; a Kind tells. Words are kept in 64 bits for
 * both, but mixed in their own width. The last block is mixed only when a digest is asked for, so a full block waits in `block`
 * until more comes.
 */
#include "runtime/bytes.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

typedef struct Kind {
    const char *name;
    int         bits, digest, salt, offset_bytes; /* the longest key is as long as the longest digest */
    uint64_t    start[8];
} Kind;

static const Kind blake2b = {"blake2b", 64, 64, 16, 8,
    {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
     0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}};
static const Kind blake2s = {"blake2s", 32, 32, 8, 6,
    {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}};

typedef struct Blake {
    Object      head;
    const Kind *kind;
    uint64_t    state[8];
    uint64_t    mixed;     /* bytes that have gone into the state */
    uint8_t     block[128];
    uint8_t     used, digest_size;
    bool        last_node; /* the last one of its level in a tree */
} Blake;

/* ---- the mixing --------------------------------------------------------------------------------- */

static const uint8_t orders[10][16] = { /* of the words of a block, by round */
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

static int block_size(const Kind *k) { return k->bits * 2; }

static inline uint64_t little_endian(const uint8_t *bytes, int count)
{
    uint64_t word = 0;
    for (int i = 0; i < count; i++) word |= (uint64_t)bytes[i] << 8 * i;
    return word;
}

#define TURNED(word, by) ((word) >> (by) | (word) << (sizeof(word) * 8 - (by)))

/* Defines a function that mixes the words of a block into v: four columns of v, then four diagonals, in each round. Unrolled,
 * for then it is known where every word stands. */
#define MIXER(name, Word, rounds, turn_1, turn_2, turn_3, turn_4)                                               \
    static void name(Word v[16], const Word m[16])                                                              \
    {                                                                                                           \
        _Pragma("GCC unroll 12") for (int round = 0; round < (rounds); round++)                                 \
        {                                                                                                       \
            const uint8_t *order = orders[round % 10];                                                          \
            _Pragma("GCC unroll 8") for (int i = 0; i < 8; i++)                                                 \
            {                                                                                                   \
                int   diagonal = i / 4;                                                                         \
                Word *a = v + i % 4, *b = v + 4 + (i + diagonal) % 4;                                           \
                Word *c = v + 8 + (i + 2 * diagonal) % 4, *d = v + 12 + (i + 3 * diagonal) % 4;                 \
                *a += *b + m[order[2 * i]], *d = TURNED((Word)(*d ^ *a), turn_1);                               \
                *c += *d, *b = TURNED((Word)(*b ^ *c), turn_2);                                                 \
                *a += *b + m[order[2 * i + 1]], *d = TURNED((Word)(*d ^ *a), turn_3);                           \
                *c += *d, *b = TURNED((Word)(*b ^ *c), turn_4);                                                 \
            }                                                                                                   \
        }                                                                                                       \
    }
MIXER(mix_long, uint64_t, 12, 32, 24, 16, 63)
MIXER(mix_short, uint32_t, 10, 16, 12, 8, 7)

/* Mixes a block, of which `length` bytes are new, into the state. */
static void mix_block(Blake *h, const uint8_t *block, int length, bool last)
{
    const Kind *k = h->kind;
    uint64_t    mask = k->bits == 64 ? UINT64_MAX : UINT32_MAX, v[16], m[16];
    uint32_t    short_v[16], short_m[16];
    h->mixed += (uint64_t)length;
    for (int i = 0; i < 8; i++) v[i] = h->state[i], v[i + 8] = k->start[i];
    v[12] ^= h->mixed & mask;
    if (k->bits == 32) v[13] ^= h->mixed >> 32;
    if (last) v[14] ^= mask;
    if (last && h->last_node) v[15] ^= mask;
    if (k->bits == 64) {
        for (int i = 0; i < 16; i++) m[i] = little_endian(block + i * 8, 8);
        mix_long(v, m);
    } else {
        for (int i = 0; i < 16; i++) short_v[i] = (uint32_t)v[i], short_m[i] = (uint32_t)little_endian(block + i * 4, 4);
        mix_short(short_v, short_m);
        for (int i = 0; i < 16; i++) v[i] = short_v[i];
    }
    for (int i = 0; i < 8; i++) h->state[i] ^= v[i] ^ v[i + 8];
}

static void feed(Blake *h, const uint8_t *data, int64_t n)
{
    int size = block_size(h->kind);
    while (n) {
        if (h->used == size) {
            mix_block(h, h->block, size, false);
            h->used = 0;
        }
        for (; h->used == 0 && n > size; data += size, n -= size) mix_block(h, data, size, false);
        int64_t part = size - h->used < n ? size - h->used : n;
        memcpy(h->block + h->used, data, (size_t)part);
        h->used = (uint8_t)(h->used + part);
        data += part;
        n -= part;
    }
}

static void finish(const Blake *h, uint8_t *out)
{
    Blake last = *h;
    memset(last.block + h->used, 0, (size_t)(block_size(h->kind) - h->used));
    mix_block(&last, last.block, h->used, true);
    int bytes = h->kind->bits / 8;
    for (int i = 0; i < h->digest_size; i++) out[i] = (uint8_t)(last.state[i / bytes] >> 8 * (i % bytes));
}

/* ---- arguments -------------------------------------------------------------------------------------- */

typedef struct Wish { int64_t digest, fanout, depth, leaf, node_depth, inner; uint64_t offset; Buffer key, salt, person; } Wish;

/* The complaint may show `high`. */
static bool small_argument(Borrowed number, int64_t *value, int64_t low, int64_t high, const char *complaint)
{
    if (!number) return true;
    if (!number_to_int64(number, value)) return false;
    if (*value < low || *value > high) return raise_value_error(complaint, (int)high), false;
    return true;
}

/* A number without sign of at most 64 bits; false, with no error: it is too large. */
static bool to_word(Borrowed number, uint64_t *value)
{
    mpz_t big;
    int_to_mpz(number, big);
    bool fits = mpz_sizeinbase(big, 2) <= 64;
    if (fits) *value = mpz_get_ui(big);
    mpz_clear(big);
    return fits;
}

static bool big_argument(Borrowed number, uint64_t *value, int bits, const char *name)
{
    if (!number) return true;
    if (!IS_INT(number)) return raise_type_error("an integer is required"), false;
    Owned index = number_index(number);
    if (!index) return false;
    bool ok = false;
    if (int_sign(index) < 0) raise_value_error("value must be positive");
    else if (!to_word(index, value)) raise_overflow_error("int too big to convert");
    else if (bits < 64 && *value >> bits) raise_overflow_error("%s is too large", name);
    else ok = true;
    ref_drop(index);
    return ok;
}

static bool bytes_argument(Borrowed o, Buffer *buffer, int longest, const char *name)
{
    if (!o) return true;
    if (!buffer_get(o, buffer, false)) return false;
    if (buffer->length > longest) return raise_value_error("maximum %s length is %d bytes", name, longest), false;
    return true;
}

/* out: data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node, ... */
static bool read_arguments(const Kind *k, Object **out, Wish *w)
{
    uint64_t leaf = 0;
    *w = (Wish){.digest = k->digest, .fanout = 1, .depth = 1};
    bool ok = small_argument(out[1], &w->digest, 1, k->digest, "digest_size must be between 1 and %d bytes") &&
              bytes_argument(out[3], &w->salt, k->salt, "salt") && bytes_argument(out[4], &w->person, k->salt, "person") &&
              small_argument(out[5], &w->fanout, 0, 255, "fanout must be between 0 and 255") &&
              small_argument(out[6], &w->depth, 1, 255, "depth must be between 1 and 255") && big_argument(out[7], &leaf, 32, "leaf_size") &&
              big_argument(out[8], &w->offset, k->offset_bytes * 8, "node_offset") &&
              small_argument(out[9], &w->node_depth, 0, 255, "node_depth must be between 0 and 255") &&
              small_argument(out[10], &w->inner, 0, k->digest, "inner_size must be between 0 and is %d") &&
              bytes_argument(out[2], &w->key, k->digest, "key");
    w->leaf = (int64_t)leaf;
    return ok;
}

static void release_arguments(Wish *w)
{
    Buffer *held[] = {&w->key, &w->salt, &w->person};
    for (int i = 0; i < 3; i++)
        if (held[i]->data) buffer_release(held[i]);
}

static void put_little_endian(uint8_t *out, uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; i++) out[i] = (uint8_t)(value >> 8 * i);
}

/* The block of parameters is mixed with the start values; a key is the first block of data. */
static void start(Blake *h, const Wish *w)
{
    const Kind *k = h->kind;
    uint8_t     block[64] = {(uint8_t)w->digest, (uint8_t)w->key.length, (uint8_t)w->fanout, (uint8_t)w->depth};
    put_little_endian(block + 4, (uint64_t)w->leaf, 4);
    put_little_endian(block + 8, w->offset, k->offset_bytes);
    block[8 + k->offset_bytes] = (uint8_t)w->node_depth;
    block[9 + k->offset_bytes] = (uint8_t)w->inner;
    uint8_t *salt = block + k->bits - 2 * k->salt;
    if (w->salt.length) memcpy(salt, w->salt.data, (size_t)w->salt.length);
    if (w->person.length) memcpy(salt + k->salt, w->person.data, (size_t)w->person.length);
    for (int i = 0; i < 8; i++) h->state[i] = k->start[i] ^ little_endian(block + i * k->bits / 8, k->bits / 8);
    h->digest_size = (uint8_t)w->digest;
    if (!w->key.length) return;
    memset(h->block, 0, sizeof h->block);
    memcpy(h->block, w->key.data, (size_t)w->key.length);
    h->used = (uint8_t)block_size(k);
}

/* ---- objects -------------------------------------------------------------------------------------------- */

static bool update(Blake *h, Borrowed data)
{
    Buffer buffer;
    if (IS_STR(data)) return raise_type_error("Strings must be encoded before hashing") != NULL;
    if (!TYPE_OF(data)->buffer) return raise_type_error("object supporting the buffer API required") != NULL;
    if (!buffer_get(data, &buffer, false)) return false;
    feed(h, (const uint8_t *)buffer.data, buffer.length);
    buffer_release(&buffer);
    return true;
}

static const char parameters[] = "data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, "
                                 "node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True";
enum { PARAMETERS = 13 };

static Owned make(const Kind *kind, Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[PARAMETERS] = {0};
    Wish    w = {0};
    if (!native_bind(kind->name, parameters, args, n, keywords, out, PARAMETERS)) return NULL;
    Truth last = out[11] ? object_truth(out[11]) : TRUTH_NO;
    Owned o    = last != TRUTH_ERROR && read_arguments(kind, out, &w) ? type_alloc(cls) : NULL;
    if (o) {
        Blake *h     = (Blake *)o;
        h->kind      = kind;
        h->last_node = last == TRUTH_YES;
        start(h, &w);
        if (out[0] && !update(h, out[0])) ref_clear(&o);
    }
    release_arguments(&w);
    return o;
}

static Owned new_b(Type *cls, Object **args, int n, Tuple *keywords) { return make(&blake2b, cls, args, n, keywords); }
static Owned new_s(Type *cls, Object **args, int n, Tuple *keywords) { return make(&blake2s, cls, args, n, keywords); }

#define SELF ((Blake *)args[0])
NATIVE(blake_update) { return update(SELF, args[1]) ? none_new() : NULL; }
NATIVE(blake_digest)
{
    uint8_t out[64];
    finish(SELF, out);
    return bytes_new((char *)out, SELF->digest_size);
}
NATIVE(blake_hexdigest)
{
    uint8_t out[64];
    char    text[128];
    finish(SELF, out);
    for (int i = 0; i < SELF->digest_size; i++) {
        text[i * 2]     = "0123456789abcdef"[out[i] >> 4];
        text[i * 2 + 1] = "0123456789abcdef"[out[i] & 15];
    }
    return str_from_ascii(text, SELF->digest_size * 2);
}
NATIVE(blake_copy)
{
    Owned o = type_alloc(TYPE_OF(args[0]));
    if (o) memcpy((char *)o + sizeof(Object), (char *)args[0] + sizeof(Object), sizeof(Blake) - sizeof(Object));
    return o;
}
#undef SELF

static Owned blake_name(Object *self) { return str_from_c(((Blake *)self)->kind->name); }
static Owned blake_digest_size(Object *self) { return int_new(((Blake *)self)->digest_size); }
static Owned blake_block_size(Object *self) { return int_new(block_size(((Blake *)self)->kind)); }
static void  blake_dealloc(Object *self) { object_release(self, sizeof(Blake)); }

static const NativeDef methods[] = {
    {"update", blake_update, "data, /", "Update this hash object's state with the provided bytes-like object.", 0},
    {"digest", blake_digest, "", "Return the digest value as a bytes object.", 0},
    {"hexdigest", blake_hexdigest, "", "Return the digest value as a string of hexadecimal digits.", 0},
    {"copy", blake_copy, "", "Return a copy of the hash object.", 0}, {0}};
static const GetSetDef getsets[] = {
    {"name", blake_name, NULL, NULL}, {"digest_size", blake_digest_size, NULL, NULL}, {"block_size", blake_block_size, NULL, NULL}, {0}};

static Type blake2b_type = {
    .gc = {.size = sizeof(Blake), .dealloc = blake_dealloc}, .name = "_blake2.blake2b", .doc = "Return a new BLAKE2b hash object.",
    .new_ = new_b, .methods = methods, .getsets = getsets};
static Type blake2s_type = {
    .gc = {.size = sizeof(Blake), .dealloc = blake_dealloc}, .name = "_blake2.blake2s", .doc = "Return a new BLAKE2s hash object.",
    .new_ = new_s, .methods = methods, .getsets = getsets};

static bool put_number(Dict *dict, const char *name, int value)
{
    Owned number = int_new(value);
    bool  ok     = number && dict_set_c(dict, name, number);
    ref_drop_maybe(number);
    return ok;
}

static bool add(Module *module, Type *type, const Kind *kind)
{
    if (type->flags & TYPE_READY) return dict_set_c(module->dict, kind->name, OBJ(type));
    return type_ready(type) && put_number(type_dict(type), "SALT_SIZE", kind->salt) && put_number(type_dict(type), "PERSON_SIZE", kind->salt) &&
           put_number(type_dict(type), "MAX_KEY_SIZE", kind->digest) && put_number(type_dict(type), "MAX_DIGEST_SIZE", kind->digest) &&
           dict_set_c(module->dict, kind->name, OBJ(type));
}

static const NativeDef functions[] = {{0}};
static bool setup(Module *module) { return add(module, &blake2b_type, &blake2b) && add(module, &blake2s_type, &blake2s); }
const NativeModule _blake2_module = {"_blake2", "_blake2b provides BLAKE2b for hashlib\n", functions, setup};
