package main

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
)

// leak is an item with a word in every place that a site shows; the words are looked for in all that is published.
const leak = `---
title: 绝密泄漏示例Zqxwtitle标题
summary: 概述Zqxwsummary。
index: QY002/2026-09999
made: 2026-08-01
published: 2026-08-02
scope: public
kind: consultation
topic: budget
keywords: [Zqxwkeyword]
matter: 泄漏Zqxwmatter
step: call
issuer: Zqxwissuer局
contact: Zqxwcontact
responsible: {leader: Zqxwleader}
window: {opens: 2026-10-20, closes: 2026-11-20}
event: {on: 2026-11-10, place: Zqxwplace}
changes: [{on: 2026-08-03, note: Zqxwchange}]
attachments: [{file: leak.txt, title: Zqxwattachment}]
records: leak.csv
review: {approved_by: 林正, approved_on: 2026-08-01, secrecy: true}
aliases: [finance/old-leak.html]
---
正文Zqxwbody泄漏。

见[附图](zqxwlinked.txt)。
`

// breakages are things that others may have done to the content meanwhile.
var breakages = map[string]func(t *testing.T, content string){
	"nothing":      func(*testing.T, string) {},
	"site.yaml":    func(t *testing.T, c string) { write(t, c+"/site.yaml", "title: [") },
	"another item": func(t *testing.T, c string) { write(t, c+"/finance/powers.md", "---\ntitle: a: b\n  c\n---\n") },
	"the item itself": func(t *testing.T, c string) {
		write(t, c+"/finance/leak.md", strings.Replace(leak, "scope: public", "scope public", 1))
	},
	"a table":           func(t *testing.T, c string) { write(t, c+"/finance/catalogue.csv", "\"") },
	"its department":    func(t *testing.T, c string) { remove(t, c+"/finance/department.md") },
	"the item's folder": func(t *testing.T, c string) { remove(t, c+"/finance") },
	"all of it":         func(t *testing.T, c string) { remove(t, c) },
}

func remove(t *testing.T, name string) {
	t.Helper()
	if err := os.RemoveAll(name); err != nil {
		t.Fatal(err)
	}
}

func TestAnItemIsTakenOfflineWhateverIsBroken(t *testing.T) {
	for name, breaks := range breakages {
		t.Run(name, func(t *testing.T) {
			leaking(t)
			gongkai(t, exitClean, "build", "--date", "2026-11-01")
			before := everything(t, "dist")
			if n := len(traces(before)); n < 10 {
				t.Fatalf("the words stand in only %d files: the test shows nothing", n)
			}
			breaks(t, "content")
			gongkai(t, exitClean, "withdraw", "finance/leak.html", "--why", "误传", "--date", "2026-11-01")
			after := everything(t, "dist")
			if left := traces(after); len(left) > 0 {
				t.Errorf("something is left in %v", left)
			}
			page := after["finance/leak.html"]
			for _, want := range []string{"QY002/2026-09999", "2026-08-02", "误传", `content="noindex"`, "县财政局"} {
				if !strings.Contains(page, want) {
					t.Errorf("the tombstone lacks %q: %s", want, page)
				}
			}
			for f := range before {
				if _, ok := after[f]; !ok && !strings.HasPrefix(f, "register/") && !strings.HasPrefix(f, "zh-hant/register/") && !strings.Contains(f, "leak") && !strings.Contains(f, "zqxw") && !strings.Contains(f, "!") {
					t.Errorf("%s is gone too", f)
				}
			}
		})
	}
}

// A second withdrawal keeps the first, and what is withdrawn does not come back until somebody answers for it.
func TestWhatWasWithdrawnStaysWithdrawn(t *testing.T) {
	leaking(t)
	gongkai(t, exitClean, "build", "--date", "2026-11-01")
	write(t, "content/site.yaml.bad", "") // nothing; the content still compiles
	remove(t, "content/site.yaml.bad")
	gongkai(t, exitClean, "withdraw", "QY002/2026-09999", "--date", "2026-11-01")
	text, err := os.ReadFile("content/finance/leak.md")
	if err != nil || !strings.HasPrefix(string(text), "---\nwithdrawn:\n  on: 2026-11-01\n  hide_title: true\ntitle:") {
		t.Fatalf("%v: %s", err, text)
	}
	gongkai(t, exitClean, "withdraw", "content/finance/2026-half-year.md", "--date", "2026-11-01")
	if left := traces(everything(t, "dist")); len(left) > 0 {
		t.Errorf("the second withdrawal brought back %v", left)
	}
	if said := gongkai(t, exitUsage, "withdraw", "finance/leak.html"); !strings.Contains(said, "已经撤回了") {
		t.Error(said)
	}
	if said := gongkai(t, exitClean, "build", "--date", "2026-11-02", "--all"); !strings.Contains(said, "finance/leak.md:3:3: 警告: 撤回了，还没有写原因 [withdrawn-why-missing]") && !strings.Contains(said, "withdrawn-why-missing") {
		t.Error(said)
	}
	if left := traces(everything(t, "dist")); len(left) > 0 {
		t.Errorf("the next build brought back %v", left)
	}
	write(t, "content/finance/leak.md", leak)
	if said := gongkai(t, exitProblems, "build", "--date", "2026-11-02"); !strings.Contains(said, "[published-returned]") {
		t.Error(said)
	}
}

// Without what the last build kept, in a fresh clone, the newest commit that compiles is used.
func TestAnItemIsTakenOfflineFromGit(t *testing.T) {
	leaking(t)
	for _, args := range [][]string{{"init", "-q"}, {"add", "content"}, {"commit", "-qm", "good"}} {
		cmd := exec.Command("git", append([]string{"-c", "user.name=t", "-c", "user.email=t@example.com"}, args...)...)
		if said, err := cmd.CombinedOutput(); err != nil {
			t.Skipf("git %v: %v: %s", args, err, said)
		}
	}
	for _, what := range []string{"a table", "site.yaml"} {
		breakages[what](t, "content")
		if said, err := exec.Command("git", "-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qam", what).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, said)
		}
	}
	if said := gongkai(t, exitClean, "withdraw", "finance/leak.html", "--date", "2026-11-01"); !strings.Contains(said, "最近一个能编译的提交") {
		t.Error(said)
	}
	files := everything(t, "dist")
	if left := traces(files); len(left) > 0 || len(files) < 500 {
		t.Errorf("%d files, something is left in %v", len(files), left)
	}
}

func TestWithdrawingSaysWhyItCannot(t *testing.T) {
	leaking(t)
	breakages["site.yaml"](t, "content")
	if said := gongkai(t, exitUsage, "withdraw", "finance/leak.html"); !strings.Contains(said, "docs/withdrawal.md") {
		t.Error(said)
	}
	if _, err := os.Stat("dist"); err == nil {
		t.Error("something was published")
	}
}

func TestWithdrawnIsWrittenIntoBrokenFilesToo(t *testing.T) {
	const block = "  on: 2026-11-01\n  hide_title: true\n"
	for text, want := range map[string]string{
		"---\ntitle: a\n---\nb":          "---\nwithdrawn:\n" + block + "title: a\n---\nb",
		"\uFEFF---\r\ntitle: a\r\n---":   "\uFEFF---\r\nwithdrawn:\r\n  on: 2026-11-01\r\n  hide_title: true\r\ntitle: a\r\n---",
		"---\n标题: [\n":                   "---\n撤回:\n  日期: 2026-11-01\n  隐去标题: 是\n标题: [\n",
		"title: a\n":                     "",
		"---\ntitle: a\n撤回: {}\n---\n":   "",
		"---\na: 1\n---\nwithdrawn: b\n": "---\n撤回:\n  日期: 2026-11-01\n  隐去标题: 是\na: 1\n---\nwithdrawn: b\n",
	} {
		if got, ok := mark(text, mustDate(t, "2026-11-01"), ""); got != want || ok != (want != "") {
			t.Errorf("%q became %q", text, got)
		}
	}
}

// leaking stands in a folder with the example county and the item.
func leaking(t *testing.T) {
	t.Helper()
	example, err := filepath.Abs("../../content")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	if err := os.CopyFS("content", os.DirFS(example)); err != nil {
		t.Fatal(err)
	}
	write(t, "content/finance/leak.md", leak)
	write(t, "content/finance/leak.txt", "Zqxwfile")
	write(t, "content/finance/zqxwlinked.txt", "Zqxwlinkedfile")
	write(t, "content/finance/leak.csv", "姓名,金额\nZqxwrow,1\n")
}

// gongkai calls the command in this folder.
func gongkai(t *testing.T, want int, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	if code := run(args, &terminal{ctx: context.Background(), out: &out, err: &out, now: time.Now}); code != want {
		t.Fatalf("gongkai %v: exit code %d: %s", args, code, out.String())
	}
	return out.String()
}

// everything is every file of a folder; what workbooks hold is unpacked, under the name with an exclamation mark.
func everything(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for name, text := range read(t, dir) {
		name = strings.TrimPrefix(name, "/")
		files[name] = text
		if filepath.Ext(name) != ".xlsx" {
			continue
		}
		z, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			data, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			files[name+"!"+f.Name] = string(data)
		}
	}
	return files
}

// traces are the files that hold one of the words, in the name or in the bytes, in simplified or traditional form.
func traces(files map[string]string) []string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		text := strings.ToLower(name + files[name])
		for _, word := range []string{"zqxw", "绝密泄漏", "絕密洩漏", "絕密泄漏"} {
			if strings.Contains(text, word) {
				list = append(list, name)
				break
			}
		}
	}
	return list
}

func mustDate(t *testing.T, text string) catalogue.Date {
	t.Helper()
	d, ok := catalogue.ParseDate(text)
	if !ok {
		t.Fatal(text)
	}
	return d
}

// Without what the last build kept, the content at hand may be another than the one online: what was withdrawn before
// stays withdrawn, and nothing else is lost without somebody saying so.
func TestAWithdrawalLosesNothingElse(t *testing.T) {
	leaking(t)
	gongkai(t, exitClean, "build", "--date", "2026-11-01")
	half := "content/finance/2026-half-year.md"
	before, err := os.ReadFile(half)
	if err != nil {
		t.Fatal(err)
	}
	gongkai(t, exitClean, "withdraw", half, "--date", "2026-11-01")
	write(t, half, string(before)) // the mark was never committed
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	gone := everything(t, "dist")["finance/2026-half-year.html"]
	powers, err := os.ReadFile("content/finance/powers.md")
	if err != nil {
		t.Fatal(err)
	}
	remove(t, "content/finance/powers.md")
	if said := gongkai(t, exitProblems, "withdraw", "finance/leak.html", "--date", "2026-11-01"); !strings.Contains(said, "finance/powers.html") || !strings.Contains(said, "--even-so") {
		t.Error(said)
	}
	if len(traces(everything(t, "dist"))) == 0 || everything(t, "dist")["finance/powers.html"] == "" {
		t.Error("something was published all the same")
	}
	write(t, "content/finance/powers.md", string(powers))
	gongkai(t, exitClean, "withdraw", "finance/leak.html", "--date", "2026-11-01")
	after := everything(t, "dist")
	if left := traces(after); len(left) > 0 {
		t.Errorf("something is left in %v", left)
	}
	if after["finance/2026-half-year.html"] != gone {
		t.Error("what was withdrawn before is back, or another")
	}
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	remove(t, "content/finance/powers.md")
	if said := gongkai(t, exitClean, "withdraw", "finance/2026-budget.html", "--even-so", "--date", "2026-11-01"); !strings.Contains(said, "finance/powers.html") {
		t.Error(said)
	}
}

// Another audience's site shows the item until it is withdrawn there too, whatever the file says by then.
func TestAnItemIsWithdrawnFromEachSite(t *testing.T) {
	leaking(t)
	gongkai(t, exitClean, "build", "--date", "2026-11-01")
	gongkai(t, exitClean, "build", "--date", "2026-11-01", "--audience", "staff", "--out", "dist-staff")
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	gongkai(t, exitClean, "withdraw", "finance/leak.html", "--date", "2026-11-01")
	gongkai(t, exitClean, "withdraw", "finance/leak.html", "--date", "2026-11-01", "--audience", "staff", "--out", "dist-staff")
	if left := traces(everything(t, "dist-staff")); len(left) > 0 {
		t.Errorf("the staff still sees %v", left)
	}
	gongkai(t, exitUsage, "withdraw", "finance/leak.html", "--date", "2026-11-01", "--audience", "staff", "--out", "dist-staff")
}

// What is kept for the next withdrawal holds neither the text nor the table of what was withdrawn, and nothing that was
// changed after it was checked.
func TestWhatIsKeptHoldsNothingThatWasWithdrawn(t *testing.T) {
	leaking(t)
	gongkai(t, exitClean, "build", "--date", "2026-11-01")
	gongkai(t, exitClean, "withdraw", "finance/leak.html", "--date", "2026-11-01")
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	kept := 0
	for name, data := range read(t, cache) {
		kept++
		for _, word := range []string{"Zqxwbody", "Zqxwrow", "Zqxwfile", "Zqxwlinkedfile"} {
			if strings.Contains(data, word) {
				t.Errorf("%s holds %s", name, word)
			}
		}
	}
	if kept != 1 {
		t.Errorf("%d files are kept", kept)
	}
}
