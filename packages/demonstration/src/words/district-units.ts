/** Bodies of a district beside its 24 departments, as they are named in most districts. */
const bodies = (kind: string, names: string): { name: string; short: string; kind: string }[] =>
  names.split(' ').map((title) => ({ name: title.startsWith('区') ? `{name}${title.slice(1)}` : `{name}${title}`, short: title.startsWith('区') ? title : `区${title}`, kind }));

export const DISTRICT_UNITS: readonly { readonly name: string; readonly short: string; readonly kind: string }[] = [
  ...bodies('DISTRICT_COMMITTEE', '区委办公室 区委组织部 区委宣传部 区委统战部 区委政法委 区委网信办 区委编办 区直机关工委 区委巡察办 区委老干部局 区委党校 区委党史研究中心'),
  ...bodies('CONGRESS', '人大常委会办公室'),
  ...bodies('DISTRICT_GOVERNMENT', '政府办公室 政协办公室'),
  ...bodies('DEPARTMENT', '总工会 团区委 工商业联合会 科学技术协会 文学艺术界联合会 归国华侨联合会 红十字会 人民法院 人民检察院 信访局 审计局 统计局 医疗保障局 国有资产服务中心 大数据局 金融服务中心 投资促进局 机关事务服务中心 供销合作社联合社 公路事业发展中心 水利事业服务中心 农业技术推广中心 畜牧兽医服务中心 疾病预防控制中心 人民医院 中医医院 妇幼保健院 图书馆 文化馆 博物馆 体育事业服务中心 教学研究室 消防救援大队 气象局 税务局 住房公积金管理部 社会保险事业中心 公共就业服务中心 综合行政执法大队 环境卫生服务中心 市政工程服务中心 住房保障中心 不动产登记中心 档案馆 仲裁院'),
];
