package privacy_test

import (
	"fmt"
	"strings"
	"testing"
)

// The number that is hidden below, in three parts.
const a1, b1, c1 = "340102", "19850203", "1003"

func escapes(form string) string {
	var b strings.Builder
	for _, r := range a1 + b1 + c1 {
		b.WriteString(strings.ReplaceAll(form, "?", string(r)))
	}
	return b.String()
}

func entities() string {
	var b strings.Builder
	for _, r := range a1 + b1 + c1 {
		fmt.Fprintf(&b, "&#%d;", r)
	}
	return b.String()
}

// TestANumberIsFoundAsThePageShowsIt: whatever is written between its digits.
func TestANumberIsFoundAsThePageShowsIt(t *testing.T) {
	for _, row := range []struct{ name, file, text, at string }{
		{"YAML \\u", "a.md", "---\ntitle: \"甲号名单" + escapes("\\u003?") + "\"\n---\n", "2:"},
		{"YAML \\x", "a.md", "---\nsummary: \"张三的身份证号是" + escapes("\\x3?") + "\"\n---\n", "2:"},
		{"YAML folded", "a.md", "---\nsummary: >-\n  张三的身份证号是" + a1 + "\n  " + b1 + "-" + c1 + "\n---\n", "3:"},
		{"YAML continued", "a.md", "---\nsummary: \"张三的身份证号是" + a1 + "\\\n  " + b1 + c1 + "\"\n---\n", "2:"},
		{"entities", "a.md", "一\n张三身份证号" + entities(), "2:"},
		{"entity", "a.md", "一\n张三身份证号34010&#x32;" + b1 + c1 + "。", "2:7+"},
		{"emphasis", "a.md", "张三身份证号" + a1 + "**" + b1 + "**" + c1, "1:7+"},
		{"code", "a.md", "张三" + a1 + "`" + b1 + "`" + c1, "1:"},
		{"escapes of Markdown", "a.md", "张三" + a1 + "\\-" + b1 + "\\-" + c1, "1:"},
		{"link", "a.md", "张三" + a1 + "[" + b1 + "](a.md)" + c1, "1:"},
		{"line's end", "a.md", "张三身份证号" + a1 + "\n" + b1 + c1, "1:"},
		{"escaped pipe", "a.md", "| 姓名 | 身份证 |\n|---|---|\n| 张三 | " + a1 + "\\|" + b1 + c1 + " |", "3:"},
		{"struck out", "a.md", "张三" + a1 + "~~" + b1 + "~~" + c1, "1:"},
		{"mark that is not seen", "a.md", "张三" + a1 + "\u200e" + b1 + c1, "1:"},
		{"selector", "a.txt", a1 + "\ufe0f" + b1 + c1, "1:"},
		{"cell over two lines", "a.csv", "姓名,说明\n张三,\"身份证" + a1 + "\n" + b1 + c1 + "\"\n", "2:"},
		{"dots", "a.txt", a1 + "." + b1 + "." + c1, "1:"},
		{"slashes", "a.txt", a1 + "/" + b1 + "/" + c1, "1:"},
		{"middle dots", "a.txt", a1 + "·" + b1 + "·" + c1, "1:"},
		{"two spaces", "a.txt", a1 + "  " + b1 + "  " + c1, "1:"},
		{"minus", "a.txt", a1 + "\u2212" + b1 + "\u2212" + c1, "1:"},
		{"one by one", "a.txt", escapes("? "), "1:"},
		{"circled", "a.txt", strings.NewReplacer("1", "①", "9", "⑨").Replace(a1 + b1 + c1), "1:"},
		{"Arabic digits", "a.txt", strings.NewReplacer("1", "١", "9", "٩", "0", "٠").Replace(a1 + b1 + c1), "1:"},
		{"address", "a.txt", "http://x/?id=" + escapes("%3?"), "1:"},
		{"raised", "a.txt", strings.NewReplacer("1", "¹", "9", "⁹", "3", "³").Replace(a1 + b1 + c1), "1:"},
		{"JSON", "a.json", `{"id":"` + escapes("\\u003?") + `"}`, "1:"},
		{"underscores", "a.txt", "身份证_" + a1 + b1 + c1 + "_张三", "1:"},
		{"Cyrillic check character", "a.txt", "身份证 11010519491231002Х", "1:"},
		{"phone", "a.txt", "张三 手机 （139）1234 5678", "phone"},
		{"phone with dots", "a.txt", "张三 手机 139.1234.5678", "phone"},
		{"boxes of a form", "a.docx", string(docx(t, nil, nil, nil, [][]string{append([]string{"公民身份号码"}, strings.Split(a1+b1+c1, "")...)})), "table"},
		{"boxes of a sheet", "a.xlsx", string(xlsx(t, nil, [][]string{append([]string{"公民身份号码"}, strings.Split(a1+b1+c1, "")...)}, nil, nil)), "名单!"},
		{"two cells", "a.xlsx", string(xlsx(t, nil, [][]string{{"身份证"}, {a1, b1 + c1}}, nil, nil)), "名单!"},
		{"two paragraphs", "a.docx", string(docx(t, []string{"身份证号" + a1, b1 + c1}, nil, nil, nil)), "paragraph"},
		{"boxes of a page", "a.html", "<table><tr><td>" + strings.Join(strings.Split(a1+b1+c1, ""), "</td><td>") + "</td></tr></table>", "1:"},
	} {
		t.Run(row.name, func(t *testing.T) {
			list := read(t, shared(), document{name: row.file, data: []byte(row.text)})
			for _, line := range told(list) {
				if strings.Contains(line, row.at) && (strings.Contains(line, "[id]") || row.at == "phone") {
					return
				}
			}
			t.Errorf("not found: %v", told(list))
		})
	}
}

// TestWhatOnlyLooksScatteredIsNoNumber: columns of figures, decimals, numbers of things.
func TestWhatOnlyLooksScatteredIsNoNumber(t *testing.T) {
	for _, text := range []string{
		"| " + a1 + " | " + b1 + c1[:2] + " | " + c1[2:] + " |", // groups that no number is written in
		a1 + "\n" + b1 + c1,       // two lines, and no word
		"0." + a1 + b1 + c1,       // a decimal
		"A" + a1 + "**" + b1 + c1, // part of a longer word
		a1 + "。其中" + b1 + c1,
		a1 + "-" + b1 + "-" + "1004", // a wrong check digit
		"办公室值班手机：（159）1234 5678",
	} {
		if list := read(t, shared(), document{name: "a.md", data: []byte(text)}); len(list) > 0 {
			t.Errorf("%q: %v", text, told(list))
		}
	}
}
