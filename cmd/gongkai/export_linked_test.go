package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"gongkai/catalogue/account"
	"gongkai/catalogue/build"
)

// shacl is what a validator of shapes says of a file; a test without it is skipped.
func shacl(t *testing.T, data []byte) string {
	t.Helper()
	node, err := exec.LookPath("node")
	if err == nil {
		_, err = os.Stat("../../.ci/node_modules/rdf-validate-shacl")
	}
	switch {
	case err == nil:
	case os.Getenv("GONGKAI_TEST") == "all":
		t.Fatal("node or rdf-validate-shacl is missing; .ci/needs installs them")
	default:
		t.Skip("needs node and rdf-validate-shacl; make test installs them")
	}
	file := filepath.Join(t.TempDir(), "data.jsonld")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(node, "../../.ci/shacl.mjs", file, "testdata/dcat-ap-3.ttl").CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out)
}

// TestLinkedDataIsDCAT3: the shapes find nothing in what is exported, and do find what is taken out of it.
func TestLinkedDataIsDCAT3(t *testing.T) {
	content := example(t)
	report, err := build.Report(t.Context(), build.Input{Content: content, Date: exampleDay}, nil)
	if err != nil {
		t.Fatal(err)
	}
	reported, err := account.Account{Report: report.Report, Title: report.Title, Language: report.Language}.Write("jsonld")
	if err != nil {
		t.Fatal(err)
	}
	duties := exported(t, content, build.Export{What: "duties", Format: "jsonld"})
	for what, data := range map[string][]byte{
		"catalogue": exported(t, content, build.Export{What: "catalogue", Format: "jsonld"}),
		"duties":    duties,
		"reports":   reported,
	} {
		found := strings.Split(strings.TrimSpace(shacl(t, data)), "\n")
		if len(found) != 1 || len(found[0]) < len("500 statements") {
			t.Errorf("%s: %s", what, strings.Join(found[:min(len(found), 10)], "\n"))
		}
	}
	without := description.ReplaceAll(duties, []byte(`"no description":$1`))
	if said := shacl(t, without); strings.Count(said, "http://purl.org/dc/terms/description http://www.w3.org/ns/shacl#MinCountConstraintComponent") < 100 {
		t.Errorf("without descriptions: %s", said)
	}
}

// description is a description in a file of linked data, of which the context says what a description is.
var description = regexp.MustCompile(`"description":(\s*"[^d])`)

// TestTheLinkedCatalogueIsADataJSON: as plain JSON the same file is what DCAT-US asks for.
func TestTheLinkedCatalogueIsADataJSON(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile("testdata/dcat-us-1.1.json")
	if err != nil {
		t.Fatal(err)
	}
	text := string(exported(t, example(t), build.Export{What: "catalogue", Format: "jsonld"}))
	for _, level := range []string{`"public"`, `"restricted public"`, `"non-public"`} {
		if !strings.Contains(text, `"accessLevel":`+level) {
			t.Errorf("nothing is %s", level)
		}
	}
	for _, key := range []string{"", `"accessLevel":`, `"fn":`} {
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.ReplaceAll(text, key, strings.Replace(key, `"`, `"no `, 1))))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(doc); (err == nil) != (key == "") {
			t.Errorf("without %s: %v", key, err)
		}
	}
}
