package catalogue

// DutyTable is catalogue.csv of a department, or a file of standards/.
type DutyTable struct {
	Path     string
	Folder   string // the department's folder; empty for a standard
	Standard string // the standard's id, its file name without .csv; empty for a department's own
	Duties   []*DutyRecord
	Doubtful bool // it could not be read, or not whole
	// Unnumbered: a standard whose head has no column of numbers, so that no item can name a row of it.
	Unnumbered bool
}

// DutyRecord is an entry (公开事项), one row: this department must publish that, on this basis, within this time.
type DutyRecord struct {
	At        At // of the row's first cell
	No        Field[string]
	Level1    Field[string]
	Level2    Field[string]
	Content   Field[string]
	Basis     Field[string]
	TimeLimit Field[string]
	Publisher Field[string]
	Channels  Field[string]
	Audience  Field[string] // 公开对象: the whole of society, or whom; nothing to do with the audiences of site.yaml
	Method    Field[string]
	Tier      Field[string]
	Frequency Field[string]
	Term      Field[string]
	Owner     Field[string]
	Planned   Field[string]
	Stage     Field[string]
	Priority  Field[string]
	MetAt     Field[string]
	Note      Field[string]
	// Where a collected row is from: the page, the place, who drew the table up, and its field (领域). Nothing that binds.
	SourceURL, Place, Body, Area Field[string]
}

// DutyColumns are the columns of catalogue.csv and standards/*.csv, in the order of the national form
// (国办发〔2019〕54号), with the headings that real catalogues use.
func DutyColumns() []Column[DutyRecord] {
	return []Column[DutyRecord]{
		{Name: "no", Chinese: []string{"序号", "编号", "事项编号"}, Cell: func(d *DutyRecord) *Field[string] { return &d.No }, Needed: true, Usual: true},
		{Name: "level1", Chinese: []string{"一级事项", "公开事项一级", "一级"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Level1 }, Usual: true},
		{Name: "level2", Chinese: []string{"二级事项", "公开事项二级", "二级"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Level2 }, Usual: true},
		{Name: "content", Chinese: []string{"公开内容", "公开内容（要素）", "公开内容(要素)", "内容"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Content }, Usual: true},
		{Name: "basis", Chinese: []string{"公开依据", "依据"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Basis }, Usual: true},
		{Name: "time_limit", Chinese: []string{"公开时限", "时限"}, Cell: func(d *DutyRecord) *Field[string] { return &d.TimeLimit }, Usual: true},
		{Name: "publisher", Chinese: []string{"公开主体", "公开责任单位", "主体"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Publisher }, Usual: true},
		{Name: "channels", Chinese: []string{"公开渠道和载体", "公开渠道", "渠道"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Channels }, Usual: true},
		{Name: "audience", Chinese: []string{"公开对象", "对象"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Audience }, Usual: true},
		{Name: "method", Chinese: []string{"公开方式", "方式", "公开属性"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Method }, Usual: true},
		{Name: "tier", Chinese: []string{"公开层级", "层级"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Tier }, Usual: true},
		{Name: "frequency", Chinese: []string{"公开频率", "频率"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Frequency }},
		{Name: "term", Chinese: []string{"公开期限", "期限"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Term }},
		{Name: "owner", Chinese: []string{"责任人", "责任科室"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Owner }},
		{Name: "planned", Chinese: []string{"计划日期", "计划公开日期"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Planned }},
		{Name: "stage", Chinese: []string{"阶段"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Stage }},
		{Name: "priority", Chinese: []string{"优先级", "重点"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Priority }},
		{Name: "met_at", Chinese: []string{"已公开于", "公开位置"}, Cell: func(d *DutyRecord) *Field[string] { return &d.MetAt }},
		{Name: "note", Chinese: []string{"备注", "说明"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Note }},
		{Name: "source_url", Chinese: []string{"来源网址"}, Cell: func(d *DutyRecord) *Field[string] { return &d.SourceURL }},
		{Name: "place", Chinese: []string{"地区"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Place }},
		{Name: "body", Chinese: []string{"编制单位"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Body }},
		{Name: "field", Chinese: []string{"领域"}, Cell: func(d *DutyRecord) *Field[string] { return &d.Area }},
	}
}

// Scope is what the row's method and audience make it: proactive to all is public, proactive to some is limited, on
// request is on-request, 不予公开 is withheld; ok is false where the row does not say.
func (d *DutyRecord) Scope() (scope Scope, ok bool) {
	switch d.Method.Value {
	case "不予公开", "不公开", "withheld":
		return Withheld, true
	case "依申请公开", "依申请", "on-request":
		return OnRequest, true
	case "主动公开", "主动", "public", "proactive":
		switch d.Audience.Value {
		case "全社会", "社会公众", "公众", "all":
			return Public, true
		case "":
			return "", false
		}
		return Limited, true
	}
	return "", false
}

// Table is a CSV that an item shows (records): a head and rows of equal length, each cell as typed.
type Table struct {
	Path    string
	Address string // of the CSV with the rows that may be seen; empty until an Edition shows it
	Columns []string
	Rows    []Row
}

// Row is one row of a table. A row is shown from the start until its own last day, and not once it was withdrawn.
type Row struct {
	At        At
	Cells     []string
	Until     Date // display_until; zero: for good
	Withdrawn bool
}

// shownOn says whether the row may be seen on a day.
func (r Row) shownOn(date Date) bool {
	return !r.Withdrawn && (r.Until.IsZero() || !date.After(r.Until))
}
