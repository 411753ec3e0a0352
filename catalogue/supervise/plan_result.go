package supervise

import (
	"path"
	"strings"

	"gongkai/catalogue"
)

// result is a file that may close a task: an item, a free page, a department's own page or its table of duties.
type result struct {
	path     string
	on       catalogue.Date  // since when it is there; zero where the file does not say
	why      catalogue.Words // why it does not count; empty where it does
	historic bool            // nobody asks when it came
}

// results are all files that may close a task, by path.
func (s *survey) results() map[string]result {
	all := make(map[string]result, len(s.Stock.Items)+len(s.Stock.Pages))
	for _, d := range s.Stock.Departments {
		all[d.Path] = result{path: d.Path}
	}
	for _, t := range s.Stock.Tables {
		all[t.Path] = result{path: t.Path}
	}
	for _, p := range s.Stock.Pages {
		r := result{path: p.Path, on: p.Published.Value.Midnight()}
		if r.on.After(s.Stock.Date) {
			r.why = ahead()
		}
		all[p.Path] = r
	}
	for _, it := range s.Stock.Items {
		all[it.Path] = result{it.Path, it.Published.Value.Midnight(), absence(it), it.Historic.Value}
	}
	return all
}

// absence says why an item does not count as published; empty where it does.
func absence(it *catalogue.StockItem) catalogue.Words {
	switch {
	case it.Shown():
		return catalogue.Words{}
	case it.Broken:
		return catalogue.Words{Chinese: "读不出来", English: "it cannot be read"}
	case it.Unassigned:
		return catalogue.Words{Chinese: "已批准，还没有编号", English: "it waits for its number"}
	case it.Draft:
		return catalogue.Words{Chinese: "还是草稿，没有批准", English: "it is a draft that nobody approved"}
	case it.Ahead:
		return ahead()
	}
	return catalogue.Words{Chinese: "已经撤下", English: "it was taken down"}
}

func ahead() catalogue.Words {
	return catalogue.Words{Chinese: "公开日期还没有到", English: "its day of publication is still to come"}
}

// resultPath is the path of a file as a table writes it: from content/, with or without a stroke before it.
func resultPath(written string) string {
	if written == "" {
		return ""
	}
	return path.Clean(strings.TrimPrefix(written, "/"))
}
