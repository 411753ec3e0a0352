package main

import (
	"fmt"
	"strings"
)

// bashScript completes in bash 3.2 and later. Where nothing is known files are offered.
func bashScript(root call) string {
	var paths, values, words strings.Builder
	for _, c := range root.all() {
		if c.path != "" {
			fmt.Fprintf(&paths, "\t\t%s) path=%[1]s ;;\n", c.path)
		}
		list := append([]string(nil), c.values...)
		for _, below := range c.calls {
			list = append(list, below.name)
		}
		var flags []string
		for _, f := range c.flags {
			flags = append(flags, f.name)
			switch {
			case len(f.values) > 0:
				fmt.Fprintf(&values, "\t%s:%s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return ;;\n", c.path, f.name, strings.Join(f.values, " "))
			case f.folder:
				fmt.Fprintf(&values, "\t%s:%s) compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -d -- \"$cur\")); return ;;\n", c.path, f.name)
			case f.takes:
				fmt.Fprintf(&values, "\t%s:%s) return ;;\n", c.path, f.name)
			}
		}
		fmt.Fprintf(&words, "\t%s:-*) words='%s' ;;\n\t%[1]s:*) words='%[3]s' ;;\n", c.path, strings.Join(flags, " "), strings.Join(list, " "))
	}
	return `# gongkai completion bash
_gongkai() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev= path= words= i
	((COMP_CWORD > 0)) && prev=${COMP_WORDS[COMP_CWORD-1]}
	if [[ $cur == = ]]; then
		cur=
	elif [[ $prev == = ]]; then
		prev=${COMP_WORDS[COMP_CWORD-2]}
	fi
	COMPREPLY=()
	for ((i = 1; i < COMP_CWORD; i++)); do
		case $path/${COMP_WORDS[i]} in
` + paths.String() + `		esac
	done
	case $path:$prev in
` + values.String() + `	esac
	case $path:$cur in
` + words.String() + `	esac
	COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _gongkai gongkai
`
}
