package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// services tells of service guides that lack elements: one finding for each guide, which names all that it lacks. Opening
// hours may stand with the window, and a life event is our own sorting: they are not asked for.
func (s *survey) services() {
	for _, it := range s.Stock.Items {
		// A fee may name its service too, without being the guide to it.
		guide := it.Kind.Value == "service" || it.Kind.Value == "" && it.Service != nil
		if !guide || !inPublic(it) || it.Doubtful {
			continue
		}
		if it.Service == nil {
			s.item(it, it.Kind.At, "service-unstructured")
			continue
		}
		if lacks := serviceLacks(it.Service); len(lacks) > 0 {
			chinese, english := inWords(lacks)
			s.item(it, it.Service.At, "service-incomplete", chinese, english)
		}
	}
}

// serviceLacks are the elements that a guide has nothing of.
func serviceLacks(g *catalogue.ServiceRecord) (lacks []catalogue.Words) {
	for _, e := range []struct {
		there            bool
		chinese, english string
	}{
		{someText(g.Conditions), "办理条件", "conditions"},
		{someText(g.Documents), "所需材料", "documents"},
		{someText(g.Steps), "办理流程", "steps"},
		{g.TimeLimit.Value != "", "办理时限", "time_limit"},
		{g.Fee.Value != "", "收费标准", "fee"},
		{g.Basis.Value != "", "办理依据", "basis"},
		{g.Window.Value != "", "办理窗口", "window"},
		{g.Phone.Value != "", "咨询电话", "phone"},
		{g.Complaints.Value != "", "投诉电话", "complaints"},
	} {
		if !e.there {
			lacks = append(lacks, catalogue.Words{Chinese: e.chinese, English: e.english})
		}
	}
	return lacks
}

// someText says whether a list has anything in it.
func someText(list []catalogue.Field[string]) bool {
	for _, f := range list {
		if f.Value != "" {
			return true
		}
	}
	return false
}

// inWords joins names in either language.
func inWords(list []catalogue.Words) (chinese, english string) {
	var c, e []string
	for _, w := range list {
		c, e = append(c, w.Chinese), append(e, w.English)
	}
	return strings.Join(c, "、"), strings.Join(e, ", ")
}
