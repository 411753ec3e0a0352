package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// A workbook with a password, as Excel writes one, is said to have one.
func TestAWorkbookWithAPasswordIsSaidToHaveOne(t *testing.T) {
	dir := goodCounty(t)
	book := excelize.NewFile()
	defer book.Close()
	if err := book.SaveAs(filepath.Join(dir, "list.xlsx"), excelize.Options{Password: "临河"}); err != nil {
		t.Fatal(err)
	}
	code, out := ordered(t, "import", "list.xlsx", "--kind", "duties", "--department", "forest")
	if code != exitProblems || !strings.Contains(out, "加了密码") {
		t.Errorf("%d %s", code, out)
	}
}
