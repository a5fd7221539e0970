import { AcceptanceCheck, Maintenance, WriteOff } from './acceptance-check.entity.js';
import { AnnualPlan, AnnualPlanEvent, ProjectGroup } from './annual-plan.entity.js';
import { BenefitRecord, Participation, ProjectOutput } from './project-output.entity.js';
import { ImplementationPlan, Milestone } from './implementation-plan.entity.js';
import { ProgressReport, ProgressReportEvent } from './progress-report.entity.js';
import { Project } from './project.entity.js';
import { ProjectEvent } from './project-event.entity.js';
import { ProjectOrigin, SuggestionProjectLink } from './project-origin.entity.js';
import { ProjectResponsibility } from './project-responsibility.entity.js';
import { ProjectResponsibilityContact } from './project-responsibility-contact.entity.js';
import { Meeting } from './meeting.entity.js';
import { AdjustmentRequest, AdjustmentRequestEvent, ReviewOpinion, SiteSurvey } from './adjustment-request.entity.js';
import { FacilityCheck, FacilityStandard } from './facility-standard.entity.js';
import { MaintenanceLog } from './maintenance-log.entity.js';
import { NextYearDecision } from './next-year-decision.entity.js';
import { CadrePledge } from './cadre-pledge.entity.js';
import { CaseStudy } from './case-study.entity.js';
import { EngagementEventProject } from './engagement-event-project.entity.js';

/** Entities of the slice, for the registry. */
export const projectEntities = [
  AnnualPlan,
  AnnualPlanEvent,
  ProjectGroup,
  Project,
  ProjectEvent,
  ProjectResponsibility,
  ProjectResponsibilityContact,
  ProjectOrigin,
  SuggestionProjectLink,
  ImplementationPlan,
  Milestone,
  ProgressReport,
  ProgressReportEvent,
  ProjectOutput,
  Participation,
  BenefitRecord,
  AcceptanceCheck,
  Maintenance,
  WriteOff,
  Meeting,
  AdjustmentRequest,
  AdjustmentRequestEvent,
  SiteSurvey,
  ReviewOpinion,
  FacilityStandard,
  FacilityCheck,
  MaintenanceLog,
  NextYearDecision,
  CadrePledge,
  CaseStudy,
  EngagementEventProject,
];
