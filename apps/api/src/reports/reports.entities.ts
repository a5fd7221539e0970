import { Briefing, BriefingFigure } from './briefing.entity.js';
import { FormDocument } from './form-document.entity.js';
/** Entities of the slice, for the registry. */
export const reportsEntities = [
  Briefing,
  BriefingFigure,
  FormDocument,
];
