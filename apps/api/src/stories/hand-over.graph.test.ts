import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Deputy } from '../identity/deputy.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { ProjectResponsibility } from '../projects/project-responsibility.entity.js';
import { projectAt } from '../projects/projects.fixture.js';
import { Reply } from '../suggestions/reply.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { SupervisionOrder } from '../supervision/supervision-order.entity.js';
import { Story } from './story.entity.js';

let test: TestHouse;
let district: TestDistrict;
let leader: Viewer;
let leaver: Viewer;
let receiver: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  leader = await district.staff('DEPARTMENT_LEADER');
  leaver = await district.staff('DEPARTMENT_CLERK');
  receiver = await district.staff('DEPARTMENT_CLERK');
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();
const idOf = (viewer: Viewer) => publicId('usr', viewer.userId);

async function change(mutation: string, of: Viewer, input: object = {}): Promise<{ code: string; message: string }[]> {
  const { rows } = await test.house.database.pool.query<{ version: number }>('select version from "user" where id = $1', [of.userId]);
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { user { state } errors { code message } } }`;
  const answer = await test.askAs<Record<string, { errors: { code: string; message: string }[] }>>(leader, query, {
    input: { id: idOf(of), version: rows[0]?.version, ...input },
  });
  return answer.data[mutation]?.errors ?? [];
}
const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);

/** A project that the leaver answers for, a reply and a story that the leaver is writing. */
async function openWork(): Promise<{ projectId: string; replyId: string; storyId: string }> {
  const project = await projectAt(test, district, 'IMPLEMENTING');
  const own = em();
  own.create(ProjectResponsibility, { districtCode: district.code, projectId: project.id, role: 'LIAISON', userId: leaver.userId, validFrom: '2024-03-01' });
  const suggestion = own.create(Suggestion, {
    districtCode: district.code, receiptNo: '20241101-00001', queryCodeHash: 'none', noticeVersion: '1', planYear: 2025, solicitationType: 'DAILY',
    channelId: district.channelId, nature: 'SUGGESTION', title: '装路灯', content: '村口太暗', receivedAt: new Date(), state: 'HANDLING', townCode: district.towns[0],
  });
  const reply = own.create(Reply, { districtCode: district.code, suggestionId: suggestion.id, state: 'SUBMITTED', body: '已排定', draftedBy: leaver.userId });
  const story = own.create(Story, { districtCode: district.code, format: 'PHOTO_TEXT', title: '路灯亮了', byline: '本报', state: 'DRAFT', copyrightHolder: '区融媒体中心', usageTerms: '注明来源', createdBy: leaver.userId });
  own.create(SupervisionOrder, {
    districtCode: district.code, no: 'DB-9', targetKind: 'PROJECT', targetId: project.id, toOrganizationId: district.organizations.department, leaderId: leaver.userId,
    reasons: ['LAGGING'], demand: '加快进度', issuedOn: '2024-11-01', dueOn: '2024-11-20', state: 'SIGNED',
  });
  own.create(Deputy, { districtCode: district.code, userId: receiver.userId, deputyId: leaver.userId, validFrom: '2024-11-10', validTo: '2024-11-30' });
  await own.flush();
  return { projectId: project.id, replyId: reply.id, storyId: story.id };
}

it('somebody leaves after the open work went to one who holds the same roles', async () => {
  const { projectId, replyId, storyId } = await openWork();
  expect(await change('leaveUser', leaver)).toEqual([{ code: 'GUARD_WORK_OPEN', message: '离岗前须移交 4 项工作。' }]);
  const stranger = await district.staff('COORDINATOR');
  expect(codes(await change('handOverUser', leaver, { receiverId: idOf(leaver) }))).toEqual(['INVALID']);
  expect(await change('handOverUser', leaver, { receiverId: idOf(stranger) })).toEqual([{ code: 'GUARD_RECEIVER_ROLE', message: '接收人没有相应角色:部门经办人。' }]);
  expect(codes(await change('handOverUser', leader, { receiverId: idOf(receiver) }))).toEqual(['SAME_PERSON']);
  expect(await change('handOverUser', leaver, { receiverId: idOf(receiver) })).toEqual([]);

  const team = await em().find(ProjectResponsibility, { projectId, role: 'LIAISON' }, { orderBy: { validFrom: 'asc' } });
  expect(team.map(({ userId, validFrom, validTo }) => [userId, validFrom, validTo])).toEqual([
    [leaver.userId, '2024-03-01', TEST_DAY],
    [receiver.userId, TEST_DAY, null],
  ]);
  expect((await em().findOneOrFail(Reply, { id: replyId })).draftedBy).toBe(receiver.userId);
  expect((await em().findOneOrFail(SupervisionOrder, { no: 'DB-9' })).leaderId).toBe(receiver.userId);
  expect((await em().findOneOrFail(Story, { id: storyId })).createdBy).toBe(receiver.userId);

  expect(await change('leaveUser', leaver)).toEqual([]);
  expect((await em().findOneOrFail(Deputy, { deputyId: leaver.userId })).validTo).toBe(TEST_DAY);
});
