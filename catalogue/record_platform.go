package catalogue

// PlatformRecord is a mapping file, platforms/NAME.yaml beside the content: how items or duties become the columns of a
// template that another authority's platform takes in.
type PlatformRecord struct {
	Name     Field[string]          `key:"name"`
	What     Field[string]          `key:"what"`
	Form     Field[string]          `key:"form"`
	Sheet    Field[string]          `key:"sheet"`
	Above    []Field[string]        `key:"above"`
	Template Field[string]          `key:"template"`
	FirstRow Field[int]             `key:"first_row"`
	Root     Field[string]          `key:"root"`
	Row      Field[string]          `key:"row"`
	Only     *PlatformOnlyRecord    `key:"only"`
	Columns  []PlatformColumnRecord `key:"columns"`
}

// PlatformOnlyRecord says which of the items or duties a platform is sent.
type PlatformOnlyRecord struct {
	At         At
	Department []Field[string] `key:"department"`
	Kind       []Field[string] `key:"kind"`
	Topic      []Field[string] `key:"topic"`
	Scope      []Field[string] `key:"scope"`
	Since      Field[Date]     `key:"since"`
}

// PlatformColumnRecord is one column of the platform's template, and what goes into it.
type PlatformColumnRecord struct {
	At        At
	Head      Field[string]   `key:"head"`
	From      Field[string]   `key:"from"`
	Value     Field[string]   `key:"value"`
	Join      []Field[string] `key:"join"`
	Number    Field[bool]     `key:"number"`
	Between   Field[string]   `key:"between"`
	Words     []Setting       `key:"words"`
	Date      Field[string]   `key:"date"`
	Most      Field[int]      `key:"most"`
	Cut       Field[bool]     `key:"cut"`
	Required  Field[bool]     `key:"required"`
	Empty     Field[string]   `key:"empty"`
	Element   Field[string]   `key:"element"`
	Attribute Field[bool]     `key:"attribute"`
}

// PlatformKeys are the keys of platforms/NAME.yaml.
func PlatformKeys() []Key {
	return []Key{
		required(key(OneText, "name", "名称", "平台叫什么|what the platform is called", "平台名称", "平台")),
		required(choice(platformWhatTerms, key(Choice, "what", "内容", "报信息还是公开事项|what it is sent", "上报内容"))),
		required(choice(platformFormTerms, key(Choice, "form", "格式", "平台收哪种文件|the form of file that it takes", "文件格式"))),
		key(OneText, "sheet", "工作表", "xlsx 的工作表叫什么；有模板的，填模板里的哪一张，不写就是第一张|the sheet's name; of a template, the sheet to fill, the first by default", "工作表名称"),
		key(List, "above", "表头以上", "表头上面的几行字，一行一条（没有模板时）|lines above the heads, one a row, where there is no template", "标题行"),
		key(OneText, "template", "模板", "平台的 xlsx 模板，和对照文件放在一起，写相对路径；第一行数据以上和样式照原样保留|the platform's own workbook, by its path from this file; its styles and all above the first row of data stay as they are", "模板文件"),
		numberUpTo(1000, key(Number, "first_row", "数据起始行", "模板里第几行开始是数据；不写就是表头的下一行|the row of the template on which data begin; by default the one below the heads", "起始行")),
		key(OneText, "root", "根元素", "xml：最外面的元素叫什么|xml: the name of the outermost element"),
		key(OneText, "row", "行元素", "xml：每条信息或事项的元素叫什么|xml: the name of each row's element"),
		platformOnlyKey(),
		required(platformColumnKey()),
	}
}

func platformOnlyKey() Key {
	return block(key(Block, "only", "只报", "只报哪些；不写就报主动公开的全部|which of them are sent; all that is public by default", "筛选"),
		key(List, "department", "部门", "这些单位和它们的下属单位：文件夹、全称或简称|these departments with their units: folder, name or short name", "单位"),
		among(kindTerms, key(List, "kind", "体裁", "信息的体裁，如 公告公示|kinds of items", "信息种类", "类别")),
		key(List, "topic", "主题", "信息的主题：代码或名称|topics of items, by id or name"),
		among(scopeTerms, key(List, "scope", "公开范围", "信息的公开范围；不写就是主动公开|scopes of items; public by default", "公开属性", "公开方式")),
		key(Day, "since", "公开日期起", "从这一天起公开的信息|items published on this day or later", "起始日期"))
}

func platformColumnKey() Key {
	return block(key(Blocks, "columns", "栏目", "模板的各栏，按模板的次序|the columns of the template, in its order", "各栏", "列"),
		required(key(OneText, "head", "表头", "模板里这一栏的名称|the column's heading in the template", "栏目名称")),
		key(OneText, "from", "取自", "取信息或公开事项的哪一项，中英文名都可以，如 标题、办事信息.收费标准、网址|which key of the item or duty it holds, such as title, service.fee, address", "来源"),
		key(OneText, "value", "固定值", "每一行都是这个值|a value that is the same in every row"),
		key(List, "join", "合并", "把几项合成一格|several keys in one cell", "合并自"),
		key(Flag, "number", "序号", "从 1 起编序号|a running number from 1", "编号"),
		key(OneText, "between", "分隔", "合并的几项、一项里的几个值，中间放什么；默认 ；|what stands between values of a cell; ； by default", "分隔符"),
		key(Settings, "words", "对照", "我们的值: 平台的值，一行一条；没有写到的值是错误|our value: the platform's value, one a line; a value that is not listed is an error", "对照表"),
		key(OneText, "date", "日期格式", "YYYY年M月D日、YYYYMMDD、YYYY-MM-DD 等；MM、DD 是两位|how a day is written, such as YYYYMMDD; MM and DD have two digits"),
		numberUpTo(32767, key(Number, "most", "最多字数", "平台最多收几个字；超过是错误|how many characters the platform takes; more is an error", "最多")),
		key(Flag, "cut", "截断", "超过最多字数的截断，不算错误|whether what is longer is cut instead"),
		key(Flag, "required", "必填", "空着是错误|whether an empty cell is an error"),
		key(OneText, "empty", "为空时", "没有值的时候写什么|what is written where there is no value", "空值"),
		key(OneText, "element", "元素", "xml：元素或属性的名称；不写就用表头|xml: the name of the element or attribute; the head by default", "元素名"),
		key(Flag, "attribute", "属性", "xml：写成行元素的属性|xml: whether it is an attribute of the row's element"))
}

func numberUpTo(most int, k Key) Key { k.Most = most; return k }

var platformWhatTerms = []Term{term("items", "信息", "政府信息"), term("duties", "公开事项", "事项")}

var platformFormTerms = []Term{term("xlsx", "Excel", "excel", "XLSX"), term("csv", "CSV"), term("xml", "XML")}
