package render

import (
	"cmp"
	"strings"

	"gongkai/catalogue"
)

// agents tell once of each department what it is and how to reach it; datasets name it.
func (l *linked) agents() {
	if len(l.ed.Departments) == 0 {
		return
	}
	l.open("@included", '[')
	for _, d := range l.ed.Departments {
		l.open("", '{')
		l.agent(d.Name, d)
		l.close('}')
		l.open("", '{')
		l.text("@type", "vcard:Organization")
		l.contact(d)
		if strings.Count(d.Email, "@") == 1 && !strings.ContainsAny(d.Email, " ,;、；，") {
			l.joined("hasEmail", "mailto:", d.Email)
		}
		l.close('}')
	}
	l.close(']')
}

// party names a department as a publisher: DCAT-US has a word of its own for its type, DCAT another.
func (l *linked) party(d *catalogue.Department) {
	l.name("@id", d.Address, "")
	l.text("name", d.Name)
}

// contact names whom to ask about an item: the office of its department that answers for disclosure.
func (l *linked) contact(d *catalogue.Department) {
	if d == nil {
		l.text("fn", l.ed.Site.Organisation)
		return
	}
	l.name("@id", d.Address, "#contact")
	l.text("fn", cmp.Or(d.Responsible.Office, d.Name))
}
