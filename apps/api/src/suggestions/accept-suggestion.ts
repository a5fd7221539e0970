import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { requireSector } from '../divisions/require-sector.js';
import { requirePlace } from '../divisions/require-place.js';
import { TriageClass } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Screening accepts a suggestion: class, sector and place are set and the submitter is told (model §4.1). */
export const acceptSuggestion = moveOperation({
  name: 'acceptSuggestion',
  move: 'suggestion.screen.accept',
  concept: suggestionConcept,
  input: {
    triageClass: field.choice(TriageClass, '类别', 'Class'),
    mainSectorId: field.id('sct', '主要领域', 'Main sector'),
    townCode: field.place(9, '镇街', 'Town').optional(),
    villageCode: field.place(12, '村居', 'Village').optional(),
    planYear: field.int('计划年度', 'Plan year', 2000, 2100).optional(),
    isValuable: field.flag('有价值建议', 'Valuable').optional(),
  },
  async guard(act, row, values) {
    await requireSector(act, values.mainSectorId, 'mainSectorId');
    await requirePlace(act, { townCode: values.townCode, villageCode: values.villageCode });
    if (!row.townCode && !values.townCode && !values.villageCode) act.refuse('REQUIRED', 'townCode');
  },
  change(act, row, values) {
    row.triageClass = values.triageClass;
    row.mainSectorId = values.mainSectorId;
    row.sectorIds = [...new Set([...row.sectorIds, values.mainSectorId])];
    const townCode = values.villageCode?.slice(0, 9) ?? values.townCode;
    if (townCode) {
      row.townCode = townCode;
      row.villageCode = values.villageCode ?? (row.villageCode?.startsWith(townCode) ? row.villageCode : null);
    }
    if (values.planYear) row.planYear = values.planYear;
    row.isValuable = values.isValuable ?? false;
    row.registeredAt ??= act.now;
    row.screenedAt = act.now;
    row.acceptedAt = act.now;
  },
  publicText: () => '您的建议已受理。',
});
