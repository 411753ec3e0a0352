package source

import (
	"bytes"
	"strings"

	"gongkai/catalogue"
)

// tidyHead takes the spaces out of the headings of a table of ours (公 开 时 限), where each is known without them. What
// else stands in a table comes from spreadsheets, goes back to them, and is left alone byte by byte.
func tidyHead(c class, raw []byte) ([]byte, []catalogue.Mend) {
	mark := len(raw) - len(bytes.TrimPrefix(raw, []byte("\uFEFF")))
	end := bytes.IndexAny(raw, "\r\n")
	if end < mark || bytes.ContainsAny(raw[mark:end], `"`) {
		return raw, nil
	}
	known := map[string]bool{}
	for _, name := range tableHeadings(c) {
		known[name] = true
	}
	cells := strings.Split(string(raw[mark:end]), ",")
	changed := false
	for i, cell := range cells {
		heading := catalogue.Heading(cell)
		if !known[heading] {
			return raw, nil
		}
		changed = changed || heading != cell
		cells[i] = heading
	}
	if !changed {
		return raw, nil
	}
	better := string(raw[:mark]) + strings.Join(cells, ",") + string(raw[end:])
	return []byte(better), []catalogue.Mend{{At: catalogue.NewAt(1, 1, 1), What: catalogue.Words{Chinese: "表头里的空格", English: "spaces in headings"}}}
}

// tableHeadings are all headings that a table of a class may have, in both languages.
func tableHeadings(c class) []string {
	switch c {
	case dutyFile, standardFile:
		return catalogue.Headings(catalogue.DutyColumns())
	case acceptedFile:
		return catalogue.Headings(catalogue.AcceptedColumns())
	case wordFile:
		return catalogue.Headings(catalogue.WordColumns())
	case planFile:
		return catalogue.Headings(catalogue.PlanColumns())
	case inspectionFile:
		return catalogue.Headings(catalogue.InspectionColumns())
	case requestFile:
		return catalogue.Headings(catalogue.RequestColumns())
	case approvalFile:
		return catalogue.Headings(catalogue.ApprovalColumns())
	}
	return nil
}
