package main

import (
	"fmt"
	"strings"
)

// fishScript completes in fish. Which command is being typed is found word by word.
func fishScript(root call) string {
	var paths []string
	var lines strings.Builder
	for _, c := range root.all() {
		if c.path != "" {
			paths = append(paths, c.path)
		}
		here := fmt.Sprintf("complete -c gongkai -n 'test (__gongkai_path) = \"%s\"'", c.path)
		if len(c.calls) > 0 || len(c.values) > 0 || !c.files {
			lines.WriteString(here + " -f\n")
		}
		for _, below := range c.calls {
			fmt.Fprintf(&lines, "%s -a %s -d %s\n", here, below.name, fishQuote(below.help))
		}
		if len(c.values) > 0 {
			fmt.Fprintf(&lines, "%s -a %s\n", here, fishQuote(strings.Join(c.values, " ")))
		}
		for _, f := range c.flags {
			lines.WriteString(here + " -l " + strings.TrimPrefix(f.name, "--") + fishValue(f) + " -d " + fishQuote(f.help) + "\n")
		}
	}
	return `# gongkai completion fish
function __gongkai_path
	set -l path ''
	set -l words (commandline -opc)
	for word in $words[2..-1]
		if contains -- $path/$word ` + strings.Join(paths, " ") + `
			set path $path/$word
		end
	end
	echo $path
end
` + lines.String()
}

// fishValue says what value a flag takes.
func fishValue(f option) string {
	switch {
	case len(f.values) > 0:
		return " -x -a " + fishQuote(strings.Join(f.values, " "))
	case f.folder:
		return " -x -a '(__fish_complete_directories)'"
	case f.takes:
		return " -r"
	}
	return ""
}

// fishQuote quotes a text as fish does.
func fishQuote(text string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(text) + "'"
}
