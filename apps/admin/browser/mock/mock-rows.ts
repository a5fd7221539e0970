/** Rows of the frame's tests; the real API has its own tests. */

const TOWNS = [
  ["510199100", "城厢镇"],
  ["510199101", "大同街道"],
  ["510199102", "弥牟镇"],
] as const;

const VILLAGES = TOWNS.flatMap(([code, name], town) =>
  ["十五里村", "福兴社区", "团结村"].map((village, index) => ({
    code: `${code}20${index + 1}`,
    name: town === 2 && index === 2 ? `${name.slice(0, 2)}${village}` : village,
      })),
);

export const divisions = [...TOWNS.map(([code, name]) => ({ code, name })), ...VILLAGES];

const organizations = ["城市管理局", "交通运输局", "民政局", "城厢镇人民政府"].map((name, index) => ({
  id: `org_${index + 1}`,
  name,
}));

const sectors = ["交通出行", "养老服务", "教育", "公共设施"].map((name, index) => ({ id: `sct_${index + 1}`, name }));

const TITLES = [
  "村口公交站建议加装候车亭",
  "福兴社区路灯损坏多处,夜间出行不便",
  "建议在老年活动中心增设助餐点并延长开放时间,方便独居老人就近就餐",
  "=HYPERLINK(1)小区充电桩不足",
] as const;

const move = (key: string, label: string, labelEn: string, mutation: string, isPrimary: boolean) => ({
  key,
  label,
  labelEn,
  mutation,
  isPrimary,
});

const ACCEPT = move("suggestion.screen.accept", "受理", "Accept", "acceptSuggestion", true);
const REJECT = move("suggestion.screen.reject", "不予受理", "Reject", "rejectSuggestion", false);
const ASSIGN = move("suggestion.assign", "交办", "Assign", "assignSuggestion", false);
const MERGE = move("suggestion.screen.merge", "合并", "Merge", "mergeSuggestion", false);

const STATES = ["RECEIVED", "HANDLING", "REPLIED", "CLOSED"] as const;
const LAMPS = ["GREEN", "YELLOW", "RED", "BLUE", "GREY"] as const;

const timeline = [
  {
    at: "2024-11-03T02:15:00Z",
    kind: "EVENT",
    actorName: null,
    label: "收到",
    labelEn: "Received",
    text: null,
    fromState: null,
    toState: "RECEIVED",
  },
  {
    at: "2024-11-04T01:00:00Z",
    kind: "MESSAGE",
    actorName: "王芳",
    label: "留言",
    labelEn: "Message",
    text: "您好,请补充站点的具体位置。",
    fromState: null,
    toState: null,
  },
];

function suggestion(index: number) {
  const state = STATES[index % STATES.length] ?? "RECEIVED";
  const village = VILLAGES[index % VILLAGES.length];
  return {
    id: `sug_${index + 1}`,
    receiptNo: `20241103-${String(index + 1).padStart(5, "0")}`,
    title: TITLES[index % TITLES.length],
    content: "候车时日晒雨淋,老人多,建议加装候车亭和座椅。",
    state,
    version: 1,
    triageClass: state === "RECEIVED" ? null : "C",
    mainSector: sectors[index % sectors.length],
    town: divisions.find((division) => division.code === village?.code.slice(0, 9)),
    village,
    leadOrganization: state === "RECEIVED" ? null : organizations[index % organizations.length],
    channelName: "村口二维码",
    receivedAt: `2024-11-${String(3 + (index % 12)).padStart(2, "0")}T02:15:00Z`,
    deadline: {
      dueOn: "2024-11-20",
      workingDaysLeft: 3 - (index % 6),
      lamp: LAMPS[index % LAMPS.length],
    },
    moves: state === "RECEIVED" ? [ACCEPT, REJECT, ASSIGN, MERGE] : [],
    timeline,
  };
}

export type MockSuggestion = ReturnType<typeof suggestion>;

export const suggestions = Array.from({ length: 45 }, (_none, index) => suggestion(index));

export const home = {
  openWork: [
    { reason: "toScreen", label: "待筛选", labelEn: "To screen", count: 12, lamp: "GREEN", link: "/suggestions?states=RECEIVED" },
    { reason: "toSign", label: "待签收", labelEn: "To sign", count: 5, lamp: "YELLOW", link: "/suggestions?states=HANDLING" },
    { reason: "overdue", label: "逾期", labelEn: "Overdue", count: 3, lamp: "RED", link: "/suggestions?overdue=true" },
  ],
  week: { dueAt: "2024-11-14T10:00:00Z", dueCount: 12, doneCount: 7, link: "/projects?states=IMPLEMENTING" },
  scope: [
    { key: "projects", label: "项目", labelEn: "Projects", text: "190", lamp: null, link: "/projects" },
    { key: "rate", label: "完工率", labelEn: "Completion rate", text: "99.47%", lamp: null, link: "/projects?states=COMPLETED" },
  ],
  recent: [
    {
      id: "evt_1",
      at: "2024-11-15T08:20:00Z",
      actorName: "王芳",
      label: "受理",
      labelEn: "accepted",
      title: TITLES[0],
      link: "/suggestions/sug_1",
    },
  ],
};

export const me = {
  user: { id: "usr_1", displayName: "王芳", organization: { id: "org_4", name: "城厢镇" } },
  district: { code: "510199", name: "明川区", isDemo: true, today: "2024-11-15" },
  roles: [{ role: "OPERATOR", scopeCode: "510199", label: "区民生办", labelEn: "Operator" }],
  menu: [
    "suggestions",
    "consultations",
    "projects",
    "funding",
    "supervision",
    "stories",
    "reports",
    "identity",
    "divisions",
  ],
  isDemoAccount: false,
  moveKeys: ["suggestion.screen.accept", "user.create"],
};
