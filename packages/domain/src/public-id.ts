/** Prefixes of public ids by what they name. */
export const ID_KINDS = {
  dst: 'District',
  twn: 'Town',
  vil: 'Village',
  grd: 'Grid',
  org: 'Organization',
  sct: 'Sector',
  usr: 'User',
  att: 'Attachment',
  dpt: 'Deputy',
  apc: 'ApiClient',
  apu: 'ApiClientUse',
  sug: 'Suggestion',
  chn: 'Channel',
  cpt: 'CollectionPoint',
  asg: 'Assignment',
  rpl: 'Reply',
  grp: 'DeliberationGroup',
  cst: 'Consultation',
  exp: 'ExpectationItem',
  wsh: 'WishList',
  pln: 'AnnualPlan',
  pgr: 'ProjectGroup',
  prj: 'Project',
  mls: 'Milestone',
  rpt: 'ProgressReport',
  src: 'FundingSource',
  ctr: 'Contributor',
  ctb: 'Contribution',
  txn: 'FundTransaction',
  spv: 'Supervisor',
  sch: 'EvaluationScheme',
  rnd: 'EvaluationRound',
  cll: 'SupervisorCall',
  rec: 'SupervisionRecord',
  qbt: 'QuestionnaireBatch',
  res: 'EvaluationResult',
  awd: 'Award',
  rct: 'RectificationOrder',
  ord: 'SupervisionOrder',
  esc: 'Escalation',
  col: 'MediaColumn',
  sty: 'Story',
  otl: 'MediaOutlet',
  plc: 'MediaPlacement',
  aud: 'AuditEntry',
  stg: 'Setting',
  imp: 'ImportJob',
  imr: 'ImportRow',
  cbd: 'CoordinationBody',
  sgr: 'SocialGroup',
  cmp: 'Campaign',
  pci: 'ProcedureItem',
  rdc: 'RegulatoryDocument',
  wcd: 'WorkCalendar',
  dlp: 'DeadlinePolicy',
  pbm: 'PublicityMaterial',
  evt: 'EngagementEvent',
  hvs: 'HouseholdVisit',
  rvs: 'ResearchVisit',
  clt: 'Collector',
  rtp: 'ReplyTemplate',
  oas: 'OutcomeAssessment',
  cnv: 'Conversion',
  isr: 'ImportantSuggestionReport',
  cmd: 'Commendation',
  faq: 'FaqEntry',
  stp: 'SuggestionTemplate',
  tpc: 'SolicitationTopic',
  clu: 'SuggestionCluster',
  bft: 'BenefitRecord',
  efm: 'EffectMetric',
  svc: 'ServiceCount',
  out: 'ProjectOutput',
  ptc: 'Participation',
  mtg: 'Meeting',
  adj: 'AdjustmentRequest',
  fst: 'FacilityStandard',
  cpl: 'CadrePledge',
  cas: 'CaseStudy',
  vtm: 'VolunteerTeam',
  vac: 'VolunteerActivity',
  smn: 'ServiceMenu',
  sod: 'ServiceOrder',
  ikd: 'InKindDonation',
  shw: 'ShowcaseRound',
  qst: 'Questionnaire',
  apo: 'AppraisalOpinion',
  bul: 'Bulletin',
  rvc: 'ResidentVoice',
} as const;

export type PublicIdKind = keyof typeof ID_KINDS;

const ID = /^([a-z]{3})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** The id as it is known outside: a prefix and the 32 hex digits of the uuid. */
export function publicId(kind: PublicIdKind, uuid: string): string {
  return `${kind}_${uuid.replaceAll('-', '')}`;
}

/** The uuid behind a public id; undefined for another kind of row or for no id at all. */
export function uuidOf(kind: PublicIdKind, id: string): string | undefined {
  const match = ID.exec(id);
  return match && match[1] === kind ? match.slice(2).join('-') : undefined;
}

/** The kind that an id says it is of; undefined when it is no id. */
export function kindOf(id: string): PublicIdKind | undefined {
  const prefix = ID.exec(id)?.[1];
  return prefix !== undefined && Object.hasOwn(ID_KINDS, prefix) ? (prefix as PublicIdKind) : undefined;
}
