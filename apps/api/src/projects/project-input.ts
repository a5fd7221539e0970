import { z } from 'zod';
import { Tier } from '../divisions/division.enums.js';
import { field, InputField } from '../platform/graph/input.js';
import { DecimalScalar } from '../platform/graph/scalars.js';
import { PlaceKind, Scale, ServiceKind, SourceLevel, Stream } from './project.enums.js';

/** Degrees in CGCS2000 with at most six decimals, about a tenth of a metre. */
const degrees = (zh: string, en: string, most: number): InputField<string> => {
  const check = z.string().refine((value) => /^-?\d{1,3}(\.\d{1,6})?$/.test(value) && Math.abs(Number(value)) <= most, { params: { code: 'INVALID' } });
  return new InputField(zh, en, () => DecimalScalar, check);
};

/** What a project is, where it is and whom it serves: what it must have from its first day. */
export const ideaInput = {
  title: field.text('项目名称', 'Title', 80),
  tier: field.choice(Tier, '层级', 'Tier'),
  townCode: field.place(9, '镇街', 'Town').optional(),
  villageCode: field.place(12, '村居', 'Village').optional(),
  mainSectorId: field.id('sct', '主要领域', 'Main sector'),
  summary: field.text('简介', 'Summary', 300),
  content: field.text('建设内容', 'Content', 5000),
  isAsset: field.flag('资产类项目', 'Builds or buys an asset'),
  scale: field.choice(Scale, '项目规模', 'Size'),
  stream: field.choice(Stream, '工作流向', 'Stream of work').optional(),
  serviceKind: field.choice(ServiceKind, '服务事项类别', 'Kind of service').optional(),
  sourceLevel: field.choice(SourceLevel, '来源层级', 'Level it came from').optional(),
  planYear: field.int('计划年度', 'Plan year', 2000, 2100).optional(),
  sectorIds: field.ids('sct', '其他领域', 'Other sectors').optional(),
  placeKind: field.choice(PlaceKind, '场所类别', 'Kind of place').optional(),
  estateName: field.text('小区名称', 'Estate', 60).optional(),
  placeText: field.text('地点', 'Place', 200).optional(),
  longitude: degrees('经度', 'Longitude', 180).optional(),
  latitude: degrees('纬度', 'Latitude', 90).optional(),
  isPublicPlace: field.flag('地点可公开', 'Place may be shown').optional(),
  beneficiariesPlanned: field.int('预计受益人数', 'Persons expected to benefit', 0, 100_000_000).optional(),
  suggestionIds: field.ids('sug', '来源建议', 'Suggestions behind it').optional(),
};

/** What a proposal needs beyond the idea. */
export const proposalInput = {
  budgetAmount: field.money('预算(元)', 'Budget in yuan'),
  leadOrganizationId: field.id('org', '牵头单位', 'Lead unit'),
  plannedStartOn: field.date('计划开工', 'Planned start').optional(),
  plannedEndOn: field.date('计划完工', 'Planned end').optional(),
};
