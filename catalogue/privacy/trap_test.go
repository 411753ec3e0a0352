package privacy_test

import "fmt"

// trap is a line that looks like personal data and is none.
func (s seeder) trap() string {
	n := s.digits
	serial := fmt.Sprintf("%05d", s.IntN(99999))
	switch s.IntN(38) {
	case 0:
		return "统一社会信用代码：11370322004222241N"
	case 1:
		return "索引号：113417020032563511/2019-" + serial
	case 2:
		return "统一社会信用代码 9134102" + n(1) + "MA2N" + n(4) + "XB"
	case 3:
		return "索引号：000014349/2018-" + serial + "，发文字号：黟政办〔2018〕" + n(2) + "号"
	case 4:
		return "服务热线：12345、12315，咨询电话：0559-552" + n(4)
	case 5:
		return "监督举报电话：138" + n(8) + "（工作日8:30-17:30）"
	case 6:
		return "办公室值班手机：159" + n(8)
	case 7:
		return "订单号：" + n(18) + "0"
	case 8:
		return "预算金额：13" + n(9) + "元"
	case 9:
		return "身份证号：3410**********" + n(4)
	case 10:
		return "联系电话：138****" + n(4)
	case 11:
		return "详见http://www.yixian.gov.cn/content/2019/139" + n(8) + ".html"
	case 12:
		return "项目代码：2019-341022-48-01-0" + n(5)
	case 13:
		return "电子邮箱：xxgk" + n(2) + "@yixian.gov.cn"
	case 14:
		return "报名邮箱：bm" + n(5) + "@163.com"
	case 15:
		return "单位地址：黟县碧阳镇碧阳大道" + n(2) + "号政务服务中心3楼301室"
	case 16:
		return "ICP备案号：皖ICP备" + n(8) + "号，增值电信业务经营许可证：皖B2-2019" + n(4)
	case 17:
		return "公务用车皖J" + n(5) + "处置公告"
	case 18:
		return "银行卡号：6228************" + n(4)
	case 19:
		return "保证金账户：户名黟县公共资源交易中心，账号" + badCard(s)
	case 20:
		return "注册号：" + s.id15().text
	case 21:
		return "（2019）皖1023民初" + n(4) + "号"
	case 22:
		return "发布时间：2020-05-25 14:30:" + n(2) + "，浏览次数：" + n(7)
	case 23:
		return "标准号：GB/T 33190-2016，ISBN 978-7-" + n(4) + "-" + n(4) + "-" + n(1)
	case 24:
		return "条形码：69" + n(11)
	case 25:
		return "被赡养人是指年满60岁的父母，16—24岁失业青年；儿童福利机构。"
	case 26:
		return "传真：0559-55" + n(5) + "，邮编：245500"
	case 27:
		return "经度118.1234567" + n(8) + "，纬度29.9312345" + n(6)
	case 28:
		return "住址：黟县碧阳镇***"
	case 29:
		return "护照办理：请到出入境窗口，电话0559-" + n(7)
	case 30:
		return "供应商：黄山市" + s.of("安泰", "宏达") + "建设有限公司，电话：137" + n(8)
	case 31:
		return "合同编号：HT1" + n(10) + "，流水号：62" + n(17)
	case 32:
		return "宗地编号：皖J2019" + n(4) + "，面积" + n(5) + "平方米"
	case 33:
		return "法定代表人：" + s.person() + "，住所：黟县碧阳镇翼然路" + n(2) + "号3栋201室"
	case 34:
		return "资金文号：财社139" + n(8)
	case 35:
		return s.of("未成年人和妇女，", "留守儿童关爱、", "未成年人安全。", "患儿白血病，", "孤儿高中，", "未成年人方面，", "困境儿童康复。")
	case 36:
		return "| 办证类别 | 往来港澳通行证 |\n| --- | --- |\n| 上半年 | 1626.40 |\n"
	default:
		return "孤儿张某某、留守儿童李某，护照号E****" + n(4)
	}
}

// badCard is a number of a card's length whose check digit is wrong.
func badCard(s seeder) string {
	for {
		if n := "62" + s.digits(17); luhnSum(n)%10 != 0 {
			return n
		}
	}
}
