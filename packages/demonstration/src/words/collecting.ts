import type { SectorCode } from '@doorstep/domain/code-lists/sector-codes';

/** What the district asked residents about, in the order of the days. */
export const TOPICS: readonly {
  readonly title: string;
  readonly type: 'THEMED' | 'SPECIAL';
  readonly sectors: readonly SectorCode[];
  readonly description: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** Null: still open. */
  readonly fedBackOn: string | null;
  readonly feedback: string;
}[] = [
  { title: '2023年度民生实事项目征集', type: 'SPECIAL', sectors: [], description: '请您说说身边最盼望办的实事，意见将用于编制下一年度民生实事清单。', opensOn: '2022-12-01', closesOn: '2023-01-31', fedBackOn: '2023-02-15', feedback: '征集到的建议已逐条研究，1252项列入2023年度清单，其余已分别答复。' },
  { title: '“一老一小”服务专题征集', type: 'THEMED', sectors: ['ELDERLY', 'EDUCATION'], description: '围绕老年助餐、日间照料和儿童托管，征集您的建议。', opensOn: '2023-03-20', closesOn: '2023-05-19', fedBackOn: '2023-06-20', feedback: '老年食堂、四点半课堂等建议已纳入动态调整，点位和开放时间已公示。' },
  { title: '2024年度民生实事项目征集', type: 'SPECIAL', sectors: [], description: '请您说说身边最盼望办的实事，意见将用于编制下一年度民生实事清单。', opensOn: '2023-10-12', closesOn: '2023-12-15', fedBackOn: '2024-02-02', feedback: '征集到的建议已逐条研究，1280项列入2024年度清单，分两批公布。' },
  { title: '停车和出行专题征集', type: 'THEMED', sectors: ['ROADS', 'SAFETY'], description: '哪里停车难、哪里过路险，请告诉我们。', opensOn: '2024-06-03', closesOn: '2024-08-02', fedBackOn: '2024-09-10', feedback: '已会同公安、城管部门现场核实，可划设的泊位分批施划，路口设施列入动态调整。' },
  { title: '2025年度民生实事项目征集', type: 'SPECIAL', sectors: [], description: '请您说说身边最盼望办的实事，意见将用于编制下一年度民生实事清单。', opensOn: '2024-10-14', closesOn: '2024-12-13', fedBackOn: null, feedback: '' },
];

/** Questions that residents ask before they write. */
export const FAQ: readonly { readonly question: string; readonly answer: string }[] = [
  { question: '什么样的建议可以提？', answer: '对身边公共设施、公共服务和社会治理的想法都可以提。个人诉求、信访和举报事项请走相应渠道，我们会告诉您怎么走。' },
  { question: '可以不留姓名吗？', answer: '可以。不留联系方式时，请保存受理编号和查询码，凭它们查看进展和答复。' },
  { question: '多久能得到答复？', answer: '受理后先告知您由谁办理。简单事项五个工作日内答复，复杂事项三十日或六十日内答复，研究时间不计入。' },
  { question: '我的个人信息谁能看到？', answer: '只有办理这件建议的人员能看到，每次查看都会留下记录。公开建议前会征得您同意，公开的内容不含个人信息。' },
  { question: '建议没有被采纳怎么办？', answer: '答复会写明原因。您可以对答复作出评价，不满意的会由专人回访。' },
  { question: '建议怎样变成民生实事项目？', answer: '采纳的建议经商议、审核后列入年度清单或动态增列，您可以在项目页面看到它来自哪些建议。' },
];

/** Forms with hints for the most common matters. */
export const SUGGESTION_TEMPLATES: readonly { readonly title: string; readonly sector: SectorCode; readonly hints: string }[] = [
  { title: '道路和停车', sector: 'ROADS', hints: '请写明路段或院落、什么时候最不方便、大约多少人受影响，最好附照片。' },
  { title: '路灯照明', sector: 'LIGHTING', hints: '请写明从哪里到哪里没有灯或灯不亮、夜间谁常走这里。' },
  { title: '养老助餐', sector: 'ELDERLY', hints: '请写明附近有多少老人需要、希望的地点和用餐时间。' },
  { title: '环境卫生', sector: 'ENVIRONMENT', hints: '请写明具体位置、存在多久、希望怎样改。' },
];

/** Beginnings of replies that staff may use. */
export const REPLY_TEMPLATES: readonly { readonly title: string; readonly adoption: 'ADOPTED' | 'PARTIALLY_ADOPTED' | 'KEPT_FOR_REFERENCE' | 'NOT_ADOPTED'; readonly body: string }[] = [
  { title: '采纳并实施', adoption: 'ADOPTED', body: '您好！您提出的建议收悉。经现场核实情况属实，我们予以采纳，计划于____前完成，由____负责。感谢您的关心！' },
  { title: '部分采纳', adoption: 'PARTIALLY_ADOPTED', body: '您好！您提出的建议收悉。其中____已安排实施；____因____暂不具备条件，我们将继续研究。感谢您的关心！' },
  { title: '留作参考', adoption: 'KEPT_FOR_REFERENCE', body: '您好！您提出的建议对____工作很有参考价值，我们已记录在案，编制下一步计划时一并研究。感谢您的关心！' },
  { title: '暂不采纳', adoption: 'NOT_ADOPTED', body: '您好！您提出的建议收悉。因____，目前暂不采纳。您可以____。感谢您的理解！' },
];

/** Rules that the work rests on; title, number after the mark of the district, day. */
export const DOCUMENTS: readonly { readonly title: string; readonly number: string; readonly on: string; readonly isPublic: boolean }[] = [
  { title: '民生实事项目管理办法', number: '民专班〔2022〕3号', on: '2022-09-01', isPublic: true },
  { title: '人民建议征集工作规程', number: '社工〔2022〕5号', on: '2022-11-10', isPublic: true },
  { title: '民生实事综合评价实施办法', number: '民专班〔2023〕1号', on: '2023-01-16', isPublic: true },
  { title: '民生实事动态调整工作细则', number: '民专班〔2023〕4号', on: '2023-02-20', isPublic: false },
];

export const CAMPAIGNS: readonly { readonly name: string; readonly from: string; readonly to: string | null }[] = [
  { name: '2023年民情大走访', from: '2023-01-09', to: '2023-12-29' },
  { name: '2024年民情大走访', from: '2024-01-08', to: null },
];

export const SOCIAL_GROUPS: readonly { readonly code: string; readonly name: string }[] = [
  { code: 'ELDERLY', name: '老年人' },
  { code: 'NEW_WORKER', name: '新就业群体' },
  { code: 'BUSINESS', name: '个体工商户' },
  { code: 'STUDENT', name: '在校学生' },
  { code: 'NEWCOMER', name: '新市民' },
];

/** What residents said of the change, and who, as they agreed to be named. */
export const VOICES: readonly { readonly speaker: string; readonly text: string }[] = [
  { speaker: '附近居民王女士', text: '以前晚上不敢出门，现在灯亮了，饭后能走上两圈。' },
  { speaker: '退休教师老李', text: '提了建议没几天就有人来看，年底就修好了。' },
  { speaker: '村民张大爷', text: '下雨天再也不用绕道，三轮车能一直开到家门口。' },
  { speaker: '学生家长', text: '孩子放学有地方待，我们上班也安心。' },
  { speaker: '小店店主', text: '门口路平了，来买东西的人也多了。' },
  { speaker: '社区志愿者', text: '大家一起出主意，建好了也一起管。' },
];
