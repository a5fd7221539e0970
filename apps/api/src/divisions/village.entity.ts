import { URBAN_RURAL_CODES, VILLAGE_KINDS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const VillageSchema = defineEntity({
  name: 'Village',
  tableName: 'village',
  properties: {
    ...rowStart,
    code: p.text(),
    townCode: p.text(),
    name: p.text(),
    kind: p.enum(codesOf(VILLAGE_KINDS)),
    urbanRuralCode: p.enum(codesOf(URBAN_RURAL_CODES)).nullable(),
    households: p.integer().nullable(),
    population: p.integer().nullable(),
    secretaryName: p.text().nullable(),
    isPilot: p.boolean().default(false),
    closedOn: p.date().nullable(),
    mergedIntoId: () => p.manyToOne(Village).mapToPk().fieldName('merged_into_id').nullable(),
    lastResearchVisitOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Administrative village or urban community. */
export class Village extends VillageSchema.class {}
VillageSchema.setClass(Village);

const GridSchema = defineEntity({
  name: 'Grid',
  tableName: 'grid',
  properties: {
    ...rowStart,
    code: p.text(),
    villageCode: p.text(),
    name: p.text(),
    households: p.integer().nullable(),
    ...rowEnd,
  },
});

/** Smallest service unit inside a village. */
export class Grid extends GridSchema.class {}
GridSchema.setClass(Grid);
