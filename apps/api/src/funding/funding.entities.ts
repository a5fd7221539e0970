import { Contribution, ContributionEvent } from './contribution.entity.js';
import { Contributor } from './contributor.entity.js';
import { ContributorContact } from './contributor-contact.entity.js';
import { FundTransaction } from './fund-transaction.entity.js';
import { FundingSource } from './funding-source.entity.js';
import { InKindDonation } from './in-kind-donation.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { VolunteerActivity } from './volunteer-activity.entity.js';
import { ServiceMenu, ServiceOrder } from './service-menu.entity.js';

/** Entities of the slice, for the registry. */
export const fundingEntities = [
  FundingSource,
  Contributor,
  ContributorContact,
  Contribution,
  ContributionEvent,
  FundTransaction,
  InKindDonation,
  VolunteerTeam,
  VolunteerActivity,
  ServiceMenu,
  ServiceOrder,
];
