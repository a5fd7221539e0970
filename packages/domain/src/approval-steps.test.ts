import { describe, expect, it } from 'vitest';
import { missingApproval } from './approval-steps.js';
import type { RecordedApproval } from './approval-steps.js';
import type { ApprovalBody } from './code-lists/consultation-codes.js';

const step = (body: ApprovalBody, decidedOn = '2024-01-10', decision: RecordedApproval['decision'] = 'AGREE') => ({
  body,
  decidedOn,
  decision,
});

describe('approval', () => {
  it.each([
    ['VILLAGE', [], 'TOWN'],
    ['TOWN', [step('UNIT')], 'TOWN'],
    ['VILLAGE', [step('TOWN')], null],
    ['TOWN', [step('TOWN', '2024-01-10', 'REFUSE')], 'TOWN'],
    ['DISTRICT', [step('GOVERNMENT')], 'COLLECTIVE_DISCUSSION'],
    ['DISTRICT', [step('COLLECTIVE_DISCUSSION')], 'GOVERNMENT'],
    ['DISTRICT', [step('COLLECTIVE_DISCUSSION', '2024-01-11'), step('COMMITTEE', '2024-01-10')], 'GOVERNMENT'],
    ['DISTRICT', [step('COLLECTIVE_DISCUSSION'), step('COMMITTEE')], null],
    ['DISTRICT', [step('COLLECTIVE_DISCUSSION'), step('GOVERNMENT', '2024-01-20')], null],
  ] as const)('of tier %s with %j misses %s', (tier, steps, missing) => {
    expect(missingApproval(tier, steps)).toBe(missing);
  });
});
