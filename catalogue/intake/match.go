package intake

import (
	"maps"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// matching pairs what is read now with what was imported before.
type matching struct {
	pairs map[*record]*remembered
	taken map[*remembered]bool
}

// way is how records are known again: what they may have in common, in the order in which that is tried.
type way struct {
	keys func(serial string, fields map[string]string, before bool) map[string]string // before: of one that was imported
	many []string                                                                     // those by which the first that has it will do
	once []string                                                                     // those by which only one may be meant
}

// dutyWay is that of duties.
func dutyWay() way {
	return way{func(serial string, f map[string]string, _ bool) map[string]string { return matchKeys(serial, f) }, []string{"serial all", "all", "serial level2", "serial content", "subject"}, []string{"levels", "content"}}
}

// match finds, for each record, the one that it was imported as. What says more of whether they are the same comes first.
func match(w way, records []*record, before []*remembered) *matching {
	m := &matching{pairs: map[*record]*remembered{}, taken: map[*remembered]bool{}}
	keys := map[*remembered]map[string]string{}
	of := map[*record]map[string]string{}
	for _, r := range before {
		keys[r] = w.keys(r.Serial, r.Fields, true)
	}
	for _, d := range records {
		of[d] = w.keys(d.serial(), d.hashes(), false)
	}
	for _, by := range w.many {
		m.pass(records, before, of, keys, by, false)
	}
	for _, by := range w.once {
		m.pass(records, before, of, keys, by, true)
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
func (m *matching) pass(records []*record, before []*remembered, of map[*record]map[string]string, keys map[*remembered]map[string]string, by string, once bool) {
	waiting, rivals := map[string][]*remembered{}, map[string]int{}
	for _, r := range before {
		if k := keys[r][by]; k != "" && !m.taken[r] {
			waiting[k] = append(waiting[k], r)
		}
	}
	for _, d := range records {
		if m.pairs[d] == nil {
			rivals[of[d][by]]++
		}
	}
	for _, d := range records {
		k := of[d][by]
		list := waiting[k]
		if m.pairs[d] != nil || k == "" || len(list) == 0 || once && (len(list) > 1 || rivals[k] > 1) {
			continue
		}
		m.pairs[d], m.taken[list[0]] = list[0], true
		waiting[k] = list[1:]
	}
}

// serial is what the source numbers a record by.
func (d *record) serial() string {
	if d.place != "" {
		return d.place
	}
	return d.text("no")
}

// hashes are those of the fields.
func (d *record) hashes() map[string]string {
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

// earlier finds the source that a file corrects: the one that is named, the one of its own name, or one of which it has at
// least half of the rows. A file that has next to nothing in common with an earlier one of its name is another table, or
// one that was written anew: which of the two is not guessed.
func earlier(name, corrects string, duties []*record, before []*remembered) (source string, err error) {
	rows := map[string]map[string]bool{}
	for _, r := range before {
		if rows[r.Source] == nil {
			rows[r.Source] = map[string]bool{}
		}
		rows[r.Source][matchKeys("", r.Fields)["subject"]] = true
	}
	if corrects != "" {
		if rows[corrects] == nil {
			return "", &Refusal{corrects, catalogue.Words{Chinese: "--corrects：没有导入过这个文件", English: "--corrects: no file of this name was imported"}}
		}
		return corrects, nil
	}
	alike := func(source string) (percent int) {
		for _, d := range duties {
			if k := matchKeys("", d.hashes())["subject"]; k != "" && rows[source][k] {
				percent += 100
			}
		}
		return percent / max(len(duties), 1)
	}
	if rows[name] != nil {
		if alike(name) < 30 && len(duties) > 2 {
			return "", &Refusal{name, catalogue.Words{Chinese: "从前导入过同名的文件，内容几乎都不一样：是另一张表就改个文件名，是它的更正就加上 --corrects " + name, English: "a file of this name was imported before, and they have next to nothing in common: rename it if it is another table, give --corrects " + name + " if it is the same one"}}
		}
		return name, nil
	}
	for _, source := range slices.Sorted(maps.Keys(rows)) {
		if alike(source) >= 50 {
			return source, nil
		}
	}
	return name, nil
}
