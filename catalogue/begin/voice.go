package begin

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"text/template"

	"gongkai/catalogue"
	"gongkai/catalogue/hant"
)

// Languages are those that a site may be written in.
func Languages() []string { return []string{"zh-Hans", "zh-Hant", "en"} }

// voice writes in the language of a site.
type voice struct {
	language string
	hant     *hant.Converter // nil but for traditional characters
}

func newVoice(language string) (*voice, error) {
	v := &voice{language: language}
	if language == "zh-Hant" {
		var err error
		if v.hant, err = hant.New(nil); err != nil {
			return nil, fmt.Errorf("convert to traditional characters: %w", err)
		}
	}
	return v, nil
}

// key is a key of the content model, or a value, as this site writes them.
func (v *voice) key(chinese, english string) string {
	if v.language == "zh-Hans" {
		return chinese
	}
	return english
}

// words are words for a reader.
func (v *voice) words(chinese, english string) string {
	switch {
	case v.language == "en":
		return english
	case v.hant != nil:
		return v.hant.Text(chinese)
	}
	return chinese
}

// term is a value of a key as this site writes it; what the key does not know stays.
func (v *voice) term(keys []catalogue.Key, key, name string) string {
	k, _ := catalogue.Find(keys, key)
	for _, term := range k.Terms {
		if term.Name == name {
			return v.key(term.Chinese[0], term.Name)
		}
	}
	return name
}

// quote is a value between quotation marks, as YAML and JSON read them.
func quote(text string) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(text)
	return strings.TrimSuffix(b.String(), "\n"), err
}

var action = regexp.MustCompile(`(?s)\[\[.*?\]\]`)

// spoken is a Chinese template in the script of the site; what stands between brackets is no text.
func (v *voice) spoken(text string) string {
	if v.hant == nil {
		return text
	}
	var b strings.Builder
	from := 0
	for _, at := range action.FindAllStringIndex(text, -1) {
		b.WriteString(v.hant.Text(text[from:at[0]]) + text[at[0]:at[1]])
		from = at[1]
	}
	return b.String() + v.hant.Text(text[from:])
}

// fill makes a text of a template of the skeleton.
func (v *voice) fill(name string, data any) ([]byte, error) {
	raw, err := skeleton.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("begin: %w", err)
	}
	text := string(raw)
	if strings.Contains(name, ".zh.") {
		text = v.spoken(text)
	}
	t, err := template.New(name).Delims("[[", "]]").Option("missingkey=error").Funcs(template.FuncMap{
		"k": v.key, "t": v.words, "q": quote, "matchers": matchers,
	}).Parse(text)
	if err != nil {
		return nil, fmt.Errorf("begin: %w", err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return nil, fmt.Errorf("begin: %w", err)
	}
	return b.Bytes(), nil
}
