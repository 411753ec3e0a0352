package intake

import (
	"maps"
	"slices"
	"strings"
)

// matching pairs what is read now with what was imported before.
type matching struct {
	pairs map[*duty]*remembered
	taken map[*remembered]bool
}

// match finds, for each duty, the record that it was imported as. What says more of whether they are the same comes first.
func match(duties []*duty, before []*remembered) *matching {
	m := &matching{pairs: map[*duty]*remembered{}, taken: map[*remembered]bool{}}
	keys := map[*remembered]map[string]string{}
	of := map[*duty]map[string]string{}
	for _, r := range before {
		keys[r] = matchKeys(r.Serial, r.Fields)
	}
	for _, d := range duties {
		of[d] = matchKeys(d.text("no"), d.hashes())
	}
	for _, by := range []string{"serial all", "all", "serial level2", "serial content", "subject"} {
		m.pass(duties, before, of, keys, by, false)
	}
	for _, by := range []string{"levels", "content"} {
		m.pass(duties, before, of, keys, by, true)
	}
	return m
}

// matchKeys are what a record may be known again by; where a key is empty it says nothing.
func matchKeys(serial string, fields map[string]string) map[string]string {
	keys := map[string]string{"all": joined(fields), "content": fields["content"]}
	if fields["level2"] != "" || fields["content"] != "" {
		keys["subject"] = fields["level1"] + "/" + fields["level2"] + "/" + fields["content"]
	}
	if fields["level2"] != "" {
		keys["levels"] = fields["level1"] + "/" + fields["level2"]
	}
	for _, name := range []string{"all", "content"} {
		if serial != "" && keys[name] != "" {
			keys["serial "+name] = serial + "/" + keys[name]
		}
	}
	if serial != "" && fields["level2"] != "" {
		keys["serial level2"] = serial + "/" + fields["level2"]
	}
	return keys
}

// pass pairs those left that have a key in common, in order; with once only where nothing else would do.
func (m *matching) pass(duties []*duty, before []*remembered, of map[*duty]map[string]string, keys map[*remembered]map[string]string, by string, once bool) {
	waiting, rivals := map[string][]*remembered{}, map[string]int{}
	for _, r := range before {
		if k := keys[r][by]; k != "" && !m.taken[r] {
			waiting[k] = append(waiting[k], r)
		}
	}
	for _, d := range duties {
		if m.pairs[d] == nil {
			rivals[of[d][by]]++
		}
	}
	for _, d := range duties {
		k := of[d][by]
		list := waiting[k]
		if m.pairs[d] != nil || k == "" || len(list) == 0 || once && (len(list) > 1 || rivals[k] > 1) {
			continue
		}
		m.pairs[d], m.taken[list[0]] = list[0], true
		waiting[k] = list[1:]
	}
}

// hashes are those of the fields.
func (d *duty) hashes() map[string]string {
	fields := map[string]string{}
	for name, f := range d.fields {
		fields[name] = hashOf(f.text)
	}
	return fields
}

// joined is one text of all hashes but that of the number; empty where there is nothing.
func joined(fields map[string]string) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if name != "no" && fields[name] != "" {
			b.WriteString(name + fields[name] + ";")
		}
	}
	return b.String()
}

// correctionOf is the source that a file of another name corrects: at least half of its rows are as they were in that.
func correctionOf(name string, duties []*duty, before []*remembered) string {
	rows := map[string]map[string]bool{}
	for _, r := range before {
		if r.Source == name {
			return name
		}
		if rows[r.Source] == nil {
			rows[r.Source] = map[string]bool{}
		}
		rows[r.Source][joined(r.Fields)] = true
	}
	for _, source := range slices.Sorted(maps.Keys(rows)) {
		n := 0
		for _, d := range duties {
			if h := joined(d.hashes()); h != "" && rows[source][h] {
				n++
			}
		}
		if n > 0 && 2*n >= len(duties) {
			return source
		}
	}
	return name
}
