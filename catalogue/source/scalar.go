package source

import (
	"cmp"
	"errors"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// scalar reads a text, flag, number, day or choice. A text is taken as typed: 0012 stays 0012.
func (r *reading) scalar(k catalogue.Key, name string, n *yaml.Node, field reflect.Value) {
	if n.Kind != yaml.ScalarNode {
		r.shape(k, name, n)
		return
	}
	at, written := place(n, r.first), strings.TrimSpace(n.Value)
	switch k.Shape {
	case catalogue.OneText:
		field.Set(reflect.ValueOf(catalogue.Field[string]{Value: written, At: at}))
	case catalogue.Day:
		d, ok := catalogue.ParseDate(written)
		if !ok {
			r.noDate(name, written, at)
			return
		}
		field.Set(reflect.ValueOf(catalogue.Field[catalogue.Date]{Value: d, At: at}))
	case catalogue.Flag:
		v, ok := flag(written)
		if !ok {
			r.shape(k, name, n)
			return
		}
		field.Set(reflect.ValueOf(catalogue.Field[bool]{Value: v, At: at}))
	case catalogue.Number:
		v, err := strconv.Atoi(written)
		switch {
		case v < 0, err != nil && !errors.Is(err, strconv.ErrRange):
			r.shape(k, name, n)
		case err != nil, k.Most > 0 && v > k.Most:
			r.add(at, "value-large", name, shortened(written), strconv.Itoa(cmp.Or(k.Most, math.MaxInt)))
		default:
			field.Set(reflect.ValueOf(catalogue.Field[int]{Value: v, At: at}))
		}
	case catalogue.Choice:
		r.choice(k, name, written, at, field)
	}
}

// shortened is a number as it was written, or how it begins.
func shortened(written string) string {
	if len(written) > 15 {
		return excerpt(written)
	}
	return written
}

// noDate says what a day is written like, and which one was probably meant.
func (r *reading) noDate(name, written string, at catalogue.At) {
	d, meant := catalogue.MeantDate(written)
	if !meant {
		r.add(at, "value-date", name, written, "写成如“2026-05-08”的日期；也认 2026年5月8日、2026.5.8，后面可以有时间",
			"write a day such as “2026-05-08”; 2026年5月8日 and 2026.5.8 are understood, and a time may follow")
		return
	}
	r.add(at, "value-date", name, written, "写成“"+d.String()+"”", "write “"+d.String()+"”")
	if int(at.Width) == utf8.RuneCountInString(written) { // not in quotation marks
		r.problems[len(r.problems)-1].Fix = &catalogue.Edit{At: at, Old: written, New: d.String()}
	}
}

func (r *reading) choice(k catalogue.Key, name, written string, at catalogue.At, field reflect.Value) {
	v, ok := catalogue.FindTerm(k.Terms, written)
	if !ok {
		hint := chooseFrom(k.Terms, written)
		r.add(at, "value-choice", name, written, hint.Chinese, hint.English)
		return
	}
	field.Field(0).SetString(v)
	field.Field(1).Set(reflect.ValueOf(at))
}

// chooseFrom names the value that was probably meant, or all that may be written.
func chooseFrom(terms []catalogue.Term, written string) catalogue.Words {
	var names, chinese, english []string
	for _, t := range terms {
		names = append(append(names, t.Name), t.Chinese...)
		chinese, english = append(chinese, t.Chinese[0]), append(english, t.Name)
	}
	if near, ok := catalogue.Nearest(written, names); ok && utf8.RuneCountInString(written) > 2 {
		return catalogue.Meant(written, []string{near}, catalogue.Words{})
	}
	return catalogue.Words{Chinese: "可以写：" + strings.Join(chinese, "、"), English: "write one of: " + strings.Join(english, ", ")}
}

func flag(written string) (value, ok bool) {
	switch written {
	case "true", "yes", "是", "有":
		return true, true
	case "false", "no", "否", "无":
		return false, true
	}
	return false, false
}

// shape says that a value has the wrong shape for its key, and shows the right one.
func (r *reading) shape(k catalogue.Key, name string, n *yaml.Node) {
	var chinese, english, example string
	switch k.Shape {
	case catalogue.OneText, catalogue.Choice:
		chinese, english, example = "一段文字", "a text", "……"
	case catalogue.Day:
		r.add(place(n, r.first), "value-shape", name, "一个日期", "a date", "写成如“2026-05-08”的日期", "write a day such as “2026-05-08”")
		return
	case catalogue.Flag:
		r.add(place(n, r.first), "value-shape", name, "“是”或“否”", "true or false", "可以写：是、否", "write one of: true, false")
		return
	case catalogue.Number:
		r.add(place(n, r.first), "value-shape", name, "一个整数", "a whole number", "写成“……”，用阿拉伯数字，不带单位，如 10", "write “…”, in digits and without a unit, as 10")
		return
	case catalogue.List:
		chinese, english, example = "一段文字或几段文字的列表", "a text or a list of texts", "[……, ……]"
	case catalogue.Settings:
		chinese, english, example = "一行一条的“规则: 值”", "lines of “rule: value”", "{item-summary-missing: warning}"
	default:
		chinese, english, example = "下面缩进两格的几项", "keys indented below it", inside(k, name)
	}
	r.add(place(n, r.first), "value-shape", name, chinese, english, "写成“"+example+"”", "write “"+strings.ReplaceAll(example, "……", "…")+"”")
}

// inside shows what a block must hold, or its first key, in the language in which the block's own name was written.
func inside(k catalogue.Key, written string) string {
	var pairs []string
	for i, c := range k.Keys {
		name := c.Name
		if written != k.Name {
			name = c.Chinese[0]
		}
		if c.Required || i == 0 {
			pairs = append(pairs, name+": ……")
		}
	}
	return "{" + strings.Join(pairs, ", ") + "}"
}
