# `krait lesson`: the list; a lesson by name, by number, by a part of its name; names that fit none or several.
## which there are
krait lesson
## one by its name
krait lesson 06_cycles
## by its number, or a part of its name
krait lesson 6 | head -2
krait lesson slots | tail -1
## one that ends with an error
krait lesson 05
## none, or several
krait lesson nothing
krait lesson co
## a file called lesson
cat >$WORK/lesson <<'P'
print('a file that is called like the verb')
P
krait ./lesson; krait -- lesson
