package platform

import "testing"

// A row that is wrongly held to be accepted is never sent again: what is not sure is not clear.
func TestWordsOfAnAnswerAreTakenWhole(t *testing.T) {
	for want, list := range map[string][]string{
		accepted:  {"已入库", "审核通过", "发布成功", "已成功入库", "通过", "信息已发布", "无错误，审核通过", "审核通过，0 个错误", "审核通过（没有错误）", "审核通过，已入库", "Accepted", "OK"},
		refused:   {"审核不通过", "未通过", "退回", "已退回修改", "退回：缺附件", "审核不通过，缺附件", "数据格式错误", "入库失败", "校验出错", "退回，待修改", "退回，10 个错误", "rejected", "error: no title"},
		takenDown: {"已撤回", "已删除", "taken-down", "被撤下"},
		"pending": {"待发布", "待接收", "等待入库", "发布中", "审核中", "待审核", "拟发布", "未审核", "审核通过，待发布", "已提交待审核", "入库处理中", "pending", "pending review"},
		"unclear": {
			"取消发布", "停止发布", "暂停接收", "取消发布中", "审核通过，取消发布", "未入库", "未发布", "不予发布", "审核未结束", "通过率 80%", "not accepted", "token", "错误 0 个", "失败：0",
			"成功 5，失败 0", "撤回失败", "提交发布", "审核通过，复审不通过", "审核完成", "无错误", "研究一下",
		},
	} {
		for _, said := range list {
			state, clear := understood(said, "P-1")
			switch {
			case !clear:
				state = "unclear"
			case state == pending:
				state = "pending"
			}
			if state != want {
				t.Errorf("%s is %s, want %s", said, state, want)
			}
		}
	}
	if state, clear := understood("", "P-1"); state != accepted || !clear {
		t.Errorf("a number alone: %s, %v", state, clear)
	}
	if _, clear := understood("", ""); clear {
		t.Error("nothing at all is clear")
	}
}
