import { sql } from 'kysely';
import { ORGANIZATION_KINDS, PROCEDURE_STEPS, TOWN_KINDS, VILLAGE_KINDS } from '@doorstep/domain/code-lists/division-codes';
import { isActive, isNotBy } from './conditions.js';
import { count, told } from './definitions.js';
import { distinctOf, narrowed, rowsOf } from './measures.js';
import { activeVillages } from './project-measures.js';
import { NO_TOWN, PLACED, publicFacts } from './source.js';

const towns = publicFacts('fact_town', { splits: { TOWN: 'town_code', KIND: 'kind' }, record: 'town' });
const organizations = publicFacts('fact_organization', { splits: { ...PLACED, KIND: 'kind' }, record: 'organization' });

const members = publicFacts('fact_coordination_member', { splits: NO_TOWN, record: ['organization', 'organization_id'] });
const procedures = publicFacts('fact_procedure_item', { splits: { ...NO_TOWN, KIND: 'step' } });

const active = rowsOf('place.towns', { label: ['镇街', 'towns'], source: towns, where: (row, scope) => isNotBy(row, 'closed_on', scope), filters: { kind: 'kind' } });
const units = rowsOf('org.units', { label: ['单位', 'organisations'], source: organizations, where: (row, scope) => isNotBy(row, 'closed_on', scope), filters: { kind: 'kind' } });

/** Bodies of the district itself that collect: no towns, villages, stations, enterprises or societies. */
const COLLECTING = ['DISTRICT_COMMITTEE', 'DISTRICT_GOVERNMENT', 'TASK_FORCE', 'COORDINATOR', 'SERVICE_CENTRE', 'DEPARTMENT', 'MEDIA', 'DISCIPLINE', 'CONGRESS'] as const satisfies readonly (keyof typeof ORGANIZATION_KINDS)[];
const districtUnits = narrowed(units, 'org.districtUnits', ['参与征集的区直单位', 'district bodies that collect'], (row) => sql`${row.column('town_code')} is null and ${row.column('kind')} in (${sql.join(COLLECTING.map((kind) => sql.lit(kind)))})`);
const partners = narrowed(units, 'org.partners', ['社会组织', 'social organisations'], (row) => sql`${row.column('kind')} = 'SOCIAL_ORGANIZATION'`);

const member = distinctOf('org.members', 'organization_id', { label: ['成员单位', 'member organisations'], source: members, where: (row, scope) => isNotBy(row, 'closed_on', scope) });
const inForce = rowsOf('procedure.items', { label: ['操作规程', 'procedure items'], source: procedures, where: (row, scope) => isActive(row, scope, 'valid_from', 'valid_to'), filters: { kind: 'step' } });

const UNITS = { unit: ['个', 'organisations'], codes: { kind: ORGANIZATION_KINDS } } as const;

export const PLACE_INDICATORS = [
  count(told('PLACE', 'place.towns', ['镇街数', 'Towns'], ['当日的镇街,按类别。', 'Towns at the day, by kind.'], { unit: ['个', 'towns'], codes: { kind: TOWN_KINDS } }), active),
  count(told('PLACE', 'place.villages', ['村居数', 'Villages'], ['当日的村居,按类别。', 'Villages at the day, by kind.'], { unit: ['个', 'villages'], codes: { kind: VILLAGE_KINDS } }), activeVillages),
  count(told('PLACE', 'org.districtUnits', ['区直单位数', 'District bodies'], ['当日参与征集的区级单位:统筹协调、服务中心、部门等,不含镇街、村居和企业。', 'Bodies of the district that take part in collecting: coordinator, service centre, departments and the like, no towns, villages or enterprises.'], UNITS), districtUnits),
  count(told('PLACE', 'org.partners', ['合作社会组织数', 'Partner organisations'], ['当日的社会组织。', 'Social organisations at the day.'], { unit: UNITS.unit }), partners),
  count(told('PLACE', 'org.members', ['成员单位数', 'Member organisations'], ['当日协调机制的成员单位。', 'Member organisations of the coordination body at the day.'], { unit: UNITS.unit }), member),
  count(told('PLACE', 'procedure.items', ['操作规程数', 'Procedure items'], ['当日有效的操作规程,按步骤。', 'Procedure items in force at the day, by step.'], { unit: ['项', 'items'], codes: { kind: PROCEDURE_STEPS } }), inForce),
] as const;
