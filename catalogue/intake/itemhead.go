package intake

import (
	"slices"
	"strings"
	"sync"

	"gongkai/catalogue"
)

// itemHeadings are what registers call the keys of an item, beside the names that an item's front matter knows: group 33
// of the irregularities that real ones have. A name that may mean two things (来源, 有效性) is not among them.
func itemHeadings() map[string][]string {
	return map[string][]string{
		"no":            {"序号", "编号", "序"},
		"title":         {"信息标题", "文件名称", "文件标题", "公文标题", "公文名称", "题名", "目录名称"},
		"index":         {"索引编号", "目录索引号", "索取号"},
		"document_no":   {"文件字号", "发文文号", "公文文号", "发文号"},
		"issuer":        {"发布单位", "发文单位", "公开责任部门", "公开单位", "发布部门", "成文单位"},
		"made":          {"形成日期", "制作日期", "印发日期", "落款日期"},
		"published":     {"公布日期", "上网日期", "公开发布日期"},
		"repealed":      {"废止日期", "废止时间"},
		"scope":         {"公开形式", "公开类型", "公开性质"},
		"keywords":      {"关键字词"},
		"kind":          {"信息类别", "文种", "体裁类别", "信息类型"},
		"topic":         {"主题类别", "组配分类"},
		"summary":       {"内容简介", "简介", "内容摘要", "内容描述"},
		"imported":      {"网址", "链接", "原文链接", "信息链接", "链接地址", "公开网址", "信息地址", "url"},
		"body":          {"正文", "信息内容", "公开内容", "内容", "全文"},
		"reason":        {"不公开理由", "不予公开理由"},
		"effective":     {"施行时间", "实施时间", "生效时间"},
		"contact":       {"咨询方式"},
		"display_until": {"公示截止日期"},
	}
}

// firstNames are, of keys that registers have two headings for, those that say what the key means: beside 成文日期, 发文日期 is
// not the day on which a document was made.
func firstNames() map[string][]string {
	return map[string][]string{
		"made":        {"生成日期", "成文日期", "成文时间"},
		"published":   {"公开日期", "发布日期", "公开时间", "发布时间"},
		"issuer":      {"发文机关", "发文机构", "制发机关"},
		"document_no": {"发文字号", "文号"},
		"index":       {"索引号"},
		"title":       {"标题", "信息名称", "名称"},
	}
}

// first says whether a heading is one of the first names of its key.
func first(key, head string) bool {
	return slices.Contains(firstNames()[key], strings.Trim(plainHead(head), "[]【】"))
}

// itemFields are the keys that a register may fill, in the order in which they are written.
func itemFields() []string {
	return []string{"title", "summary", "index", "document_no", "issuer", "made", "published", "effective", "expires", "repealed", "display_until", "scope", "reason", "topic", "kind", "keywords", "contact", "imported"}
}

// itemOrder are all keys of an item, in the order in which they are written.
var itemOrder = sync.OnceValue(func() (names []string) {
	for _, k := range itemKeys() {
		names = append(names, k.Name)
	}
	return names
})

// itemKeys are the keys of an item.
var itemKeys = sync.OnceValue(catalogue.ItemKeys)

// itemNames are the keys of all headings of registers.
var itemNames = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	for _, k := range itemKeys() {
		if slices.Contains(itemFields(), k.Name) && k.Keys == nil { // a block has keys of its own
			for _, head := range append(k.Chinese, k.Name) {
				names[head] = k.Name
			}
		}
	}
	for name, list := range itemHeadings() {
		for _, head := range list {
			names[head] = name
		}
	}
	return names
})

// itemHead is the key that a heading stands for.
func itemHead(head string) (string, bool) {
	if len(head) > mostHead {
		return "", false
	}
	plain := strings.Trim(plainHead(head), "[]【】")
	if name, ok := itemNames()[plain]; ok {
		return name, true
	}
	name, ok := itemNames()[strings.ToLower(plain)]
	return name, ok
}

// itemHeading says what the headings of registers look like.
func itemHeading() heading {
	word := func(text string) bool {
		_, ok := itemHead(text)
		return ok && len([]rune(squeezed(text))) <= 20
	}
	return heading{
		least: 2,
		word:  word,
		solid: word,
		column: func(heads []string) column {
			name, _ := itemHead(heads[len(heads)-1])
			return column{field: name, head: strings.Join(heads, " / ")}
		},
	}
}

// itemTitle is the Chinese name of a key, as it is written.
func itemTitle(name string) string {
	switch name {
	case "body":
		return "正文"
	case "no":
		return "序号"
	}
	if k, ok := catalogue.Find(itemKeys(), name); ok {
		return k.Chinese[0]
	}
	return name
}
