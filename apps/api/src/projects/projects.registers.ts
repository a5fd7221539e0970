import type { Register } from '../platform/register/register.js';
import { benefitRecordRegister } from './benefit-record.register.js';
import { cadrePledgeRegister } from './cadre-pledge.register.js';
import { caseStudyRegister } from './case-study.register.js';
import { effectMetricRegister } from './effect-metric.register.js';
import { facilityStandardRegister } from './facility-standard.register.js';
import { meetingRegister } from './meeting.register.js';
import { participationRegister } from './participation.register.js';
import { projectGroupRegister } from './project-group.register.js';
import { projectOutputRegister } from './project-output.register.js';
import { serviceCountRegister } from './service-count.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const projectRegisters: readonly Register[] = [
  meetingRegister,
  projectGroupRegister,
  projectOutputRegister,
  benefitRecordRegister,
  effectMetricRegister,
  serviceCountRegister,
  participationRegister,
  cadrePledgeRegister,
  caseStudyRegister,
  facilityStandardRegister,
];
