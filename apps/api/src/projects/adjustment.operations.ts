import type { Operation } from '../platform/operation/operation.js';
import { approveAdjustment, rejectAdjustment } from './decide-adjustment.js';
import { draftAdditionRequest } from './draft-addition-request.js';
import { draftChangeRequest, draftMergeRequest, draftSplitRequest, draftStopRequest } from './draft-adjustment.js';
import { editAdjustment } from './edit-adjustment.js';
import { giveReviewOpinion, reviewAdjustment, surveyAdjustment } from './review-adjustment.js';
import { submitAdjustment, withdrawAdjustment } from './submit-adjustment.js';
import { takeAdjustmentEffect } from './take-adjustment-effect.js';

/** Moves of an adjustment request that the admin graph offers. */
export const adjustmentOperations = [
  draftAdditionRequest,
  draftChangeRequest,
  draftStopRequest,
  draftSplitRequest,
  draftMergeRequest,
  editAdjustment,
  submitAdjustment,
  surveyAdjustment,
  reviewAdjustment,
  giveReviewOpinion,
  approveAdjustment,
  rejectAdjustment,
  takeAdjustmentEffect,
  withdrawAdjustment,
] as unknown as readonly Operation[];
