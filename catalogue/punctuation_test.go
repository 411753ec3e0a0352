package catalogue

import "testing"

func TestPunctuationBetweenChineseCharacters(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"通知如下:", "通知如下："},
		{"收入,支出;结余:如下", "收入，支出；结余：如下"},
		{"是否公开?是!", "是否公开？是！"},
		{"管理办法(试行)的通知", "管理办法（试行）的通知"},
		{"办法(2026年版)", "办法(2026年版)"},           // what begins with a digit may be anything
		{"电话:0559-5520000", "电话:0559-5520000"}, // beside a digit
		{"见[附件](附件.pdf)和`甲,乙`", "见[附件](附件.pdf)和`甲，乙`"},
		{"甲(乙(丙)丁)", "甲(乙（丙）丁)"},
		{"甲( 乙)", "甲( 乙)"},
		{"a,b", "a,b"},
		{"甲.乙", "甲.乙"},
		{"", ""},
	} {
		got := Swapped(c.text, Punctuation(c.text, 0, len(c.text)))
		if got != c.want {
			t.Errorf("%q becomes %q, want %q", c.text, got, c.want)
		}
		if again := Punctuation(got, 0, len(got)); len(again) > 0 {
			t.Errorf("%q is not yet what it should be: %v", got, again)
		}
	}
}

func TestBracketsOfDocumentNumbers(t *testing.T) {
	for _, c := range []struct{ number, want string }{
		{"黟政办[2007]12号", "黟政办〔2007〕12号"},
		{"黟政办（2007）12号", "黟政办〔2007〕12号"},
		{"黟政办 ﹝2007﹞ 12 号", "黟政办〔2007〕12号"},
		{"黟政办〔2007〕12号", ""},
		{"黟政办[2007]第012号", ""}, // more than brackets
		{"〔201746", ""},
		{"国令第706号", ""},
	} {
		if got, ok := Bracketed(c.number); got != c.want && (ok || c.want != "") {
			t.Errorf("%q becomes %q, want %q", c.number, got, c.want)
		}
	}
	text := "依政办[2026]3号[2026]4号，按黟政办[2007]12号和（2017）皖10民终12号、[2007]年、依[2007]12条"
	if got, want := Swapped(text, YearBrackets(text, 0, len(text))), "依政办〔2026〕3号〔2026〕4号，按黟政办〔2007〕12号和（2017）皖10民终12号、[2007]年、依[2007]12条"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
