import { uuidv7 } from 'uuidv7';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { Conversion, ConversionSuggestion } from './conversion.entity.js';
import { ConversionKind } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The file is closed. What was adopted has turned into something, or a reason says why not. */
export const closeSuggestion = moveOperation({
  name: 'closeSuggestion',
  move: 'suggestion.close',
  concept: suggestionConcept,
  input: {
    conversionKind: field.choice(ConversionKind, '结果转化', 'What it turned into').optional(),
    conversionSubject: field.text('转化内容', 'Subject of the conversion', 500).optional(),
    conversionDocument: field.text('转化文件', 'Document', 200).optional(),
    reason: field.text('未转化理由', 'Why there is no conversion', 500).optional(),
  },
  async guard(act, row, { conversionKind, conversionSubject, reason }) {
    if (conversionKind && !conversionSubject) act.refuse('REQUIRED', 'conversionSubject');
    if (conversionSubject && !conversionKind) act.refuse('REQUIRED', 'conversionKind');
    const isAdopted = row.adoption === 'ADOPTED' || row.adoption === 'PARTIALLY_ADOPTED';
    if (!isAdopted || conversionKind || reason) return;
    if ((await act.em.count(ConversionSuggestion, { suggestionId: row.id })) === 0) act.refuse('GUARD_CONVERSION_MISSING', 'conversionKind');
  },
  change(act, row, { conversionKind, conversionSubject, conversionDocument }) {
    row.closedAt = act.now;
    if (!conversionKind || !conversionSubject) return;
    const conversion = act.em.create(Conversion, {
      id: uuidv7(),
      districtCode: row.districtCode,
      kind: conversionKind,
      subject: conversionSubject,
      document: conversionDocument ?? null,
      convertedOn: act.today,
      createdBy: act.actorId,
    });
    act.em.create(ConversionSuggestion, { districtCode: row.districtCode, conversionId: conversion.id, suggestionId: row.id, createdBy: act.actorId });
  },
  publicText: () => '已办结。',
});
