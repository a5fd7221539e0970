import { Contribution, ContributionEvent } from './contribution.entity.js';
import { Contributor } from './contributor.entity.js';
import { ContributorContact } from './contributor-contact.entity.js';
import { FundTransaction } from './fund-transaction.entity.js';
import { FundingSource } from './funding-source.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { ServiceMenu, ServiceOrder } from './service-menu.entity.js';

/** Entities of the slice, for the registry. */
export const fundingEntities = [
  FundingSource,
  Contributor,
  ContributorContact,
  Contribution,
  ContributionEvent,
  FundTransaction,
  VolunteerTeam,
  ServiceMenu,
  ServiceOrder,
];
