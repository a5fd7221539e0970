import {
  COLLECTION_POINT_KINDS, EVENT_KINDS, EVENT_PURPOSES, PUBLICITY_MATERIAL_KINDS, VISITOR_LEVELS,
} from '@doorstep/domain/code-lists/collecting-codes';
import { CONSULTATION_FORMATS, ITEM_DECISIONS } from '@doorstep/domain/code-lists/consultation-codes';
import { ADJUSTMENT_KINDS, NEXT_YEAR_DECISIONS, OUTPUT_MODES, PARTICIPATION_STAGES, REPORT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { ORGANIZATION_KINDS, PROCEDURE_STEPS, TIERS, TOWN_KINDS, VILLAGE_KINDS } from '@doorstep/domain/code-lists/division-codes';
import { FUNDING_CATEGORIES, FUNDING_FORMS, VOLUNTEER_ACTIVITY_KINDS } from '@doorstep/domain/code-lists/funding-codes';
import { COLLECTOR_KINDS, SUPERVISOR_KINDS } from '@doorstep/domain/code-lists/identity-codes';
import { OUTPUT_TYPES } from '@doorstep/domain/code-lists/output-codes';
import { GRADES, SCHEDULE_LIGHTS, SERVICE_KINDS, STREAMS } from '@doorstep/domain/code-lists/project-codes';
import { OUTLET_KINDS, OUTLET_LEVELS, STORY_FORMATS } from '@doorstep/domain/code-lists/story-codes';
import { ADOPTIONS, CONVERSION_KINDS, SUGGESTION_NATURES, TRIAGE_CLASSES } from '@doorstep/domain/code-lists/suggestion-codes';
import { ESCALATION_LEVELS, OPINION_SOURCES, RECTIFICATION_BASES, RESPONSE_MODES, SUPERVISION_ASPECTS } from '@doorstep/domain/code-lists/supervision-codes';
import type { Dimension } from './dimensions.js';
import type { Label } from './indicator.js';

type Words = Readonly<Record<string, Label>>;

/** Words of the codes that a split may group by; of two lists with one code the last names it. */
export const DIMENSION_WORDS: Readonly<Partial<Record<Dimension, Words>>> = {
  TIER: TIERS,
  KIND: {
    ...OPINION_SOURCES, ...RESPONSE_MODES, ...RECTIFICATION_BASES, ...CONVERSION_KINDS, ...PROCEDURE_STEPS, ...OUTLET_KINDS, ...OUTPUT_MODES,
    ...ADJUSTMENT_KINDS, ...REPORT_KINDS, ...VOLUNTEER_ACTIVITY_KINDS, ...PUBLICITY_MATERIAL_KINDS, ...COLLECTOR_KINDS, ...SUPERVISOR_KINDS,
    ...COLLECTION_POINT_KINDS, ...EVENT_KINDS, ...ORGANIZATION_KINDS, ...VILLAGE_KINDS, ...TOWN_KINDS,
  },
  CATEGORY: FUNDING_CATEGORIES,
  FORM: FUNDING_FORMS,
  TRIAGE_CLASS: TRIAGE_CLASSES,
  NATURE: SUGGESTION_NATURES,
  ADOPTION: ADOPTIONS,
  PURPOSE: EVENT_PURPOSES,
  LEVEL: { ...VISITOR_LEVELS, ...ESCALATION_LEVELS, ...OUTLET_LEVELS, ...TIERS },
  FORMAT: { ...STORY_FORMATS, ...CONSULTATION_FORMATS },
  ASPECT: SUPERVISION_ASPECTS,
  GRADE: GRADES,
  LIGHT: SCHEDULE_LIGHTS,
  TYPE: OUTPUT_TYPES,
  STAGE: PARTICIPATION_STAGES,
  DECISION: { ...ITEM_DECISIONS, ...NEXT_YEAR_DECISIONS },
  STREAM: STREAMS,
  SERVICE_KIND: SERVICE_KINDS,
};
