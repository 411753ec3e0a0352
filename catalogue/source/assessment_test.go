package source_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// TestTheBuiltInTableReadsBackAsItself: who copies it from the guide has the same scores.
func TestTheBuiltInTableReadsBackAsItself(t *testing.T) {
	b := baseSite(t)
	b.put("assessment.yaml", catalogue.BuiltInAssessment().YAML())
	records, problems, err := load(source.Tree{Content: mapFS(b.content)})
	if err != nil {
		t.Fatal(err)
	}
	got, more := catalogue.ReadAssessment(records.Office.Assessment, records.Departments)
	for _, p := range append(problems, more...) {
		if p.File == "assessment.yaml" {
			t.Error(line(p))
		}
	}
	want := catalogue.BuiltInAssessment()
	for i := range want.Parts {
		want.Parts[i].Name.English = want.Parts[i].Name.Chinese
	}
	for i := range want.Grades {
		want.Grades[i].Name.English = want.Grades[i].Name.Chinese
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
