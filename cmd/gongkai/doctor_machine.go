package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue/history"
)

// repository is the repository that holds the content, or nil.
func (e *examination) repository() *history.Repository {
	r, err := history.Open(e.ctx, e.content)
	if err != nil {
		return nil
	}
	return r
}

// git looks at git, at the repository, and at settings that damage what is committed.
func (e *examination) git() {
	version, err := history.Version(e.ctx)
	if err != nil {
		e.add("git", note, e.say("没有 git：check --staged、--since、changes 用不了", "there is no git: check --staged, --since and changes do not work"), e.say("安装 git", "install git"))
		return
	}
	if older(version, 2, 15) {
		e.add("git", wrong, fmt.Sprintf(e.say("git %s 太旧", "git %s is too old"), version), e.say("装 2.15 以上的版本", "install 2.15 or later"))
	} else {
		e.add("git", fine, "git "+version, "")
	}
	r, err := history.Open(e.ctx, e.content)
	var refusal *history.Refusal
	switch {
	case errors.As(err, &refusal):
		e.add("repository", note, refusal.Words.In(e.lang), e.say("git init；属于别的用户的：git config --global --add safe.directory 文件夹", "git init; where it is another user's: git config --global --add safe.directory FOLDER"))
		return
	case err != nil:
		e.add("repository", wrong, err.Error(), "")
		return
	case r.Shallow:
		e.add("repository", wrong, e.say("这是浅克隆，看不到以前的历史", "this is a shallow clone: the history is not here"), e.say("git fetch --unshallow；CI 里把 fetch-depth（GIT_DEPTH）设为 0", "git fetch --unshallow; in CI set fetch-depth (GIT_DEPTH) to 0"))
	default:
		e.add("repository", fine, e.say("内容在 git 仓库里，历史完整", "the content is in a git repository, with its whole history"), "")
	}
	e.settings(r)
}

// settings looks at what git is set to.
func (e *examination) settings(r *history.Repository) {
	switch value := strings.ToLower(r.Setting("core.autocrlf")); {
	case slices.Contains([]string{"true", "1", "yes", "on"}, value) && r.Converted("attachment.csv"):
		e.add("core.autocrlf", wrong, e.say("git 会改换行（core.autocrlf=true）：同一个附件在两台机器上不一样，会当作改了内容", "git changes line ends (core.autocrlf=true): an attachment differs from machine to machine, and counts as changed"), e.say("git config --global core.autocrlf false，再重新克隆一份；或在 .gitattributes 里写 * -text", "git config --global core.autocrlf false, and clone anew; or write * -text into .gitattributes"))
	default:
		e.add("core.autocrlf", fine, e.say("git 不改检出文件的换行", "git leaves the line ends of files alone"), "")
	}
	switch value := strings.ToLower(r.Setting("core.quotePath")); {
	case slices.Contains([]string{"false", "0", "no", "off"}, value):
		e.add("core.quotepath", fine, e.say("git 照原样显示汉字文件名", "git shows Chinese names as they are"), "")
	default:
		e.add("core.quotepath", note, e.say(`git 把汉字文件名显示成 \346\226\207（gongkai 自己不受影响）`, `git shows Chinese names as \346\226\207; gongkai itself is not concerned`), "git config --global core.quotepath false")
	}
}

// older says whether a version is before another.
func older(version string, major, minor int) bool {
	parts := strings.SplitN(version, ".", 3)
	if len(parts) < 2 {
		return false
	}
	first, err := strconv.Atoi(parts[0])
	second, also := strconv.Atoi(parts[1])
	return err == nil && also == nil && (first < major || first == major && second < minor)
}

// room is how many bytes a site takes for certain; what the content has comes on top, three times: it is prepared beside
// the site that is there.
const room = 200 << 20

// output looks whether the site can be prepared beside the output folder, and whether the disk has room.
func (e *examination) output() {
	dir, err := filepath.Abs(filepath.Dir(filepath.Clean(e.out)))
	if err == nil {
		dir = existing(dir)
		err = writable(dir)
	}
	if err != nil {
		e.add("output", wrong, fmt.Sprintf(e.say("写不了 %s：%v", "%s cannot be written to: %v"), dir, err), e.say("给运行的用户写的权限，或用 --out 换一个文件夹", "let the user who runs this write there, or choose another folder with --out"))
		return
	}
	e.add("output", fine, fmt.Sprintf(e.say("%s 旁边可以写", "the folder around %s can be written to"), e.out), "")
	free, known := space(dir)
	if !known {
		return
	}
	need := uint64(room) + 3*e.size()
	if free < need {
		e.add("disk", wrong, fmt.Sprintf(e.say("磁盘只剩 %d MB，编译大约要 %d MB", "the disk has %d MB left; a build needs about %d"), free>>20, need>>20), e.say("腾出空间，或用 --out 换一个盘", "make room, or choose another disk with --out"))
		return
	}
	e.add("disk", fine, fmt.Sprintf(e.say("磁盘剩 %d MB，编译大约要 %d MB", "the disk has %d MB left; a build needs about %d"), free>>20, need>>20), "")
}

// existing is a path, or the nearest above it that is there.
func existing(dir string) string {
	for {
		if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) || filepath.Dir(dir) == dir {
			return dir
		}
		dir = filepath.Dir(dir)
	}
}

// writable tells why nothing can be written into a folder, by writing.
func writable(dir string) error {
	name, err := os.MkdirTemp(dir, ".gongkai-doctor-*")
	if err != nil {
		return err
	}
	return os.Remove(name)
}

// size is how many bytes the content has.
func (e *examination) size() (total uint64) {
	_ = filepath.WalkDir(e.content, func(_ string, d os.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return nil
		}
		if info, err := d.Info(); err == nil {
			total += uint64(info.Size())
		}
		return nil
	})
	return total
}

// cache looks whether the content of a good build can be kept, for a withdrawal.
func (e *examination) cache() {
	dir, err := os.UserCacheDir()
	if err == nil {
		err = writable(existing(dir))
	}
	if err != nil {
		e.add("cache", note, fmt.Sprintf(e.say("用户的缓存文件夹写不了：%v；withdraw 会用内容和 git 重编", "the user's cache folder cannot be written to: %v; withdraw will build from the content and git"), err), e.say("设 HOME 或 XDG_CACHE_HOME", "set HOME or XDG_CACHE_HOME"))
		return
	}
	e.add("cache", fine, e.say("撤回用的上一版内容可以保存", "the content of a good build can be kept, for a withdrawal"), "")
}

// browsers are the programs that print to PDF: by their names, and where macOS and Windows put them.
var browsers = []string{
	"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
	`C:\Program Files\Google\Chrome\Application\chrome.exe`, `C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
}

// browser looks for a browser that prints to PDF.
func (e *examination) browser() {
	for _, name := range browsers {
		if found, err := exec.LookPath(name); err == nil {
			e.add("browser", fine, fmt.Sprintf(e.say("打印用的浏览器 %s", "a browser for printing: %s"), filepath.Base(found)), "")
			return
		}
	}
	e.add("browser", note, e.say("没有找到 Chromium 或 Chrome：公示单要自己在浏览器里打印", "there is no Chromium or Chrome: print from a browser of your own"), e.say("要批量打印成 PDF 时安装 chromium", "install chromium to print many pages to PDF"))
}
