package supervise_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
)

// prose makes texts out of common words: two of them have no more in common than two official texts of different subjects
// have, and numbers stand in them as in such.
type prose struct{ *rand.Rand }

func newProse(seed uint64) prose { return prose{rand.New(rand.NewPCG(seed, 7))} }

// words are what official texts are made of.
func words() []string {
	return strings.Fields(`关于 印发 通知 公告 工作 方案 实施 办法 管理 规定 加强 推进 落实 组织 领导 责任 单位 部门 乡镇 村庄 群众 企业 项目 资金 补贴
 标准 条件 材料 申请 审核 公示 发放 监督 检查 整改 验收 农业 水利 交通 教育 卫生 环境 保护 安全 生产 应急 预案 演练 消防 道路 桥梁 河道 水库 灌溉
 种植 养殖 农机 合作社 市场 价格 收费 许可 处罚 听证 征收 补偿 安置 规划 用地 建设 施工 招标 采购 合同 竣工 结算 审计 预算 决算 收入 支出 税收 债务
 就业 培训 创业 社保 医保 养老 救助 低保 残疾 儿童 妇女 学校 学生 教师 招生 考试 文化 体育 旅游 图书馆 文物 宣传 新闻 网站 平台 数据 系统 电话 地址
 时间 上午 下午 受理 办理 窗口 流程 期限 结果 异议 复议 诉讼 依据 法律 条例 规章 文件 有效 废止 修改 解读 说明 意见 建议 提案 答复 会议 研究 决定`)
}

// text is a text of n letters.
func (p prose) text(n int) string {
	var b strings.Builder
	list := words()
	for letters := 0; letters < n; {
		w := list[p.IntN(len(list))]
		b.WriteString(w)
		letters += len(w) / 3
		switch p.IntN(14) {
		case 0:
			b.WriteString("，")
		case 1:
			b.WriteString("。\n\n")
		case 2:
			b.WriteString(strconv.Itoa(p.IntN(3000)))
		}
	}
	return b.String()
}

// edited is a text in which so many per cent of the letters were written anew, clause by clause, as clerks do.
func (p prose) edited(text string, percent int) string {
	letters := []rune(text)
	for left := len(letters) * percent / 100; left > 0; {
		n := min(left, 8+p.IntN(30))
		at := p.IntN(len(letters) - n)
		copy(letters[at:at+n], []rune(p.text(n+10)))
		left -= n
	}
	return string(letters)
}

// varied is a text of n letters, always the same.
func varied(n int) string { return newProse(1).text(n) }
