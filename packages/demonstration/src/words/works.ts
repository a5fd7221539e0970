import type { OutputType } from '@doorstep/domain/code-lists/output-codes';
import type { SectorCode } from '@doorstep/domain/code-lists/sector-codes';

/** A kind of project: what residents ask for, what is built or offered, and what it brings. */
export interface Work {
  readonly sector: SectorCode;
  readonly isAsset: boolean;
  /** Follows the name of the place: 中心大街 + 路灯加装. */
  readonly title: string;
  /** Follows 建议在…: 加装太阳能路灯. */
  readonly ask: string;
  /** What is wrong now. */
  readonly need: string;
  /** What was done. */
  readonly done: string;
  readonly output: OutputType;
  /** Quantity of the output, least and most. */
  readonly quantity: readonly [number, number];
  /** Which spots fit: along a street, at houses, in the fields, or the one place of its kind. */
  readonly where: 'STREET' | 'HOUSE' | 'FIELD' | 'SITE';
  /** Tiers that may carry it; UPPER: town and district. */
  readonly tiers: 'ALL' | 'VILLAGE' | 'UPPER';
}

const work =
  (isAsset: boolean) =>
  (sector: SectorCode, title: string, ask: string, need: string, done: string, output: OutputType, quantity: readonly [number, number], where: Work['where'], tiers: Work['tiers'] = 'ALL'): Work =>
    ({ sector, isAsset, title, ask, need, done, output, quantity, where, tiers });
const asset = work(true);
const service = work(false);

/** Projects that build or buy something. */
export const ASSET_WORKS: readonly Work[] = [
  asset('ROADS', '道路硬化', '硬化路面', '路面坑洼，雨天积水，老人孩子出行不便', '路面已硬化，两侧排水沟同步修好', 'PAVED_ROAD', [600, 4200], 'STREET'),
  asset('ROADS', '破损路面修补', '修补破损路面', '路面开裂破损，电动车经过颠簸', '破损路面已铣刨重铺', 'REPAIRED_ROAD', [300, 2600], 'STREET'),
  asset('ROADS', '人行步道改造', '改造人行步道', '步道砖松动，雨天溅水，行人绕行机动车道', '步道砖已全部更换，盲道贯通', 'SIDEWALK', [120, 1500], 'STREET'),
  asset('ROADS', '停车位增设', '增设停车位', '车辆乱停，晚上回家一位难求', '已划设停车位，消防通道保持畅通', 'PARKING_SPACE', [18, 120], 'STREET'),
  asset('ROADS', '生产路修建', '修建田间生产路', '农机进地困难，雨后几天下不去地', '生产路已修通，农机可直达地头', 'FIELD_ROAD', [300, 2200], 'FIELD', 'VILLAGE'),
  asset('ROADS', '路口减速带与标线施划', '加装减速带并施划标线', '路口车速快，学生过路不安全', '减速带、标线和提示牌已安装到位', 'SPEED_BUMP', [2, 12], 'STREET'),
  asset('WATER', '排水管网疏通改造', '疏通改造排水管网', '下雨返水，污水倒灌到一楼住户', '管网已疏通，破损管段已更换', 'DRAIN_PIPE', [150, 1800], 'STREET'),
  asset('WATER', '供水管网更新', '更新老化供水管道', '水压小、水质浑，夏季用水高峰常停水', '供水管道已更新，水压恢复正常', 'WATER_PIPE', [200, 2400], 'STREET'),
  asset('WATER', '坑塘治理', '治理坑塘', '坑塘淤积发臭，夏天蚊蝇多', '坑塘已清淤，护坡和围栏已建成', 'POND', [1, 2], 'FIELD', 'VILLAGE'),
  asset('WATER', '灌溉机井维修', '维修灌溉机井', '机井多年失修，浇地要排队', '机井和出水口已修复，通电通水', 'IRRIGATION_WELL', [2, 10], 'FIELD', 'VILLAGE'),
  asset('LIGHTING', '路灯加装', '加装路灯', '晚上没有路灯，老人遛弯、学生放学看不清路', '路灯已安装并通电，由专人管护', 'STREET_LAMP', [8, 46], 'STREET'),
  asset('LIGHTING', '楼道照明改造', '改造楼道照明', '楼道灯损坏多年，老人上下楼摔过跤', '楼道已换装声控节能灯', 'STAIRWELL_LAMP', [24, 160], 'HOUSE', 'VILLAGE'),
  asset('ENVIRONMENT', '垃圾分类投放点建设', '建设垃圾分类投放点', '垃圾桶露天摆放，夏天异味扰民', '分类投放点已建成，带雨棚和洗手池', 'WASTE_POINT', [1, 8], 'STREET'),
  asset('ENVIRONMENT', '公厕改造提升', '改造提升公厕', '公厕老旧，没有无障碍设施', '公厕已改造，增设无障碍卫生间', 'PUBLIC_TOILET', [1, 3], 'STREET'),
  asset('ENVIRONMENT', '绿化补植与口袋公园建设', '补植绿化、建设口袋公园', '空地荒草丛生，附近居民没有休闲的地方', '口袋公园已建成，栽植乔灌木并设置座椅', 'GREEN_AREA', [260, 3200], 'STREET'),
  asset('ENVIRONMENT', '房前屋后环境整治', '整治房前屋后环境', '杂物乱堆，排水不畅', '杂物已清理，建成小菜园、小花园', 'TIDIED_AREA', [300, 2800], 'STREET', 'VILLAGE'),
  asset('HOUSING', '屋面防水维修', '维修屋面防水', '顶楼漏雨，墙皮脱落', '屋面防水已重做，经雨季检验无渗漏', 'ROOFING', [260, 3000], 'HOUSE', 'VILLAGE'),
  asset('HOUSING', '电动自行车充电棚建设', '建设电动自行车充电棚', '居民飞线充电，存在火灾隐患', '充电棚已建成，接入智慧消防', 'CHARGING_PORT', [20, 120], 'HOUSE'),
  asset('HOUSING', '老旧家属院大门改造', '改造院门和门禁', '院门损坏，外来车辆随意进出', '院门和门禁已更换', 'ENTRANCE_GATE', [1, 4], 'HOUSE', 'VILLAGE'),
  asset('EDUCATION', '校门口接送区建设', '建设家长接送区', '上下学时段拥堵，家长没有地方等候', '接送区已建成，设有雨棚和护栏', 'PICK_UP_AREA', [80, 600], 'STREET'),
  asset('EDUCATION', '儿童活动角建设', '建设儿童活动角', '放学后孩子没有安全的活动场地', '活动角已建成，铺设防滑地垫', 'PLAY_AREA', [60, 400], 'STREET'),
  asset('HEALTH', '卫生室提升改造', '提升改造卫生室', '卫生室面积小，设备旧', '卫生室已改造，配齐康复理疗设备', 'CLINIC_SPACE', [60, 240], 'SITE'),
  asset('ELDERLY', '老年食堂建设', '建设老年食堂', '独居老人做饭难、吃饭凑合', '老年食堂已开伙，午餐每天供应', 'CANTEEN_SEAT', [20, 90], 'SITE'),
  asset('ELDERLY', '无障碍坡道与扶手加装', '加装无障碍坡道和扶手', '坐轮椅的老人出门要人抬', '坡道和扶手已安装', 'BARRIER_FREE_FACILITY', [3, 24], 'STREET'),
  asset('ELDERLY', '日间照料中心改造', '改造日间照料中心', '照料中心房间少，冬天冷', '照料中心已改造，增设康复室和暖气', 'DAY_CARE_BED', [8, 40], 'SITE'),
  asset('CULTURE', '健身器材更新', '更新健身器材', '器材锈蚀损坏，有安全隐患', '器材已更新，地面铺设安全垫', 'FITNESS_EQUIPMENT', [6, 28], 'STREET'),
  asset('CULTURE', '文化广场改造', '改造文化广场', '广场地面破损，没有灯光', '广场已重新铺装，安装灯光和舞台', 'CULTURAL_SQUARE', [300, 2400], 'STREET'),
  asset('CULTURE', '农家书屋提升', '提升农家书屋', '书屋图书旧、座位少', '书屋已改造，新增图书和少儿阅读角', 'BOOK', [400, 2600], 'SITE'),
  asset('SAFETY', '视频监控补盲', '加装视频监控', '路口偏僻，发生过电动车被盗', '监控已安装，接入综治中心', 'CAMERA', [3, 28], 'STREET'),
  asset('SAFETY', '河道防护栏安装', '安装河道防护栏', '河边没有护栏，孩子玩水危险', '护栏和警示牌已安装', 'RAILING', [120, 1400], 'FIELD', 'VILLAGE'),
  asset('SAFETY', '微型消防站建设', '建设微型消防站', '消防车进不来，着火来不及救', '微型消防站已建成，配齐器材', 'FIRE_STATION', [1, 2], 'SITE'),
  asset('AGRICULTURE', '农产品冷藏库建设', '建设农产品冷藏库', '果蔬集中上市卖不上价', '冷藏库已投用，村民存储有优惠', 'COLD_STORE', [200, 2000], 'SITE', 'VILLAGE'),
  asset('AGRICULTURE', '粮食晾晒场硬化', '硬化粮食晾晒场', '收粮时只能在公路上晾晒', '晾晒场已硬化，配备照明', 'DRYING_GROUND', [600, 3600], 'FIELD', 'VILLAGE'),
  asset('SERVICE', '便民服务大厅改造', '改造便民服务大厅', '办事窗口少，群众排队时间长', '大厅已改造，设综合窗口和自助机', 'SERVICE_COUNTER', [2, 10], 'SITE'),
  asset('SERVICE', '快递服务点建设', '设立快递服务点', '取快递要跑到镇上', '服务点已设立，每天有人值守', 'PARCEL_POINT', [1, 2], 'SITE', 'VILLAGE'),
];

/** Projects that offer a service. */
export const SERVICE_WORKS: readonly Work[] = [
  service('HEALTH', '老年人健康体检服务', '开展老年人免费体检', '老人看病路远，小病拖成大病', '体检已完成，结果逐户反馈', 'HEALTH_CHECK', [120, 900], 'SITE'),
  service('HEALTH', '家庭医生巡诊服务', '开展家庭医生定期巡诊', '慢性病老人买药复查不方便', '巡诊按月开展，建档随访', 'HOME_ROUND', [160, 1100], 'SITE'),
  service('HEALTH', '急救知识进村居培训', '组织急救知识培训', '遇到突发疾病不会急救', '培训已举办，发放急救包', 'TRAINING', [4, 16], 'SITE'),
  service('ELDERLY', '独居老人探访关爱服务', '定期探访独居老人', '独居老人缺少照应', '网格员每周探访，建立台账', 'CARE_VISIT', [300, 2000], 'SITE'),
  service('ELDERLY', '助浴理发上门服务', '提供助浴理发上门服务', '失能老人洗澡理发难', '服务队按预约上门', 'HOME_SERVICE', [100, 700], 'SITE'),
  service('ELDERLY', '残疾人辅具适配服务', '开展残疾人辅具适配', '辅具旧、不合适', '辅具已适配发放，并教会使用', 'ASSISTIVE_DEVICE', [12, 120], 'SITE'),
  service('EDUCATION', '暑期公益托管服务', '开办暑期公益托管班', '暑假孩子没人看管', '托管班已开办，开设阅读和体育课程', 'HOLIDAY_CARE', [400, 3000], 'SITE'),
  service('EDUCATION', '四点半课堂服务', '开办四点半课堂', '放学早，家长下班晚', '课堂每天开放，志愿者辅导作业', 'TUTORING', [500, 3600], 'SITE'),
  service('EDUCATION', '家庭教育公益讲座', '举办家庭教育讲座', '年轻父母带娃缺经验', '讲座按季举办，提供咨询', 'LECTURE', [4, 20], 'SITE'),
  service('CULTURE', '文艺演出进村居', '组织文艺演出', '平时文化活动少', '演出已举办，群众自编自演节目', 'PERFORMANCE', [2, 16], 'SITE'),
  service('CULTURE', '公益电影放映', '放映公益电影', '晚上没有文化活动', '电影按月放映', 'FILM_SHOW', [6, 30], 'SITE'),
  service('CULTURE', '书画剪纸培训服务', '开办书画剪纸培训班', '想学手艺没有地方', '培训班已开办，作品已展出', 'TRAINING', [6, 28], 'SITE'),
  service('SAFETY', '防诈骗宣传服务', '开展防诈骗宣传', '老人容易上当受骗', '宣传已入户，安装反诈应用', 'OUTREACH', [200, 1600], 'SITE'),
  service('SAFETY', '法律顾问进村居服务', '安排法律顾问坐班', '遇到纠纷不知道找谁', '法律顾问每周坐班', 'ADVICE', [60, 420], 'SITE'),
  service('SAFETY', '燃气安全入户检查', '开展燃气安全入户检查', '软管老化，担心漏气', '入户检查完成，软管已更换', 'SAFETY_CHECK', [200, 1500], 'SITE'),
  service('EMPLOYMENT', '家政技能培训', '开办家政技能培训班', '妇女想就业缺技能', '培训已完成，推荐就业上岗', 'TRAINED_PERSON', [40, 260], 'SITE'),
  service('EMPLOYMENT', '招聘信息送到家服务', '组织招聘会', '找工作信息少', '招聘会已举办，达成就业意向', 'JOB_FAIR', [2, 8], 'SITE'),
  service('AGRICULTURE', '农技专家田间指导', '请农技专家田间指导', '作物病虫害不会防', '专家已到田间指导，组建交流群', 'FIELD_ADVICE', [6, 30], 'SITE', 'VILLAGE'),
  service('AGRICULTURE', '飞防统防统治服务', '开展飞防统防统治', '打药费时费力', '飞防作业已完成', 'CROP_PROTECTION', [600, 6000], 'SITE', 'VILLAGE'),
  service('ENVIRONMENT', '旧家电旧家具上门回收', '提供大件垃圾上门回收', '旧家具堆在楼道占地方', '回收服务按预约上门', 'BULKY_WASTE', [60, 420], 'SITE'),
  service('SERVICE', '帮办代办服务', '提供帮办代办服务', '老人不会用手机办事', '代办员坐班，上门代办', 'ERRAND', [160, 1200], 'SITE'),
  service('SERVICE', '便民维修服务日', '设立便民维修服务日', '磨刀修伞配钥匙没地方', '每月一次便民服务日', 'SERVICE_DAY', [6, 14], 'SITE'),
  service('HOUSING', '暖气清洗检修服务', '开展供暖前清洗检修', '暖气不热，住户反映多', '清洗检修已完成，室温达标', 'HEATING_CHECK', [120, 900], 'SITE', 'VILLAGE'),
  service('ROADS', '定制公交接驳服务', '开通定制公交', '离公交站远，赶集看病不方便', '定制公交已开通，按赶集日加密', 'SHUTTLE_TRIP', [120, 900], 'SITE', 'UPPER'),
];

/** The bus shelters that advertising pays for; town tier only, their number is given by the plan of the set. */
export const SHELTER_WORK: Work = asset('ROADS', '智慧公交候车亭建设', '建设公交候车亭', '站点只有一块站牌，刮风下雨没处躲', '候车亭已建成，显示到站信息', 'BUS_SHELTER', [1, 6], 'STREET', 'UPPER');
