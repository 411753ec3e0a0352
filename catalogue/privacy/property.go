package privacy

import (
	"encoding/xml"
	"strconv"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

func itoa(n int) string { return strconv.Itoa(n) }

// propertyWords are the properties of office documents that name a person, a body or a machine, by the element or the
// attribute that holds them, with what we call them.
func propertyWords(local string) (catalogue.Words, bool) {
	words, ok := map[string]catalogue.Words{
		"creator": {Chinese: "作者", English: "author"}, "initial-creator": {Chinese: "作者", English: "author"}, "Author": {Chinese: "作者", English: "author"}, "author": {Chinese: "修订或批注人", English: "author of a change or comment"},
		"lastModifiedBy": {Chinese: "最后保存者", English: "last modified by"}, "printed-by": {Chinese: "打印者", English: "printed by"},
		"Company": {Chinese: "单位", English: "company"}, "Manager": {Chinese: "主管", English: "manager"}, "Template": {Chinese: "模板", English: "template"},
		"HyperlinkBase": {Chinese: "链接基址", English: "hyperlink base"}, "userName": {Chinese: "用户名", English: "user name"}, "displayName": {Chinese: "批注人", English: "author of a comment"},
		"absPath": {Chinese: "保存路径", English: "path of the file"}, "attachedTemplate": {Chinese: "模板", English: "template"},
	}[local]
	return words, ok
}

// named looks at an element of a part for what names persons and machines in its attributes.
func (p *pack) named(part string, e xml.StartElement) {
	switch e.Name.Local {
	case "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "comment", "person", "fileSharing", "cellIns", "cellDel", "sectPrChange", "tblPrChange", "cmAuthor", "userInfo", "presenceInfo":
		for _, a := range e.Attr {
			if words, ok := propertyWords(a.Name.Local); ok {
				p.propertyOnce(words, a.Value)
			}
		}
	case "absPath":
		words, _ := propertyWords("absPath")
		p.propertyOnce(words, foreign.Attribute(e, "url"))
	case "Relationship":
		if strings.HasSuffix(foreign.Attribute(e, "Type"), "/attachedTemplate") {
			words, _ := propertyWords("attachedTemplate")
			p.propertyOnce(words, foreign.Attribute(e, "Target"))
		}
	}
}

// propertyOnce tells of a property, of the same one with the same value only once.
func (v *visit) propertyOnce(words catalogue.Words, value string) {
	value = strings.TrimSpace(value)
	if key := v.prefix.English + words.English + value; !v.told[key] {
		if v.told == nil {
			v.told = map[string]bool{}
		}
		v.told[key] = true
		v.property(catalogue.Words{}, words, value)
	}
}

// described reads the properties of an office document.
func (p *pack) described() {
	for _, part := range []string{"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"} {
		p.properties(part)
	}
}

// properties reads docProps/core.xml, app.xml and their like.
func (p *pack) properties(part string) {
	f := p.files[part]
	if f == nil {
		return
	}
	var local, text string
	p.walk(f, func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			local, text = t.Name.Local, ""
			if local == "property" {
				p.passage(foreign.Attribute(t, "name"), searching{}, at(both(part)))
			}
		case xml.CharData:
			text += string(t[:min(len(t), 1<<16)])
		case xml.EndElement:
			if words, ok := propertyWords(local); ok && local == t.Name.Local {
				p.propertyOnce(words, text)
			}
			p.passage(text, searching{}, at(both(part)))
			local, text = "", ""
		}
	})
}

// harmless tells names that are nobody's: what programs write of themselves, and the users that they come with.
func harmless(value string) bool {
	value = strings.ToLower(strings.TrimSpace(value))
	switch value {
	case "", "user", "users", "administrator", "admin", "root", "windows user", "windows 用户", "microsoft", "微软用户", "微软中国", "wps office", "wps 文字", "wps表格", "unknown", "un-named", "unnamed", "author", "作者", "用户",
		"python-docx", "openpyxl", "apache poi", "xuri", "normal", "normal.dotm", "normal.dot", "normal.wpt", "libreoffice", "openoffice", "none", "null", "china", "gongkai":
		return true
	}
	return strings.HasPrefix(value, "microsoft office") || strings.HasPrefix(value, "microsoft®")
}
