package privacy_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
)

// TestANumberThatIsCalledAnIdentityNumberIsOne: whatever its check digit says, and what else it might be.
func TestANumberThatIsCalledAnIdentityNumberIsOne(t *testing.T) {
	const code = "34102119900307281X" // also has the check character of a credit code
	const found, silent = true, false
	for _, row := range []struct {
		name, heading, value string
		want                 bool
	}{
		{"credit code's check character", "身份证号", code, found},
		{"its other names", "身份证号码", code, found},
		{"and", "公民身份号码", code, found},
		{"and", "身份证件号码", "341021199003071230", found},
		{"small letter", "身份证号", strings.ToLower(code), found},
		{"in groups", "身份证号", "341021 19900307 281X", found},
		{"wrong digit", "身份证号", "341021199003071230", found},
		{"no region", "身份证号", "991021199003071230", found},
		{"fifteen digits", "身份证号", "999999999999999", found},
		{"below its own heading", "统一社会信用代码", code, silent},
		{"an office's among persons'", "身份证号", "11370322004222241N", silent},
		{"an office's below a heading for both", "身份证号或统一社会信用代码", "11370322004222241N", silent},
		{"about the card", "身份证件类型", code, silent},
		{"masked", "身份证号", "3410**********281X", silent},
	} {
		rows := [][]string{{"姓名", row.heading}, {"王五", row.value}}
		pipes := "| 姓名 | " + row.heading + " |\n|---|---|\n| 王五 | " + row.value + " |\n"
		tabs := "公示\n姓名\t" + row.heading + "\n王五\t" + row.value + "\n"
		for _, d := range []document{
			{name: "a.xlsx", data: xlsx(t, nil, rows, nil, nil)}, {name: "a.csv", data: csvFile(t, rows, false)}, {name: "a.md", data: []byte(pipes)},
			{name: "a.xls", data: []byte(tabs)}, {name: "a.tsv", data: []byte(tabs)},
		} {
			if list := read(t, shared(), d); (len(list) == 1 && identity(list[0])) != row.want || !row.want && len(list) > 0 {
				t.Errorf("%s: %s %s in %s: %v", row.name, row.heading, row.value, d.name, told(list))
			}
		}
	}
}

// TestAWordBeforeANumberSaysThatItIsAnIdentityNumber: in a sentence.
func TestAWordBeforeANumberSaysThatItIsAnIdentityNumber(t *testing.T) {
	const code = "34102119900307281X"
	for text, want := range map[string]bool{
		"身份证号：" + code: true, "身份证 " + code: true, "公民身份号码" + code + "。": true, "王五（身份证号码：" + code + "）": true, "身份证号：341021 19900307 281x": true,
		"身份证号：99102119900307281X": true, "身份证号" + code[:17] + "0": true,
		"统一社会信用代码：" + code: false, "凭身份证和统一社会信用代码" + code: false, code: false, "身份证号：3410**********281X": false, "身份证办理流水号：341021199003072810": false,
	} {
		for _, name := range []string{"a.md", "a.txt"} {
			if list := read(t, shared(), document{name: name, data: []byte(text)}); (len(list) == 1 && identity(list[0])) != want || !want && len(list) > 0 {
				t.Errorf("%s: %s: %v", name, text, told(list))
			}
		}
	}
}

// TestAQuotationSaysSoToo: a message that repeats the word and the number does not show it.
func TestAQuotationSaysSoToo(t *testing.T) {
	for text, want := range map[string]string{
		"身份证号：34102119900307281X，王五":  "身份证号：3410**********281X，王五",
		"统一社会信用代码：34102119900307281X": "统一社会信用代码：34102119900307281X",
	} {
		if got := privacy.Mask(text); got != want {
			t.Errorf("got %s", got)
		}
	}
}

func identity(f catalogue.Finding) bool {
	return f.Kind == catalogue.Headed || f.Kind == catalogue.ResidentID
}
