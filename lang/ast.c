/* ast.c -- the arena, growing sequences, and the names of kinds.
 *
 *   arena -> | chunk: next, used, size | bytes ... |  -> older chunk -> ...
 *   arena -> owned[]: one reference to each object that a node names
 */
#include "lang/ast.h"

#include <string.h>

#include "gc/heap.h"

enum { CHUNK_SIZE = 16 * 1024, ALIGNMENT = 16 };

typedef struct Chunk {
    struct Chunk *next;
    size_t        used, size;
    _Alignas(ALIGNMENT) char bytes[];
} Chunk;

struct AstArena {
    Chunk   *chunks;              /* the newest first: that is where memory is taken from      */
    Object **owned;
    int      owned_count, owned_capacity;
};

AstArena *ast_arena_new(void)
{
    return heap_alloc_zeroed(sizeof(AstArena));
}

void ast_arena_free(AstArena *arena)
{
    if (!arena) return;
    for (int i = 0; i < arena->owned_count; i++) ref_drop(arena->owned[i]);
    heap_free(arena->owned, arena->owned_capacity * sizeof *arena->owned);
    for (Chunk *chunk = arena->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        heap_free(chunk, sizeof *chunk + chunk->size);
    }
    heap_free(arena, sizeof *arena);
}

void *ast_alloc(AstArena *arena, size_t size)
{
    size_t need  = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    Chunk *chunk = arena->chunks;
    if (!chunk || chunk->size - chunk->used < need) {
        size_t capacity = need > CHUNK_SIZE ? need : CHUNK_SIZE;
        chunk = heap_alloc(sizeof *chunk + capacity);
        if (!chunk) return NULL;
        *chunk        = (Chunk){ .next = arena->chunks, .size = capacity };
        arena->chunks = chunk;
    }
    void *memory = chunk->bytes + chunk->used;
    chunk->used += need;
    return memset(memory, 0, need);
}

Object *ast_own(AstArena *arena, Owned object)
{
    if (!object) return NULL;
    if (arena->owned_count == arena->owned_capacity) {
        int      capacity = arena->owned_capacity ? 2 * arena->owned_capacity : 64;
        Object **owned    = heap_realloc(arena->owned, arena->owned_capacity * sizeof *owned, capacity * sizeof *owned);
        if (!owned) {
            ref_drop(object);
            return NULL;
        }
        arena->owned          = owned;
        arena->owned_capacity = capacity;
    }
    return arena->owned[arena->owned_count++] = object;
}

bool seq_grow(AstArena *arena, void **items, size_t item_size, int count, int *capacity)
{
    if (count < *capacity) return true;
    int   bigger = *capacity ? 2 * *capacity : 4;
    void *moved  = ast_alloc(arena, bigger * item_size);
    if (!moved) return false;
    if (count) memcpy(moved, *items, count * item_size);
    *items    = moved;
    *capacity = bigger;
    return true;
}

const char *expr_kind_name(ExprKind kind)
{
    static const char *const names[] = {
#define EXPR(KIND, Name) #Name,
#include "lang/ast.def"
    };
    return names[kind];
}

const char *stmt_kind_name(StmtKind kind)
{
    static const char *const names[] = {
#define STMT(KIND, Name) #Name,
#include "lang/ast.def"
    };
    return names[kind];
}

const char *pattern_kind_name(PatternKind kind)
{
    static const char *const names[] = {
#define PATTERN(KIND, Name) #Name,
#include "lang/ast.def"
    };
    return names[kind];
}
