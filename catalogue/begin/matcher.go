package begin

import "encoding/json"

// matcher tells an editor how to read a line of gongkai check.
type matcher struct {
	Owner    string  `json:"owner"`
	Source   string  `json:"source"`
	Severity string  `json:"severity"`
	Files    any     `json:"fileLocation"`
	Pattern  pattern `json:"pattern"`
}

type pattern struct {
	Kind    string `json:"kind,omitempty"`
	Regexp  string `json:"regexp"`
	File    int    `json:"file"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Message int    `json:"message"`
	Code    int    `json:"code"`
}

// matchers are the problem matchers of VS Code, entries of a list. It knows severities by English names alone, and wants
// another for what concerns a file as a whole: so there are two for each severity.
func matchers() (string, error) {
	var list []matcher
	for _, s := range []struct{ name, words string }{{"error", "错误|error"}, {"warning", "警告|warning"}, {"info", "提示|note"}} {
		said := `: (?:` + s.words + `): (.*) \[([a-z-]+)\]$`
		for _, p := range []pattern{
			{Regexp: `^([^:]+):(\d+):(\d+)` + said, File: 1, Line: 2, Column: 3, Message: 4, Code: 5},
			{Kind: "file", Regexp: `^([^:]+)` + said, File: 1, Message: 2, Code: 3},
		} {
			list = append(list, matcher{"gongkai", "gongkai", s.name, []string{"relative", "${workspaceFolder}"}, p})
		}
	}
	text, err := json.MarshalIndent(list, "      ", "  ")
	return string(text[1 : len(text)-1]), err
}
