import type { Operation } from '../platform/operation/operation.js';
import { acceptSuggestion } from './accept-suggestion.js';
import { addResearchRecord } from './add-research-record.js';
import { answerInfo } from './answer-info.js';
import { askExtension } from './ask-extension.js';
import { askMoreInfo } from './ask-more-info.js';
import { assignSuggestion } from './assign-suggestion.js';
import { changeClass } from './change-class.js';
import { closeSuggestion } from './close-suggestion.js';
import { coHandlerAgree } from './co-handler-agree.js';
import { decideExtension } from './decide-extension.js';
import { decideReturn } from './decide-return.js';
import { draftReply } from './draft-reply.js';
import { followUpSuggestion } from './follow-up-suggestion.js';
import { issueReply } from './issue-reply.js';
import { mergeSuggestion } from './merge-suggestion.js';
import { messageSubmitter } from './message-submitter.js';
import { publishSuggestion } from './publish-suggestion.js';
import { rateSuggestion } from './rate-suggestion.js';
import { recallAssignment } from './recall-assignment.js';
import { redoSuggestion } from './redo-suggestion.js';
import { registerSuggestion } from './register-suggestion.js';
import { rejectSuggestion } from './reject-suggestion.js';
import { reopenSuggestion } from './reopen-suggestion.js';
import { researchSuggestion } from './research-suggestion.js';
import { restoreSuggestion } from './restore-suggestion.js';
import { returnAssignment } from './return-assignment.js';
import { returnDraft } from './return-draft.js';
import { reviewSuggestion } from './review-suggestion.js';
import { signAssignment } from './sign-assignment.js';
import { transferSuggestion } from './transfer-suggestion.js';
import { unmergeSuggestion } from './unmerge-suggestion.js';
import { unpublishSuggestion } from './unpublish-suggestion.js';
import { withdrawSuggestion } from './withdraw-suggestion.js';

/** Moves of a suggestion that the admin graph offers. */
export const suggestionOperations: readonly Operation[] = [
  registerSuggestion,
  askMoreInfo,
  answerInfo,
  acceptSuggestion,
  rejectSuggestion,
  transferSuggestion,
  restoreSuggestion,
  mergeSuggestion,
  unmergeSuggestion,
  changeClass,
  researchSuggestion,
  addResearchRecord,
  assignSuggestion,
  draftReply,
  coHandlerAgree,
  returnDraft,
  issueReply,
  returnAssignment,
  decideReturn,
  askExtension,
  decideExtension,
  rateSuggestion,
  followUpSuggestion,
  reviewSuggestion,
  closeSuggestion,
  redoSuggestion,
  reopenSuggestion,
  messageSubmitter,
  withdrawSuggestion,
  publishSuggestion,
  unpublishSuggestion,
];

/** Moves of an order to a unit. */
export const assignmentOperations: readonly Operation[] = [signAssignment, recallAssignment];
