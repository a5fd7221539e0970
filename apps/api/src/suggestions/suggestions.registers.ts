import type { Register } from '../platform/register/register.js';
import { channelRegister } from './channel.register.js';
import { collectionPointRegister } from './collection-point.register.js';
import { collectorRegister } from './collector.register.js';
import { commendationRegister } from './commendation.register.js';
import { conversionRegister } from './conversion.register.js';
import { engagementEventRegister } from './engagement-event.register.js';
import { faqEntryRegister } from './faq-entry.register.js';
import { householdVisitRegister } from './household-visit.register.js';
import { importantSuggestionReportRegister } from './important-suggestion-report.register.js';
import { outcomeAssessmentRegister } from './outcome-assessment.register.js';
import { publicityMaterialRegister } from './publicity-material.register.js';
import { replyTemplateRegister } from './reply-template.register.js';
import { researchVisitRegister } from './research-visit.register.js';
import { solicitationTopicRegister } from './solicitation-topic.register.js';
import { suggestionClusterRegister } from './suggestion-cluster.register.js';
import { suggestionTemplateRegister } from './suggestion-template.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const suggestionRegisters: readonly Register[] = [
  solicitationTopicRegister,
  collectionPointRegister,
  collectorRegister,
  engagementEventRegister,
  householdVisitRegister,
  researchVisitRegister,
  publicityMaterialRegister,
  suggestionClusterRegister,
  conversionRegister,
  outcomeAssessmentRegister,
  importantSuggestionReportRegister,
  commendationRegister,
  replyTemplateRegister,
  faqEntryRegister,
  suggestionTemplateRegister,
  channelRegister,
];
