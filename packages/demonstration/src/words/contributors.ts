/** Invented givers; individuals stay unnamed. */
export const GIVERS: readonly { readonly kind: 'ENTERPRISE' | 'MERCHANT' | 'SOCIAL_ORGANIZATION'; readonly name: string }[] = [
  ...['恒筑建设', '锦河园林', '望山电力', '新桥水务', '云集路桥', '沣水建材', '柏岭农业', '青河食品', '禾丰纺织', '颐和康养', '数智科技', '清泉酒业', '鹿鸣旅游', '双井粮油', '银杏药业', '龙潭石材', '凤山机械', '南营物流', '东堤置业', '古槐文化', '荷塘水产', '金谷种业', '铜盘五金', '茶亭商贸']
    .map((name) => ({ kind: 'ENTERPRISE' as const, name: `{stem}${name}有限公司` })),
  ...['老槐树饭店', '桥头粮油店', '福顺超市', '泰和家电城', '朝阳药房', '景明书店', '永兴五金店', '春晖花店', '滨河茶庄', '和悦便利店', '文昌文具店', '海棠理发店']
    .map((name) => ({ kind: 'MERCHANT' as const, name: `{name}${name}` })),
  ...['慈善总会', '工商业联合会', '青年志愿者协会', '老年体育协会', '爱心公益服务中心', '养老服务协会', '物业管理协会', '餐饮行业协会']
    .map((name) => ({ kind: 'SOCIAL_ORGANIZATION' as const, name: `{name}${name}` })),
];
/** Individuals who gave without their name. */
export const UNNAMED_GIVERS = 16;
