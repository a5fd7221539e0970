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
];
