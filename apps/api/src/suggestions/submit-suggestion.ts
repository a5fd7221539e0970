import { clockOf } from '../platform/clock.js';
import type { UserErrorValue } from '../platform/graph/graph-types.js';
import { takeUploads } from '../platform/files/hold-files.js';
import type { House } from '../platform/house.js';
import type { Refusal } from '../platform/operation/refusal.js';
import { refusalsOf, userError } from '../platform/operation/refusal.js';
import { inTransaction, orRefusals } from '../platform/operation/run-operation.js';
import { requirePlace } from '../divisions/require-place.js';
import { channelForPublic } from './channel-for-public.js';
import { nextReceiptNo } from './next-receipt-no.js';
import { openPointOf } from './open-point-of.js';
import { receiveSuggestion } from './receive-suggestion.js';
import { clientMutationHash, inputHash, isSameHash, queryCodeFor, queryCodeHash } from './receipt-secrets.js';
import { countAddress, countRequest } from '../platform/request-limit.js';
import type { SubmitSuggestionValues } from './submit-suggestion.input.js';
import { submitSuggestionInput } from './submit-suggestion.input.js';
import { suggestionConcept } from './suggestion.policy.js';
import { contactRefusals } from './submitter.input.js';

/** What opens one's own suggestion again; the code is shown this once. */
interface Receipt {
  readonly receiptNo: string;
  readonly queryCode: string;
}

export interface Submission {
  readonly receipt: Receipt | null;
  readonly errors: readonly UserErrorValue[];
}

/** For how long a repeated submission is answered with the receipt of the first (model §2.4). */
const REPEATABLE_FOR_MS = 24 * 60 * 60 * 1000;

/** A resident without an account submits a suggestion (model §4.1, `suggestion.submit`). */
export async function submitSuggestion(house: House, address: string, given: unknown): Promise<Submission> {
  const checked = submitSuggestionInput.check.safeParse(given);
  if (!checked.success) return refused(refusalsOf(checked.error));
  const values = checked.data;
  const missing = contactRefusals(values.submitter);
  if (missing.length > 0) return refused(missing);
  const { rows } = await house.database.pool.query('select code from district where code = $1', [values.districtCode]);
  if (rows.length === 0) return refused([{ code: 'NOT_FOUND', path: ['input', 'districtCode'] }]);
  const earlier = await earlierSubmission(house, values);
  if (earlier) return earlier;
  if (!(await isWithinLimits(house, address, values))) return refused([{ code: 'RATE_LIMITED', path: [] }]);
  const { value, errors } = await orRefusals(() => write(house, address, values));
  if (value) return { receipt: value, errors };
  // The same submission was sent twice at once and the other one was faster.
  const other = errors.some(({ code }) => code === 'DUPLICATE') && (await earlierSubmission(house, values));
  return other || { receipt: null, errors };
}

async function write(house: House, address: string, values: SubmitSuggestionValues): Promise<Receipt> {
  const { districtCode } = values;
  const { secrets } = house;
  const em = house.database.orm.em.fork();
  const receiptNo = await nextReceiptNo(em, (await clockOf(em, districtCode)).today);
  const queryCode = queryCodeFor(secrets, values.clientMutationId);
  await inTransaction(house, { kind: 'PUBLIC', address }, districtCode, 'suggestion.submit', async (act) => {
    const point = await openPointOf(act, values.collectionPointToken);
    await requirePlace(act, { villageCode: values.villageCode });
    const attachmentIds = await takeUploads(act, values.attachments ?? [], 'SUGGESTION', 'attachments');
    act.settle();
    const villageCode = values.villageCode ?? point?.villageCode ?? null;
    const row = await receiveSuggestion(
      act,
      {
        title: values.title,
        content: values.content,
        nature: values.nature ?? 'SUGGESTION',
        channelId: await channelForPublic(act, point !== null),
        collectionPointId: point?.id ?? null,
        townCode: villageCode?.slice(0, 9) ?? point?.townCode ?? null,
        villageCode,
        attachmentIds,
        receiptNo,
        queryCodeHash: queryCodeHash(secrets, receiptNo, queryCode),
        clientMutationHash: clientMutationHash(secrets, values.clientMutationId),
        inputHash: hashOf(house, values),
      },
      values.submitter,
    );
    await act.log(suggestionConcept, row, 'suggestion.submit', null, row.state, { publicText: '已收到您的建议。' });
    act.audit.about(suggestionConcept.name, row.id);
  });
  return { receiptNo, queryCode };
}

/** The answer to a key that was used before: the same receipt for the same input, else a conflict. */
async function earlierSubmission(house: House, values: SubmitSuggestionValues): Promise<Submission | null> {
  const { rows } = await house.database.pool.query<{ receipt_no: string; input_hash: string; age_ms: string }>(
    `select receipt_no, input_hash, extract(epoch from now() - created_at) * 1000 as age_ms
     from suggestion where client_mutation_hash = $1`,
    [clientMutationHash(house.secrets, values.clientMutationId)],
  );
  const [row] = rows;
  if (!row) return null;
  const isRepeated = isSameHash(row.input_hash, hashOf(house, values)) && Number(row.age_ms) <= REPEATABLE_FOR_MS;
  if (!isRepeated) return refused([{ code: 'CONFLICT', path: ['input', 'clientMutationId'] }]);
  return { receipt: { receiptNo: row.receipt_no, queryCode: queryCodeFor(house.secrets, values.clientMutationId) }, errors: [] };
}

async function isWithinLimits(house: House, address: string, values: SubmitSuggestionValues): Promise<boolean> {
  const fromAddress = await countAddress(house, 'submitFromAddress', address);
  if (!fromAddress.allowed || values.collectionPointToken === undefined) return fromAddress.allowed;
  return (await countRequest(house, 'submitAtPoint', values.collectionPointToken)).allowed;
}

/** Of all that was sent but the key itself. */
function hashOf(house: House, values: SubmitSuggestionValues): string {
  return inputHash(house.secrets, { ...values, clientMutationId: null });
}

function refused(refusals: readonly Refusal[]): Submission {
  return { receipt: null, errors: refusals.map(userError) };
}
