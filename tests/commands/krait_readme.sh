# What the README shows is what comes out: its files (`$ cat NAME`) are written, its commands (`$ krait ...`) run.
# Left open: the folder, and which block of which pool an object gets (it changes with everything that is made before it),
# and with it whether the pool is full or tells which block is next.
## each example prints what stands below it
awk '
    /^    \$ cat /   { out = $3; blank = 0; printf "" >out; next }
    /^    \$ krait / { out = ++n ".wanted"; blank = 0; printf "" >out; print substr($0, 7) >(n ".command"); next }
    /^    /          { if (out) { while (blank) { print "" >out; blank-- } print substr($0, 5) >out } next }
    /^$/             { blank++; next }
                     { out = ""; blank = 0 }' "$HERE/../README.md"
anywhere() { sed -E 's/^  block [0-9]+ of pool [0-9]+ .*/  block ... of pool .../; s/^  the pool is .*/  the pool is .../; /^  next to be handed out there/d; s|File ".*/|File "|'; }
for command in *.command; do
    eval "$(<"$command")" >got 2>&1
    diff <(anywhere <"${command%command}wanted") <(anywhere <got) >differs || { echo "differs: $(<"$command")"; cat differs; }
    ((ran++))
done
((ran >= 6)) && echo "the README's commands print what it says"
## what it refuses by name is refused so
grep -o '`[A-Za-z]*Error: Krait has no [^`]*`' "$HERE/../README.md" | tr -d '`' | while read -r line; do
    name=${line##* } name=${name//\'/}
    krait -c "import ${name%.*}; ${name}" 2>&1 | tail -n 1 | grep -qF "$line" && echo "refused" || echo "not refused: $line"
done
