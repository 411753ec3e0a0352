package source

import (
	"path"

	"gongkai/catalogue"
)

// unread is the record of a file that could not be read at all: it stands there, so that nobody else is told that it
// is missing.
func unread(f found, problems []catalogue.Problem) result {
	r := result{problems: problems}
	switch f.class {
	case siteFile:
		r.site = &catalogue.SiteRecord{Doubtful: true}
	case wordFile, acceptedFile, planFile, inspectionFile, approvalFile, copyFile, strayFile:
	case requestFile:
		r.office.RequestsDoubtful = true
	case annualFile:
		r.office.Annual = []*catalogue.AnnualRecord{{Path: f.path, Doubtful: true}}
	case assessmentFile:
		r.office.Assessment = &catalogue.AssessmentRecord{Doubtful: true}
	case assetFile:
		r.asset = &catalogue.AssetRecord{Path: f.path, Address: asset(f.path), Private: f.private, Unread: true}
	case dutyFile, standardFile:
		r.table = dutyTable(f)
	case departmentFile:
		r.department = &catalogue.DepartmentRecord{Path: f.path, Folder: path.Dir(f.path), Address: path.Join(folder(path.Dir(f.path)), "index.html"), Doubtful: true}
	case itemFile:
		r.item = &catalogue.ItemRecord{Path: f.path, Private: f.private, Broken: true, Doubtful: true}
		r.item.Address, _ = page(f.path, "")
	default:
		r.page = &catalogue.PageRecord{Path: f.path, Doubtful: true}
		r.page.Address, _ = page(f.path, "")
	}
	return r
}
