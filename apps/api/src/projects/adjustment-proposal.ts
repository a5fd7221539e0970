import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { PLACE_KINDS, SCALES, SERVICE_KINDS, SOURCE_LEVELS, STREAMS } from '@doorstep/domain/code-lists/project-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { sumAmounts } from '@doorstep/domain/money';
import { z } from 'zod';
import type { AdjustmentRequest } from './adjustment-request.entity.js';

/** Keys of rows as they are stored. */
const key = z.guid();
const text = z.string().min(1);
const day = z.iso.date();

/** A project as a request describes it; of a change, what it changes. Amounts are text, so that no digit is lost. */
const describedProject = z.strictObject({
  title: text,
  tier: z.enum(codesOf(TIERS)),
  townCode: z.string().regex(/^\d{9}$/),
  villageCode: z.string().regex(/^\d{12}$/),
  mainSectorId: key,
  sectorIds: z.array(key),
  summary: text,
  content: text,
  isAsset: z.boolean(),
  scale: z.enum(codesOf(SCALES)),
  stream: z.enum(codesOf(STREAMS)),
  serviceKind: z.enum(codesOf(SERVICE_KINDS)),
  sourceLevel: z.enum(codesOf(SOURCE_LEVELS)),
  placeKind: z.enum(codesOf(PLACE_KINDS)),
  estateName: text,
  placeText: text,
  longitude: z.string(),
  latitude: z.string(),
  isPublicPlace: z.boolean(),
  beneficiariesPlanned: z.number().int().min(0),
  budgetAmount: z.string().regex(/^\d{1,16}(\.\d{1,2})?$/),
  leadOrganizationId: key,
  plannedStartOn: day,
  plannedEndOn: day,
}).partial();

/** What a request asks for (model §2.6), as column `proposal` holds it. */
export const adjustmentProposal = z.strictObject({
  /** The plan year that new projects belong to. */
  planYear: z.number().int().min(2000).max(2100).optional(),
  projects: z.array(describedProject).max(20).default([]),
  /** Projects that are merged with the one that the request names. */
  mergedProjectIds: z.array(key).max(20).default([]),
});

export type DescribedProject = z.infer<typeof describedProject>;
export type AdjustmentProposal = z.infer<typeof adjustmentProposal>;

/** The proposal of a stored request. @throws ZodError for one that no operation could have written */
export function proposalOf(request: Pick<AdjustmentRequest, 'proposal'>): AdjustmentProposal {
  return adjustmentProposal.parse(request.proposal);
}

/** What the described projects cost together, as far as they say. */
export function budgetOf(projects: readonly { readonly budgetAmount?: string | null | undefined }[]): string {
  return sumAmounts(projects.flatMap(({ budgetAmount }) => (budgetAmount ? [budgetAmount] : [])));
}

/** The fields that were given, without those left open: what a proposal stores. */
export function given<T extends object>(values: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)) as never;
}
