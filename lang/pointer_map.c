/* pointer_map.c -- see pointer_map.h. */
#include "lang/pointer_map.h"

static uint32_t place_of(const PointerMap *map, const void *key)
{
    uint64_t bits = (uint64_t)(uintptr_t)key >> 3;
    uint32_t i    = (uint32_t)((bits * 0x9E3779B97F4A7C15u) >> 32) & (map->capacity - 1);
    while (map->keys[i] && map->keys[i] != key) i = (i + 1) & (map->capacity - 1);
    return i;
}

int pointer_map_find(const PointerMap *map, const void *key)
{
    if (!map->capacity) return -1;
    uint32_t i = place_of(map, key);
    return map->keys[i] ? map->values[i] : -1;
}

static bool grow(AstArena *arena, PointerMap *map)
{
    PointerMap larger = { .capacity = map->capacity ? map->capacity * 2 : 8, .used = map->used };
    larger.keys   = ast_alloc(arena, larger.capacity * sizeof *larger.keys);
    larger.values = ast_alloc(arena, larger.capacity * sizeof *larger.values);
    if (!larger.keys || !larger.values) return false;
    for (uint32_t i = 0; i < map->capacity; i++) {
        if (!map->keys[i]) continue;
        uint32_t to       = place_of(&larger, map->keys[i]);
        larger.keys[to]   = map->keys[i];
        larger.values[to] = map->values[i];
    }
    *map = larger;
    return true;
}

bool pointer_map_set(AstArena *arena, PointerMap *map, const void *key, int value)
{
    if (map->used * 3 >= map->capacity * 2 && !grow(arena, map)) return false;
    uint32_t i = place_of(map, key);
    map->used += map->keys[i] == NULL;
    map->keys[i]   = key;
    map->values[i] = value;
    return true;
}
