import type { Project } from './project.entity.js';

/** Facts of a proposal that may change before it is deliberated. */
interface ProposalChanges {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly mainSectorId?: string | undefined;
  readonly isAsset?: boolean | undefined;
  readonly beneficiariesPlanned?: number | undefined;
  readonly budgetAmount?: string | undefined;
  readonly plannedStartOn?: string | undefined;
  readonly plannedEndOn?: string | undefined;
}

/** Sets what was given and leaves the rest. */
export function applyProposal(project: Project, values: ProposalChanges): void {
  project.title = values.title ?? project.title;
  project.summary = values.summary ?? project.summary;
  project.content = values.content ?? project.content;
  project.isAsset = values.isAsset ?? project.isAsset;
  project.budgetAmount = values.budgetAmount ?? project.budgetAmount;
  project.beneficiariesPlanned = values.beneficiariesPlanned ?? project.beneficiariesPlanned;
  project.plannedStartOn = values.plannedStartOn ?? project.plannedStartOn;
  project.plannedEndOn = values.plannedEndOn ?? project.plannedEndOn;
  if (values.mainSectorId) {
    project.mainSectorId = values.mainSectorId;
    project.sectorIds = [...new Set([values.mainSectorId, ...project.sectorIds])];
  }
}
