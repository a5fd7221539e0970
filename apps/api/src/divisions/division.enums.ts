import { ORGANIZATION_KINDS, TIERS, TOWN_KINDS, VILLAGE_KINDS } from '@doorstep/domain/code-lists/division-codes';
import { enumOf } from '../platform/graph/enums.js';

export const Tier = enumOf('Tier', '三级(区镇村)', 'Level that owns a project or record', TIERS);
export const TownKind = enumOf('TownKind', '镇街类别', 'Kind of a town', TOWN_KINDS);
export const VillageKind = enumOf('VillageKind', '村居类别', 'Kind of a village', VILLAGE_KINDS);
export const OrganizationKind = enumOf('OrganizationKind', '单位类别', 'Kind of an organisation', ORGANIZATION_KINDS);
