//go:build unix

package main

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// A real build, killed at any moment, leaves the old site or the new one, complete.
func TestABuildKilledAtAnyMomentLeavesOneWholeSite(t *testing.T) {
	if testing.Short() {
		t.Skip("kills builds; not with -short")
	}
	dir := t.TempDir()
	old, fresh := county(t, filepath.Join(dir, "old"), "旧版"), county(t, filepath.Join(dir, "new"), "新版")
	wantOld, _ := site(t, old, filepath.Join(dir, "want-old"))
	wantNew, took := site(t, fresh, filepath.Join(dir, "want-new"))

	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d, a build takes %v", seed, took)
	random := rand.New(rand.NewPCG(seed, 1))
	out := filepath.Join(dir, "out")
	site(t, old, out)
	seen := map[string]int{}
	moments := 50
	if os.Getenv("GONGKAI_TEST") == "all" {
		moments = 200
	}
	for i := range moments {
		content := fresh
		if i%2 == 1 {
			content = old
		}
		cmd := command(content, out)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		// Later ones wait longer: on a busy machine a build may take a few times what the first took.
		time.Sleep(time.Duration(random.Int64N(int64(took) * int64(5+min(i, 50)/2) / 4)))
		if err := cmd.Process.Signal(syscall.SIGKILL); err != nil && err != os.ErrProcessDone {
			t.Fatal(err)
		}
		cmd.Wait() // killed, or finished before
		switch got := read(t, out); {
		case maps.Equal(got, wantOld):
			seen["old"]++
		case maps.Equal(got, wantNew):
			seen["new"]++
		default:
			t.Fatalf("kill %d: the output is neither the old site nor the new one (%d files)", i, len(got))
		}
	}
	t.Log(seen)
	if seen["old"] == 0 || seen["new"] == 0 {
		t.Errorf("only one of the two sites was ever left: %v; the moments were not spread over the build", seen)
	}
	site(t, fresh, out)
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 5 {
		t.Errorf("a killed build left something beside the output that the next one did not clear away: %v", entries)
	}
}

// county writes a content of 150 items whose texts name the version.
func county(t *testing.T, dir, version string) string {
	t.Helper()
	write(t, filepath.Join(dir, "site.yaml"), "title: 测试县\norganisation: 测试县人民政府\nbase_url: https://www.example.gov.cn/\n")
	write(t, filepath.Join(dir, "office/department.md"), "---\nname: 办公室\nkind: department\nresponsible: {leader: 主任}\n---\n")
	for i := range 150 {
		write(t, filepath.Join(dir, fmt.Sprintf("office/item-%03d.md", i)), fmt.Sprintf(
			"---\ntitle: 第 %d 条\nindex: A/2026-%05d\nsummary: 概述\nmade: 2026-01-02\npublished: 2026-01-03\nscope: public\nimported: {from: 登记簿}\n---\n\n%s的正文。\n", i, i, version))
	}
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func command(content, out string) *exec.Cmd {
	cmd := exec.Command("gongkai", "build", "--content", content, "--out", out, "--date", "2026-11-01")
	cmd.Env = append(os.Environ(), "XDG_CACHE_HOME="+filepath.Join(filepath.Dir(filepath.Dir(content)), "cache"))
	return cmd
}

// site builds, and reads what was built.
func site(t *testing.T, content, out string) (map[string]string, time.Duration) {
	t.Helper()
	began := time.Now()
	if output, err := command(content, out).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	return read(t, out), time.Since(began)
}

func read(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		files[p[len(dir):]] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// A build that is asked to stop leaves the site as it was, says so, and leaves nothing beside it.
func TestABuildThatIsInterruptedSaysThatTheSiteIsAsItWas(t *testing.T) {
	dir := t.TempDir()
	old, fresh := county(t, filepath.Join(dir, "old"), "旧版"), county(t, filepath.Join(dir, "new"), "新版")
	out := filepath.Join(dir, "out")
	want, took := site(t, old, out)
	for _, signal := range []os.Signal{syscall.SIGINT, syscall.SIGTERM} {
		stopped := false
		for i := 0; i < 40 && !stopped; i++ {
			var said bytes.Buffer
			cmd := command(fresh, out)
			cmd.Stderr = &said
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(took * time.Duration(i%10+1) / 12)
			cmd.Process.Signal(signal)
			cmd.Wait()
			if stopped = cmd.ProcessState.ExitCode() == exitMachine; stopped {
				if !bytes.Contains(said.Bytes(), []byte("已中断，网站没有改动")) {
					t.Errorf("%v: said %q", signal, &said)
				}
				if !maps.Equal(read(t, out), want) {
					t.Errorf("%v: the site has changed", signal)
				}
			}
			site(t, old, out)
		}
		if !stopped {
			t.Errorf("%v: no build was ever interrupted", signal)
		}
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 3 {
		t.Errorf("beside the output: %v, %v", entries, err)
	}
}

// Of two builds into one folder at once one is told that the other writes there, or comes after it; the site is whole.
func TestTwoBuildsAtOnceNeverMix(t *testing.T) {
	dir := t.TempDir()
	old, fresh := county(t, filepath.Join(dir, "old"), "旧版"), county(t, filepath.Join(dir, "new"), "新版")
	wantOld, _ := site(t, old, filepath.Join(dir, "want-old"))
	wantNew, _ := site(t, fresh, filepath.Join(dir, "want-new"))
	out, refused := filepath.Join(dir, "out"), 0
	for range 10 {
		var said [2]bytes.Buffer
		commands := []*exec.Cmd{command(old, out), command(fresh, out)}
		for i, cmd := range commands {
			cmd.Stderr = &said[i]
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
		}
		for i, cmd := range commands {
			cmd.Wait()
			switch code := cmd.ProcessState.ExitCode(); {
			case code == exitClean:
			case code == exitUsage && bytes.Contains(said[i].Bytes(), []byte("另一个 gongkai 正在写它")):
				refused++
			default:
				t.Errorf("exit code %d: %s", code, &said[i])
			}
		}
		if got := read(t, out); !maps.Equal(got, wantOld) && !maps.Equal(got, wantNew) {
			t.Fatal("the output is neither of the two sites")
		}
	}
	t.Logf("%d of 10 were refused", refused)
}

// Where the disk takes no more, the old site stays.
func TestADiskThatIsFullLeavesTheOldSite(t *testing.T) {
	dir := t.TempDir()
	old, fresh := county(t, filepath.Join(dir, "old"), "旧版"), county(t, filepath.Join(dir, "new"), "新版")
	out := filepath.Join(dir, "out")
	want, _ := site(t, old, out)
	// No file may be larger than 1 kB: the system says so where a full disk would.
	cmd := exec.Command("sh", "-c", "ulimit -f 1; trap '' XFSZ; exec gongkai build --date 2026-11-01 --content "+fresh+" --out "+out)
	if output, err := cmd.CombinedOutput(); err == nil {
		t.Fatalf("the build succeeded: %s", output)
	}
	if !maps.Equal(read(t, out), want) {
		t.Error("the site has changed")
	}
	wantNew, _ := site(t, fresh, filepath.Join(dir, "fresh"))
	if got, _ := site(t, fresh, out); !maps.Equal(got, wantNew) {
		t.Error("the next build does not mend it")
	}
}
