package platform

import (
	"bytes"
	"encoding/xml"
	"strings"
	"unicode"
)

// xml is what is sent as XML, in UTF-8 and without namespaces: an element for each row, and in it an element or an
// attribute for each column.
func (m *Mapping) xml(rows []Row) []byte {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n<" + m.Root + ">\n")
	for i, row := range rows {
		cells := m.numbered(row, i+1)
		b.WriteString("  <" + m.Row)
		for j, c := range m.Columns {
			if c.attribute {
				b.WriteString(" " + c.element + `="`)
				escape(&b, cells[j])
				b.WriteByte('"')
			}
		}
		b.WriteString(">\n")
		for j, c := range m.Columns {
			if !c.attribute {
				b.WriteString("    <" + c.element + ">")
				escape(&b, cells[j])
				b.WriteString("</" + c.element + ">\n")
			}
		}
		b.WriteString("  </" + m.Row + ">\n")
	}
	b.WriteString("</" + m.Root + ">\n")
	return b.Bytes()
}

// escape writes a text so that every reader of XML has it as it was; what XML cannot hold is left out. ]]> is escaped as
// every > is.
func escape(b *bytes.Buffer, text string) {
	text = strings.Map(func(c rune) rune {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF {
			return -1
		}
		return c
	}, text)
	xml.EscapeText(b, []byte(text)) // a buffer never fails
}

// elementName says whether XML lets an element have this name. Colons belong to namespaces, which we have none of.
func elementName(name string) bool {
	for i, c := range name {
		letter := c == '_' || unicode.IsLetter(c) && c < 0x10000 || unicode.Is(unicode.Han, c)
		if !letter && (i == 0 || c != '-' && c != '.' && (c < '0' || c > '9')) {
			return false
		}
		if c == 'ª' || c == 'µ' || c == 'º' || c >= 0x2000 && c < 0x2C00 || c >= 0xFF00 && c < 0x10000 {
			return false
		}
	}
	return name != "" && !strings.HasPrefix(strings.ToLower(name), "xml")
}
