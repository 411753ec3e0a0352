package supervise_test

import (
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// table writes a table of the office with a department beside base's.
func table(t *testing.T, name, text string) county {
	t.Helper()
	c := flawed(t, "base")
	c.put(name, text)
	return c
}

// TestATermMayBeAMonth: a month, a quarter, half a year, a year; its last day is still in time, and the next is not.
func TestATermMayBeAMonth(t *testing.T) {
	for written, last := range map[string]catalogue.Date{
		"2026-02-03": catalogue.NewDate(2026, 2, 3), "2026年2月": catalogue.NewDate(2026, 2, 28), "2024年2月底前": catalogue.NewDate(2024, 2, 29), "2026-04": catalogue.NewDate(2026, 4, 30),
		"2026.4": catalogue.NewDate(2026, 4, 30), "2025年底": catalogue.NewDate(2025, 12, 31), "2025年年底前": catalogue.NewDate(2025, 12, 31), "2026年第一季度": catalogue.NewDate(2026, 3, 31),
		"2025年上半年": catalogue.NewDate(2025, 6, 30), "2025年三季度": catalogue.NewDate(2025, 9, 30), "2025年12月": catalogue.NewDate(2025, 12, 31), "2025年下半年": catalogue.NewDate(2025, 12, 31),
	} {
		c := table(t, "plan/2026.csv", "no,task,department,due\n1,办一件事,县政府办公室,"+written+"\n")
		c.put("office/department.md", strings.Replace(string(c.content["office/department.md"].Data), "kind:", "short_name: 县政府办公室\nkind:", 1))
		for date, want := range map[catalogue.Date]int{last: 0, last.AddDays(1): 1} {
			r := superviseOn(t, c, date)
			if got := ours(r, "plan-overdue", "office-date"); len(got) != want {
				t.Errorf("%s on %s: %v", written, date, got)
			}
		}
	}
}

// TestATermThatIsNoneIsSaidSo: nothing is guessed.
func TestATermThatIsNoneIsSaidSo(t *testing.T) {
	for _, written := range []string{"长期", "2026年13月", "2026", "6月底", "2026-13", "2026-02-30", "尽快", "2026年第五季度"} {
		c := table(t, "plan/2026.csv", "no,task,department,due\n1,办一件事,office,"+written+"\n")
		if got := ours(superviseOn(t, c, catalogue.NewDate(2030, 1, 1)), "plan", "office"); !slices.Equal(got, []string{"plan/2026.csv [office-date-unread]"}) {
			t.Errorf("%s: %v", written, got)
		}
		for _, f := range superviseOn(t, c, catalogue.NewDate(2030, 1, 1)).Findings {
			if impossible := written == "2026-02-30"; f.Rule == "office-date-unread" && strings.Contains(f.Hint("en"), "there is no such day") != impossible {
				t.Errorf("%s: %s", written, f.Hint("en"))
			}
		}
	}
}

// TestADepartmentIsFoundByFolderNameAndShortName, and none where two bear the name.
func TestADepartmentIsFoundByFolderNameAndShortName(t *testing.T) {
	for written, want := range map[string]string{
		"office": "office", "office/": "office", "县政府办公室": "office", "县 政府 办公室": "office", "政府办": "office", "office-c/station": "office-c/station",
		"气象站": "", "无此单位": "", "县政府办公室、白榆县水文站": "office", "白榆县水文站；office": "office-c/station",
	} {
		c := flawed(t, "base")
		c.put("office/department.md", strings.Replace(string(c.content["office/department.md"].Data), "kind:", "short_name: 政府办\nkind:", 1))
		c.put("office-c/department.md", "---\nname: 白榆县气候中心\nshort_name: 气象站\nkind: department\nresponsible:\n  leader: 程一\n---\n")
		c.put("office-c/station/department.md", "---\nname: 白榆县水文站\nshort_name: 气象站\nkind: unit\nresponsible:\n  leader: 程一\n---\n")
		c.put("registers/inspections.csv", "no,on,department,kind,found,due\n1,2026-03-02,"+written+",问题,公示栏空着,2026-04-01\n")
		var folders []string
		for _, f := range c.report(t).Findings {
			if f.Rule == "inspection-overdue" {
				folders = append(folders, f.Department)
			}
		}
		if !slices.Equal(folders, []string{want}) {
			t.Errorf("%q is %q, not %q", written, folders, want)
		}
	}
}

// TestWhatClosesATask: an item on the day of its publication, a page, a department's page with the day that is written.
func TestWhatClosesATask(t *testing.T) {
	for row, want := range map[string]string{
		"2026-03-04,office/a.md,":                    "",
		"2026-03-03,office/a.md,":                    "plan-late",
		"2026-03-03,office/a.md,2026-03-01":          "plan-late", // the day of publication counts, not what is written
		"2026-01-05,pages/guide.md,":                 "",
		"2026-01-04,/pages/guide.md,":                "plan-late",
		"2026-03-03,office/department.md,2026-03-03": "",
		"2026-03-03,office/department.md,2026-03-04": "plan-late",
		"2026-03-03,office/department.md,":           "plan-overdue",
		"2026-12-31,office/department.md,":           "",
		"2026-03-03,office/historic.md,":             "",
		"2026-12-31,,":                               "",
		"2026-12-31,office/a.txt,":                   "plan-item-missing",
		"2026-12-31,office/ahead.md,":                "plan-item-unshown",
		"2026-12-31,../etc/passwd,":                  "plan-item-missing",
	} {
		c := table(t, "plan/2026.csv", "no,task,department,due,item,done\n1,办一件事,office,"+row+"\n")
		c.sound("office/a.md", "BG/2026-00001")
		c.sound("office/historic.md", "BG/2026-00002", "historic: true")
		c.sound("office/ahead.md", "BG/2026-00003")
		c.put("office/ahead.md", strings.Replace(string(c.content["office/ahead.md"].Data), "published: 2026-03-04", "published: 2026-07-01", 1))
		got := ours(c.report(t), "plan-", "office-")
		if want == "" && len(got) > 0 || want != "" && !slices.Equal(got, []string{"plan/2026.csv [" + want + "]"}) {
			t.Errorf("%s: %v, not %q", row, got, want)
		}
	}
}

// TestAProposalIsAnsweredInThreeMonths: by a published reply, or at once; not by a draft.
func TestAProposalIsAnsweredInThreeMonths(t *testing.T) {
	reply := func(made, published string) string {
		return "---\ntitle: 答复\nsummary: 有。\nindex: BG/2026-00002\nmade: " + made + "\npublished: " + published + "\nscope: public\nkind: proposal\nrelates:\n  - to: a.md\n    as: reply-to\nreview:\n  approved_by: 主任\n  approved_on: 2026-03-03\n  secrecy: true\n---\n有。\n"
	}
	for _, c := range []struct {
		name, line, reply, want string
		date                    catalogue.Date
		severity                catalogue.Severity
	}{
		{"on its last day", "", "", "", catalogue.NewDate(2026, 6, 2), 0},
		{"a day later", "", "", "proposal-unanswered", catalogue.NewDate(2026, 6, 3), catalogue.Warning},
		{"from the day on which it was handed on", "trigger:\n  event: 交办\n  on: 2026-03-10", "", "", catalogue.NewDate(2026, 6, 10), 0},
		{"from that day, and late", "trigger:\n  event: 交办\n  on: 2026-03-10", "", "proposal-unanswered", catalogue.NewDate(2026, 6, 11), catalogue.Warning},
		{"answered at once", "event:\n  outcome: 当场答复", "", "", catalogue.NewDate(2026, 12, 1), 0},
		{"historic", "historic: true", "", "", catalogue.NewDate(2026, 12, 1), 0},
		{"answered in time", "", reply("2026-06-02", "2026-06-03"), "", catalogue.NewDate(2026, 12, 1), 0},
		{"answered within six months", "", reply("2026-06-03", "2026-06-04"), "proposal-late", catalogue.NewDate(2026, 12, 1), catalogue.Note},
		{"answered after more than six", "", reply("2026-09-03", "2026-09-04"), "proposal-late", catalogue.NewDate(2026, 12, 1), catalogue.Warning},
		{"a reply that is still to come", "", reply("2026-06-02", "2026-12-03"), "proposal-unanswered", catalogue.NewDate(2026, 12, 1), catalogue.Warning},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree := flawed(t, "base")
			tree.sound("office/a.md", "BG/2026-00001", "kind: proposal", c.line)
			if c.reply != "" {
				tree.put("office/b.md", c.reply)
			}
			var got []catalogue.ReportFinding
			for _, f := range superviseOn(t, tree, c.date).Findings {
				if strings.HasPrefix(string(f.Rule), "proposal-") {
					got = append(got, f)
				}
			}
			switch {
			case c.want == "" && len(got) > 0, c.want != "" && len(got) != 1:
				t.Fatalf("%+v", got)
			case c.want != "" && (string(got[0].Rule) != c.want || got[0].Severity != c.severity || got[0].File != "office/a.md"):
				t.Errorf("%+v", got[0])
			}
		})
	}
}

// TestAnItemThatWasTakenUpAgainMayHaveItsGuide: of several rounds the last holds; another department's guide is another's.
func TestAnItemThatWasTakenUpAgainMayHaveItsGuide(t *testing.T) {
	head := "no,name,department,round,outcome,basis,on\n"
	for rows, want := range map[string]int{
		"1,升放气球审批,office,第一批,取消,令,2026-01-01\n":                                     1,
		"1,升放气球审批,office,第一批,取消,令,2026-07-01\n":                                     0, // from then on
		"1,升放气球审批,office,第一批,取消,令,2026-01-01\n2,升放气球审批,office,第二批,保留,,2026-02-01\n": 0,
		"1,升放气球审批,office,第一批,保留,,2026-01-01\n2,升放气球审批,office,第二批,取消,令,2026-02-01\n": 1,
		"1,升放气球审批,office-c,第一批,取消,令,2026-01-01\n":                                   0,
		"1,升放气球,office,第一批,取消,令,2026-01-01\n":                                       0,
	} {
		c := table(t, "registers/approvals.csv", head+rows)
		c.put("office-c/department.md", "---\nname: 白榆县气候中心\nkind: department\nresponsible:\n  leader: 程一\n---\n")
		c.sound("office/a.md", "BG/2026-00001", "kind: service")
		c.put("office/a.md", strings.Replace(string(c.content["office/a.md"].Data), "title: office/a.md", "title: 升放气球审批办事指南", 1))
		if got := ours(c.report(t), "approval-guide-stands"); len(got) != want {
			t.Errorf("%s: %v", rows, got)
		}
	}
}

// TestRoundsAreCounted: every row counts in its round, what could not be read among them.
func TestRoundsAreCounted(t *testing.T) {
	rounds := flawed(t, "office").report(t).Registers.Rounds
	if len(rounds) != 2 || rounds[0].Abolished != 1 || rounds[0].Merged != 2 || rounds[1].Delegated != 1 || rounds[1].Kept != 1 || len(rounds[0].Items) != 3 || rounds[0].Items[0].Department != "office-a" {
		t.Errorf("%+v", rounds)
	}
}

// TestAPledgeIsHeldToItsDay: nothing is said before it is due, and on the day itself.
func TestAPledgeIsHeldToItsDay(t *testing.T) {
	for lines, want := range map[string]string{
		"due: 2026-06-15": "",
		"due: 2026-06-14": "pledge-silent",
		"due: 2026-06-14\n  kept: yes\n  on: 2026-06-14":       "",
		"due: 2026-06-14\n  kept: yes\n  on: 2026-06-15":       "pledge-late",
		"due: 2026-12-31\n  kept: no":                          "pledge-broken", // it is said before the day too
		"due: 2026-06-14\n  kept: partly":                      "pledge-partly",
		"broadcast: 2026-03-04\n  kept: yes\n  on: 2026-03-03": "pledge-dates",
		"broadcast: 2026-03-04":                                "pledge-due-missing",
		"due: 2026-12-31\n  kept: yes":                         "pledge-undated",
	} {
		c := flawed(t, "base")
		c.sound("office/a.md", "BG/2026-00001", "kind: pledge", "pledge:\n  "+lines)
		got := ours(c.report(t), "pledge-")
		if want == "" && len(got) > 0 || want != "" && !slices.Equal(got, []string{"office/a.md [" + want + "]"}) {
			t.Errorf("%q: %v, not %q", lines, got, want)
		}
	}
}

// TestARowOfThePrivateTreeSaysSo: whoever prints findings knows in which tree the file lies.
func TestARowOfThePrivateTreeSaysSo(t *testing.T) {
	c := flawed(t, "base")
	c.put("private/registers/inspections.csv", "no,on,department,kind,found,due\n1,2026-03-02,office,问题,公示栏空着,2026-04-01\n")
	for _, f := range c.report(t).Findings {
		if f.Rule == "inspection-overdue" && f.Private {
			return
		}
	}
	t.Error("no finding of the private tree")
}
