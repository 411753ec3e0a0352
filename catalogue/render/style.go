package render

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"

	"gongkai/catalogue"
)

// styleSheet is the theme's style sheet with the site's accent. Its name holds the hash of its bytes, so that hosts
// may keep it for ever.
func (r *Renderer) styleSheet(accent string) []byte {
	return r.accented(r.theme.Static("site.css"), accent)
}

// accented adds the accent's tokens to a style sheet; an accent that is no colour adds nothing.
func (r *Renderer) accented(css []byte, accent string) []byte {
	c, ok := catalogue.ParseColour(accent)
	if !ok {
		return css
	}
	rule := ":root{--accent:" + legible(c, light).String() + ";--accent-dark:" + legible(c, dark).String() + "}"
	return append(slices.Clone(css), rule...)
}

func shortHash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])[:10]
}

func (w *worker) styleFile() (catalogue.File, error) {
	return catalogue.File{Address: w.site.style, Data: slices.Clone(w.site.sheet)}, nil
}

// script is one of the theme's scripts, named like the style sheet.
type script struct {
	address string
	data    []byte
}

func (r *Renderer) script(name string) script {
	data := r.theme.Static(name + ".js")
	return script{"register/" + name + "." + shortHash(data) + ".js", data}
}

func (s script) file() catalogue.File {
	return catalogue.File{Address: s.address, Data: slices.Clone(s.data)}
}

// icon is the theme's icon in the site's accent, which is the value of its first attribute color.
func (w *worker) icon() (catalogue.File, error) {
	svg := slices.Clone(w.site.r.theme.Static("favicon.svg"))
	if c, ok := catalogue.ParseColour(w.site.ed.Site.Accent); ok {
		if at := regexp.MustCompile(`\bcolor="[^"]*"`).FindIndex(svg); at != nil {
			svg = slices.Concat(svg[:at[0]], []byte(`color="`+legible(c, light).String()+`"`), svg[at[1]:])
		}
	}
	return catalogue.File{Address: iconAddress, Data: svg}, nil
}

// noJekyll keeps GitHub Pages from leaving files out.
func (w *worker) noJekyll() (catalogue.File, error) {
	return catalogue.File{Address: ".nojekyll", Data: []byte{}}, nil
}
