package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// A department may be said by its folder, its full name or its short one, where only one has it.
func TestAnImportTakesADepartmentByItsName(t *testing.T) {
	dir := goodCounty(t)
	catalogueBook(t, filepath.Join(dir, "list.xlsx"), "A1", "序号")
	department := func(folder, name, short string) {
		t.Helper()
		write(t, filepath.Join(dir, "content", folder, "department.md"), "---\nname: "+name+"\nshort_name: "+short+"\nkind: department\nresponsible: {leader: 林正}\n---\n")
	}
	department("treasury", "临河县财政局", "县财政局")
	department("water", "临河县水利局", "县局")
	department("wood", "临河县园林局", "县局")
	for _, name := range []string{"treasury", "content/treasury", "临河县财政局", "县财政局"} {
		code, out := ordered(t, "import", "list.xlsx", "--kind", "duties", "--department", name, "--dry-run")
		if code != exitClean || !strings.Contains(out, "treasury/catalogue.csv") {
			t.Errorf("%s: %d %s", name, code, out)
		}
	}
	for name, want := range map[string]string{
		"县局":     "water（临河县水利局）、wood（临河县园林局） ·", // which of them is not guessed
		"临河县粮食局": "treasury（临河县财政局）、water（临河县水利局）",
		"grain":  "没有 grain/department.md",
	} {
		code, out := ordered(t, "import", "list.xlsx", "--kind", "duties", "--department", name, "--dry-run")
		if code != exitUsage || !strings.Contains(out, want) {
			t.Errorf("%s: %d %s", name, code, out)
		}
	}
}
