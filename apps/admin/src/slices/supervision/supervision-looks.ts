import type { RecordLook } from "../../ui/records/record-look";

/** 监督评价: supervisors, rounds, rectification, orders. */
export const supervisionLooks: readonly RecordLook[] = [
  {
    type: "RectificationOrder",
    path: "/rectification-orders",
    title: { zh: "限期整改", en: "Rectification" },
    steps: [
      { states: ["ISSUED"] },
      { states: ["SIGNED"] },
      { states: ["IN_PROGRESS", "FAILED"] },
      { states: ["SUBMITTED"] },
      { states: ["VERIFIED"] },
      { states: ["CLOSED"] },
    ],
  },
  {
    type: "SupervisionOrder",
    path: "/supervision-orders",
    title: { zh: "督办单", en: "Supervision orders" },
    keyField: "no",
    steps: [{ states: ["ISSUED"] }, { states: ["SIGNED"] }, { states: ["ANSWERED"] }, { states: ["CLOSED"] }],
  },
  { type: "Escalation", path: "/escalations", title: { zh: "督办升级", en: "Escalations" } },
  { type: "EvaluationRound", path: "/evaluation-rounds", title: { zh: "评价轮次", en: "Evaluation rounds" } },
  { type: "EvaluationResult", path: "/evaluation-results", title: { zh: "评价结果", en: "Evaluation results" } },
  { type: "Supervisor", path: "/supervisors", title: { zh: "监督员", en: "Supervisors" } },
  { type: "SupervisorCall", path: "/supervisor-calls", title: { zh: "电话回访", en: "Supervisor calls" } },
  { type: "SupervisionRecord", path: "/supervision-records", title: { zh: "监督记录", en: "Supervision records" } },
  { type: "QuestionnaireBatch", path: "/questionnaire-batches", title: { zh: "问卷批次", en: "Questionnaire batches" } },
  { type: "Questionnaire", path: "/questionnaires", title: { zh: "问卷", en: "Questionnaires" } },
  { type: "Award", path: "/awards", title: { zh: "奖补资金", en: "Awards" } },
  { type: "EvaluationScheme", path: "/evaluation-schemes", title: { zh: "综合评价办法", en: "Evaluation schemes" } },
];
