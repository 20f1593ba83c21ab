/* snapshot.c -- a picture of the heap as text: rows for krait.snapshot(), and the JSON of --snapshot, whose schema is in README.md here.
 */
#include "vm/observe/snapshot.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "gc/observe.h"
#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/shape.h"
#include "vm/interp.h"
#include "vm/modules/tracemalloc.h"
#include "vm/observe/cycles.h"
#include "vm/observe/label.h"
#include "vm/observe/picture.h"

/* ---- rows ------------------------------------------------------------------------------------------------- */

static bool is_held_by(const PictureRow *row, uint32_t shape) { return row->parent && row->edge.holder && row->edge.holder->shape == shape; }

/* What belongs to code is as much as it was when the code was compiled, and what built-in types have is made when it is first asked for. */
static bool is_left_out(const Picture *p, const PictureRow *row)
{
    const Edge *e = &row->edge;
    if (row->state == ROW_HIDDEN || e->target->shape == SHAPE_CODE || e->kind == EDGE_CONSTANT || e->kind == EDGE_NAME) return true;
    if (e->kind == EDGE_KEY && e->holder == main_dict()) return true;
    return is_held_by(row, SHAPE_CODE) || is_held_by(row, SHAPE_TYPE_STATIC) || (row->parent && is_held_by(&p->rows[row->parent], SHAPE_TYPE_STATIC));
}

static size_t block_bytes(size_t size) { return size > HEAP_SMALL_LIMIT ? size : (size + HEAP_ALIGNMENT - 1) / HEAP_ALIGNMENT * HEAP_ALIGNMENT; }

/* Longer than any label: what the views show of the text is the same in every run. */
#define ROWS_TITLE "address, type, bytes, garbage or not, where it was made, who holds it: rows of a krait.snapshot()\n"

/* How many blocks there are, and their bytes, without those of the snapshots: an instance and its text each. */
static void write_sums(FILE *out, const Picture *p)
{
    uint64_t blocks = heap_live_blocks(), bytes = heap_live_bytes();
    for (uint32_t i = 1; i <= p->count; i++) {
        const Object *o = p->rows[i].edge.target;
        if (!p->closed || TYPE_OF(o) != p->closed) continue;
        const Object *text = *(Object *const *)((const char *)o + instance_slot_offset(p->closed, 0));
        blocks -= text ? 2 : 1;
        bytes -= block_bytes(object_bytes(o)) + (text ? block_bytes(object_bytes(text)) : 0);
    }
    fprintf(out, ROWS_TITLE "%llu\t%llu\n", (unsigned long long)blocks, (unsigned long long)bytes);
}

static void write_row(FILE *out, const Picture *p, uint32_t i)
{
    const PictureRow *row = &p->rows[i];
    Object           *o   = row->edge.target;
    const Str        *file;
    int               line = 0;
    bool              told = tracemalloc_place(object_block(o), &file, &line);
    fprintf(out, "%p\t%s\t%zu\t%d\t", (void *)o, type_name(TYPE_OF(o)), object_bytes(o), row->state == ROW_GARBAGE);
    if (told) fprintf(out, "%s:%d", text_utf8((Object *)(uintptr_t)file), line);
    fputc('\t', out);
    picture_write_path(out, p, i);
    fputc('\n', out);
}

Owned snapshot_rows(const Type *closed_or_null)
{
    Picture p;
    char   *text   = NULL;
    size_t  length = 0;
    Owned   result = NULL;
    FILE   *out    = NULL;
    if (picture_take(&p, PICTURE_ALL, closed_or_null) && !(out = open_memstream(&text, &length))) heap_fail();
    if (out) write_sums(out, &p);
    for (uint32_t i = 1; out && i <= p.count; i++)
        if (!is_left_out(&p, &p.rows[i])) write_row(out, &p, i);
    picture_release(&p);
    if (out) {
        fclose(out);
        result = str_decode(text, (int64_t)length, "utf-8", "replace");
    }
    free(text);
    return result;
}

Owned snapshot_garbage(void)
{
    Picture  p;
    Object **found = NULL;
    uint32_t n     = 0;
    bool     ok    = picture_take(&p, PICTURE_PROGRAM, NULL);
    if (ok && !(found = malloc(((size_t)p.count + 1) * sizeof *found))) heap_fail(), ok = false;
    for (uint32_t i = 1; ok && i <= p.count; i++)
        if (p.rows[i].state == ROW_GARBAGE) found[n++] = ref_keep(p.rows[i].edge.target);
    picture_release(&p);
    Owned list = ok ? list_from_array(found, n) : NULL;
    while (n > 0) ref_drop(found[--n]);
    free(found);
    return list;
}

/* ---- JSON ------------------------------------------------------------------------------------------------- */

static void write_quoted(FILE *out, const char *text)
{
    fputc('"', out);
    for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
        if (*c == '"' || *c == '\\') fprintf(out, "\\%c", *c);
        else if (*c < ' ') fprintf(out, "\\u%04x", *c);
        else fputc(*c, out);
    }
    fputc('"', out);
}

typedef struct Writer {
    EdgeSink     sink;
    FILE        *out;
    Picture      picture;
    uint32_t    *ids;    /* by row; 0: hidden */
    uint32_t     count;  /* of objects that have an id */
    bool        *on_cycle; /* by id */
    uint32_t    *first, *to; /* the references as cycles_find() takes them: `to` has `arrows` items, room for `room` */
    size_t       arrows, room;
    uint32_t     holder; /* the id of the object whose references are written */
    const char  *separator;
    const Code  *code;   /* of the frame that is written */
} Writer;

static uint32_t id_of(const Writer *w, const Object *o)
{
    const AddressRow *row = address_find(&w->picture.table, o);
    return row ? w->ids[row->number] : 0;
}

static void write_heap(Writer *w)
{
    HeapStats s;
    heap_stats(&s);
    fprintf(w->out, "\"heap\": {\"arenas\": %llu, \"pools_used\": %llu, \"pools_empty\": %llu, \"blocks\": %llu, \"bytes\": %llu, ",
            (unsigned long long)s.arenas, (unsigned long long)s.pools_used, (unsigned long long)s.pools_empty, (unsigned long long)s.blocks,
            (unsigned long long)s.bytes);
    fprintf(w->out, "\"raw_blocks\": %llu, \"raw_bytes\": %llu},\n \"generations\": [%zu, %zu, %zu],\n", (unsigned long long)s.raw_blocks,
            (unsigned long long)s.raw_bytes, gc_list_length(0), gc_list_length(1), gc_list_length(2));
}

static void write_variable(Writer *w, const char *name, const Object *value)
{
    uint32_t id = id_of(w, value);
    if (!id) return;
    fprintf(w->out, "%s{\"name\": ", w->separator);
    write_quoted(w->out, name);
    fprintf(w->out, ", \"to\": %u}", id);
    w->separator = ", ";
}

static void write_globals(Writer *w)
{
    fputs(" \"globals\": [", w->out);
    w->separator = "";
    for (uint32_t i = 1; i <= w->picture.count; i++) {
        const Edge *e = &w->picture.rows[i].edge;
        if (!w->picture.rows[i].parent && e->kind == EDGE_VALUE) write_variable(w, text_utf8(e->name), e->target);
    }
    uint32_t place = 0; /* further names of the same objects */
    Object  *key, *value;
    while (dict_next((Dict *)main_dict(), &place, &key, &value)) {
        const AddressRow *row = IS_EXACT_STR(key) && strncmp(((Str *)key)->data, "__", 2) ? address_find(&w->picture.table, value) : NULL;
        if (row && w->picture.rows[row->number].edge.name != key) write_variable(w, text_utf8(key), value);
    }
    fputs("],\n", w->out);
}

static void write_frame(Writer *w, const Frame *frame)
{
    const Code *code = frame->code;
    fprintf(w->out, "%s\n  {\"function\": ", w->separator);
    write_quoted(w->out, text_utf8(OBJ(code->name)));
    fprintf(w->out, ", \"line\": %d, \"locals\": [", code_line(code, frame_unit(frame)));
    w->separator = "";
    for (int k = 0; k < code->slot_count && !(code->flags & CODE_NAMESPACE); k++) {
        const Object *value = frame->fp[k];
        if (value != UNBOUND && !(code->slot_kinds[k] & SLOT_HIDDEN)) write_variable(w, text_utf8(OBJ(code->slot_names[k])), value);
    }
    fputs("]}", w->out);
    w->separator = ",";
}

static void write_frames(Writer *w)
{
    Object **end = krait_stack_seen();
    fputs(" \"frames\": [", w->out);
    w->separator = "";
    for (Frame *f = interp.frames; f <= interp.frame; f++)
        if (f->code && frame_start(f) < end) write_frame(w, f);
    fputs("],\n", w->out);
}

static void write_object(Writer *w, uint32_t i)
{
    const PictureRow *row  = &w->picture.rows[i];
    Object           *o    = row->edge.target;
    char              label[64];
    BlockPlace        place;
    krait_label(o, label, sizeof label);
    fprintf(w->out, "%s\n  {\"id\": %u, \"type\": ", w->separator, w->ids[i]);
    write_quoted(w->out, type_name(TYPE_OF(o)));
    fputs(", \"label\": ", w->out);
    write_quoted(w->out, label);
    fprintf(w->out, ", \"count\": %u, \"size\": %zu, \"generation\": ", o->refcount, object_bytes(o));
    if (gc_is_tracked(o)) fprintf(w->out, "%d", gc_head(o)->generation);
    else fputs("null", w->out);
    fprintf(w->out, ", \"garbage\": %s, \"cycle\": %s, \"block\": ", row->state == ROW_GARBAGE ? "true" : "false",
            w->on_cycle[w->ids[i]] ? "true" : "false");
    if (krait_block_place(o, &place)) fprintf(w->out, "{\"arena\": %d, \"pool\": %d, \"block\": %d}}", place.arena, place.pool, place.block);
    else fputs("null}", w->out);
    w->separator = ",";
}

static void write_reference(EdgeSink *sink, const Edge *e)
{
    Writer  *w  = (Writer *)sink;
    uint32_t to = id_of(w, e->target);
    if (!to) return;
    char  *label = NULL;
    size_t length;
    FILE  *text = open_memstream(&label, &length);
    if (!text) return;
    picture_write_edge(text, e);
    fclose(text);
    fprintf(w->out, "%s\n  {\"from\": %u, \"to\": %u, \"kind\": \"%s\", \"label\": ", w->separator, w->holder, to, edge_kind_name(e->kind));
    write_quoted(w->out, label);
    fputc('}', w->out);
    free(label);
    w->separator = ",";
}

static void note_reference(EdgeSink *sink, const Edge *e)
{
    Writer  *w  = (Writer *)sink;
    uint32_t to = id_of(w, e->target);
    if (!to || !w->to) return;
    if (w->arrows == w->room) {
        uint32_t *more = realloc(w->to, (w->room *= 2) * sizeof *more);
        if (!more) free(w->to);
        if (!(w->to = more)) return;
    }
    w->to[w->arrows++] = to;
}

/* Gives `found` each reference of each object, in the order of their ids. */
static void each_reference(Writer *w, void (*found)(EdgeSink *, const Edge *))
{
    w->sink.found = found;
    for (uint32_t i = 1; i <= w->picture.count; i++) {
        w->holder = w->ids[i];
        if (!w->holder) continue;
        if (w->first) w->first[w->holder] = (uint32_t)w->arrows;
        if (picture_opens(&w->picture, w->picture.rows[i].edge.target)) edges_of(w->picture.rows[i].edge.target, &w->sink);
    }
}

/* Fills on_cycle. */
static bool find_cycles(Writer *w)
{
    w->room     = 64;
    w->to       = malloc(w->room * sizeof *w->to);
    w->first    = malloc(((size_t)w->count + 2) * sizeof *w->first);
    w->on_cycle = calloc((size_t)w->count + 1, sizeof *w->on_cycle);
    bool ok     = w->to && w->first && w->on_cycle;
    if (ok) {
        each_reference(w, note_reference);
        w->first[w->count + 1] = (uint32_t)w->arrows;
        ok = w->to && cycles_find(w->count, w->first, w->to, w->on_cycle);
    }
    free(w->to);
    free(w->first);
    w->first = w->to = NULL;
    if (!ok) heap_fail();
    return ok;
}

static void write_all(Writer *w)
{
    const Picture *p    = &w->picture;
    const Frame   *now  = frame_innermost();
    while (now && frame_start(now) >= krait_stack_seen()) now = frame_before((Frame *)(uintptr_t)now);
    fputs("{\"format\": \"krait snapshot\", \"version\": 2, \"line\": ", w->out);
    if (now) fprintf(w->out, "%d,\n ", code_line(now->code, frame_unit(now)));
    else fputs("null,\n ", w->out);
    write_heap(w);
    write_globals(w);
    write_frames(w);
    fputs(" \"objects\": [", w->out);
    w->separator = "";
    for (uint32_t i = 1; i <= p->count; i++)
        if (w->ids[i]) write_object(w, i);
    fputs("],\n \"references\": [", w->out);
    w->separator = "";
    each_reference(w, write_reference);
    fputs("]}\n", w->out);
}

static bool written;

bool snapshot_write(const char *path)
{
    Writer w  = {.out = NULL};
    bool   ok = picture_take(&w.picture, PICTURE_PROGRAM, NULL);
    if (ok && !(w.ids = calloc(w.picture.count + 1, sizeof *w.ids))) heap_fail(), ok = false;
    if (ok && !(w.out = fopen(path, "w"))) {
        Owned name = str_decode(path, (int64_t)strlen(path), "utf-8", "surrogateescape");
        if (name) raise_os_error(errno, name);
        ref_drop_maybe(name);
        ok = false;
    }
    for (uint32_t i = 1; ok && i <= w.picture.count; i++)
        if (w.picture.rows[i].state != ROW_HIDDEN) w.ids[i] = ++w.count;
    if (ok && (ok = find_cycles(&w))) write_all(&w);
    if (w.out) fclose(w.out);
    written |= ok;
    free(w.on_cycle);
    free(w.ids);
    picture_release(&w.picture);
    return ok;
}

void snapshot_at_exit(const char *path)
{
    if (written || snapshot_write(path)) return;
    fprintf(stderr, "krait: no snapshot could be written to %s\n", path);
    error_clear();
}
