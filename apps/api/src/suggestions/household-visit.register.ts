import { campaignRegister } from '../divisions/campaign.register.js';
import { gridColumn } from '../divisions/grid-column.js';
import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { VisitorLevel } from './collecting.enums.js';
import { HouseholdVisitContact } from './household-visit-contact.entity.js';
import { HouseholdVisit } from './household-visit.entity.js';

/**
 * Visits to households. The number of the household is kept only as a keyed hash, by which distinct households are
 * counted; what was seen and said is sealed (model §2.3).
 */
export const householdVisitRegister = defineRegister({
  name: 'HouseholdVisit',
  zh: '入户走访',
  en: 'Household visit',
  idKind: 'hvs',
  reading: 'SUGGESTION_TEXT',
  natural: [],
  order: [['visitedOn', 'desc']],
  entity: HouseholdVisit,
  contact: { parentColumn: 'visitId', entity: HouseholdVisitContact, reading: 'SUBMITTER_CONTACT' },
  columns: {
    visitedOn: column.date('走访日期', 'Visited on').notLater(),
    visitorLevel: column.choice(VisitorLevel, '走访人级别', 'Level of the visitor'),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village(),
    gridCode: gridColumn().optional(),
    householdNo: column.text('户号', 'Number of the household', 40).transient().optional(),
    isKeyHousehold: column.flag('重点户', 'A household of special concern'),
    campaignId: column.reference(() => campaignRegister.target, 'cmp', '集中活动', 'Campaign').optional(),
    visitor: column.text('走访人', 'Visitor', 40).sealed('P').optional(),
    situation: column.longText('家庭情况', 'Situation').sealed('S').optional(),
    needs: column.longText('诉求', 'Needs').sealed('S').optional(),
  },
  guard(act, { householdNo }, row) {
    // An edit that does not name the household leaves it as it is.
    if (!row && !householdNo) act.refuse('REQUIRED', 'householdNo');
  },
  derive(act, { villageCode, householdNo }) {
    return householdNo ? { householdKey: act.house.personalData.hash(`${villageCode} ${householdNo}`) } : {};
  },
});
