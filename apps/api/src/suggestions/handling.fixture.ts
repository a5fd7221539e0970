import type { Viewer } from '@doorstep/domain/roles';
import { publicId } from '@doorstep/domain/public-id';
import type { TestDistrict } from '../platform/testing/test-district.js';
import type { TestHouse } from '../platform/testing/test-house.js';
import type { FieldError } from './submission.fixture.js';
import { errorsOf, receiptFor, submission } from './submission.fixture.js';

export interface Handled {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueOn: string | null;
  readonly moves: readonly { readonly mutation: string }[];
  readonly assignments: readonly { readonly id: string; readonly version: number; readonly kind: string; readonly state: string; readonly dueOn: string; readonly toOrganization: { readonly name: string } }[];
}

const FIELDS = `id version state dueOn moves { mutation } assignments { id version kind state dueOn toOrganization { name } }`;

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
export const orgId = (uuid: string): string => publicId('org', uuid);

/** Staff of a district at work on one suggestion after the other. */
export class Desk {
  constructor(
    readonly test: TestHouse,
    readonly district: TestDistrict,
  ) {}

  /** A resident's suggestion as an operator finds it. */
  async received(special: object = {}): Promise<Handled & { receiptNo: string; queryCode: string }> {
    await this.test.house.database.pool.query('delete from request_count');
    const receipt = await receiptFor(this.test, submission(this.district, special));
    const { rows } = await this.test.house.database.pool.query<{ id: string }>('select id from suggestion where receipt_no = $1', [receipt.receiptNo]);
    return { ...(await this.read(publicId('sug', String(rows[0]?.id)))), ...receipt };
  }

  async read(id: string): Promise<Handled> {
    const operator = await this.district.staff('OPERATOR');
    const { data } = await this.test.askAs<{ suggestion: Handled }>(operator, `query($id: ID!) { suggestion(id: $id) { ${FIELDS} } }`, { id });
    return data.suggestion;
  }

  /** Tries a move on the suggestion as it stands now; the answer's errors as `CODE path`. */
  async attempt(viewer: Viewer, mutation: string, id: string, input: object = {}): Promise<{ row: Handled | null; errors: string[] }> {
    const { version } = await this.read(id);
    return this.send(viewer, mutation, { id, version, ...input });
  }

  /** A move that must succeed. */
  async move(viewer: Viewer, mutation: string, id: string, input: object = {}): Promise<Handled> {
    const { row, errors } = await this.attempt(viewer, mutation, id, input);
    if (!row) throw new Error(`${mutation}: ${errors.join(', ')}`);
    return row;
  }

  async send(viewer: Viewer, mutation: string, input: object): Promise<{ row: Handled | null; errors: string[] }> {
    const answer = await this.test.askAs<Record<string, { suggestion: Handled | null; errors: FieldError[] }>>(
      viewer,
      `mutation($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { suggestion { ${FIELDS} } errors { code path } } }`,
      { input },
    );
    const payload = answer.data?.[mutation];
    if (!payload) throw new Error(JSON.stringify(answer.errors));
    return { row: payload.suggestion, errors: errorsOf(payload.errors) };
  }

  /** The order to a unit is signed. */
  async sign(viewer: Viewer, order: { readonly id: string; readonly version: number }): Promise<string[]> {
    const { data } = await this.test.askAs<{ signAssignment: { errors: FieldError[] } }>(
      viewer,
      `mutation($input: SignAssignmentInput!) { signAssignment(input: $input) { assignment { state signedAt } errors { code path } } }`,
      { input: { id: order.id, version: order.version } },
    );
    return errorsOf(data.signAssignment.errors);
  }

  get sectorId(): string {
    return publicId('sct', this.district.sectorId);
  }

  async accepted(triageClass = 'C', special: object = {}): Promise<Handled & { receiptNo: string; queryCode: string }> {
    const row = await this.received(special);
    const operator = await this.district.staff('OPERATOR');
    return { ...row, ...(await this.move(operator, 'acceptSuggestion', row.id, { triageClass, mainSectorId: this.sectorId })) };
  }

  async handling(triageClass = 'C', supporting: readonly string[] = []): Promise<Handled & { receiptNo: string; queryCode: string }> {
    const row = await this.accepted(triageClass);
    const operator = await this.district.staff('OPERATOR');
    const { department } = this.district.organizations;
    const order = { leadOrganizationId: orgId(department), supportingOrganizationIds: supporting.map(orgId), instruction: '请办理。' };
    return { ...row, ...(await this.move(operator, 'assignSuggestion', row.id, order)) };
  }

  /** Handled and replied to by the department, one person drafting, another issuing. */
  async replied(triageClass = 'C', adoption = 'ADOPTED'): Promise<Handled & { receiptNo: string; queryCode: string }> {
    const row = await this.handling(triageClass);
    const clerk = await this.district.staff('DEPARTMENT_CLERK');
    const leader = await this.district.staff('DEPARTMENT_LEADER');
    await this.move(clerk, 'draftReply', row.id, { body: '已安装。', points: [{ point: '加装路灯', answer: '已加装', reason: '另有说明' }], submit: true });
    return { ...row, ...(await this.move(leader, 'issueReply', row.id, { adoption, resolution: 'SOLVED' })) };
  }
}
