package catalogue

// RequestsFile is the register of requests, in the private tree or a private repository.
const RequestsFile = "registers/requests.csv"

// RequestRecord is a row of registers/requests.csv: a request for information (条例第二十七条), without any name. It stays with
// the office; only sums leave it.
type RequestRecord struct {
	File    string
	At      At
	Private bool // it lies in the private tree
	No, Received, Department, Applicant,
	Corrected, Suspended, // from when the limit runs anew (条例第三十条); working days that do not count (第三十三条)
	Outcome, Answered, Extended, Note Field[string]
}

// RequestColumns are the columns of registers/requests.csv.
func RequestColumns() []Column[RequestRecord] {
	return []Column[RequestRecord]{
		{Name: "no", Chinese: []string{"序号", "编号"}, Cell: func(r *RequestRecord) *Field[string] { return &r.No }, Needed: true},
		{Name: "received", Chinese: []string{"收到日期"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Received }, Needed: true},
		{Name: "department", Chinese: []string{"承办单位"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Department }, Needed: true},
		{Name: "applicant", Chinese: []string{"申请人类别"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Applicant }, Needed: true},
		{Name: "corrected", Chinese: []string{"补正日期"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Corrected }},
		{Name: "suspended", Chinese: []string{"扣除工作日"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Suspended }},
		{Name: "outcome", Chinese: []string{"处理结果"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Outcome }},
		{Name: "answered", Chinese: []string{"答复日期"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Answered }},
		{Name: "extended", Chinese: []string{"延期至"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Extended }},
		{Name: "note", Chinese: []string{"备注", "说明"}, Cell: func(r *RequestRecord) *Field[string] { return &r.Note }},
	}
}

// ApplicantTerms are who may have asked: the columns of the table of requests.
func ApplicantTerms() []Term {
	return []Term{
		term("persons", "自然人", "公民"), term("businesses", "商业企业", "企业"), term("research", "科研机构"),
		term("charities", "社会公益组织"), term("legal", "法律服务机构"), term("others", "其他", "其他组织"),
	}
}

// ApplicantFigures are requests by who asked. Total may be left out; where it is written it is checked.
type ApplicantFigures struct {
	At         At
	Persons    Field[int] `key:"persons"`
	Businesses Field[int] `key:"businesses"`
	Research   Field[int] `key:"research"`
	Charities  Field[int] `key:"charities"`
	Legal      Field[int] `key:"legal"`
	Others     Field[int] `key:"others"`
	Total      Field[int] `key:"total"`
}

// Cells are the figures in the order of ApplicantTerms.
func (a *ApplicantFigures) Cells() []Field[int] {
	return []Field[int]{a.Persons, a.Businesses, a.Research, a.Charities, a.Legal, a.Others}
}

// RequestFigures are the rows of the table of requests. What is not written is nought. The three rows of sums may be left
// out; where one is written it is checked.
type RequestFigures struct {
	At                   At
	Source               Field[string]     `key:"source"`
	Received             *ApplicantFigures `key:"received"`
	CarriedOver          *ApplicantFigures `key:"carried_over"`
	Granted              *ApplicantFigures `key:"granted"`
	Partly               *ApplicantFigures `key:"partly"`
	RefusedSecret        *ApplicantFigures `key:"refused_secret"`
	RefusedLaw           *ApplicantFigures `key:"refused_law"`
	RefusedSecurity      *ApplicantFigures `key:"refused_security"`
	RefusedThirdParty    *ApplicantFigures `key:"refused_third_party"`
	RefusedInternal      *ApplicantFigures `key:"refused_internal"`
	RefusedProcess       *ApplicantFigures `key:"refused_process"`
	RefusedEnforcement   *ApplicantFigures `key:"refused_enforcement"`
	RefusedInquiry       *ApplicantFigures `key:"refused_inquiry"`
	AbsentNotHeld        *ApplicantFigures `key:"absent_not_held"`
	AbsentToBeMade       *ApplicantFigures `key:"absent_to_be_made"`
	AbsentUnclear        *ApplicantFigures `key:"absent_unclear"`
	DeclinedComplaint    *ApplicantFigures `key:"declined_complaint"`
	DeclinedRepeated     *ApplicantFigures `key:"declined_repeated"`
	DeclinedPublication  *ApplicantFigures `key:"declined_publication"`
	DeclinedExcessive    *ApplicantFigures `key:"declined_excessive"`
	DeclinedConfirmation *ApplicantFigures `key:"declined_confirmation"`
	OtherUncorrected     *ApplicantFigures `key:"other_uncorrected"`
	OtherUnpaid          *ApplicantFigures `key:"other_unpaid"`
	Other                *ApplicantFigures `key:"other"`
	Handled              *ApplicantFigures `key:"handled"`
	CarriedOn            *ApplicantFigures `key:"carried_on"`
}

// RequestRow is a row of the table of requests.
type RequestRow struct {
	Term           // its key, which is also how a row of registers/requests.csv says what became of a request
	Label   string // as the report prints it
	English string
	Outcome bool // one of the ways in which a request ends
	Figures func(*RequestFigures) *ApplicantFigures
}

// RequestRows are the rows of the table of requests from top to bottom (国办公开办函〔2021〕30号附件; the wording of the form
// is from memory, no text of it was seen).
func RequestRows() []RequestRow {
	result := func(name, label, english string, figures func(*RequestFigures) *ApplicantFigures, chinese ...string) RequestRow {
		return RequestRow{term(name, chinese...), label, english, true, figures}
	}
	return []RequestRow{
		{term("received", "本年新收", "新收"), "一、本年新收政府信息公开申请数量", "received in the year", false, func(f *RequestFigures) *ApplicantFigures { return f.Received }},
		{term("carried_over", "上年结转"), "二、上年结转政府信息公开申请数量", "carried over from the year before", false, func(f *RequestFigures) *ApplicantFigures { return f.CarriedOver }},
		result("granted", "三、（一）予以公开", "granted", func(f *RequestFigures) *ApplicantFigures { return f.Granted }, "予以公开", "公开"),
		result("partly", "（二）部分公开", "granted in part", func(f *RequestFigures) *ApplicantFigures { return f.Partly }, "部分公开"),
		result("refused_secret", "（三）不予公开：1．属于国家秘密", "refused: state secret", func(f *RequestFigures) *ApplicantFigures { return f.RefusedSecret }, "属于国家秘密", "国家秘密"),
		result("refused_law", "（三）2．其他法律行政法规禁止公开", "refused: forbidden by law", func(f *RequestFigures) *ApplicantFigures { return f.RefusedLaw }, "其他法律行政法规禁止公开", "法律禁止公开"),
		result("refused_security", "（三）3．危及“三安全一稳定”", "refused: danger to security or stability", func(f *RequestFigures) *ApplicantFigures { return f.RefusedSecurity }, "危及三安全一稳定", "三安全一稳定"),
		result("refused_third_party", "（三）4．保护第三方合法权益", "refused: rights of a third party", func(f *RequestFigures) *ApplicantFigures { return f.RefusedThirdParty }, "保护第三方合法权益", "第三方权益"),
		result("refused_internal", "（三）5．属于三类内部事务信息", "refused: internal affairs", func(f *RequestFigures) *ApplicantFigures { return f.RefusedInternal }, "属于三类内部事务信息", "内部事务信息"),
		result("refused_process", "（三）6．属于四类过程性信息", "refused: information of a process", func(f *RequestFigures) *ApplicantFigures { return f.RefusedProcess }, "属于四类过程性信息", "过程性信息"),
		result("refused_enforcement", "（三）7．属于行政执法案卷", "refused: enforcement file", func(f *RequestFigures) *ApplicantFigures { return f.RefusedEnforcement }, "属于行政执法案卷", "行政执法案卷"),
		result("refused_inquiry", "（三）8．属于行政查询事项", "refused: matter of an inquiry", func(f *RequestFigures) *ApplicantFigures { return f.RefusedInquiry }, "属于行政查询事项", "行政查询事项"),
		result("absent_not_held", "（四）无法提供：1．本机关不掌握相关政府信息", "cannot be given: not held", func(f *RequestFigures) *ApplicantFigures { return f.AbsentNotHeld }, "本机关不掌握相关政府信息", "本机关不掌握"),
		result("absent_to_be_made", "（四）2．没有现成信息需要另行制作", "cannot be given: would have to be made", func(f *RequestFigures) *ApplicantFigures { return f.AbsentToBeMade }, "没有现成信息需要另行制作", "没有现成信息"),
		result("absent_unclear", "（四）3．补正后申请内容仍不明确", "cannot be given: unclear even when corrected", func(f *RequestFigures) *ApplicantFigures { return f.AbsentUnclear }, "补正后申请内容仍不明确", "仍不明确"),
		result("declined_complaint", "（五）不予处理：1．信访举报投诉类申请", "not dealt with: a complaint", func(f *RequestFigures) *ApplicantFigures { return f.DeclinedComplaint }, "信访举报投诉类申请", "信访举报投诉"),
		result("declined_repeated", "（五）2．重复申请", "not dealt with: repeated", func(f *RequestFigures) *ApplicantFigures { return f.DeclinedRepeated }, "重复申请"),
		result("declined_publication", "（五）3．要求提供公开出版物", "not dealt with: a publication", func(f *RequestFigures) *ApplicantFigures { return f.DeclinedPublication }, "要求提供公开出版物", "公开出版物"),
		result("declined_excessive", "（五）4．无正当理由大量反复申请", "not dealt with: excessive", func(f *RequestFigures) *ApplicantFigures { return f.DeclinedExcessive }, "无正当理由大量反复申请", "大量反复申请"),
		result("declined_confirmation", "（五）5．要求行政机关确认或重新出具已获取信息", "not dealt with: to confirm what was got before", func(f *RequestFigures) *ApplicantFigures { return f.DeclinedConfirmation }, "要求行政机关确认或重新出具已获取信息", "确认或重新出具"),
		result("other_uncorrected", "（六）其他处理：1．申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "otherwise: not corrected in time", func(f *RequestFigures) *ApplicantFigures { return f.OtherUncorrected }, "逾期不补正"),
		result("other_unpaid", "（六）2．申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "otherwise: fee not paid in time", func(f *RequestFigures) *ApplicantFigures { return f.OtherUnpaid }, "逾期未缴费"),
		result("other", "（六）3．其他", "otherwise: other", func(f *RequestFigures) *ApplicantFigures { return f.Other }, "其他处理", "其他"),
		{term("handled", "办理总计", "总计"), "（七）总计", "handled in all", false, func(f *RequestFigures) *ApplicantFigures { return f.Handled }},
		{term("carried_on", "结转下年度", "结转下年"), "四、结转下年度继续办理", "carried on to the next year", false, func(f *RequestFigures) *ApplicantFigures { return f.CarriedOn }},
	}
}

// requestKeys are the keys of the table of requests.
func requestKeys() []Key {
	var columns, keys []Key
	for _, a := range ApplicantTerms() {
		columns = append(columns, key(Number, a.Name, a.Chinese[0], a.Chinese[0]+"|requests of "+a.Name))
	}
	columns = append(columns, key(Number, "total", "总计", "总计；可以不写，写了就核对|the total; optional, checked", "合计"))
	for _, r := range RequestRows() {
		keys = append(keys, block(key(Block, r.Name, r.Chinese[0], r.Label+"|"+r.English, r.Chinese[1:]...), columns...))
	}
	return keys
}
