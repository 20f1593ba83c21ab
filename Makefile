# Makefile -- builds Krait out of tree, one folder a variant: $(BUILDROOT)/<variant>/.
#
#   make               build/krait, optimised          make help     everything else
#
# Sources are found by wildcard, header dependencies by the compiler (-MMD -MP), and a
# variant is nothing but a row of flags: CFLAGS.<variant> and LDFLAGS.<variant> below.
# Generated C (lexer, parser, embedded modules) is the same for all variants and lies in
# $(BUILDROOT)/generated/.

BUILDROOT ?= build
VARIANT   ?= release
PREFIX    ?= /usr/local
CC        := $(if $(filter default undefined,$(origin CC)),gcc,$(CC))
JOBS      ?= $(shell nproc 2>/dev/null || echo 2)
BUILD     := $(BUILDROOT)/$(VARIANT)
GENERATED := $(BUILDROOT)/generated

MAKEFLAGS += --no-print-directory -rR
ifeq ($(MAKELEVEL),0)
MAKEFLAGS += -j$(JOBS)
endif

# ---- flags ------------------------------------------------------------------------------

CFLAGS  ?=
WARN    := -Wall -Wextra
COMMON   = -std=gnu11 $(WARN) -fno-strict-aliasing -fno-pie $(if $(filter $(IN_LIBRARY),$*),-fPIC -fvisibility=hidden) -I. -I$(GENERATED)
LDFLAGS ?=

# Releases leave out functions that nobody calls, and tables for unwinding without debug information.
SLIM := -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables
LDFLAGS.release := -Wl,--gc-sections -Wl,-O1
LDFLAGS.pgo     := $(LDFLAGS.release)
ORDER           := $(if $(filter release pgo,$(VARIANT)),$(GENERATED)/vm/order.ld)

CFLAGS.release    = -O2 -g -DNDEBUG $(SLIM) $(call size_flags,$*)
CFLAGS.debug     := -O0 -g3 -DKRAIT_DEBUG
CFLAGS.asan       = $(if $(call cold,$*),-O0,-O1) -g1 -DKRAIT_DEBUG -DKRAIT_NO_POOLS -fno-omit-frame-pointer \
                    -fsanitize=address,undefined -fno-sanitize-recover=all
CFLAGS.switch     = $(CFLAGS.debug) -DKRAIT_SWITCH_DISPATCH
CFLAGS.pgo-train  = -O2 -g -DNDEBUG $(call profiled,-fprofile-generate -fprofile-update=single)
CFLAGS.pgo        = -O2 -g -DNDEBUG $(SLIM) -Wno-missing-profile \
                    $(call profiled,-fprofile-partial-training -fprofile-use=$(BUILDROOT)/pgo-train/$*.gcda)
CFLAGS.coverage  := -O0 -g -DKRAIT_DEBUG --coverage

# What a program rarely waits for is optimised for size (with sanitizers: not at all): prompt, most modules, the far corners of the types.
COLD := lang/ast_% lang/unparse lang/explain lang/diagnostic lang/symtable_print lang/codegen_match lang/build_pattern lang/compile \
        vm/modules/% vm/repl/% vm/observe/% vm/lib/% $(addprefix vm/,main interp import run options explain frameobject lesson threads builtins_io) \
        $(addprefix runtime/,warning exception% traceback codec_pages codec_search codec_errors codec_escape generic_alias union type_% names \
          code% disasm% wrapper weakref property super explain suggestions error_report module float_methods text_unicode char_names \
          str_translate number_text object_format) gc/verify gc/fence gc/observe gc/fault
HOT  := $(addprefix vm/modules/,re_engine re_set re_match json_% itertools_% functools_% csv_% pickle_% marshal% collections_d% _collections itertools _functools _contextvars thread_lock sha256_x86 _xmltree math math_sum math_integer \
          array% _struct _heapq _bisect _random _operator operator_getters io_bytes io_string io_text% io_buffer% io_decode _hashlib _blake2 keccak _abc binascii datetime_% \
          $(addprefix decimal_,object number finish arithmetic divide digits order text read convert current methods)) \
        $(addprefix runtime/,exception number_text weakref str_translate) vm/frameobject
cold       = $(filter-out $(HOT),$(filter $(COLD),$(1)))
size_flags = $(if $(call cold,$(1)),-Os,$(if $(filter lang/% vm/modules/%,$(1)),$(TRIM)))

# The compiler and the modules in C are fast enough without copies of whole functions and padding in front of loops.
CLANG := $(findstring clang,$(shell $(CC) --version 2>&1 || true))
TRIM  := -fno-inline-functions -falign-functions=1 -falign-loops=1 \
         $(if $(CLANG),,-fno-partial-inlining -fno-ipa-cp -falign-jumps=1 -falign-labels=1)

# The loop is laid out by hand; with a profile gcc allocates its registers worse and it takes up to a third more instructions.
profiled = $(if $(filter vm/eval,$*),,$(1))

# Loops over text and arrays are worth vectorising.
VECTORISED := $(addprefix runtime/,codec_utf8 codec_utf16 codec_pages str text_search)
$(foreach file,$(VECTORISED),$(eval CFLAGS.release.$(file) := -O3)$(eval CFLAGS.pgo.$(file) := -O3))

# The loop takes gcc two minutes to optimise with sanitizers in it, and eight seconds as it stands.
CFLAGS.asan.vm/eval := -O0

# Pairs of stores stay apart where frames are made and left: joined in a vector register they cost calls a tenth of their time.
UNPAIRED := $(addprefix vm/,eval call unwind generator eval_attr special) runtime/exception vm/frameobject
$(foreach file,$(UNPAIRED),$(eval CFLAGS.release.$(file) := -fno-tree-slp-vectorize)$(eval CFLAGS.pgo.$(file) := -fno-tree-slp-vectorize))

# The registers of the loop are best allocated over all of it at once: what gcc takes for loops inside it are none.
CFLAGS.release.vm/eval += $(if $(CLANG),,-fira-region=one)
CFLAGS.pgo.vm/eval     += $(if $(CLANG),,-fira-region=one)

LDFLAGS.asan      := -fsanitize=address,undefined
LDFLAGS.pgo-train := -fprofile-generate
LDFLAGS.coverage  := --coverage

# GMP, libunistring and zlib are linked statically where the archive is there: nothing that a machine must have,
# and no dynamic symbol look-ups at start. Expanded at link time, after set-up.
static_or_shared = $(if $(wildcard $(shell $(CC) -print-file-name=lib$(1).a)),-l:lib$(1).a,-l$(1))
LIBS = $(call static_or_shared,gmp) $(call static_or_shared,unistring) $(call static_or_shared,z) -Wl,--as-needed -lc -lm

# ---- what there is to build -------------------------------------------------------------

SOURCES := $(wildcard gc/*.c runtime/*.c lang/*.c vm/*.c vm/modules/*.c vm/repl/*.c vm/observe/*.c)
LEXERS  := $(wildcard lang/*.re)
PARSERS := $(wildcard lang/*.y)
MODULES := $(sort $(wildcard vm/lib/*.py vm/lib/*/*.py vm/lib/*/*/*.py)) $(sort $(wildcard examples/*.py))

GENERATED_C := $(LEXERS:%.re=$(GENERATED)/%.c) $(PARSERS:%.y=$(GENERATED)/%.c) \
               $(GENERATED)/vm/lib/embedded.c $(GENERATED)/runtime/char_names_text.c $(GENERATED)/runtime/char_facts.c \
               $(GENERATED)/runtime/normal_tables.c
GENERATED_H := $(PARSERS:%.y=$(GENERATED)/%.h)
MARK        := $(GENERATED)/vm/library_mark.h

OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o) $(GENERATED_C:$(GENERATED)/%.c=$(BUILD)/%.o)
KRAIT   := $(BUILD)/krait

# What not every program needs stands beside the binary in krait.so, loaded when it is first asked for (vm/library.h).
IN_BINARY := vm/repl/cluster $(addprefix vm/modules/,sys sys_debugger struct_sequence malloc_stats gc io_% time math% _tracemalloc _krait krait_%)
IN_LIBRARY := vm/library vm/lib/embedded runtime/char_names_text runtime/normal_tables \
              $(filter-out $(IN_BINARY),$(patsubst %.c,%,$(wildcard vm/modules/*.c vm/repl/*.c)))
SHARED_OBJECTS := $(filter $(IN_LIBRARY:%=$(BUILD)/%.o),$(OBJECTS)) $(BUILD)/vm/lib/frozen.o
BINARY_OBJECTS := $(filter-out $(SHARED_OBJECTS) $(BUILD)/vm/library_linked.o,$(OBJECTS))
SHARED         := $(BUILD)/krait.so

# For programs that embed Krait: everything in one archive.
ARCHIVE := $(BUILD)/libkrait.a

UNIT_LAYERS   := $(notdir $(patsubst %/,%,$(wildcard tests/unit/*/)))
UNIT_SOURCES  := $(wildcard tests/unit/*/*.c)
UNIT_OBJECTS  := $(UNIT_SOURCES:%.c=$(BUILD)/%.o)
UNIT_BINARIES := $(UNIT_LAYERS:%=$(BUILD)/tests/unit_%)

EMBEDDING := $(BUILD)/examples/embedding/shelf

TERMINAL         := $(BUILD)/tests/terminal/run
TERMINAL_OBJECTS := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/terminal/*.c))

.PHONY: all setup generated krait units terminal embedding demo test install single debug asan switch pgo pgo-train \
        bench bench-counts bench-operations scaling diff differences stress coverage format check-layers check-refs help clean
.SECONDARY:
.DELETE_ON_ERROR:

all: $(BUILDROOT)/krait

# The release binary under a short name. A later `make pgo` puts its own in its place.
$(BUILDROOT)/krait: $(BUILDROOT)/release/krait
	@for name in krait krait.so; do ln -f $(<D)/$$name $(@D)/$$name 2>/dev/null || cp -f $(<D)/$$name $(@D)/$$name; done
ifneq ($(VARIANT),release)
$(BUILDROOT)/release/krait:
	@$(MAKE) VARIANT=release $@
endif

setup:
	@sh tests/setup.sh

krait: $(KRAIT)
generated: $(GENERATED_C)
units: $(UNIT_BINARIES)
terminal: $(TERMINAL)
embedding: $(EMBEDDING)
krait generated units terminal embedding: ; @:

for_shared = -Wl,--dynamic-list=$(1)/krait.names @$(1)/krait.wanted

# ---- how each kind of file is made -------------------------------------------------------

ifneq ($(VARIANT),switch)
$(KRAIT): $(BINARY_OBJECTS) $(BUILD)/krait.names | $(SHARED) $(ARCHIVE)
	@echo "  LD $@"
	@$(CC) -no-pie $(LDFLAGS.$(VARIANT)) $(LDFLAGS) $(ORDER:%=-Wl,-T,%) $(call for_shared,$(BUILD)) $(BINARY_OBJECTS) $(LIBS) -o $@

$(SHARED_OBJECTS): Makefile # which says what is compiled for krait.so

$(SHARED): $(SHARED_OBJECTS)
	@echo "  LD $@"
	@$(CC) -shared $(LDFLAGS.$(VARIANT)) $(LDFLAGS) -Wl,-z,pack-relative-relocs -Wl,--exclude-libs,ALL $^ \
	       $(call static_or_shared,z) -Wl,--as-needed -lm -lc -o $@

# The names that krait.so takes from the binary; what it wants of GMP and libunistring is taken in for it.
$(BUILD)/krait.names: $(SHARED_OBJECTS)
	@nm -g $^ | awk '$$1 == "U" { wanted[$$2] } NF == 3 { defined[$$3] } \
	                 END { for (name in wanted) if (!(name in defined)) print name }' | sort >$@.all
	@sed 's/.*/{ &; };/' $@.all >$@
	@sed -n '/^\(__gmp\|uc_\|u[0-9]*_\)/s/^/-Wl,-u,/p' $@.all >$(BUILD)/krait.wanted
else
# The debug build with another loop.
$(KRAIT): $(BUILD)/vm/eval.o debug
	@echo "  LD $@"
	@$(CC) -no-pie $(LDFLAGS) $(call for_shared,$(BUILDROOT)/debug) \
	       $(patsubst $(BUILD)/%,$(BUILDROOT)/debug/%,$(filter-out $(BUILD)/vm/eval.o,$(BINARY_OBJECTS))) $< $(LIBS) -o $@
	@ln -f $(BUILDROOT)/debug/krait.so $(SHARED)
endif

# One file that needs no other.
$(BUILD)/krait-single: $(BUILD)/vm/main.o $(ARCHIVE)
	@echo "  LD $@"
	@$(CC) -no-pie $(LDFLAGS.$(VARIANT)) $(LDFLAGS) $(ORDER:%=-Wl,-T,%) $^ $(LIBS) -o $@
$(BUILD)/krait-single: | $(ORDER)

# What nearly every program uses stands side by side in the file (vm/order.txt), texts of the source in front of the other tables.
$(KRAIT): $(ORDER)
$(GENERATED)/vm/order.ld: vm/order.txt
	@mkdir -p $(@D)
	@awk 'function section(kind,  i) { for (i = 1; i <= n; i++) printf " *(.%s.%s .%s.%s.*)\n", kind, name[i], kind, name[i]; print "} }" } \
	      !/^#/ { for (i = 1; i <= NF; i++) if ($$i !~ /:$$/ && !seen[$$i]++) name[++n] = $$i } \
	      END { print "SECTIONS { .text.first : {"; section("text"); print "INSERT BEFORE .text;"; \
	            print "SECTIONS { .rodata.first : { *(.rodata.str1.1 .rodata.str1.8 .rodata.cst*)"; section("rodata"); print "INSERT BEFORE .rodata;" }' $< >$@

$(ARCHIVE): $(filter-out $(BUILD)/vm/main.o $(BUILD)/vm/library_loaded.o,$(OBJECTS)) $(BUILD)/vm/lib/frozen.o
	@rm -f $@
	@ar rcsD $@ $^

$(BUILD)/%.o: %.c $(GENERATED_H) | setup $(MARK)
	@mkdir -p $(@D)
	@echo "  CC $<$(if $(filter-out release,$(VARIANT)), ($(VARIANT)))"
	@$(CC) $(COMMON) $(CFLAGS.$(VARIANT)) $(CFLAGS.$(VARIANT).$*) $(CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/%.o: $(GENERATED)/%.c $(GENERATED_H) | setup
	@mkdir -p $(@D)
	@echo "  CC $*.c (generated$(if $(filter-out release,$(VARIANT)), $(VARIANT)))"
	@$(CC) $(COMMON) $(CFLAGS.$(VARIANT)) $(CFLAGS.$(VARIANT).$*) $(CFLAGS) -MMD -MP -c $< -o $@

$(GENERATED)/%.c: %.re | setup
	@mkdir -p $(@D)
	@echo "  RE2C $<"
	@re2c -W -Werror --no-generation-date -c -I$(dir $<) $< -o $@

$(GENERATED)/%.c $(GENERATED)/%.h: %.y | setup
	@mkdir -p $(GENERATED)/$(dir $<)
	@echo "  BISON $<"
	@bison -Wall -Wcounterexamples -Werror --header=$(GENERATED)/$*.h -o $(GENERATED)/$*.c $<

$(MARK): $(wildcard gc/*.h runtime/*.h runtime/*.def vm/*.h vm/modules/*.def)
	@mkdir -p $(@D)
	@cat $^ | cksum | awk '{ printf "#define LIBRARY_SOURCES_MARK %sll\n", $$1 }' >$@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

# Programs that run while Krait is built, and write C.
TOOL := $(BUILDROOT)/tools

$(TOOL)/%: runtime/embed/%.c runtime/embed/packed_text.c runtime/embed/packed_text.h | setup
	@mkdir -p $(@D)
	@$(CC) $(COMMON) -O1 $< runtime/embed/packed_text.c -no-pie -lz -lunistring -o $@

$(GENERATED)/vm/lib/embedded.c: $(TOOL)/embed_modules $(MODULES) $(wildcard vm/lib vm/lib/*/) examples
	@mkdir -p $(@D)
	@echo "  EMBED vm/lib"
	@$(TOOL)/embed_modules $(MODULES) >$@

# The code of these modules, compiled by the binary with another main().
$(BUILD)/tools/freeze_modules: $(BUILD)/vm/embed/freeze_modules.o $(filter-out $(BUILD)/vm/main.o $(BUILD)/vm/library_loaded.o,$(BINARY_OBJECTS)) \
                                 $(BUILD)/runtime/char_names_text.o $(BUILD)/runtime/normal_tables.o
	@mkdir -p $(@D)
	@$(CC) -no-pie $(LDFLAGS.$(VARIANT)) $(LDFLAGS) $^ $(LIBS) -o $@

$(BUILD)/vm/lib/frozen.bin: $(BUILD)/tools/freeze_modules $(MODULES) $(wildcard vm/lib vm/lib/*/) examples
	@mkdir -p $(@D)
	@echo "  FREEZE vm/lib$(if $(filter-out release,$(VARIANT)), ($(VARIANT)))"
	@$< $(MODULES) >$@

$(BUILD)/vm/lib/frozen.o: $(BUILD)/vm/lib/frozen.bin
	@printf '%s\n' '.section .rodata' '.balign 8' '.globl embedded_code' 'embedded_code:' '.incbin "$<"' \
	        '.section .note.GNU-stack,"",@progbits' | $(CC) -x assembler -c - -o $@

$(GENERATED)/runtime/char_names_text.c: $(TOOL)/embed_names
	@mkdir -p $(@D)
	@echo "  EMBED names of characters"
	@$(TOOL)/embed_names >$@

$(TOOL)/embed_chars: runtime/char_facts.h runtime/text_numbers.def

$(GENERATED)/runtime/char_facts.c: $(TOOL)/embed_chars
	@mkdir -p $(@D)
	@echo "  EMBED facts about characters"
	@$(TOOL)/embed_chars >$@

$(TOOL)/embed_normal: runtime/normal_tables.h

$(GENERATED)/runtime/normal_tables.c: $(TOOL)/embed_normal
	@mkdir -p $(@D)
	@echo "  EMBED normal forms of characters"
	@$(TOOL)/embed_normal >$@

define unit_rule
$(BUILD)/tests/unit_$(1): $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/unit/$(1)/*.c)) $(ARCHIVE)
	@echo "  LD $$@"
	@$$(CC) -no-pie $$(LDFLAGS.$$(VARIANT)) $$(LDFLAGS) $$^ $$(LIBS) -lcriterion -o $$@
endef
$(foreach layer,$(UNIT_LAYERS),$(eval $(call unit_rule,$(layer))))

$(TERMINAL): $(TERMINAL_OBJECTS)
	@echo "  LD $@"
	@$(CC) -no-pie $(LDFLAGS.$(VARIANT)) $(LDFLAGS) $^ -lutil -o $@

$(EMBEDDING): $(EMBEDDING).o $(ARCHIVE)
	@echo "  LD $@"
	@$(CC) -no-pie $(LDFLAGS.$(VARIANT)) $(LDFLAGS) $^ $(LIBS) -o $@

-include $(BUILD)/vm/embed/freeze_modules.d $(EMBEDDING).d $(OBJECTS:.o=.d) $(UNIT_OBJECTS:.o=.d) $(TERMINAL_OBJECTS:.o=.d)

# ---- things to do --------------------------------------------------------------------------

demo: all
	@$(BUILDROOT)/krait examples/demo.py 2>&1

debug asan switch: setup
	@$(MAKE) VARIANT=$@ krait

test: setup
	@$(MAKE) single
	@$(MAKE) VARIANT=debug units krait terminal embedding
	@$(MAKE) VARIANT=asan krait
	@$(MAKE) VARIANT=switch krait
	@BUILDROOT=$(BUILDROOT) JOBS=$(JOBS) tests/run_all

stress: all
	@$(MAKE) VARIANT=debug krait
	@BUILDROOT=$(BUILDROOT) JOBS=$(JOBS) tests/run_all stress

# Profile-guided: train on short runs of the benchmark programs and the test scripts.
pgo-train:
	@$(MAKE) VARIANT=pgo-train krait
	@find $(BUILDROOT)/pgo-train -name '*.gcda' -delete
	@echo "  TRAIN tests/bench"
	@for program in tests/bench/*.py; do $(BUILDROOT)/pgo-train/krait $$program >/dev/null </dev/null || exit 1; done

pgo: pgo-train
	@rm -rf $(BUILDROOT)/pgo
	@$(MAKE) VARIANT=pgo krait
	@ln -f $(BUILDROOT)/pgo/krait $(BUILDROOT)/pgo/krait.so $(BUILDROOT)

bench: all
	@tests/bench/run $(BUILDROOT)/krait

bench-operations: all
	@tests/bench/operations/run $(BUILDROOT)/krait

# Curves of what operations cost as n grows, into an SVG.
scaling: all
	@tests/bench/scaling/run $(BUILDROOT)/krait $(BUILDROOT)/scaling.svg

bench-counts: all
	@tests/bench/loop_size
	@tests/bench/counts $(BUILDROOT)/release/krait

# The same programs on CPython 3.11, where there is one: the scripts, and RANDOM programs made from SEED on.
diff: all
	@python3 tests/diff/compare.py --krait $(BUILDROOT)/krait --keep $(BUILDROOT)/diff --jobs $(JOBS) --seed $(or $(SEED),0) --random $(or $(RANDOM),2000) $(PROGRAMS)

# The README's list of modules and names that Krait lacks.
differences: all
	@tests/list_differences -k $(BUILDROOT)/krait -w

coverage:
	@$(MAKE) VARIANT=coverage krait units
	@BUILDROOT=$(BUILDROOT) JOBS=$(JOBS) tests/coverage

single: all
	@$(MAKE) VARIANT=release $(BUILDROOT)/release/krait-single
	@ln -f $(BUILDROOT)/release/krait-single $(BUILDROOT)/krait-single

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/krait
	install -s -m 755 $(BUILDROOT)/krait $(DESTDIR)$(PREFIX)/bin/krait
	install -s -m 644 $(BUILDROOT)/krait.so $(DESTDIR)$(PREFIX)/lib/krait/krait.so
	install -D -m 644 vm/krait.h $(DESTDIR)$(PREFIX)/include/krait.h
	install -D -m 644 $(BUILDROOT)/release/libkrait.a $(DESTDIR)$(PREFIX)/lib/libkrait.a
	strip -g $(DESTDIR)$(PREFIX)/lib/libkrait.a
	install -D -m 644 vm/install/krait.1 $(DESTDIR)$(PREFIX)/share/man/man1/krait.1
	install -D -m 644 vm/install/krait.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/krait
	install -D -m 644 vm/install/_krait $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_krait
	install -D -m 644 vm/install/krait.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/krait.fish

# Changed lines only: tables that are laid out by hand stay as they are.
format:
	@command -v git-clang-format >/dev/null || { echo "make format needs Debian's package clang-format"; exit 1; }
	@git clang-format --force --extensions c,h HEAD -- gc lang runtime vm tests

check-layers:
	@sh tests/check_layers

check-refs: $(GENERATED_H) $(MARK)
	@for source in $(SOURCES); do \
	    $(CC) $(COMMON) -DKRAIT_CHECK_REFS -Werror -fsyntax-only $$source || failed=1; done; \
	 test -z "$$failed" && echo "check-refs: $(words $(SOURCES)) files, no borrowed reference handed on as owned"

clean:
	rm -rf $(BUILDROOT)

help:
	@echo "make               build/krait, optimised"
	@echo "make demo          build it and show what it is about"
	@echo "make test          every test; ends with 'N passed, N failed'"
	@echo "make stress        all scripts, collecting at every allocation"
	@echo "make single        build/krait-single: one file that needs no krait.so beside it"
	@echo "make install       binary, library, manual page and completions to PREFIX (default /usr/local), under DESTDIR if given"
	@echo "make debug         build/debug/krait: no optimisation, all assertions"
	@echo "make asan          build/asan/krait: address and undefined-behaviour sanitizers"
	@echo "make switch        build/switch/krait: dispatch by switch instead of computed goto"
	@echo "make pgo           build/krait again, optimised with a profile of tests/bench"
	@echo "make bench         speed and memory beside python3 (PROGRAMS='fib sort' ROUNDS=5)"
	@echo "make bench-counts  instruction counts beside tests/bench/counts.txt (UPDATE=1 stores them); the size of the loop"
	@echo "make bench-operations  every operation of the built-in types beside python3 (WANTED='list dict' ALL=1)"
	@echo "make scaling       what operations cost as n grows, beside python3: a table and $(BUILDROOT)/scaling.svg"
	@echo "make diff          random programs (RANDOM=2000 SEED=0) and PROGRAMS=... on Krait and CPython, compared"
	@echo "make differences   writes the README's list of what Krait lacks"
	@echo "make coverage      which lines the tests reach, file by file"
	@echo "make format        clang-format over the lines of C that differ from the last commit"
	@echo "make check-layers  gc <- runtime <- lang <- vm: includes go to the left only"
	@echo "make check-refs    the compiler checks who owns a reference"
	@echo "make clean         remove $(BUILDROOT)/"
	@echo "Variables: BUILDROOT=$(BUILDROOT) VARIANT=$(VARIANT) CC=$(CC) CFLAGS= LDFLAGS= PREFIX=$(PREFIX) DESTDIR= JOBS=$(JOBS)"
