# bad_input.awk -- makes bad programs out of good ones, the same ones for the same seed.
#
#   LC_ALL=C awk -v seed=1 -v count=200 -v folder=DIR -f bad_input.awk SCRIPT...
#
# Writes DIR/1.py ... DIR/<count>.py, in turn: random bytes, random printable text, a script cut off,
# a script with characters changed, with a line doubled or lost, with bits of another one put in, and
# brackets or operators nested deeply.

BEGIN {
    state = seed
    pieces = split("( ) [ ] { } : = := == ** // -> ... @ , ; . ~ \\ \" ' \"\"\" ''' f\" f'{ {{ }} # \t \r \f \0 " \
        "\xff \xc3 \xe2\x80 lambda yield await async def class if else for in is not import from match case " \
        "return with try except* finally global nonlocal del 0x 1_ 1e 0b2 1j \\N{ \\x 'a'b b'' rb\" *a **k", piece, " ")
    for (i = 1; i < ARGC; i++) corpus[++scripts] = slurp(ARGV[i])
    for (n = 1; n <= count; n++) {
        file = folder "/" n ".py"
        write_bad(n % 8, file)
        close(file)
    }
    exit 0
}

function random(below) {      # a generator of our own: awks differ in theirs
    state = (state * 16807) % 2147483647
    return int(state / 2147483647 * below)
}

function slurp(path,    line, text) {
    while ((getline line < path) > 0) text = text line "\n"
    close(path)
    return text
}

function write_bad(kind, file,    text, length_, i, at, other, c) {
    text = corpus[1 + random(scripts)]
    length_ = length(text)
    if (kind == 0) {
        for (i = random(400); i > 0; i--) printf "%c", random(256) > file
        printf "" > file
    } else if (kind == 1) {
        for (i = random(200); i > 0; i--) printf "%s%s", piece[1 + random(pieces)], random(3) ? "" : " " > file
        printf "\n" > file
    } else if (kind == 2) {
        printf "%s", substr(text, 1, random(length_)) > file
    } else if (kind == 3 || kind == 4) {
        for (i = 1 + random(4); i > 0; i--) {
            at = 1 + random(length(text))
            text = substr(text, 1, at - 1) piece[1 + random(pieces)] substr(text, at + random(4))
        }
        printf "%s", text > file
    } else if (kind == 5) {
        at = 1 + random(length_)
        text = substr(text, 1, at) substr(text, at + 1 + random(40))
        at = 1 + random(length_)
        printf "%s%s", substr(text, 1, at), substr(text, at - random(30)) > file
    } else if (kind == 6) {
        other = corpus[1 + random(scripts)]
        at = 1 + random(length(other))
        i = 1 + random(length_)
        printf "%s%s%s", substr(text, 1, i), substr(other, at, random(60)), substr(text, i + 1) > file
    } else {
        c = piece[1 + random(pieces)]
        for (i = 1 + random(3000); i > 0; i--) printf "%s%s", c, random(9) ? "" : "x " > file
        printf "\n" > file
    }
}
