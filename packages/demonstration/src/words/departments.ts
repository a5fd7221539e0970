import type { SectorCode } from '@doorstep/domain/code-lists/sector-codes';

/** The 24 departments; the first of each sector answers for its district-tier projects. */
export const DEPARTMENTS: readonly { readonly name: string; readonly short: string; readonly sectors: readonly SectorCode[] }[] = [
  { name: '明川区交通运输局', short: '区交通局', sectors: ['ROADS'] },
  { name: '明川区水利局', short: '区水利局', sectors: ['WATER'] },
  { name: '明川区城市管理局', short: '区城管局', sectors: ['LIGHTING'] },
  { name: '市生态环境局明川分局', short: '生态环境分局', sectors: ['ENVIRONMENT'] },
  { name: '明川区住房和城乡建设局', short: '区住建局', sectors: ['HOUSING'] },
  { name: '明川区教育和体育局', short: '区教体局', sectors: ['EDUCATION'] },
  { name: '明川区卫生健康局', short: '区卫健局', sectors: ['HEALTH'] },
  { name: '明川区民政局', short: '区民政局', sectors: ['ELDERLY'] },
  { name: '明川区文化和旅游局', short: '区文旅局', sectors: ['CULTURE'] },
  { name: '市公安局明川分局', short: '公安分局', sectors: ['SAFETY'] },
  { name: '明川区人力资源和社会保障局', short: '区人社局', sectors: ['EMPLOYMENT'] },
  { name: '明川区农业农村局', short: '区农业农村局', sectors: ['AGRICULTURE'] },
  { name: '明川区行政审批服务局', short: '区审批局', sectors: ['SERVICE'] },
  { name: '明川区财政局', short: '区财政局', sectors: ['SERVICE'] },
  { name: '明川区发展和改革局', short: '区发改局', sectors: ['SERVICE'] },
  { name: '市自然资源和规划局明川分局', short: '自然资源分局', sectors: ['HOUSING'] },
  { name: '明川区商务局', short: '区商务局', sectors: ['SERVICE'] },
  { name: '明川区应急管理局', short: '区应急局', sectors: ['SAFETY'] },
  { name: '明川区司法局', short: '区司法局', sectors: ['SAFETY'] },
  { name: '明川区园林绿化服务中心', short: '区园林中心', sectors: ['ENVIRONMENT'] },
  { name: '明川区退役军人事务局', short: '区退役军人局', sectors: ['ELDERLY'] },
  { name: '明川区残疾人联合会', short: '区残联', sectors: ['ELDERLY'] },
  { name: '明川区妇女联合会', short: '区妇联', sectors: ['EDUCATION'] },
  { name: '明川区市场监督管理局', short: '区市场监管局', sectors: ['SAFETY'] },
];

export const UTILITIES: readonly string[] = ['明川供水有限公司', '明川燃气热力有限公司', '明川公共交通有限公司'];
export const ENTERPRISES: readonly string[] = ['明川恒筑建设工程有限公司', '川平市政工程有限公司', '锦河园林绿化有限公司', '望山电力安装有限公司', '新桥水务工程有限公司', '云集路桥工程有限公司', '沣水建材有限公司', '柏岭农业发展有限公司', '青河食品有限公司', '禾丰纺织有限公司', '明川康养服务有限公司', '明川数智科技有限公司'];
