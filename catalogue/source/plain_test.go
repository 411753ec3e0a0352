package source

import (
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// plainExample is front matter as clerks write it.
const plainExample = `title: "宏村镇倾向理性：应急预案"
索引号: GA045-2022-001341
summary: '休宁县只得通行，荡然无存。'
made: 2022-10-17
scope: public
source_url: https://www.example.gov.cn/a.html
topic: [a, b]
review:
  drafted_by: 经办人
  secrecy: true
keywords:
  - "钥匙"
  - 价格
channels:
- 网站
- 公告栏
`

// sameNodes compares all that is read of nodes.
func sameNodes(a, b *yaml.Node) bool {
	if a.Kind != b.Kind || a.Value != b.Value || a.Style&^yaml.FlowStyle != b.Style&^yaml.FlowStyle || a.Line != b.Line || a.Column != b.Column ||
		a.LineComment != b.LineComment || a.Anchor != b.Anchor || len(a.Content) != len(b.Content) {
		return false
	}
	for i := range a.Content {
		if !sameNodes(a.Content[i], b.Content[i]) {
			return false
		}
	}
	return true
}

func samePlain(t *testing.T, block string) {
	t.Helper()
	plain := plainBlock([]byte(block))
	if plain == nil {
		return
	}
	var doc yaml.Node
	if err := yaml.Load([]byte(block), &doc); err != nil {
		t.Fatalf("the library refuses %q: %v", block, err)
	}
	if !sameNodes(plain, doc.Content[0]) {
		a, _ := yaml.Dump(plain)
		b, _ := yaml.Dump(doc.Content[0])
		t.Fatalf("%q:\n%s\nby the library\n%s", block, a, b)
	}
	m := &mender{first: 1, keys: newDecoder().keys.item}
	if mended := m.mend([]byte(block)); string(mended) != block || len(m.problems) > 0 {
		t.Fatalf("%q: the mender has something to say: %v", block, m.problems)
	}
}

func TestPlainFrontMatterIsReadWithoutTheLibrary(t *testing.T) {
	usual := strings.Replace(plainExample, "topic: [a, b]\n", "", 1)
	if plainBlock([]byte(usual)) == nil {
		t.Error("the usual front matter is left to the library")
	}
	samePlain(t, usual)
	for _, unusual := range []string{
		"", "a", "a:\n", "a: b: c\n", "a: x #c\n", "a: [x]\n", "a: &b c\n", "a: *b\n", "a: |\n  x\n", "a: \"x\n  y\"\n", "a: x\n  y\n", "a: x\n\nb: y\n", "a: ~\n", "标题：x\n", "title:x\n",
		"a: x\n b: y\n", "a:\n  b: x\n c: y\n", "a: 'it''s'\n", "a: \"\\n\"\n", "- a\n", "a: - b\n", "a:\n  - b: c\n", "a: x \n", "a:\tx\n", "a: x\u0085y\n", "a: \ufeffx\n", "# c\na: x\n", "---\na: x\n", "a: x\n...\n", "<<: x\n",
	} {
		if plainBlock([]byte(unusual)) != nil {
			t.Errorf("%q is not left to the library", unusual)
		}
	}
}

// FuzzPlainBlock holds the two readers together: what the plain one reads, the library reads to the same nodes, and the
// mender finds nothing in it.
func FuzzPlainBlock(f *testing.F) {
	f.Add(plainExample)
	f.Add("a:\n  b:\n    - c\n    - d\n  e: f\ng: \"\"\n")
	f.Add("审核:\n  批准人: 甲\n标题: '乙'\n公开范围：不予公开\n")
	f.Add("a:\n  - b\n- c\n")
	f.Add("a: b\n\u00a0c: d\n")
	f.Fuzz(samePlain)
}

func BenchmarkPlainBlock(b *testing.B) {
	block := []byte(strings.Replace(plainExample, "topic: [a, b]\n", "", 1))
	b.Run("plain", func(b *testing.B) {
		for b.Loop() {
			plainBlock(block)
		}
	})
	b.Run("library", func(b *testing.B) {
		for b.Loop() {
			var doc yaml.Node
			_ = yaml.Load(block, &doc)
		}
	})
}
