import { ApprovalStep } from './approval-step.entity.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationEvent, WishListEvent } from './consultation-event.entity.js';
import { DeliberationGroup, DeliberationMember } from './deliberation-group.entity.js';
import { DeliberationMemberContact } from './deliberation-member-contact.entity.js';
import { ExpectationItem, ExpectationItemSuggestion } from './expectation-item.entity.js';
import { WishList } from './wish-list.entity.js';

/** Entities of the slice, for the registry. */
export const consultationEntities = [
  DeliberationGroup,
  DeliberationMember,
  DeliberationMemberContact,
  Consultation,
  ExpectationItem,
  ExpectationItemSuggestion,
  WishList,
  ConsultationEvent,
  WishListEvent,
  ApprovalStep,
];
