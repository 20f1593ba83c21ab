/* address_table.h -- what is known of addresses: a hash table from an address to a number and a pointer.
 *
 * Lies outside the heap (malloc), so that looking at the heap doesn't change it. Open addressing; who is removed leaves no mark,
 * those behind it move up.
 */
#ifndef KRAIT_GC_ADDRESS_TABLE_H
#define KRAIT_GC_ADDRESS_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct AddressRow {
    const void *address; /* NULL: nothing in this place */
    uint64_t    number;
    void       *more;
} AddressRow;

typedef struct AddressTable { /* all zero: empty */
    AddressRow *rows;
    size_t      mask, used;
} AddressTable;

AddressRow *address_find(const AddressTable *table, const void *address);  /* NULL: not there. Rows move with each change */
AddressRow *address_place(AddressTable *table, const void *address);       /* found, or new with number 0; NULL: no memory, nothing is raised */
void        address_remove(AddressTable *table, AddressRow *row);
void        address_table_release(AddressTable *table);                     /* empty again */
static inline size_t address_table_bytes(const AddressTable *table) { return table->rows ? (table->mask + 1) * sizeof *table->rows : 0; }

#endif
