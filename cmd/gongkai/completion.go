package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"gongkai/catalogue"
	"gongkai/catalogue/begin"
)

type completionCmd struct {
	Shell string `arg:"" help:"bash、zsh、fish · The shell." enum:"bash,zsh,fish"`
	Lang  string `help:"说明用的语言：zh、en（bash 不显示说明）· The language of descriptions: zh or en; bash shows none." enum:"zh,en" default:"zh"`
}

// Help is what --help adds below the flags.
func (completionCmd) Help() string {
	return `例 Examples:
  source <(gongkai completion bash)
  gongkai completion zsh > "${fpath[1]}/_gongkai"
  gongkai completion fish > ~/.config/fish/completions/gongkai.fish

写出按 Tab 键补全命令、选项和选项值的脚本。升级 gongkai 以后再写一次。
Writes the script by which the Tab key completes commands, options and their values. Write it anew after an upgrade.`
}

// Run writes the script.
func (c *completionCmd) Run(k *kong.Context, t *terminal) error {
	root := completed(k.Model.Node, "", c.Lang)
	write := map[string]func(call) string{"bash": bashScript, "zsh": zshScript, "fish": fishScript}[c.Shell]
	_, err := fmt.Fprint(t.out, write(root))
	return err
}

// call is a command as a shell completes it, made from the command line's own model.
type call struct {
	path   string // the commands down to it, each with a slash before it; empty for gongkai itself
	name   string
	help   string
	calls  []call
	flags  []option
	values []string // of its first argument, if there are only a few
	files  bool     // its arguments may be files
}

// option is a flag.
type option struct {
	name, help string
	short      string
	values     []string // if there are only a few
	takes      bool     // it has a value
	folder     bool     // which is a folder
	repeated   bool
}

// completed takes a command from the model.
func completed(n *kong.Node, path, lang string) call {
	c := call{path: path, name: n.Name, help: oneLanguage(n.Help, lang)}
	for _, f := range n.Flags {
		if !f.Hidden {
			c.flags = append(c.flags, flagged(f, lang))
		}
	}
	if path != "" { // the model has it at the top alone
		c.flags = append(c.flags, option{name: "--help", help: helps(lang)})
	}
	for i, p := range n.Positional {
		if i == 0 && p.Enum != "" {
			c.values = choices(p.EnumSlice())
		}
		c.files = c.files || p.Enum == ""
	}
	for _, child := range n.Children {
		if !child.Hidden {
			c.calls = append(c.calls, completed(child, path+"/"+child.Name, lang))
		}
	}
	return c
}

func flagged(f *kong.Flag, lang string) option {
	o := option{name: "--" + f.Name, help: oneLanguage(f.Help, lang), takes: !f.IsBool(), folder: f.PlaceHolder == "DIR", repeated: f.IsCumulative()}
	if f.Short != 0 {
		o.short = "-" + string(f.Short)
	}
	if f.Enum != "" {
		o.values = choices(f.EnumSlice())
	} else {
		o.values = offered(f.Tag.Get("values"))
	}
	if o.name == "--help" {
		o.help = helps(lang)
	}
	return o
}

// offered are the values of a flag that takes what a file of the content takes there, in Chinese too, and so has no enum.
func offered(values string) []string {
	switch values {
	case "scopes":
		return termsOf(catalogue.ItemKeys(), "scope")
	case "kinds":
		return termsOf(catalogue.ItemKeys(), "kind")
	case "bodies":
		return termsOf(catalogue.DepartmentKeys(), "kind")
	case "languages":
		return termsOf(catalogue.SiteKeys(), "language")
	case "hosts":
		return begin.Hosts()
	}
	return nil
}

// termsOf are the values that a key may have.
func termsOf(keys []catalogue.Key, name string) (values []string) {
	for _, key := range keys {
		if key.Name == name {
			for _, t := range key.Terms {
				values = append(values, t.Name)
			}
		}
	}
	return values
}

func helps(lang string) string {
	return catalogue.Words{Chinese: "用法和例子", English: "how it is used, with examples"}.In(lang)
}

// choices are values that can be typed; nothing at all is none of them.
func choices(values []string) []string {
	return slices.DeleteFunc(values, func(v string) bool { return v == "" })
}

// oneLanguage is the half of a help text that is in a language: the Chinese stands before the dot, the English behind.
func oneLanguage(help, lang string) string {
	chinese, english, both := strings.Cut(help, "· ")
	if !both {
		return help
	}
	return strings.TrimSpace(catalogue.Words{Chinese: chinese, English: english}.In(lang))
}

// all are a command and those below it.
func (c call) all() []call {
	list := []call{c}
	for _, below := range c.calls {
		list = append(list, below.all()...)
	}
	return list
}

// quote puts a text in single quotation marks, which all three shells take alike but for one within.
func quote(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }
