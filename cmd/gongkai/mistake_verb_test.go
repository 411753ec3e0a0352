package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/rogpeppe/go-internal/txtar"
)

// A verb is something that hints tell to do, as it stands in them in both languages.
type verb struct {
	chinese, english *regexp.Regexp
	do               func(c *clerk, r report, said []string)
}

func (v verb) said(language string) *regexp.Regexp {
	if language == "en" {
		return v.english
	}
	return v.chinese
}

func newVerb(chinese, english string, do func(c *clerk, r report, said []string)) verb {
	expand := strings.NewReplacer("“X”", "“([^“”]*)”")
	return verb{regexp.MustCompile(expand.Replace(chinese)), regexp.MustCompile(expand.Replace(english)), do}
}

// verbs are all that the clerk understands. None knows of a mistake.
var verbs = sync.OnceValue(func() []verb {
	return []verb{
		newVerb(`换成一个空行`, `put a blank line in its place`, func(c *clerk, r report, _ []string) { c.replace(r, "\n\n") }),
		newVerb(`写成“X”并换行`, `write “X” and begin a new line`, func(c *clerk, r report, said []string) { c.replace(r, said[0]+"\n") }),
		newVerb(`写成“X”，第 (\d+) 行也写成`, `write “X”, and on line (\d+) too`, func(c *clerk, r report, said []string) {
			n, _ := strconv.Atoi(said[1])
			c.writeTwice(r, said[0], n)
		}),
		newVerb(`(?:写成|换成|是不是)“X”`, `(?:write|did you mean) “X”`, func(c *clerk, r report, said []string) { c.replace(r, c.gaps(said[0])) }),
		newVerb(`如“X”`, `such as “X”`, func(c *clerk, r report, said []string) { c.replace(r, c.like(said[0])) }),
		newVerb(`可以写：(.*)`, `one of: (.*)`, func(c *clerk, r report, said []string) { c.replace(r, c.among(said[0])) }),
		newVerb(`把“X”改成“X”`, `change “X” to “X”`, func(c *clerk, r report, said []string) { c.change(r, said[0], c.gaps(said[1])) }),
		newVerb(`写成 (\d+) 个空格`, `write (\d+) spaces`, func(c *clerk, r report, said []string) {
			n, _ := strconv.Atoi(said[0])
			c.replace(r, strings.Repeat(" ", n))
		}),
		newVerb(`删掉这一行上面的`, `delete the lines above this one`, func(c *clerk, r report, _ []string) { c.dropAbove(r) }),
		newVerb(`在这一行上面空一行`, `leave a blank line above this one`, func(c *clerk, r report, _ []string) { c.insertLine(r, "", false) }),
		newVerb(`在文件末尾加一段“X”`, `add a paragraph “X” at the end of the file`, func(c *clerk, r report, said []string) {
			write(c.t, r.file, content(c.t, r.file)+"\n"+c.gaps(said[0])+"\n")
		}),
		newVerb(`在这里填上“X”`, `fill in “X” here`, func(c *clerk, r report, said []string) { c.fillIn(r, c.gaps(said[0])) }),
		newVerb(`删掉从这里到“X”`, `delete all from here to “X”`, func(c *clerk, r report, said []string) { c.deleteTo(r, said[0]) }),
		newVerb(`删掉从这里到文件末尾`, `delete all from here to the end of the file`, func(c *clerk, r report, _ []string) { c.dropBelow(r) }),
		newVerb(`上下两份内容只留一份`, `keep one of the two versions`, func(c *clerk, r report, _ []string) { c.keepOne(r) }),
		newVerb(`删掉标出的`, `delete what is marked`, func(c *clerk, r report, _ []string) { c.replace(r, "") }),
		newVerb(`删掉前面的空格`, `delete the spaces before it`, func(c *clerk, r report, _ []string) { c.indent(r, 0) }),
		newVerb(`前面只留 (\d+) 个空格`, `leave (\d+) spaces before it`, func(c *clerk, r report, said []string) {
			n, _ := strconv.Atoi(said[0])
			c.indent(r, n)
		}),
		newVerb(`删掉这一行和第 (\d+) 行`, `delete this line and line (\d+)`, func(c *clerk, r report, said []string) {
			n, _ := strconv.Atoi(said[0])
			c.dropPairOfLines(r, n)
		}),
		newVerb(`删掉这一行`, `delete this line`, func(c *clerk, r report, _ []string) { c.dropLines(r, false) }),
		newVerb(`删掉这一项`, `delete this key`, func(c *clerk, r report, _ []string) { c.dropLines(r, true) }),
		newVerb(`删掉这个文件`, `delete this file`, func(c *clerk, r report, _ []string) { c.try(os.Remove(r.file)) }),
		newVerb(`在这一行(上面|下面)加一行“X”`, `(?:add a line “X” (above|below) this one)`, func(c *clerk, r report, said []string) {
			if c.language == "en" {
				said[0], said[1] = said[1], said[0]
			}
			c.insertLine(r, c.gaps(said[1]), said[0] == "下面" || said[0] == "below")
		}),
		newVerb(`在这一项后面加上“X”`, `add “X” after this key`, func(c *clerk, r report, said []string) { c.beside(r, c.gaps(said[0])) }),
		newVerb(`在这里面加上“X”`, `add “X” to this block`, func(c *clerk, r report, said []string) { c.inside(r, c.gaps(said[0])) }),
		newVerb(`在这一行末尾加上“X”`, `add “X” at the end of this line`, func(c *clerk, r report, said []string) { c.append(r, c.gaps(said[0])) }),
		newVerb(`在冒号后面写上值`, `write the value after the colon`, func(c *clerk, r report, _ []string) { c.append(r, " "+c.answer(r.hint)) }),
		newVerb(`在冒号后面写上“X”`, `add “X” after the colon`, func(c *clerk, r report, said []string) { c.append(r, " "+c.gaps(said[0])) }),
		newVerb(`在冒号后面写上 (.*)`, `write ([^“]*) after the colon`, func(c *clerk, r report, said []string) { c.append(r, " "+c.among(said[0])) }),
		newVerb(`用英文双引号括起标出的`, `put double quotes around what is marked`, func(c *clerk, r report, _ []string) { c.quote(r, `"`) }),
		newVerb(`用英文单引号括起标出的`, `put single quotes around what is marked`, func(c *clerk, r report, _ []string) { c.quote(r, `'`) }),
		newVerb(`用英文双引号括起“X”`, `put double quotes around “X”`, func(c *clerk, r report, said []string) {
			cell := c.gaps(said[0])
			c.change(r, cell, `"`+cell+`"`)
		}),
		newVerb(`改名为“X”`, `rename it to “X”`, func(c *clerk, r report, said []string) {
			c.move(r.file, filepath.Join(filepath.Dir(r.file), c.gaps(said[0])))
		}),
		newVerb(`移到“X”`, `move it to “X”`, func(c *clerk, r report, said []string) { c.move(r.file, filepath.Join("content", c.gaps(said[0]))) }),
		newVerb(`把文件放到“X”`, `put the file at “X”`, func(c *clerk, _ report, said []string) {
			write(c.t, filepath.Join("content", said[0]), c.answer("the file "+said[0]))
		}),
		newVerb(`把它的文件放回原处，git 里找得到`, `put its file back, as git has it`, func(c *clerk, _ report, _ []string) { c.bringBack(c.answer("the file")) }),
		newVerb(`编码选 UTF-8`, `with the encoding UTF-8`, func(c *clerk, r report, _ []string) { c.saveAsUTF8(r) }),
		newVerb(`(gongkai (?:accept|clean|fmt|import)[^；;（(]*)`, `(gongkai (?:accept|clean|fmt|import)[^；;（(]*)`, func(c *clerk, _ report, said []string) { c.order(c.fill(said[0])) }),
	}
})

// bringBack takes a file of the county from where it is kept: it is what git has.
func (c *clerk) bringBack(name string) {
	c.t.Helper()
	for _, f := range txtar.Parse(mistakenCounty).Files {
		if f.Name == name {
			write(c.t, filepath.Join(c.dir, name), string(f.Data))
			return
		}
	}
	c.t.Fatalf("git has no %s", name)
}

// order runs a command that a hint gives.
func (c *clerk) order(line string) {
	c.t.Helper()
	if code, out := ordered(c.t, strings.Fields(line)[1:]...); code != exitClean {
		c.t.Fatalf("%s: exit code %d: %s", line, code, out)
	}
}

func (c *clerk) move(from, to string) {
	c.t.Helper()
	c.try(os.MkdirAll(filepath.Dir(to), 0o755))
	c.try(os.Rename(from, to))
}

func (c *clerk) try(err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatalf("%v\n%s", err, c.did())
	}
}
