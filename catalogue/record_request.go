package catalogue

// RequestRecord is a row of registers/requests.csv: a request for information (条例第二十七条), without any name. It stays with
// the office; only sums leave it.
type RequestRecord struct {
	File    string
	At      At
	Private bool // it lies in the private tree
	No, Received, Department, Applicant,
	Outcome, Answered, Extended, Note Field[string]
}

// RequestColumns are the columns of registers/requests.csv.
func RequestColumns() []Column[RequestRecord] {
	return []Column[RequestRecord]{
		{Name: "no", Chinese: []string{"序号", "编号"}, Cell: func(r *RequestRecord) *Field[string] { return &r.No }, Needed: true},
		{Name: "received", Chinese: []string{"收到日期"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Received }, Needed: true},
		{Name: "department", Chinese: []string{"承办单位"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Department }, Needed: true},
		{Name: "applicant", Chinese: []string{"申请人类别"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Applicant }, Needed: true},
		{Name: "outcome", Chinese: []string{"处理结果"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Outcome }},
		{Name: "answered", Chinese: []string{"答复日期"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Answered }},
		{Name: "extended", Chinese: []string{"延期至"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Extended }},
		{Name: "note", Chinese: []string{"备注", "说明"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Note }},
	}
}
