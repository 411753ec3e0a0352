package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

type acceptCmd struct {
	Rule    string `arg:"" help:"规则的名字，报错时写在方括号里 · The rule, as the report names it in brackets." placeholder:"RULE"`
	Address string `arg:"" help:"报错时说的地址或索引号 · The address or index number that the report names." placeholder:"ADDRESS"`
	By      string `help:"谁批准的 · Who answers for it." required:"" placeholder:"NAME"`
	Why     string `help:"理由 · Why." required:"" placeholder:"TEXT"`
	Content string `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Private string `help:"一定范围内公开的信息另放的文件夹 · The private tree." placeholder:"DIR"`
	Date    string `help:"日期，如 2026-11-01；不写就是今天（网站的时区）· The date; today, in the site's time zone, by default." placeholder:"DATE"`
}

// Help is what --help adds below the flags.
func (acceptCmd) Help() string {
	return `例 Examples:
  gongkai accept published-vanished finance/2019-draft.html --by 林正 --why 误传，县长办公会第12次会议决定删除
  gongkai accept published-scope finance/case.html --by 林正 --why 依照条例第十五条改为不予公开

在 content/accepted.csv 里加一行，和内容一起提交、一起审核；三十天内有效，够发布一次，发布以后这一行可以删掉。
只有 published-scope 的行要一直留着：留下的网页和上面的理由是从它来的。地址也可以写文件或索引号。
A row is added to content/accepted.csv, to be committed and reviewed with the content; it holds for thirty days, enough
to publish once, and may be removed after that. Only rows of published-scope stay for good: the page that is left, with
the reason on it, is made from them. An item's file or index number will do as its address.`
}

// Run adds the row.
func (a *acceptCmd) Run(t *terminal) error {
	if rules := catalogue.Acceptable(); !slices.Contains(rules, catalogue.Rule(a.Rule)) {
		return usage("%s: 没有这条可以接受的规则，有 %v · is no rule that can be accepted; there are %v", a.Rule, rules, rules)
	}
	for _, cell := range []string{a.Address, a.By, a.Why} {
		if strings.TrimSpace(cell) == "" || printable(cell) != cell {
			return usage("%q: 不能空着，也不能有换行 · may not be empty or hold a line break", cell)
		}
	}
	in, err := contentFlags{Content: a.Content, Private: a.Private, Date: a.Date}.input(t)
	if err != nil {
		return err
	}
	written := strings.TrimPrefix(filepath.ToSlash(filepath.Clean(a.Address)), filepath.ToSlash(filepath.Clean(a.Content))+"/")
	if strings.Contains(a.Address, "://") {
		written = a.Address
	}
	means, date, err := build.Accepting(t.ctx, in, catalogue.Rule(a.Rule), written)
	switch {
	case err != nil:
		return err
	case !means.Known:
		return usage("%s %s: 这一行不会起作用：照报错里写的地址或索引号写，如 finance/a.html · such a row would have no effect: write the address or number that the report names", a.Rule, a.Address)
	case means.Twice:
		_, err := fmt.Fprintf(t.out, "已经有这一行，还没有过期 · there is such a row, and it still holds: %s, %s\n", a.Rule, clean(means.Subject))
		return err
	}
	row := &catalogue.AcceptedRecord{}
	row.Rule.Value, row.Address.Value, row.On.Value, row.By.Value, row.Why.Value = a.Rule, means.Subject, date.Midnight().String(), a.By, a.Why
	name := filepath.Join(a.Content, "accepted.csv")
	if err := appendRow(name, row); err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.out, "%s: %s\n提交后再编译 · commit it and build again\n", name, clean(strings.Join([]string{row.Rule.Value, row.Address.Value, row.On.Value, row.By.Value, row.Why.Value}, ", ")))
	return err
}

// appendRow adds a row to accepted.csv in the order of its own head, and writes one where the file is new. The file is
// replaced whole, so that a full disk costs no row.
func appendRow(name string, row *catalogue.AcceptedRecord) error {
	old, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read the acceptances: %w", err)
	}
	if err == nil && !regular(name) {
		return usage("%s: 不是普通文件 · is no plain file", name)
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	columns := catalogue.AcceptedColumns()
	if len(bytes.TrimSpace(old)) == 0 {
		old = nil
		head := make([]string, len(columns))
		for i, c := range columns {
			head[i] = c.Name
		}
		if err := w.Write(head); err != nil {
			return err
		}
	} else if columns, err = headOf(old); err != nil {
		return usage("%s: %v", name, err)
	}
	cells := make([]string, len(columns))
	for i, c := range columns {
		cells[i] = c.Cell(row).Value
	}
	if err := w.Write(cells); err != nil {
		return err
	}
	if w.Flush(); len(old) > 0 && old[len(old)-1] != '\n' {
		old = append(old, '\n')
	}
	return replace(name, append(old, b.Bytes()...), 0o644)
}

// headOf are the columns of a file of acceptances in its own order. All must be there and no other, as gongkai check
// wants it.
func headOf(file []byte) ([]catalogue.Column[catalogue.AcceptedRecord], error) {
	head, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(file, []byte("\uFEFF")))).Read()
	if err != nil {
		return nil, fmt.Errorf("读不懂表头 · its head cannot be read: %w", err)
	}
	var columns []catalogue.Column[catalogue.AcceptedRecord]
	seen := map[string]bool{}
	for _, written := range head {
		column, ok := catalogue.FindColumn(catalogue.AcceptedColumns(), written)
		if !ok || seen[column.Name] {
			return nil, fmt.Errorf("表头“%s”不认识或写了两次；表头要有 规则、地址、日期、批准人、理由 · the heading %q is not known or stands twice; there must be rule, address, on, by, why", clean(written), clean(written))
		}
		seen[column.Name] = true
		columns = append(columns, column)
	}
	if len(columns) < len(catalogue.AcceptedColumns()) {
		return nil, errors.New("表头要有 规则、地址、日期、批准人、理由 · its head must have rule, address, on, by, why")
	}
	return columns, nil
}
