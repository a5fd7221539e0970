/** Seed of the sectors that suggestions and projects belong to; a district may add its own. */
export const SECTORS = {
  ROADS: { zh: '交通出行', en: 'Roads and transport' },
  WATER: { zh: '水利供水', en: 'Water' },
  LIGHTING: { zh: '市政照明', en: 'Street lighting' },
  ENVIRONMENT: { zh: '环境卫生', en: 'Environment and sanitation' },
  HOUSING: { zh: '住房安居', en: 'Housing' },
  EDUCATION: { zh: '教育托育', en: 'Education and child care' },
  HEALTH: { zh: '医疗健康', en: 'Health' },
  ELDERLY: { zh: '养老助残', en: 'Elderly and disabled people' },
  CULTURE: { zh: '文化体育', en: 'Culture and sports' },
  SAFETY: { zh: '平安建设', en: 'Public safety' },
  EMPLOYMENT: { zh: '就业创业', en: 'Employment' },
  AGRICULTURE: { zh: '农业农村', en: 'Agriculture and countryside' },
  SERVICE: { zh: '便民服务', en: 'Services for residents' },
} as const;
export type SectorCode = keyof typeof SECTORS;
