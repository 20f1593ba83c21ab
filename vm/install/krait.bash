# krait.bash -- completion of krait's options, modules after -m, topics after explain, lessons, and files.
_krait() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local options='-b -B -c -d -E -h -i -I -m -O -OO -p -P -q -s -S -u -v -V -VV -W -x -X
        --check --tokens --ast --symbols --bytecode --trace=gc --trace=refs --leaks --snapshot --help --help-env --help-xoptions --help-all --version'
    local implementation='dev entries fault= frozen_modules=off gcstress hints hints=off int_max_str_digits= leaks memory= no_debug_ranges tracemalloc= utf8 verify'
    case $before in
        -c|-p) return ;;
        -W) mapfile -t COMPREPLY < <(compgen -W 'error ignore always default module once' -- "$word") ;;
        -X) mapfile -t COMPREPLY < <(compgen -W "$implementation" -- "$word")
            [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace ;;
        -m) mapfile -t COMPREPLY < <(compgen -W "$(krait -c 'import sys; from importlib.util import find_spec; print(*(n for n in sys.stdlib_module_names if n in sys.modules or find_spec(n)))' 2>/dev/null)" -- "$word") ;;
        lesson) mapfile -t COMPREPLY < <(compgen -W "$(krait lesson 2>/dev/null | sed 's/ .*//')" -- "$word") ;;
        explain) mapfile -t COMPREPLY < <(compgen -W "$(krait explain 2>/dev/null | sed -n 's/^  \([A-Z]\)/\1/p')" -- "$word") ;;
        *)  if [[ $word == -* ]]; then mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
            else
                local k others='!*.py'
                for ((k = 1; k < COMP_CWORD; k++)); do [[ ${COMP_WORDS[k]} == *.py ]] && others='.'; done  # a program's own arguments
                mapfile -t COMPREPLY < <(compgen -f -X "$others" -- "$word" | while read -r k; do [[ -d $k ]] || echo "$k"; done
                    compgen -d -S / -- "$word"
                    ((COMP_CWORD == 1)) && compgen -W 'explain lesson' -- "$word")
                [[ ${COMPREPLY[0]} == */ ]] && compopt -o nospace
            fi ;;
    esac
}
complete -F _krait krait
