# embed.awk -- turns the modules written in Python into one C file, at build time.
#
#   LC_ALL=C awk -f vm/lib/embed.awk vm/lib/json/__init__.py vm/lib/string.py ... > embedded.c
#
# The path tells the name: vm/lib/string.py is "string", vm/lib/json/__init__.py is the package
# "json" and vm/lib/json/decoder.py is "json.decoder". Each source becomes a string literal, a line
# a line, and the table is sorted by name, so that the importer may search it by halves.

BEGIN {
    for (i = 128; i < 256; i++) octal[sprintf("%c", i)] = sprintf("\\%03o", i)
    print "/* Made from vm/lib by embed.awk: edit the modules there. */"
    print "#include \"vm/lib/embedded.h\""
    for (i = 1; i < ARGC; i++) read_module(ARGV[i])
    sort_names()
    print "\nconst EmbeddedModule embedded_modules[] = {"
    for (i = 1; i <= count; i++) {
        n = number[names[i]]
        printf "    {\"%s\", %s, source_%d, sizeof source_%d - 1},\n", names[i], package[n], n, n
    }
    print "    {NULL, false, NULL, 0},\n};"
    printf "const size_t embedded_module_count = %d;\n", count
    exit 0
}

function read_module(path,    name, line) {
    name = path
    sub(/^vm\/lib\//, "", name)
    sub(/\.py$/, "", name)
    count++
    package[count] = sub(/(^|\/)__init__$/, "", name) ? "true" : "false"
    gsub(/\//, ".", name)
    names[count] = name
    number[name] = count
    printf "\n/* %s */\nstatic const char source_%d[] =\n    \"\"\n", path, count
    while ((getline line < path) > 0) printf "    \"%s\\n\"\n", quoted(line)
    close(path)
    print "    ;"
}

function quoted(line,    result, i, c) {
    gsub(/\\/, "&&", line)
    gsub(/"/, "\\\\&", line)
    gsub(/\?/, "\\\\&", line)                # no trigraphs
    gsub(/\t/, "\\t", line)
    gsub(/\r/, "\\r", line)
    gsub(/\f/, "\\f", line)
    if (line !~ /[\200-\377]/) return line
    for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        result = result (c in octal ? octal[c] : c)
    }
    return result
}

function sort_names(    i, j, name) {
    for (i = 2; i <= count; i++) {
        name = names[i]
        for (j = i - 1; j > 0 && names[j] > name; j--) names[j + 1] = names[j]
        names[j + 1] = name
    }
}
