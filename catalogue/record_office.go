package catalogue

// OfficeRecords are the files of the disclosure office itself: plan/*.csv, registers/*.csv, annual/*.yaml,
// assessment.yaml. They feed reports and the annual report; none of them is ever part of a site.
type OfficeRecords struct {
	Plans       []*PlanRecord       // plan/*.csv
	Inspections []*InspectionRecord // registers/inspections.csv
	Requests    []*RequestRecord    // registers/requests.csv
	Approvals   []*ApprovalRecord   // registers/approvals.csv
	Annual      []*AnnualRecord     // annual/YEAR.yaml
	Assessment  *AssessmentRecord   // assessment.yaml; nil without: the built-in one holds
	// RequestsDoubtful says that registers/requests.csv could not be read whole: of what is left nothing is counted.
	RequestsDoubtful bool
}

// files calls see once with each table of the office, and whether it lies in the private tree.
func (o OfficeRecords) files(see func(file string, private bool)) {
	last := ""
	next := func(file string, private bool) {
		if file != last {
			see(file, private)
		}
		last = file
	}
	for _, r := range o.Plans {
		next(r.File, r.Private)
	}
	for _, r := range o.Inspections {
		next(r.File, r.Private)
	}
	for _, r := range o.Approvals {
		next(r.File, r.Private)
	}
}

// PlanRecord is a row of plan/*.csv: a task of the yearly plan, closed by an item.
type PlanRecord struct {
	File    string
	At      At
	Private bool // the file lies in the private tree
	No, Task, Basis, Department,
	Due, Item, Done, Priority, Note Field[string]
}

// PlanColumns are the columns of plan/*.csv.
func PlanColumns() []Column[PlanRecord] {
	return []Column[PlanRecord]{
		{Name: "no", Chinese: []string{"序号", "编号"}, Cell: func(r *PlanRecord) *Field[string] { return &r.No }, Needed: true},
		{Name: "task", Chinese: []string{"任务", "工作任务", "事项"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Task }, Needed: true},
		{Name: "basis", Chinese: []string{"依据"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Basis }},
		{Name: "department", Chinese: []string{"责任单位", "牵头单位"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Department }, Needed: true},
		{Name: "due", Chinese: []string{"完成时限", "完成日期"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Due }, Needed: true},
		{Name: "item", Chinese: []string{"对应信息", "成果"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Item }},
		{Name: "done", Chinese: []string{"办结日期"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Done }},
		{Name: "priority", Chinese: []string{"优先级", "重点"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Priority }},
		{Name: "note", Chinese: []string{"备注", "说明"}, Cell: func(r *PlanRecord) *Field[string] { return &r.Note }},
	}
}

// InspectionRecord is a row of registers/inspections.csv: what was found on site, when it was to be mended, when it was, and
// what a second look showed.
type InspectionRecord struct {
	File    string
	At      At
	Private bool // the file lies in the private tree
	No, On, Department, Place, Kind, Found,
	Due, Mended, Rechecked, Result, Circulated, Note Field[string]
}

// InspectionColumns are the columns of registers/inspections.csv.
func InspectionColumns() []Column[InspectionRecord] {
	return []Column[InspectionRecord]{
		{Name: "no", Chinese: []string{"序号", "编号"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.No }, Needed: true},
		{Name: "on", Chinese: []string{"检查日期"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.On }, Needed: true},
		{Name: "department", Chinese: []string{"被查单位", "单位"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Department }, Needed: true},
		{Name: "place", Chinese: []string{"地点", "检查地点"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Place }},
		{Name: "kind", Chinese: []string{"类别"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Kind }},
		{Name: "found", Chinese: []string{"发现情况", "问题"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Found }, Needed: true},
		{Name: "due", Chinese: []string{"整改期限"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Due }},
		{Name: "mended", Chinese: []string{"整改日期"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Mended }},
		{Name: "rechecked", Chinese: []string{"复查日期"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Rechecked }},
		{Name: "result", Chinese: []string{"复查结果"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Result }},
		{Name: "circulated", Chinese: []string{"通报日期"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Circulated }},
		{Name: "note", Chinese: []string{"备注", "说明"}, Cell: func(r *InspectionRecord) *Field[string] { return &r.Note }},
	}
}

// ApprovalRecord is a row of registers/approvals.csv: what became of an approval item in a round of cleaning up.
type ApprovalRecord struct {
	File    string
	At      At
	Private bool // the file lies in the private tree
	No, Name, Department, Round,
	Outcome, Basis, On, Into, Note Field[string]
}

// ApprovalColumns are the columns of registers/approvals.csv.
func ApprovalColumns() []Column[ApprovalRecord] {
	return []Column[ApprovalRecord]{
		{Name: "no", Chinese: []string{"序号", "编号"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.No }, Needed: true},
		{Name: "name", Chinese: []string{"事项名称", "审批事项"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.Name }, Needed: true},
		{Name: "department", Chinese: []string{"责任单位", "审批部门"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.Department }, Needed: true},
		{Name: "round", Chinese: []string{"批次", "清理批次"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.Round }, Needed: true},
		{Name: "outcome", Chinese: []string{"清理结果", "结果"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.Outcome }, Needed: true},
		{Name: "basis", Chinese: []string{"依据"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.Basis }},
		{Name: "on", Chinese: []string{"日期"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.On }},
		{Name: "into", Chinese: []string{"并入事项"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.Into }},
		{Name: "note", Chinese: []string{"备注", "说明"}, Cell: func(r *ApprovalRecord) *Field[string] { return &r.Note }},
	}
}

// InspectionKinds are the kinds of what an inspection finds.
func InspectionKinds() []Term {
	return []Term{term("problem", "问题", "存在问题"), term("good", "正面典型", "先进典型", "典型经验"), term("bad", "反面典型", "负面典型")}
}

// RecheckResults are what a second look shows.
func RecheckResults() []Term {
	return []Term{term("passed", "合格", "通过", "已整改", "整改到位"), term("failed", "不合格", "未通过", "未整改", "整改不到位")}
}

// ApprovalOutcomes are what becomes of an approval item.
func ApprovalOutcomes() []Term {
	return []Term{term("kept", "保留", "继续保留"), term("merged", "合并", "并入"), term("abolished", "取消", "废止", "停止执行"), term("delegated", "下放", "委托下放")}
}
