package source

import (
	"path"
	"strings"

	"gongkai/catalogue"
)

// classifyOffice tells the files of the disclosure office by their names.
func classifyOffice(p string) class {
	switch dir, ext := path.Dir(p), path.Ext(p); {
	case dir == "plan" && ext == ".csv":
		return planFile
	case dir == "annual" && ext == ".yaml":
		return annualFile
	case p == "registers/inspections.csv":
		return inspectionFile
	case p == catalogue.RequestsFile:
		return requestFile
	case p == "registers/approvals.csv":
		return approvalFile
	}
	return strayFile
}

// officeFile reads one of the disclosure office's own files.
func (l *loader) officeFile(f found, text []byte) (o catalogue.OfficeRecords, problems []catalogue.Problem) {
	switch f.class {
	case planFile:
		o.Plans, problems = sheet(f.path, text, l.limits, catalogue.PlanColumns(), headed(catalogue.PlanColumns()), func(at catalogue.At) *catalogue.PlanRecord {
			return &catalogue.PlanRecord{File: f.path, At: at, Private: f.private}
		})
	case inspectionFile:
		o.Inspections, problems = sheet(f.path, text, l.limits, catalogue.InspectionColumns(), headed(catalogue.InspectionColumns()), func(at catalogue.At) *catalogue.InspectionRecord {
			return &catalogue.InspectionRecord{File: f.path, At: at, Private: f.private}
		})
	case requestFile:
		o.Requests, problems = sheet(f.path, text, l.limits, catalogue.RequestColumns(), headed(catalogue.RequestColumns()), func(at catalogue.At) *catalogue.RequestRecord {
			return &catalogue.RequestRecord{File: f.path, At: at, Private: f.private}
		})
		o.RequestsDoubtful = doubtful(problems)
	case approvalFile:
		o.Approvals, problems = sheet(f.path, text, l.limits, catalogue.ApprovalColumns(), headed(catalogue.ApprovalColumns()), func(at catalogue.At) *catalogue.ApprovalRecord {
			return &catalogue.ApprovalRecord{File: f.path, At: at, Private: f.private}
		})
	case annualFile:
		record := &catalogue.AnnualRecord{Path: f.path, Private: f.private}
		problems, _ = l.decode(f.path, text, 1, catalogue.AnnualKeys(), record)
		record.Doubtful = doubtful(problems)
		o.Annual = []*catalogue.AnnualRecord{record}
	case assessmentFile:
		o.Assessment = &catalogue.AssessmentRecord{}
		problems, _ = l.decode(f.path, text, 1, catalogue.AssessmentKeys(), o.Assessment)
		o.Assessment.Doubtful = doubtful(problems)
	}
	return o, problems
}

// stray says of a file in a folder of the office that nobody reads it.
func stray(f found) []catalogue.Problem {
	folder, _, _ := strings.Cut(f.path, "/")
	files := map[string]string{"plan": "plan/2026.csv", "annual": "annual/2026.yaml", "registers": "registers/inspections.csv, requests.csv, approvals.csv"}
	return []catalogue.Problem{catalogue.NewProblem(f.path, catalogue.At{}, "office-file-unknown", folder+"/", files[folder])}
}

// headed names the headings of a table, for where one is none of them and like none.
func headed[R any](columns []catalogue.Column[R]) catalogue.Words {
	var chinese, english []string
	for _, c := range columns {
		chinese, english = append(chinese, c.Chinese[0]), append(english, c.Name)
	}
	return catalogue.Words{Chinese: "表头用 " + strings.Join(chinese, "、"), English: "use " + strings.Join(english, ", ")}
}

// gatherOffice adds what one file of the office held.
func gatherOffice(all *catalogue.OfficeRecords, o catalogue.OfficeRecords) {
	all.Plans = append(all.Plans, o.Plans...)
	all.Inspections = append(all.Inspections, o.Inspections...)
	all.Requests = append(all.Requests, o.Requests...)
	all.Approvals = append(all.Approvals, o.Approvals...)
	all.Annual = append(all.Annual, o.Annual...)
	all.RequestsDoubtful = all.RequestsDoubtful || o.RequestsDoubtful
	if o.Assessment != nil {
		all.Assessment = o.Assessment
	}
}
