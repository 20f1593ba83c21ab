/* shelf.c -- Krait inside a program in C: a module of its own, references kept and dropped rightly, the layers of memory counted.
 *
 * Run: it prints what the script and the program see, and ends with the blocks that are left: 0 of the heap, 0 of the allocator.
 */
#include <stdio.h>
#include <stdlib.h>

#include "vm/krait.h" /* installed: <krait.h> */

/* ---- a raw allocator of our own: the C library's, counted ------------------------------------- */

static long raw_blocks, raw_requests;

static void *counted(void *block)
{
    if (block) raw_blocks++, raw_requests++;
    return block;
}
static void *our_malloc(void *unused, size_t size) { (void)unused; return counted(malloc(size)); }
static void *our_calloc(void *unused, size_t count, size_t size) { (void)unused; return counted(calloc(count, size)); }
static void *our_realloc(void *unused, void *block, size_t size)
{
    (void)unused;
    return block ? realloc(block, size) : counted(malloc(size));
}
static void our_free(void *unused, void *block)
{
    (void)unused;
    if (block) raw_blocks--;
    free(block);
}

/* ---- the module: a shelf holds one object ------------------------------------------------------ */

static KraitObject *on_the_shelf; /* ours: one reference, or NULL */

/* put(thing): keeps a reference of its own, for `args` are only lent. The old thing is dropped last: its end may run any code. */
static KraitObject *put(KraitObject **args, int n, KraitNames *names)
{
    (void)n, (void)names;
    KraitObject *old = on_the_shelf;
    on_the_shelf = krait_keep(args[0]);
    krait_drop(old);
    return krait_none();
}

/* look(): a new reference for the caller; ours stays. */
static KraitObject *look(KraitObject **args, int n, KraitNames *names)
{
    (void)args, (void)n, (void)names;
    return on_the_shelf ? krait_keep(on_the_shelf) : krait_raise("LookupError", "the shelf is empty");
}

/* take(): ours is handed on, so nothing is counted. */
static KraitObject *take(KraitObject **args, int n, KraitNames *names)
{
    if (!on_the_shelf) return look(args, n, names);
    KraitObject *taken = on_the_shelf;
    on_the_shelf = NULL;
    return taken;
}

/* squares(count, first=0): on each way out, what was made is dropped or handed on. */
static KraitObject *squares(KraitObject **args, int n, KraitNames *names)
{
    (void)n, (void)names;
    int64_t count, first = 0;
    if (!krait_as_int(args[0], &count) || (args[1] && !krait_as_int(args[1], &first))) return NULL;
    KraitObject *list = krait_list();
    for (int64_t i = first; list && i < first + count; i++) {
        KraitObject *square = krait_int(i * i);
        bool         ok     = square && krait_append(list, square); /* the list keeps a reference */
        krait_drop(square);
        if (!ok) {
            krait_drop(list);
            return NULL;
        }
    }
    return list;
}

static const KraitMethod methods[] = {
    { "put", put, "thing, /", "Put a thing on the shelf, in place of what was there.", 0 },
    { "look", look, "", "What is on the shelf.", 0 },
    { "take", take, "", "The same; the shelf is empty then.", 0 },
    { "squares", squares, "count, first=0", "A list of squares.", 0 },
    { 0 },
};

static const char script[] =
    "import shelf, sys\n"
    "class Book:\n"
    "    def __del__(self): print('the book is gone')\n"
    "book = Book()\n"
    "print('one name:', sys.getrefcount(book) - 1)\n"
    "shelf.put(book)\n"
    "print('and the shelf:', sys.getrefcount(book) - 1)\n"
    "print('the same one:', shelf.look() is book)\n"
    "del book\n"
    "print('still there:', type(shelf.look()).__name__)\n"
    "shelf.take()\n"
    "print(shelf.squares(5), shelf.squares(2, first=10))\n"
    "for call in 'shelf.look()', 'shelf.squares()', 'shelf.squares(\"many\")':\n"
    "    try: eval(call)\n"
    "    except Exception as error: print(type(error).__name__ + ':', error)\n"
    "shelf.put(Book())\n"
    "sys.stdout.flush()\n";

static void show_domains(const char *when)
{
    printf("%s:", when);
    static const char *const names[] = { "raw", "mem", "object" };
    for (int domain = 0; domain < KRAIT_DOMAINS; domain++) {
        KraitDomainStats stats = krait_domain_stats(domain);
        printf(" %s %zu blocks, %zu bytes;", names[domain], stats.blocks, stats.bytes);
    }
    printf("\n");
}

int main(void)
{
    KraitAllocator ours = { NULL, our_malloc, our_calloc, our_realloc, our_free };
    if (!krait_set_raw_allocator(&ours) || !krait_start()) return 1;
    printf("the raw allocator is ours: %s\n", raw_requests > 0 ? "yes" : "no");

    void *raw = krait_malloc(KRAIT_RAW, 100), *mem = krait_malloc(KRAIT_MEM, 200), *object = krait_calloc(KRAIT_OBJECT, 10, 30);
    mem = krait_realloc(KRAIT_MEM, mem, 5000);
    show_domains("in use");
    krait_free(KRAIT_RAW, raw);
    krait_free(KRAIT_MEM, mem);
    krait_free(KRAIT_OBJECT, object);
    show_domains("given back");
    fflush(stdout); /* the script's output comes next */

    if (!krait_add_module("shelf", "A place for one object.", methods) || !krait_run(script, "shelf.py")) krait_print_error();

    KraitObject *value = krait_eval("sum(shelf.squares(4))");
    char        *text  = value ? krait_as_text(value) : NULL;
    printf("eval: %s\n", text ? text : "failed");
    krait_free(KRAIT_MEM, text);
    krait_drop(value);

    fflush(stdout);
    if (!krait_run("1 / 0", "broken.py")) krait_print_error();
    krait_drop(on_the_shelf); /* a reference that we forgot would keep the book */
    on_the_shelf = NULL;
    int status = krait_stop();
    printf("left: %zu blocks of the heap, %ld of the allocator\n", krait_live_blocks(), raw_blocks);
    return status;
}
