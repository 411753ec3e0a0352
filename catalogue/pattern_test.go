package catalogue

import "testing"

func TestIndexPatterns(t *testing.T) {
	made := NewDate(2026, 5, 8)
	for _, c := range []struct {
		pattern, code string
		example       string
		good, bad     []string
	}{
		{"{code}/{year}-{serial:5}", "CZ", "CZ/2026-00001", []string{"CZ/2026-00001", "CZ/1999-99999"}, []string{"CZ/2026-0001", "CZ/2026-000001", "CZ/26-00001", "GK/2026-00001", "CZ/2026-00001 ", "cz/2026-00001", "CZ/2126-00001", "xCZ/2026-00001", "CZ/2026-00001\n"}},
		{"{serial}", "", "1", []string{"1", "000123"}, []string{"", "1a", "一"}},
		{"{year}{month}{day}{serial:2}", "", "2026050801", []string{"2026123199"}, []string{"2026133101", "2026003101", "2026120001", "2026123201"}},
		{"{code}.{serial:3}(a+)", "A.B", "A.B.001(a+)", []string{"A.B.123(a+)"}, []string{"AxB.123(a+)", "A.Bx123(a+)", "A.B.123(aa)"}},
		{"青财{year}第{serial}号", "", "青财2026第1号", []string{"青财2026第18号"}, []string{"青财2026第号"}},
	} {
		p, ok := parsePattern(c.pattern)
		if !ok {
			t.Errorf("%s is refused", c.pattern)
			continue
		}
		match := p.matcher(c.code).MatchString
		for _, s := range append(c.good, c.example) {
			if !match(s) {
				t.Errorf("%s refuses %q", c.pattern, s)
			}
		}
		for _, s := range c.bad {
			if match(s) {
				t.Errorf("%s accepts %q", c.pattern, s)
			}
		}
		if got := p.number(c.code, made, 1); got != c.example {
			t.Errorf("%s: example %q, want %q", c.pattern, got, c.example)
		}
		if !match(p.number(c.code, Date{}, 1)) {
			t.Errorf("%s: without a date the example does not match", c.pattern)
		}
	}
	for _, bad := range []string{"", "{code}/{year}", "{serial", "{serial:0}", "{serial:21}", "{serial:x}", "{number}", "{}", "{serial:-1}", "{SERIAL}"} {
		if _, ok := parsePattern(bad); ok {
			t.Errorf("%q is accepted", bad)
		}
	}
}

func TestDocumentNumbersAreMendedWhereTheyAreDamaged(t *testing.T) {
	for number, want := range map[string]string{
		"黟政办〔201746":     "黟政办〔2017〕46号",
		"黟政办〔201746号":    "黟政办〔2017〕46号",
		"黟政办[2007]12号":   "黟政办〔2007〕12号",
		"黟政办［2007］12号":   "黟政办〔2007〕12号",
		"黟政办(2007)12号":   "黟政办〔2007〕12号",
		"黟政办（2007）12号":   "黟政办〔2007〕12号",
		"黟政办﹝2007﹞12号":   "黟政办〔2007〕12号",
		"黟政办【2007】12号":   "黟政办〔2007〕12号",
		"黟政办〔2007〕12":    "黟政办〔2007〕12号",
		"黟政办〔2007〕012号":  "黟政办〔2007〕12号",
		"黟政办〔2007〕第12号":  "黟政办〔2007〕12号",
		"黟政办〔2007年〕12号":  "黟政办〔2007〕12号",
		"黟政办 〔2007〕12号":  "黟政办〔2007〕12号",
		"黟政办〔2007〕 12 号": "黟政办〔2007〕12号",
		"国令第 706 号":      "国令第706号",

		"黟政办〔2007〕12号":             "",
		"国令第706号":                  "",
		"青财发〔2007〕12号、青税发〔2007〕3号": "",
		"黟政办〔2007〕12号（节录）":         "",
		"公告2026年第3号":               "",
		"Order No. 5":              "",
		"No.12":                    "",
	} {
		offer, damaged := wellFormed(number)
		if damaged != (want != "") || damaged && offer != want {
			t.Errorf("%q: %q (%v), want %q", number, offer, damaged, want)
		}
		if again, still := wellFormed(offer); damaged && still {
			t.Errorf("%q is mended to %q, which is to be mended to %q", number, offer, again)
		}
	}
}

func TestResidueOfProgramsAndForms(t *testing.T) {
	for value, want := range map[string]bool{
		"None": true, "null": true, "NULL": true, "nil": true, "undefined": true, "NaN": true, "N/A": true, "无": true, "暂无": true, "号": true, "-": true, "--": true, "—": true, "/": true, "？": true, "青财〔2026〕None": true, "CZ/2026-": true, "青财null": true,
		"": false, "无线电管理": false, "号码": false, "CZ/2026-00001": false, "无锡市": false, "关于零的通知": false, "0": false,
	} {
		if got := residue(value); got != want {
			t.Errorf("%q: %v", value, got)
		}
	}
}
