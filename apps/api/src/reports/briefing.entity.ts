import { codesOf } from '@doorstep/domain/code-lists/label';
import { FIGURE_SOURCES, FIGURE_STYLES, PHRASE_RULES } from '@doorstep/domain/code-lists/report-codes';
import { BRIEFING_STATES } from '@doorstep/domain/machines/briefing';
import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowEnd, rowStart } from '../platform/database/base.entity.js';

const BriefingSchema = defineEntity({
  name: 'Briefing',
  tableName: 'briefing',
  properties: {
    ...rowStart,
    title: p.text(),
    scopeCode: p.text(),
    asOf: p.date(),
    templateVersion: p.text(),
    sections: p.json<unknown>(),
    state: p.enum(codesOf(BRIEFING_STATES)),
    issuedAt: p.datetime().nullable(),
    ...rowEnd,
  },
});

/** A report with figures as of a day. */
export class Briefing extends BriefingSchema.class {}
BriefingSchema.setClass(Briefing);

const BriefingFigureSchema = defineEntity({
  name: 'BriefingFigure',
  tableName: 'briefing_figure',
  properties: {
    ...rowStart,
    briefingId: () => p.manyToOne(Briefing).mapToPk().fieldName('briefing_id'),
    key: p.text(),
    label: p.text(),
    value: p.text().nullable(),
    unit: p.text(),
    phraseRule: p.enum(codesOf(PHRASE_RULES)),
    style: p.enum(codesOf(FIGURE_STYLES)),
    periodStart: p.date().nullable(),
    periodEnd: p.date().nullable(),
    asOf: p.date(),
    queryHash: p.text(),
    source: p.enum(codesOf(FIGURE_SOURCES)),
    note: p.text().nullable(),
    ...childEnd,
  },
});

/** One figure of a briefing with where it came from; it never changes. */
export class BriefingFigure extends BriefingFigureSchema.class {}
BriefingFigureSchema.setClass(BriefingFigure);
