package main

import (
	"fmt"
	"strings"
)

// zshScript completes in zsh: a function for each command, which the one above it calls.
func zshScript(root call) string {
	var b strings.Builder
	b.WriteString("#compdef gongkai\n")
	for _, c := range root.all() {
		b.WriteString("\n" + zshFunction(c))
	}
	// Sourced, it makes itself known; as a file of $fpath it is the function itself.
	b.WriteString("\nif [[ $funcstack[1] == _gongkai ]]; then\n\t_gongkai \"$@\"\nelse\n\tcompdef _gongkai gongkai\nfi\n")
	return b.String()
}

// zshName is the name of the function of a command.
func zshName(c call) string { return "_gongkai" + strings.ReplaceAll(c.path, "/", "_") }

func zshFunction(c call) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s() {\n\tlocal context state state_descr line\n\ttypeset -A opt_args\n\t_arguments -C \\\n", zshName(c))
	for _, f := range c.flags {
		if f.name == "--help" {
			b.WriteString("\t\t'(- *)'{-h,--help}" + quote("["+f.help+"]") + " \\\n")
		} else {
			b.WriteString("\t\t" + zshFlag(f) + " \\\n")
		}
	}
	switch {
	case len(c.calls) > 0:
		b.WriteString("\t\t'1: :->command' '*:: :->rest'\n")
	case len(c.values) > 0:
		b.WriteString("\t\t" + quote("1: :("+strings.Join(c.values, " ")+")") + "\n")
	case c.files:
		b.WriteString("\t\t'*: :_files'\n")
	default:
		b.WriteString("\t\t&& return 0\n")
	}
	if len(c.calls) > 0 {
		b.WriteString("\tcase $state in\n\tcommand)\n\t\tlocal -a commands=(\n")
		for _, below := range c.calls {
			b.WriteString("\t\t\t" + quote(below.name+":"+below.help) + "\n")
		}
		b.WriteString("\t\t)\n\t\t_describe command commands ;;\n\trest)\n\t\tcase $words[1] in\n")
		for _, below := range c.calls {
			fmt.Fprintf(&b, "\t\t%s) %s ;;\n", below.name, zshName(below))
		}
		b.WriteString("\t\tesac ;;\n\tesac\n")
	}
	b.WriteString("}\n")
	return b.String()
}

// zshFlag is a flag as _arguments takes it.
func zshFlag(f option) string {
	help := strings.NewReplacer("[", "(", "]", ")", ":", "：", `\`, "").Replace(f.help)
	spec := f.name
	if f.repeated {
		spec = "*" + spec
	}
	if f.takes {
		spec += "="
	}
	spec += "[" + help + "]"
	switch {
	case len(f.values) > 0:
		spec += ": :(" + strings.Join(f.values, " ") + ")"
	case f.folder:
		spec += ": :_files -/"
	case f.takes:
		spec += ": :_files"
	}
	return quote(spec)
}
