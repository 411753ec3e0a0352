package intake

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

// What a clerk may pick by mistake is called what it is.
func TestAFileThatCannotBeReadIsCalledWhatItIs(t *testing.T) {
	ole := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 504)
	directory := strings.Join(strings.Split("EncryptedPackage", ""), "\x00") + "\x00"
	lock := "\x04张三" + strings.Repeat(" ", 158)
	for _, c := range []struct{ name, data, want string }{
		{"a.xlsx", ole + directory, "加了密码"},
		{"a.docx", ole + directory, "加了密码"},
		{"a.xlsx", "", "空文件"},
		{"a.docx", "", "空文件"},
		{"a.csv", "", "空文件"},
		{"~$a.xlsx", lock, "临时文件"},
		{"~$a.docx", lock, "临时文件"},
		{"~$a.xlsx", "", "临时文件"},
		{".~a.xlsx", lock, "临时文件"},
		{"a.xlsx", ole, "旧格式"},
		{"a.xls", ole, "旧格式"},
		{"a.pdf", "%PDF-1.4", "只认"},
	} {
		_, _, err := readGrids(c.name, []byte(c.data), DefaultLimits())
		said := []error{err}
		if strings.HasSuffix(c.name, ".docx") {
			_, err := Documents(fstest.MapFS{}, []File{{c.name, []byte(c.data)}}, Options{Folder: "d", Limits: DefaultLimits()})
			said = append(said, err)
		}
		for _, err := range said {
			var refusal *Refusal
			if !errors.As(err, &refusal) || !strings.Contains(refusal.Why.Chinese, c.want) || refusal.Why.English == "" {
				t.Errorf("%s: %v, not %s", c.name, err, c.want)
			}
		}
	}
}
