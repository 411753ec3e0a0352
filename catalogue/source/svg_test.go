package source

import (
	"testing"
	"unicode/utf16"
)

func TestAPictureThatActsIsNone(t *testing.T) {
	const head = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">`
	wide := []byte{0xFF, 0xFE}
	for _, unit := range utf16.Encode([]rune(head + "<script>x</script></svg>")) {
		wide = append(wide, byte(unit), byte(unit>>8))
	}
	for _, text := range []string{
		head + `<script>x</script></svg>`, head + `<SCRIPT>x</SCRIPT></svg>`,
		`<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>x</s:script></s:svg>`,
		head + `<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script></svg>`,
		`<svg xmlns="http://www.w3.org/1999/xhtml"><path/></svg>`,
		head + `<foreignObject/></svg>`, head + `<use href="#a"/></svg>`, head + `<animate/></svg>`, head + `<a href="#x"/></svg>`, head + `<image href="data:image/png;base64,x"/></svg>`,
		head + `<path onclick="x"/></svg>`, head + `<path OnClick="x"/></svg>`, head + `<linearGradient xlink:href="http://a/b#c"/></svg>`, head + `<path fill="url(//a/b)"/></svg>`,
		head + `<path fill=" javascript:x"/></svg>`, head + `<style>@import "a"</style></svg>`, head + `<style>path{fill:url("http://a")}</style></svg>`, head + `<style>path{fill:\75rl(a)}</style></svg>`,
		`<!DOCTYPE svg [<!ENTITY a "b">]>` + head + `</svg>`, `<?xml-stylesheet href="a.css"?>` + head + `</svg>`, `<?xml version="1.0" encoding="UTF-7"?>` + head + `</svg>`,
		head, "\x00" + head + "</svg>", head + "\xff</svg>", string(wide),
	} {
		if !activeSVG([]byte(text)) {
			t.Errorf("taken for a picture: %s", text)
		}
	}
	for _, text := range []string{
		`<?xml version="1.0" encoding="UTF-8"?>` + head + `<title>徽标 https://a.gov.cn</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient><linearGradient xlink:href="#g"/></defs><path fill="url(#g)" style="fill:url('#g')" d="M0 0"/></svg>`,
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:version="1"><metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><style>path{fill:red}</style></svg>`,
		`<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>`,
	} {
		if activeSVG([]byte(text)) {
			t.Errorf("refused: %s", text)
		}
	}
}
