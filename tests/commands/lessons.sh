# `krait lesson`: the list; a lesson by name, by number, by a part of its name; names that fit none or several.
krait lesson
krait lesson 06_cycles
krait lesson 6 | head -2
krait lesson slots | tail -1
krait lesson 05; echo "status $?"
krait lesson nothing; echo "status $?"
krait lesson co; echo "status $?"
cat >$WORK/lesson <<'P'
print('a file that is called like the verb')
P
cd $WORK && krait ./lesson; krait -- lesson
