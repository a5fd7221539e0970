import type { Operation } from '../platform/operation/operation.js';
import { acceptProject, failAcceptance } from './accept-project.js';
import { addParticipation } from './add-participation.js';
import { addProjectOutput } from './add-project-output.js';
import { approveProject } from './approve-project.js';
import { completeMilestone } from './complete-milestone.js';
import { completeProject } from './complete-project.js';
import { consultProject } from './consult-project.js';
import { decideNextYear } from './decide-next-year.js';
import { editProposal } from './edit-proposal.js';
import { linkSuggestion } from './link-suggestion.js';
import { listProject } from './list-project.js';
import { proposeProject, proposeReservedProject } from './propose-project.js';
import { rejectProject } from './reject-project.js';
import { reserveProject } from './reserve-project.js';
import { reviseProject } from './revise-project.js';
import { setMaintenance } from './set-maintenance.js';
import { endResponsibility, setResponsibility } from './set-responsibility.js';
import { startProject } from './start-project.js';
import { reopenProject, requestWriteOff, signProjectMoney, writeOffProject } from './write-off-project.js';
import { writeProjectPlan } from './write-project-plan.js';

/** Moves and edits of a project that the admin graph offers; of two for one move, the one for a row that is there comes first. */
export const projectOperations = [
  reserveProject,
  proposeReservedProject,
  proposeProject,
  editProposal,
  consultProject,
  approveProject,
  rejectProject,
  reviseProject,
  listProject,
  writeProjectPlan,
  startProject,
  completeMilestone,
  addProjectOutput,
  addParticipation,
  completeProject,
  setMaintenance,
  acceptProject,
  failAcceptance,
  requestWriteOff,
  signProjectMoney,
  writeOffProject,
  reopenProject,
  setResponsibility,
  endResponsibility,
  linkSuggestion,
  decideNextYear,
] as unknown as readonly Operation[];
