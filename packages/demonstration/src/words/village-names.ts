/** First and second part of a village's name; `村` follows. */
export const VILLAGE_HEADS: readonly string[] = [
  '杨树', '柳林', '槐荫', '枣园', '梨花', '杏坡', '石桥', '白塔', '清泉', '双井', '南营', '北营', '东堤', '西堰', '上洼', '下洼',
  '大仓', '小仓', '前铺', '后铺', '古槐', '新河', '老河', '龙潭', '凤山', '鹿鸣', '雁落', '鹤溪', '金谷', '银杏', '铜盘', '铁炉',
  '油坊', '豆腐', '瓦窑', '砖窑', '盐市', '茶亭', '马场', '牛栏', '羊角', '鱼池', '荷塘', '苇子', '菱角', '桑园', '麻地', '谷场',
];
export const VILLAGE_TAILS: readonly string[] = ['庄', '屯', '店', '堡', '岭', '沟', '湾', '集', '桥头', '寨', '坊', '楼'];

/** First and second part of a community's name; `社区` follows. */
export const COMMUNITY_HEADS: readonly string[] = [
  '锦华', '和悦', '春晖', '朝阳', '文昌', '景明', '安康', '福顺', '惠民', '永兴', '泰和', '光明', '滨河', '翠屏', '紫薇', '海棠', '玉兰', '丹桂',
];
export const COMMUNITY_TAILS: readonly string[] = ['苑', '里', '园', '街', '新城', '家园'];

/** Spots inside a village or community. */
export const RURAL_SPOTS: readonly string[] = ['村委会门前', '中心大街', '南北主街', '村西头', '村东头', '文化广场', '小学路口', '老井台周边', '河堤沿线', '前街', '后街', '村口', '幸福院旁', '卫生室门前', '打谷场'];
export const URBAN_SPOTS: readonly string[] = ['1号院', '2号院', '3号院', '5号院', '南区', '北区', '东门', '西门', '便民市场周边', '小学北侧', '老旧家属院', '沿街商铺段', '社区广场', '背街小巷', '公交站点旁', '党群服务中心门前'];
/** Spots inside a town. */
export const TOWN_SPOTS: readonly string[] = ['驻地主街', '中心小学周边', '卫生院周边', '敬老院', '文体广场', '农贸市场', '镇域主干道', '便民服务中心', '产业园区', '河道沿线', '公交换乘点', '中学门前', '老粮站片区', '滨河绿道', '社会工作站', '幼儿园周边', '综合文化站', '驻地片区', '北部片区', '南部片区'];
/** Spots of the whole district. */
export const DISTRICT_SPOTS: readonly string[] = ['城区', '城区东部', '城区西部', '城区南部', '城区北部', '环城路沿线', '主城区', '全区', '镇驻地', '城乡结合部', '老城片区', '新城片区', '中心医院周边', '高铁站片区', '滨河公园', '迎宾大道沿线', '文化中心', '体育公园'];
/** Spots of houses and of fields, for the works that belong there. */
export const HOUSE_SPOTS: readonly string[] = ['1号楼', '2号楼', '3号楼', '5号楼', '老旧家属院', '教师宿舍院', '南院', '北院', '前排住宅', '后排住宅'];
export const FIELD_SPOTS: readonly string[] = ['村东地块', '村西地块', '村南地块', '村北地块', '南坡', '北洼', '河滩地', '蔬菜大棚区', '果园片区', '东塘', '西塘'];
