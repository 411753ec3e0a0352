package privacy_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
)

// TestEachKindIsReportedInItsWords: a row a rule, as the Register makes problems of findings.
func TestEachKindIsReportedInItsWords(t *testing.T) {
	place := catalogue.Words{Chinese: "Sheet2!D17（隐藏的工作表）", English: "Sheet2!D17 (hidden sheet)"}
	note := catalogue.Words{Chinese: "注", English: "note"}
	reg, _ := catalogue.New(&catalogue.Records{Items: []*catalogue.ItemRecord{{Path: "d/i.md", Allow: []catalogue.AllowRecord{
		allow(3, "id", "b.xlsx", "", "依法公开"), allow(6, "plate", "", "", "公务用车"), allow(9, "phone", "", "138****0000", "本人同意"), allow(12, "email", "", "", ""),
	}}}}, today)
	seen := map[catalogue.Rule]bool{}
	for _, row := range []struct {
		kind catalogue.Personal
		file string
		want string
	}{
		{catalogue.ResidentID, "a.xlsx", "error [personal-id] Sheet2!D17（隐藏的工作表）：居民身份证号码 138****1234注 → 写成“138****1234”；"},
		{catalogue.BankCard, "a.xlsx", "error [personal-bank-card] Sheet2!D17（隐藏的工作表）：银行卡号 138****1234 → 写成“138****1234”，或删掉；"},
		{catalogue.Phone, "d/i.md", "error [personal-phone] Sheet2!D17（隐藏的工作表）：个人电话 138****1234 → 写成“138****1234”，或改成办公电话；"},
		{catalogue.Passport, "a.xlsx", "error [personal-passport] Sheet2!D17（隐藏的工作表）：护照或通行证号码 138****1234 → 写成“138****1234”；"},
		{catalogue.Plate, "a.xlsx", "error [personal-plate] Sheet2!D17（隐藏的工作表）：车牌号 138****1234 → 写成“138****1234”；"},
		{catalogue.Email, "d/i.md", "error [personal-email] Sheet2!D17（隐藏的工作表）：个人邮箱 138****1234 → 写成“138****1234”，或改成单位邮箱；"},
		{catalogue.HomeAddr, "a.xlsx", "error [personal-address] Sheet2!D17（隐藏的工作表）：家庭住址 138****1234 → 只写到乡镇或村，如“138****1234”；"},
		{catalogue.Minor, "a.xlsx", "error [personal-minor] Sheet2!D17（隐藏的工作表）：未成年人的信息：138****1234注 → 写成“138****1234”（个人信息保护法第二十八条）；"},
		{catalogue.Headed, "a.xlsx", "error [personal-column] Sheet2!D17（隐藏的工作表）：“注”一栏的值没有隐去：138****1234 → 写成“138****1234”，或删掉这一栏；"},
		{catalogue.Properties, "a.xlsx", "warning [personal-properties] Sheet2!D17（隐藏的工作表）：文件属性里有人名、单位或设备：注 138****1234 → gongkai clean --in-place "},
		{catalogue.Unread, "a.xlsx", "error [personal-unread] Sheet2!D17（隐藏的工作表）：这里没有查过个人信息：注 → 换成能读的格式"},
		{catalogue.Scanned, "a.xlsx", "warning [personal-scan] Sheet2!D17（隐藏的工作表）：没有查过个人信息：注 → 换成带文字的文件；"},
	} {
		problems := reg.Personal([]catalogue.Finding{{File: row.file, Place: place, Kind: row.kind, Masked: "138****1234", Note: note}})
		for _, p := range problems {
			seen[p.Rule] = true
			spoken(t, p)
		}
		if got := line(problems[0]); !strings.HasPrefix(got, row.want) {
			t.Errorf("got  %s\nwant %s", got, row.want)
		}
	}
	for _, p := range reg.Personal(many(catalogue.ResidentID, "a.xlsx", 102)) {
		if seen[p.Rule] = true; p.Rule == "personal-more" && line(p) != "error [personal-more] 还有 2 处身份证号没有列出 → 先改上面列出的" {
			t.Errorf("got %s", line(p))
		}
	}
	plate := reg.Personal([]catalogue.Finding{{File: "d/i.md", Kind: catalogue.Plate, Masked: "皖J***45"}})
	want := []string{
		"3 warning [personal-allow-unused] 允许的身份证号在这里没有找到（依法公开） → 删掉这一条，或核对 文件（file）和 值（value）",
		"6 note [personal-allowed] 允许了 1 处车牌号：公务用车 → 定期核对理由是不是还成立",
		"9 warning [personal-allow-unused] 允许的电话在这里没有找到（本人同意） → 删掉这一条，或核对 文件（file）和 值（value）",
	}
	catalogue.SortProblems(plate)
	for i, p := range plate {
		seen[p.Rule] = true
		spoken(t, p)
		if got := fmt.Sprint(p.At.Line, " ", line(p)); i >= len(want) || got != want[i] {
			t.Errorf("got %s", got)
		}
	}
	for _, info := range catalogue.Rules() {
		if strings.HasPrefix(string(info.Rule), "personal-") && !seen[info.Rule] {
			t.Errorf("no row breaks %s", info.Rule)
		}
	}
}

// TestAnAllowEntryMayRepeatTheMessage: whatever a message says of a finding, in either language, is a value that allows it.
func TestAnAllowEntryMayRepeatTheMessage(t *testing.T) {
	locked := zipped(t, "内.docx", string(compoundFile("EncryptedPackage", "x")))
	named := zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>", "docProps/core.xml", "<c><creator>汪经办</creator></c>")
	for _, row := range []struct {
		name, kind, value string
		data              []byte
		allowed           bool
	}{
		{"property in Chinese", "properties", "作者 汪***", named, true},
		{"property in English", "properties", "author 汪***", named, true},
		{"the value alone", "properties", "汪***", named, true},
		{"another", "properties", "作者 王***", named, false},
		{"unread in Chinese", "unread", "加了密码，读不了", locked, true},
		{"unread in English", "unread", "it is encrypted and cannot be read", locked, true},
		{"unread for another reason", "unread", "文件坏了，读不了", locked, false},
		{"scan in Chinese", "scan", "没有文字，只有图片（扫描件）", pdfFile([]string{""}), true},
		{"scan in English", "scan", "it has no text, only pictures (a scan)", pdfFile([]string{""}), true},
	} {
		t.Run(row.name, func(t *testing.T) {
			found := whole(t, shared(), "a", row.data)
			for i := range found {
				found[i].File = "d/i.md"
			}
			reg, _ := catalogue.New(&catalogue.Records{Items: []*catalogue.ItemRecord{{Path: "d/i.md", Allow: []catalogue.AllowRecord{allow(1, row.kind, "", row.value, "看过")}}}}, today)
			plain, _ := catalogue.New(&catalogue.Records{}, today)
			silent := true
			for _, p := range reg.Personal(found) {
				silent = silent && p.Rule != catalogue.Rule("personal-"+row.kind)
			}
			if silent != row.allowed {
				t.Errorf("allowed: %v, findings %+v", silent, found)
			}
			for _, p := range plain.Personal(found) {
				if row.allowed && !strings.Contains(p.Text("zh-Hans")+p.Text("en"), row.value) {
					t.Errorf("no message says %q", row.value)
				}
				if strings.ContainsFunc(p.Text("en"), func(r rune) bool { return r >= 0x4E00 && r < 0xA000 && !strings.ContainsRune("汪内", r) }) {
					t.Errorf("the English message has Chinese in it: %s", p.Text("en"))
				}
			}
		})
	}
}

func many(kind catalogue.Personal, file string, n int) []catalogue.Finding {
	list := make([]catalogue.Finding, n)
	for i := range list {
		list[i] = catalogue.Finding{File: file, Kind: kind, Masked: "*"}
	}
	return list
}

func allow(at uint32, kind, file, value, reason string) catalogue.AllowRecord {
	field := func(v string) catalogue.Field[string] {
		return catalogue.Field[string]{Value: v, At: catalogue.At{Line: at, Column: 1}}
	}
	return catalogue.AllowRecord{At: catalogue.At{Line: at, Column: 5}, Kind: field(kind), File: field(file), Value: field(value), Reason: field(reason)}
}

func line(p catalogue.Problem) string {
	return fmt.Sprintf("%s [%s] %s → %s", p.Severity, p.Rule, p.Text("zh-Hans"), p.Hint("zh-Hans"))
}

var placeholder = regexp.MustCompile(`\{\d+\}`)

func spoken(t *testing.T, p catalogue.Problem) {
	t.Helper()
	for _, words := range []string{p.Text("zh-Hans"), p.Text("en"), p.Hint("zh-Hans"), p.Hint("en")} {
		if words == "" || placeholder.MatchString(words) {
			t.Errorf("%s says %q", p.Rule, words)
		}
	}
	if p.Text("en") == p.Text("zh-Hans") {
		t.Errorf("%s has one text for both languages", p.Rule)
	}
}

// TestNobodyIsOlderThanABuildsDayAllows: what is a day of birth depends on the day of the build, not on the year of the program.
func TestNobodyIsOlderThanABuildsDayAllows(t *testing.T) {
	const born1905 = "341022190501011232"
	for day, want := range map[catalogue.Date]int{catalogue.NewDate(2035, 1, 1): 1, catalogue.NewDate(2036, 1, 1): 0} {
		if got := privacy.Text("a.md", false, []byte(born1905), day); len(got) != want {
			t.Errorf("on %v: %v", day, told(got))
		}
	}
}
