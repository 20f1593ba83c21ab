/* address_table.c -- see address_table.h. A place's home is a multiplicative hash of its address; at most half the places are used. */
#include "gc/address_table.h"

#include <stdlib.h>

enum { FIRST_PLACES = 256 };

static size_t home_of(const AddressTable *table, const void *address)
{
    return (size_t)(((uintptr_t)address >> 3) * UINT64_C(0x9E3779B97F4A7C15) >> 20) & table->mask;
}

static AddressRow *row_for(const AddressTable *table, const void *address)
{
    size_t i = home_of(table, address);
    while (table->rows[i].address && table->rows[i].address != address) i = (i + 1) & table->mask;
    return &table->rows[i];
}

static bool grow(AddressTable *table)
{
    size_t       old_places = table->rows ? table->mask + 1 : 0, places = old_places ? old_places * 2 : FIRST_PLACES;
    AddressRow  *rows       = calloc(places, sizeof *rows);
    AddressTable larger     = {rows, places - 1, table->used};
    if (!rows) return false;
    for (size_t i = 0; i < old_places; i++)
        if (table->rows[i].address) *row_for(&larger, table->rows[i].address) = table->rows[i];
    free(table->rows);
    *table = larger;
    return true;
}

AddressRow *address_find(const AddressTable *table, const void *address)
{
    if (!table->rows) return NULL;
    AddressRow *row = row_for(table, address);
    return row->address ? row : NULL;
}

AddressRow *address_place(AddressTable *table, const void *address)
{
    if ((!table->rows || table->used * 2 >= table->mask) && !grow(table)) return NULL;
    AddressRow *row = row_for(table, address);
    if (!row->address) {
        *row = (AddressRow){.address = address};
        table->used++;
    }
    return row;
}

void address_remove(AddressTable *table, AddressRow *row)
{
    size_t hole = (size_t)(row - table->rows), k = hole;
    table->used--;
    for (;;) {
        table->rows[hole].address = NULL;
        do { /* the next one that may stand in the hole: its home isn't between the hole and its place */
            k = (k + 1) & table->mask;
            if (!table->rows[k].address) return;
        } while (((k - home_of(table, table->rows[k].address)) & table->mask) < ((k - hole) & table->mask));
        table->rows[hole] = table->rows[k];
        hole              = k;
    }
}

void address_table_release(AddressTable *table)
{
    free(table->rows);
    *table = (AddressTable){0};
}
