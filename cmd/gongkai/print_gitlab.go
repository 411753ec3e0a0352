package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"strconv"

	"gongkai/catalogue"
)

// quality is a problem as GitLab's Code Quality report has it: it stands beside the line in a merge request.
type quality struct {
	Description string   `json:"description"`
	Rule        string   `json:"check_name"`
	Fingerprint string   `json:"fingerprint"`
	Severity    string   `json:"severity"`
	Location    location `json:"location"`
}

type location struct {
	Path  string `json:"path"`
	Lines struct {
		Begin int `json:"begin"`
	} `json:"lines"`
}

// gitlab prints problems for GitLab. A fingerprint says which are the same from run to run: it hangs on the words and
// not on the line, so that what stands above does not make them new; of those alike the order tells them apart.
func (p *printer) gitlab(out io.Writer, list []catalogue.Problem) error {
	all := make([]quality, len(list))
	seen := map[string]int{}
	for i, problem := range list {
		q := quality{Description: clean(problem.Text(p.lang)), Rule: string(problem.Rule)}
		if hint := problem.HintFor(p.file(problem), p.lang); hint != "" {
			q.Description += " → " + clean(hint)
		}
		q.Severity = map[catalogue.Severity]string{catalogue.Error: "critical", catalogue.Warning: "minor", catalogue.Note: "info"}[problem.Severity]
		q.Location.Path, q.Location.Lines.Begin = p.file(problem), max(int(problem.At.Line), 1)
		same := q.Location.Path + "\x00" + q.Rule + "\x00" + q.Description
		seen[same]++
		sum := sha256.Sum256([]byte(same + "\x00" + strconv.Itoa(seen[same])))
		q.Fingerprint = hex.EncodeToString(sum[:16])
		all[i] = q
	}
	encoder := json.NewEncoder(escaper{out})
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(all)
}
