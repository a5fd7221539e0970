import type { SectorCode } from '@doorstep/domain/code-lists/sector-codes';

/** The 24 departments; the first of each sector answers for its district-tier projects. */
export const DEPARTMENTS: readonly { readonly name: string; readonly short: string; readonly sectors: readonly SectorCode[] }[] = [
  { name: '{name}交通运输局', short: '区交通局', sectors: ['ROADS'] },
  { name: '{name}水利局', short: '区水利局', sectors: ['WATER'] },
  { name: '{name}城市管理局', short: '区城管局', sectors: ['LIGHTING'] },
  { name: '市生态环境局{stem}分局', short: '生态环境分局', sectors: ['ENVIRONMENT'] },
  { name: '{name}住房和城乡建设局', short: '区住建局', sectors: ['HOUSING'] },
  { name: '{name}教育和体育局', short: '区教体局', sectors: ['EDUCATION'] },
  { name: '{name}卫生健康局', short: '区卫健局', sectors: ['HEALTH'] },
  { name: '{name}民政局', short: '区民政局', sectors: ['ELDERLY'] },
  { name: '{name}文化和旅游局', short: '区文旅局', sectors: ['CULTURE'] },
  { name: '市公安局{stem}分局', short: '公安分局', sectors: ['SAFETY'] },
  { name: '{name}人力资源和社会保障局', short: '区人社局', sectors: ['EMPLOYMENT'] },
  { name: '{name}农业农村局', short: '区农业农村局', sectors: ['AGRICULTURE'] },
  { name: '{name}行政审批服务局', short: '区审批局', sectors: ['SERVICE'] },
  { name: '{name}财政局', short: '区财政局', sectors: ['SERVICE'] },
  { name: '{name}发展和改革局', short: '区发改局', sectors: ['SERVICE'] },
  { name: '市自然资源和规划局{stem}分局', short: '自然资源分局', sectors: ['HOUSING'] },
  { name: '{name}商务局', short: '区商务局', sectors: ['SERVICE'] },
  { name: '{name}应急管理局', short: '区应急局', sectors: ['SAFETY'] },
  { name: '{name}司法局', short: '区司法局', sectors: ['SAFETY'] },
  { name: '{name}园林绿化服务中心', short: '区园林中心', sectors: ['ENVIRONMENT'] },
  { name: '{name}退役军人事务局', short: '区退役军人局', sectors: ['ELDERLY'] },
  { name: '{name}残疾人联合会', short: '区残联', sectors: ['ELDERLY'] },
  { name: '{name}妇女联合会', short: '区妇联', sectors: ['EDUCATION'] },
  { name: '{name}市场监督管理局', short: '区市场监管局', sectors: ['SAFETY'] },
];

export const UTILITIES: readonly string[] = ['{stem}供水有限公司', '{stem}燃气热力有限公司', '{stem}公共交通有限公司'];
export const ENTERPRISES: readonly string[] = ['{stem}恒筑建设工程有限公司', '川平市政工程有限公司', '锦河园林绿化有限公司', '望山电力安装有限公司', '新桥水务工程有限公司', '云集路桥工程有限公司', '沣水建材有限公司', '柏岭农业发展有限公司', '青河食品有限公司', '禾丰纺织有限公司', '{stem}康养服务有限公司', '{stem}数智科技有限公司'];
