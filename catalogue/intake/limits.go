package intake

import "gongkai/catalogue"

// Limits bound what the reading of one file may cost.
type Limits struct {
	Bytes    int64 // of the file
	Unpacked int64 // of all that is unpacked of it
	Ratio    int64 // bytes unpacked for each packed, once more than a megabyte is unpacked
	Parts    int   // of an archive
	Cells    int   // of all tables
	Text     int   // bytes of all texts
	Span     int   // rows and columns that a merged cell may cover
}

// DefaultLimits are far above what a catalogue needs.
func DefaultLimits() Limits {
	return Limits{Bytes: 64 << 20, Unpacked: 256 << 20, Ratio: 200, Parts: 5000, Cells: 500_000, Text: 64 << 20, Span: 20_000}
}

// Refusal says why a file was not taken in: it is broken, too large, or of a kind that no reader here knows.
type Refusal struct {
	File string
	Why  catalogue.Words
}

// Error is the reason in both languages.
func (r *Refusal) Error() string {
	return r.File + ": " + r.Why.Chinese + " · " + r.Why.English
}

// Why a file is refused.
var (
	whyBroken    = catalogue.Words{Chinese: "文件坏了，读不了", English: "the file is broken and cannot be read"}
	whyEmpty     = catalogue.Words{Chinese: "是空文件（0 字节）：多半没有存好、没有传完，请找原来的文件", English: "is empty (0 bytes): most likely it was not saved or sent to its end; find the original"}
	whyOpen      = catalogue.Words{Chinese: "是 Excel 或 Word（WPS）打开文件时的临时文件，里面没有表；导入原来的那个文件", English: "is what Excel or Word (WPS) keeps while a file is open, and holds no table: import the file itself"}
	whyLocked    = catalogue.Words{Chinese: "加了密码，读不了；用 Excel 或 Word（WPS）打开，去掉密码，另存再来", English: "it is protected by a password and cannot be read: open it, take the password off, and save it first"}
	whyLarge     = catalogue.Words{Chinese: "太大，没有读", English: "it is too large and was not read"}
	whyOld       = catalogue.Words{Chinese: "是旧格式；用 Excel 或 Word（WPS）另存为 .xlsx 或 .docx 再来", English: "is of an old format: save it as .xlsx or .docx first"}
	whyUnknown   = catalogue.Words{Chinese: "只认 .xlsx、.csv、.docx、.html；PDF 和图片里的表格不认，请找原来的文件", English: "only .xlsx, .csv, .docx and .html are read; of a PDF or a picture find the original"}
	whyEncoding  = catalogue.Words{Chinese: "不是 UTF-8，也不是 GBK", English: "is neither UTF-8 nor GBK"}
	whyNoTable   = catalogue.Words{Chinese: "里面没有表格", English: "holds no table"}
	whyNoText    = catalogue.Words{Chinese: "里面没有文字", English: "holds no text"}
	whyNotWord   = catalogue.Words{Chinese: "--kind document 只认 .docx", English: "--kind document takes .docx only"}
	whyQuotation = catalogue.Words{Chinese: "双引号没有成对，分不清格子", English: "its quotation marks are not paired, so that its cells are not known"}
)
