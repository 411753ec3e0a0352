package catalogue

// ReceiptRecord is a row of platforms/NAME.receipts.csv: what was sent to a platform, and what it answered. The last row
// of a number counts.
type ReceiptRecord struct {
	At At
	Index, File, Title, Hash, Sent, Written, Audience,
	State, Receipt, Answer, Note Field[string]
}

// ReceiptColumns are the columns of a receipts file, in the order in which they are written.
func ReceiptColumns() []Column[ReceiptRecord] {
	return []Column[ReceiptRecord]{
		{Name: "index", Chinese: []string{"索引号", "编号"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Index }, Needed: true},
		{Name: "title", Chinese: []string{"标题", "名称"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Title }},
		{Name: "file", Chinese: []string{"文件路径", "文件"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.File }},
		{Name: "sent", Chinese: []string{"上报日期"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Sent }},
		{Name: "written", Chinese: []string{"上报文件"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Written }},
		{Name: "state", Chinese: []string{"状态"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.State }, Needed: true},
		{Name: "receipt", Chinese: []string{"回执号"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Receipt }, Needed: true},
		{Name: "answer", Chinese: []string{"平台答复"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Answer }},
		{Name: "note", Chinese: []string{"备注", "说明"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Note }},
		{Name: "hash", Chinese: []string{"校验值"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Hash }, Needed: true},
		{Name: "audience", Chinese: []string{"受众"}, Cell: func(r *ReceiptRecord) *Field[string] { return &r.Audience }},
	}
}

// ReceiptStates are what becomes of what was sent: nothing was heard yet, the platform took it, refused it, or took it
// down again.
func ReceiptStates() []Term {
	return []Term{term("sent", "已报", "已上报"), term("accepted", "已收", "已接收"), term("refused", "退回", "未通过"), term("taken-down", "已撤回", "已撤下", "已删除")}
}
