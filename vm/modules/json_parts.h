/* json_parts.h -- what the files of the module _json share: json_scan.c reads, json_write.c writes. */
#ifndef KRAIT_VM_MODULES_JSON_PARTS_H
#define KRAIT_VM_MODULES_JSON_PARTS_H

#include "runtime/dict.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/text.h"

extern Type json_scanner_type, json_encoder_type;

NativeFunction json_scanstring, json_quote, json_quote_ascii;
/* The text as a string literal of JSON, added to b. */
bool json_write_quoted(StrBuilder *b, const Str *text, bool ascii_only);

#endif
