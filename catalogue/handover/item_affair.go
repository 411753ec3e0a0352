package handover

import "gongkai/catalogue"

func classFields() []field {
	source := func(it *catalogue.Item) *catalogue.Source { return it.Source }
	return []field{
		list("entry", entries),
		list("topic", func(it *catalogue.Item) (names []string) {
			for _, t := range it.Topics {
				names = append(names, t.ID)
			}
			return names
		}),
		value("kind", func(it *catalogue.Item) string { return it.Kind }),
		list("keywords", func(it *catalogue.Item) []string { return it.Keywords }),
		flag("normative", func(it *catalogue.Item) bool { return it.Normative }),
		part(source, "source.issuer", func(s *catalogue.Source) string { return s.Issuer }),
		part(source, "source.document_no", func(s *catalogue.Source) string { return s.DocumentNo }),
		part(source, "source.url", func(s *catalogue.Source) string { return s.URL }),
		part(source, "source.attribute", func(s *catalogue.Source) string { return s.Attribute }),
		list("channels", func(it *catalogue.Item) []string { return it.Channels }),
		value("frequency", func(it *catalogue.Item) string { return it.Frequency }),
		value("term", func(it *catalogue.Item) string { return it.Term }),
		value("contact", func(it *catalogue.Item) string { return it.Contact }),
		value("responsible.leader", func(it *catalogue.Item) string { return it.Responsible.Leader }),
		value("responsible.office", func(it *catalogue.Item) string { return it.Responsible.Office }),
		value("responsible.contact", func(it *catalogue.Item) string { return it.Responsible.Contact }),
	}
}

// entries are the duties that an item meets: CZ-01 of its department's own table, finance-budget/1 of a standard.
func entries(it *catalogue.Item) (names []string) {
	for _, d := range it.Duties {
		names = append(names, entryName(d))
	}
	return names
}

// entryName is a duty as items name it.
func entryName(d *catalogue.Duty) string {
	if d.Standard == "" {
		return d.No
	}
	return d.Standard + "/" + d.No
}

func affairFields() []field {
	window := func(it *catalogue.Item) *catalogue.Window { return it.Window }
	event := func(it *catalogue.Item) *catalogue.Event { return it.Event }
	return []field{
		value("matter", func(it *catalogue.Item) string {
			if it.Matter == nil {
				return ""
			}
			return it.Matter.Name
		}),
		value("step", func(it *catalogue.Item) string { return it.Step }),
		part(window, "window.opens", func(w *catalogue.Window) string { return w.Opens.String() }),
		part(window, "window.closes", func(w *catalogue.Window) string {
			if w.Days+w.WorkingDays > 0 { // its last day is counted
				return ""
			}
			return w.Last.String()
		}),
		part(window, "window.days", func(w *catalogue.Window) string { return number(w.Days) }),
		part(window, "window.working_days", func(w *catalogue.Window) string { return number(w.WorkingDays) }),
		part(event, "event.on", func(e *catalogue.Event) string { return e.On.String() }),
		part(event, "event.place", func(e *catalogue.Event) string { return e.Place }),
		part(event, "event.agenda", func(e *catalogue.Event) string { return e.Agenda }),
		parts(event, "event.invited", func(e *catalogue.Event) []string { return e.Invited }),
		parts(event, "event.observers", func(e *catalogue.Event) []string { return e.Observers }),
		part(event, "event.transcript", func(e *catalogue.Event) string { return e.Transcript }),
		part(event, "event.outcome", func(e *catalogue.Event) string { return e.Outcome }),
	}
}

func serviceFields() []field {
	service := func(it *catalogue.Item) *catalogue.Service { return it.Service }
	return []field{
		parts(service, "service.conditions", func(s *catalogue.Service) []string { return s.Conditions }),
		parts(service, "service.documents", func(s *catalogue.Service) []string { return s.Documents }),
		parts(service, "service.steps", func(s *catalogue.Service) []string { return s.Steps }),
		part(service, "service.time_limit", func(s *catalogue.Service) string { return s.TimeLimit }),
		part(service, "service.fee", func(s *catalogue.Service) string { return s.Fee }),
		part(service, "service.basis", func(s *catalogue.Service) string { return s.Basis }),
		part(service, "service.window", func(s *catalogue.Service) string { return s.Window }),
		part(service, "service.hours", func(s *catalogue.Service) string { return s.Hours }),
		part(service, "service.phone", func(s *catalogue.Service) string { return s.Phone }),
		part(service, "service.complaints", func(s *catalogue.Service) string { return s.Complaints }),
		parts(service, "service.life_event", func(s *catalogue.Service) []string { return s.LifeEvents }),
	}
}
