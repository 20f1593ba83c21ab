/* malloc_stats.c -- the allocator's figures as a table for a person: sys._debugmallocstats().
 *
 *   size    pools   in use     free  untouched  filled
 *     32        4      471       33          0  [##########################  ]
 *
 * A block is in use (an object lies in it), free (one lay in it, and it waits on a free list) or
 * untouched (at the end of a pool, never handed out). In use, free and untouched blocks together fill
 * all pools of a size class; only classes that have pools are listed.
 */
#include "vm/modules/malloc_stats.h"

#include "gc/heap.h"

enum { BAR_WIDTH = 28 };

static void print_bar(FILE *out, uint64_t used, uint64_t capacity)
{
    int filled = capacity ? (int)((used * BAR_WIDTH + capacity / 2) / capacity) : 0;
    fputc('[', out);
    for (int i = 0; i < BAR_WIDTH; i++) fputc(i < filled ? '#' : '.', out);
    fputs("]\n", out);
}

static void print_size_class(FILE *out, unsigned size_class, const SizeClassStats *stats)
{
    uint32_t pools    = stats->pools_full + stats->pools_partial + stats->pools_empty;
    uint64_t capacity = stats->blocks_used + stats->blocks_free + stats->blocks_untouched;
    if (!pools) return;
    fprintf(out, "  %4zu %8u %8llu %8llu %10llu  ", size_class_bytes(size_class), pools,
            (unsigned long long)stats->blocks_used, (unsigned long long)stats->blocks_free,
            (unsigned long long)stats->blocks_untouched);
    print_bar(out, stats->blocks_used, capacity);
}

void malloc_stats_print(FILE *out)
{
    HeapStats stats;
    heap_stats(&stats);
    fprintf(out, "%llu arenas of %d KiB: %llu pools in use, %llu empty, %llu never touched\n",
            (unsigned long long)stats.arenas, ARENA_SIZE / 1024, (unsigned long long)stats.pools_used,
            (unsigned long long)stats.pools_empty, (unsigned long long)stats.pools_untouched);
    fprintf(out, "  size    pools   in use     free  untouched  filled\n");
    for (unsigned i = 0; i < HEAP_SIZE_CLASSES; i++) print_size_class(out, i, &stats.size_class[i]);
    fprintf(out, "%llu live blocks, %llu bytes; of these %llu larger than %d bytes, %llu bytes\n",
            (unsigned long long)stats.blocks, (unsigned long long)stats.bytes,
            (unsigned long long)stats.raw_blocks, HEAP_SMALL_LIMIT, (unsigned long long)stats.raw_bytes);
}
