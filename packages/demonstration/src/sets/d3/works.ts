import type { Work } from '../../words/works.js';

const service = (sector: Work['sector'], title: string, ask: string, need: string, done: string, output: Work['output']): Work =>
  ({ sector, title, ask, need, done, output, isAsset: false, quantity: [1, 1], where: 'SITE', tiers: 'ALL' });

/** The three items whose figures are told apart; the others are drawn. */
export const FEATURED = {
  PACKS: service('SERVICE', '“明湖礼包”惠民服务包', '发放可在身边商户核销的惠民服务包', '便民服务分散，群众不知道到哪里用', '服务包已发放，线上领取、就近核销', 'SERVICE_DAY'),
  MARKET: service('CULTURE', '明湖老街文旅夜市', '开办老街夜市，组织非遗展演', '老街冷清，商户客流少', '夜市常态开放，客流明显回升', 'PERFORMANCE'),
  BATHING: service('ELDERLY', '失能老人上门助浴', '为失能老人提供上门助浴', '失能老人洗澡难，家属照护吃力', '登记的老人全部得到上门助浴', 'HOME_SERVICE'),
} as const;
export type Featured = keyof typeof FEATURED;
