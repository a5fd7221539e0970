/** Codes of collecting: channels, points, events, visits. */

/** Group of a channel. */
export const CHANNEL_GROUPS = {
  ONLINE: { zh: '网络', en: 'Online' },
  PHONE: { zh: '电话', en: 'Phone' },
  POINT: { zh: '站点', en: 'Collection point' },
  PERSON: { zh: '人员', en: 'Person' },
  PARTNER: { zh: '协作单位', en: 'Partner' },
} as const;
export type ChannelGroup = keyof typeof CHANNEL_GROUPS;

/** Seed of the channels; a district may add its own. */
export const CHANNELS = {
  WEB_MESSAGE: { zh: '网上留言', en: 'Web message', group: 'ONLINE' },
  MINI_PROGRAM: { zh: '小程序', en: 'Mini program', group: 'ONLINE' },
  QR_CODE: { zh: '征集二维码', en: 'QR code', group: 'POINT' },
  HOTLINE_12345: { zh: '12345市民热线', en: 'Hotline 12345', group: 'PARTNER' },
  PETITION: { zh: '信访转来', en: 'Petition office', group: 'PARTNER' },
  HOUSEHOLD_VISIT: { zh: '入户走访', en: 'Household visit', group: 'PERSON' },
  EVENT: { zh: '活动征集', en: 'Event', group: 'PERSON' },
  BOX: { zh: '建议箱', en: 'Suggestion box', group: 'POINT' },
  LETTER: { zh: '来信', en: 'Letter', group: 'POINT' },
  PHONE: { zh: '来电', en: 'Phone', group: 'PHONE' },
  VIDEO_PLATFORM: { zh: '视频平台', en: 'Video platform', group: 'ONLINE' },
  AUDIO_PLATFORM: { zh: '音频平台', en: 'Audio platform', group: 'ONLINE' },
  COLLECTOR: { zh: '征集员', en: 'Collector', group: 'PERSON' },
  RESEARCH: { zh: '调研', en: 'Research visit', group: 'PERSON' },
  DEPUTY: { zh: '代表委员', en: 'Deputies', group: 'PARTNER' },
  SATISFACTION_SURVEY: { zh: '满意度调查', en: 'Satisfaction survey', group: 'PARTNER' },
  OTHER: { zh: '其他', en: 'Other', group: 'PARTNER' },
} as const satisfies Record<string, { zh: string; en: string; group: ChannelGroup }>;
export type ChannelCode = keyof typeof CHANNELS;

/** Kind of a collection point. */
export const COLLECTION_POINT_KINDS = {
  DIRECT_REPORT: { zh: '直报点', en: 'Direct report point' },
  OBSERVATION: { zh: '民情民意观测点', en: 'Observation point' },
  STATION: { zh: '驿站', en: 'Station' },
  AGENCY_POINT: { zh: '部门征集点', en: 'Agency point' },
} as const;
export type CollectionPointKind = keyof typeof COLLECTION_POINT_KINDS;

/** Who hosts a collection point. */
export const COLLECTION_POINT_HOSTS = {
  DEPARTMENT: { zh: '部门', en: 'Department' },
  PARTY_SERVICE_CENTRE: { zh: '党群服务中心', en: 'Party-service centre' },
  SOCIAL_ORGANIZATION: { zh: '社会组织', en: 'Social organisation' },
  ASSOCIATION: { zh: '协会商会', en: 'Association' },
  CITIZEN_STATION: { zh: '市民驿站', en: 'Citizen station' },
  SERVICE_SITE: { zh: '服务窗口', en: 'Service site' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type CollectionPointHost = keyof typeof COLLECTION_POINT_HOSTS;

/** Kind of issued material. */
export const PUBLICITY_MATERIAL_KINDS = {
  LEAFLET: { zh: '宣传单', en: 'Leaflet' },
  POSTER: { zh: '海报', en: 'Poster' },
  FORM: { zh: '征集表', en: 'Form' },
} as const;
export type PublicityMaterialKind = keyof typeof PUBLICITY_MATERIAL_KINDS;

/** Kind of an engagement event. */
export const EVENT_KINDS = {
  CANDID_TALK: { zh: '民情恳谈会', en: 'Candid talk' },
  RESIDENTS_SEE_CHANGES: { zh: '居民看变化', en: 'Residents see changes' },
  FOLLOW_SECRETARY: { zh: '跟着书记看民生', en: 'Follow the secretary' },
  CITIZENS_SEE_CHANGES: { zh: '市民看变化', en: 'Citizens see changes' },
  SYMPOSIUM: { zh: '座谈会', en: 'Symposium' },
  THEME_PARTY_DAY: { zh: '主题党日', en: 'Theme party day' },
  OPEN_DAY: { zh: '开放日', en: 'Open day' },
  SITE_VIEWING: { zh: '现场观摩', en: 'Site viewing' },
  STOOL_MEETING: { zh: '马扎会议', en: 'Stool meeting' },
  OUTREACH: { zh: '宣传推介', en: 'Outreach' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type EventKind = keyof typeof EVENT_KINDS;

/** The one purpose of an event. */
export const EVENT_PURPOSES = {
  COLLECT: { zh: '征集', en: 'Collect' },
  SUPERVISE: { zh: '监督', en: 'Supervise' },
  DELIBERATE: { zh: '议事', en: 'Deliberate' },
  APPRAISE: { zh: '评议', en: 'Appraise' },
  PROMOTE: { zh: '宣传', en: 'Promote' },
} as const;
export type EventPurpose = keyof typeof EVENT_PURPOSES;

/** Where an event is held. */
export const EVENT_PLACE_KINDS = {
  COMMUNITY: { zh: '社区', en: 'Community' },
  SCHOOL: { zh: '学校', en: 'School' },
  ENTERPRISE: { zh: '企业', en: 'Enterprise' },
  HOSPITAL: { zh: '医院', en: 'Hospital' },
  BOOKSTORE: { zh: '书店', en: 'Bookstore' },
  PARK: { zh: '公园', en: 'Park' },
  HALL: { zh: '礼堂', en: 'Hall' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type EventPlaceKind = keyof typeof EVENT_PLACE_KINDS;

/** Level of the visitor of a household. */
export const VISITOR_LEVELS = {
  DISTRICT_LEADER: { zh: '区领导', en: 'District leader' },
  DISTRICT: { zh: '区级', en: 'District' },
  TOWN: { zh: '镇级', en: 'Town' },
  VILLAGE: { zh: '村级', en: 'Village' },
  GRID: { zh: '网格', en: 'Grid' },
} as const;
export type VisitorLevel = keyof typeof VISITOR_LEVELS;
