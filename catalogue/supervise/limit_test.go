package supervise_test

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// reading is how a limit was read, in one line.
func reading(raw string) string {
	limits, why := supervise.ReadLimit(raw)
	if len(limits) == 0 {
		return "not understood: " + why.English
	}
	var list []string
	for _, l := range limits {
		list = append(list, readingOf(l))
	}
	return strings.Join(list, " | ")
}

func readingOf(l catalogue.Limit) string {
	words := string(l.Kind)
	switch {
	case l.Unit == catalogue.UnitDate && l.Month == 0:
		words += fmt.Sprintf(" by day %d of every month", l.Day)
	case l.Unit == catalogue.UnitDate:
		words += fmt.Sprintf(" by month %d, day %d", l.Month, l.Day)
	case l.Kind == catalogue.LimitFrequency:
		words += fmt.Sprintf(" every %d %s(s)", l.Number, l.Unit)
	case l.Kind != catalogue.LimitOpen:
		words += fmt.Sprintf(" %d %s(s)", l.Number, l.Unit)
	}
	if l.Before {
		words += " before"
	}
	if l.Trigger != "" {
		words += " [" + l.Trigger + "]"
	}
	if l.Part != "" {
		words += " of <" + l.Part + ">"
	}
	return words
}

// collected are the texts of the golden file, each with its reading as it stands there.
func collected(t testing.TB) (texts []string, readings map[string]string) {
	t.Helper()
	data, err := os.ReadFile("testdata/limits.golden")
	if err != nil && !*update {
		t.Fatal(err)
	}
	readings = map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		quoted, read, ok := strings.Cut(line, " → ")
		text, err := strconv.Unquote(quoted)
		if !ok || err != nil {
			if line == "" && *update {
				continue
			}
			t.Fatalf("limits.golden: %q: %v", line, err)
		}
		texts = append(texts, text)
		readings[text] = read
	}
	return texts, readings
}

// limitsIn are the time limits of the tables that a pattern of paths names.
func limitsIn(t testing.TB, patterns ...string) (texts []string) {
	t.Helper()
	for _, pattern := range patterns {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no files: %v", pattern, err)
		}
		for _, name := range files {
			texts = append(texts, limitColumn(t, name)...)
		}
	}
	slices.Sort(texts)
	return slices.Compact(texts)
}

func limitColumn(t testing.TB, name string) (texts []string) {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	buffered := bufio.NewReader(f)
	if c, _, _ := buffered.ReadRune(); c != '\uFEFF' {
		_ = buffered.UnreadRune()
	}
	r := csv.NewReader(buffered)
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	column := slices.IndexFunc(rows[0], func(h string) bool { return h == "time_limit" || h == "公开时限" || h == "时限" })
	for _, row := range rows[1:] {
		if column >= 0 && column < len(row) {
			texts = append(texts, row[column])
		}
	}
	return texts
}

// TestEveryLimitIsReadAsTheGoldenFileSays holds the reading of every text that was met; -update writes it anew.
func TestEveryLimitIsReadAsTheGoldenFileSays(t *testing.T) {
	texts, readings := collected(t)
	if *update {
		texts = append(texts, limitsIn(t, exampleTables()...)...)
		if dir := os.Getenv("GONGKAI_REAL"); dir != "" {
			texts = append(texts, limitsIn(t, filepath.Join(dir, "catalogues", "*.csv"))...)
		}
		slices.Sort(texts)
		var b strings.Builder
		for _, text := range slices.Compact(texts) {
			fmt.Fprintf(&b, "%s → %s\n", strconv.Quote(text), reading(text))
		}
		if err := os.WriteFile("testdata/limits.golden", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, text := range texts {
		if got := reading(text); got != readings[text] {
			t.Errorf("%q is read as\n%s, not as\n%s", text, got, readings[text])
		}
	}
}

func exampleTables() []string {
	return []string{"../../content/standards/*.csv", "../../content/*/catalogue.csv", "../../content/*/*/catalogue.csv"}
}

// TestTheExampleCountysLimitsAreInTheGoldenFile, so that whoever writes a new wording sees how it is read.
func TestTheExampleCountysLimitsAreInTheGoldenFile(t *testing.T) {
	_, readings := collected(t)
	for _, text := range limitsIn(t, exampleTables()...) {
		if _, ok := readings[text]; !ok {
			t.Errorf("limits.golden lacks %q", text)
		}
	}
}

// TestRealLimitsAreReadNineTimesInTen reads the real catalogues (facts, not in the repository) where GONGKAI_REAL says
// that they lie.
func TestRealLimitsAreReadNineTimesInTen(t *testing.T) {
	dir := os.Getenv("GONGKAI_REAL")
	if dir == "" {
		t.Skip("set GONGKAI_REAL to a folder of real registers")
	}
	_, readings := collected(t)
	texts, read := limitsIn(t, filepath.Join(dir, "catalogues", "*.csv")), 0
	for _, text := range texts {
		got, ok := readings[text]
		if !ok {
			t.Errorf("limits.golden lacks %q", text)
		}
		if !strings.HasPrefix(got, "not understood") {
			read++
		}
	}
	if read*10 < len(texts)*9 {
		t.Errorf("%d of %d are read", read, len(texts))
	}
	t.Logf("%d of %d distinct texts are read", read, len(texts))
}

// TestSpacesAndWidthsMeanNothing: justified text puts spaces anywhere, and clerks type either width.
func TestSpacesAndWidthsMeanNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 6))
	texts, _ := collected(t)
	for _, text := range texts {
		want := reading(text)
		for range 20 {
			var b strings.Builder
			for _, c := range text {
				if random.IntN(3) == 0 {
					b.WriteString([]string{" ", "\u3000", "\n", "\u00a0", "\u200b"}[random.IntN(5)])
				}
				if c > ' ' && c <= '~' && random.IntN(2) == 0 {
					c += '！' - '!'
				}
				b.WriteRune(c)
			}
			if got := reading(b.String()); got != want {
				t.Errorf("%q is read as %s, and %q as %s", text, want, b.String(), got)
			}
		}
	}
}

// TestTheNumberReadIsTheNumberWritten over all numbers and ways to write them.
func TestTheNumberReadIsTheNumberWritten(t *testing.T) {
	for n := 1; n <= 199; n++ {
		for _, written := range []string{strconv.Itoa(n), chinese(n)} {
			for form, kind := range map[string]string{
				"自信息形成之日起%s个工作日内": "deadline %d working day(s) [信息形成]", "批准后%s日内": "deadline %d day(s) [批准]", "公示%s个工作日": "notice %d working day(s)",
				"听证会举行%s日前": "notice %d day(s) before [听证会举行]", "提前%s日公告": "notice %d day(s) before",
			} {
				if got, want := reading(fmt.Sprintf(form, written)), fmt.Sprintf(kind, n); got != want {
					t.Errorf(form+" is read as %s", written, got)
				}
			}
		}
	}
}

// chinese writes a number below 200 in characters.
func chinese(n int) string {
	digits := strings.Split("零一二三四五六七八九", "")
	hundreds, tens, ones := "", n%100/10, n%10
	if n >= 100 {
		hundreds = "一百"
	}
	switch {
	case tens == 0 && ones == 0:
		return hundreds
	case tens == 0 && hundreds != "":
		return hundreds + "零" + digits[ones]
	case tens == 0:
		return digits[ones]
	}
	ten := digits[tens] + "十"
	if tens == 1 && hundreds == "" {
		ten = "十"
	}
	if ones == 0 {
		return hundreds + ten
	}
	return hundreds + ten + digits[ones]
}

// TestWhatIsNotUnderstoodIsNotGuessed: each of these says something that one reading would get wrong.
func TestWhatIsNotUnderstoodIsNotGuessed(t *testing.T) {
	for _, text := range []string{
		"", " ", "—", "无", "同上", "20", "30日", "15天", "信息形成之日起20个工作…", "信息形成或者变更之日起...",
		"1-3个工作日", "5至7个工作日内", "3或5个工作日内", "公示期不超过7日", "公示7个工作日内", "变更前5日内", "第20个工作日内", "不及时公开",
		"2020年12月31日前", "2月30日前", "13月1日前", "0个工作日", "99999个工作日内", "半个月内", "36小时内", "每个工作日8:30前",
		"自信息形成之日起20个工作日内予以公开 自信息形成之日起7个工作日内予以公开", "信息形成之日起20个工作日内;信息形成之日起7个工作日内",
		"自价格变动之日起执行前公布", "20个工作日外", "20个工作日内公开不少于30日", "信息形成20个工作日后", "信息形成个20个工作日内", "非20个工作日内",
		"20日前", "10日前公布", "前7个工作日", "次年", "目前", "当前公开", "每学期更新2次", "每季度更新2次", strings.Repeat("20个工作日内;", 100),
	} {
		limits, why := supervise.ReadLimit(text)
		if len(limits) > 0 || why.Chinese == "" || why.English == "" {
			t.Errorf("%q is read as %s (%v)", text, reading(text), why)
		}
	}
}

// FuzzReadLimit: whatever is written, there is either a reading or a reason, in time.
func FuzzReadLimit(f *testing.F) {
	texts, _ := collected(f)
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		limits, why := supervise.ReadLimit(text)
		if (len(limits) == 0) != (why.Chinese != "") || (why.Chinese == "") != (why.English == "") {
			t.Errorf("%q: %v, %v", text, limits, why)
		}
		for _, l := range limits {
			if l.Number < 0 || l.Number > 3660*12 || l.Raw == "" || l.Unit == catalogue.UnitDate && (l.Day < 1 || l.Day > 31 || l.Month > 12) || l.Kind == "" {
				t.Errorf("%q: %+v", text, l)
			}
			if utf8.RuneCountInString(l.Raw) > 300 || strings.ContainsFunc(l.Raw, unicode.IsSpace) {
				t.Errorf("%q: read from %q", text, l.Raw)
			}
		}
		if !slices.EqualFunc(limits, first(supervise.ReadLimit(" "+text)), func(a, b catalogue.Limit) bool { return a == b }) {
			t.Errorf("%q: a space changes the reading", text)
		}
	})
}

func first(limits []catalogue.Limit, _ catalogue.Words) []catalogue.Limit { return limits }
