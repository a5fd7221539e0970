/** Items of the rules of procedure by step: title and the role that sees to it. */
export const PROCEDURE_TITLES = {
  COLLECT: '年度征集计划编制 专题征集方案拟定 征集公告发布 网上留言接收 来信来访登记 直报点收集报送 驿站意见登记 征集员走访记录 二维码扫码登记 热线诉求转接 座谈会意见汇总 特邀员专题调研 群众身份信息保护 征集渠道每日巡检',
  HANDLE: '建议接收登记 建议要素补充 建议分类筛选 重复建议并案 不予受理告知 转出办理告知 受理告知送达 建议调查研究 承办单位确定 交办单签发 交办签收确认 退办申请审核 延期申请审核 会办意见征求 答复文稿起草 答复文稿审签 答复当面沟通 答复送达回执',
  CONVERT: '有价值建议评估 转化建议提出 转化方式会商 转化为民生实事项目 转化为工作措施 转化为制度规定 转化成效跟踪 转化成果公开',
  REPORT: '重要建议专报编写 专报领导批示登记 批示事项督办 建议月度分析 建议季度通报 年度工作报告 信息公开审查',
  EVALUATE: '群众满意度回访 不满意件重新办理 办理质量抽查 单位年度评价 优秀建议评选 建议人奖励 征集员考核',
} as const;

export const PROCEDURE_OWNERS: Readonly<Record<keyof typeof PROCEDURE_TITLES, string>> = {
  COLLECT: 'COLLECTOR',
  HANDLE: 'OPERATOR',
  CONVERT: 'COORDINATOR',
  REPORT: 'COORDINATOR',
  EVALUATE: 'OPERATOR',
};
