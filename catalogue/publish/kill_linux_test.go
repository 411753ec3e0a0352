package publish

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The test binary is also the victim: with these set it builds until it is killed.
const (
	victimFolder = "GONGKAI_PUBLISH_VICTIM"
	victimSwap   = "GONGKAI_PUBLISH_SWAP"
)

func TestMain(m *testing.M) {
	if out := os.Getenv(victimFolder); out != "" {
		fmt.Fprintln(os.Stderr, build(out, os.Getenv(victimSwap)))
		os.Exit(1) // build returns only with an error
	}
	os.Exit(m.Run())
}

// build publishes A and B in turn, for ever, beginning with the one that is not there.
func build(out, swap string) error {
	by := exchange
	if swap == "two renames" {
		by = unsupported
	}
	present, err := os.ReadFile(filepath.Join(out, "version.txt"))
	if err != nil {
		return err
	}
	first := strings.Index("AB", string(present)) + 1
	fmt.Println("ready")
	for i := first; ; i++ {
		s := version("AB"[i%2 : i%2+1])
		if _, err := write(context.Background(), Folder{Path: out}, s.files(), by); err != nil {
			return err
		}
	}
}

// version is one of two sites that share most pages, differ in some, and have some each for itself.
func version(v string) site {
	s := site{"version.txt": v}
	for i := range 300 {
		address, data := fmt.Sprintf("d%d/p%d.html", i%7, i), strings.Repeat("same ", i)
		switch {
		case i%5 == 0:
			data += v
		case i%11 == 0:
			address = fmt.Sprintf("only-%s/p%d.html", v, i)
		}
		s[address] = data
	}
	return s
}

func TestAKilledRunLeavesOneWholeSite(t *testing.T) {
	if testing.Short() {
		t.Skip("kills some sixty builds")
	}
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 0))
	for swap, kills := range map[string]int{"exchange": 50, "two renames": 15} {
		t.Run(swap, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "dist")
			put(t, filepath.Join(out, ".gitignore"), "*")
			mustWrite(t, out, version("A").files())
			start := time.Now()
			mustWrite(t, out, version("B").files())
			span := min(2*time.Since(start), 150*time.Millisecond) // so that about half of the victims have changed the site
			t.Logf("seed %d, within %v", seed, span)
			seen := map[string]int{}
			for range kills {
				kill(t, out, swap, time.Duration(random.Int64N(int64(span))))
				if swap == "two renames" {
					mendNow(t, out)
				}
				seen[wantWhole(t, out)]++
			}
			t.Logf("found %v", seen)
			mustWrite(t, out, version("B").files())
			wantAlone(t, out)
		})
	}
}

// kill starts a victim, waits a little, and kills it.
func kill(t *testing.T, out, swap string, after time.Duration) {
	t.Helper()
	victim := exec.Command(os.Args[0])
	victim.Env = append(os.Environ(), victimFolder+"="+out, victimSwap+"="+swap)
	var stderr bytes.Buffer
	victim.Stderr = &stderr
	stdout, err := victim.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(stdout).ReadString('\n'); err != nil {
		t.Fatalf("the victim said %q, %v: %s", line, err, stderr.String())
	}
	time.Sleep(after)
	_ = victim.Process.Kill()
	_ = victim.Wait()
	if stderr.Len() > 0 {
		t.Fatalf("the victim failed by itself: %s", stderr.String())
	}
}

func mendNow(t *testing.T, out string) {
	t.Helper()
	p, err := find(out)
	if err == nil {
		err = p.mend()
	}
	if err != nil {
		t.Fatal(err)
	}
}

// wantWhole fails unless the output is exactly A or exactly B, and its manifest says the same.
func wantWhole(t *testing.T, out string) string {
	t.Helper()
	got := tree(t, out)
	v := got["version.txt"]
	want := version(v)
	want[".gitignore"] = "*"
	if v != "A" && v != "B" || !maps.Equal(got, want) {
		t.Fatalf("the output is version %q with %d files, want %d", v, len(got), len(want))
	}
	delete(got, ".gitignore")
	sums, err := os.ReadFile(filepath.Join(out, sumsName)) // tree leaves it out, the manifest does not
	if err != nil {
		t.Fatal(err)
	}
	got[sumsName] = string(sums)
	var m struct {
		Files []struct {
			Path   string
			Size   int
			SHA256 string
		}
	}
	data, err := os.ReadFile(filepath.Join(out, manifestName))
	if err == nil {
		err = json.Unmarshal(data, &m)
	}
	if err != nil || len(m.Files) != len(got) {
		t.Fatalf("the manifest lists %d of %d files, %v", len(m.Files), len(got), err)
	}
	for _, f := range m.Files {
		sum := sha256.Sum256([]byte(got[f.Path]))
		if len(got[f.Path]) != f.Size || hex.EncodeToString(sum[:]) != f.SHA256 {
			t.Fatalf("the manifest is wrong about %s", f.Path)
		}
	}
	return v
}
