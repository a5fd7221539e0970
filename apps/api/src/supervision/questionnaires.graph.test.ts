import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Planter } from '../platform/testing/plant-row.js';
import { projectAt } from '../projects/projects.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let operator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  operator = await district.staff('OPERATOR');
});
afterAll(() => test.close());

interface Row {
  readonly id: string;
  readonly version: number;
}
async function run(mutation: string, field: string, input: object): Promise<{ readonly row: Row; readonly codes: string[] }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await test.askAs<Record<string, { errors: { code: string; path: string[] }[] } & Record<string, Row>>>(
    operator, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${field} { id version } errors { code path } } }`, { input },
  );
  if (!answer.data?.[mutation]) throw new Error(JSON.stringify(answer.errors));
  const { [field]: row, errors } = answer.data[mutation];
  return { row: row as Row, codes: errors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim()) };
}

describe('a questionnaire', () => {
  it('has questions, is used by batches, and decides what is answered', async () => {
    expect((await run('createQuestionnaire', 'questionnaire', { title: '空卷', questions: [] })).codes).toEqual(['REQUIRED questions']);
    const { row: sheet } = await run('createQuestionnaire', 'questionnaire', { title: '满意度问卷', questions: ['您对本项目是否满意?', '有何建议?'] });
    const planter = await Planter.of(test.house.database.pool);
    const round = publicId('rnd', String((await planter.plant('evaluation_round', district.code, { state: 'OPEN', period: '2024Q4', opens_on: '2024-11-01', closes_on: '2024-12-31' }))['id']));
    const batch = { roundId: round, title: '第一批', villageCode: district.villages[0], issuedQty: 10 };
    expect((await run('issueQuestionnaires', 'questionnaireBatch', { ...batch, questionnaireId: publicId('qst', '01900000-0000-7000-8000-000000000000') })).codes).toEqual(['NOT_FOUND questionnaireId']);
    const { row: issued } = await run('issueQuestionnaires', 'questionnaireBatch', { ...batch, questionnaireId: sheet.id });
    const answer = { mode: 'PAPER', rating: 'SATISFIED' };
    expect((await run('recordAnswers', 'questionnaireBatch', { ...issued, answers: [answer, { ...answer, aware: true }] })).codes).toEqual(['GUARD answers.1.aware']);
    expect((await run('recordAnswers', 'questionnaireBatch', { ...issued, answers: [answer] })).codes).toEqual([]);
    const seen = await test.askAs<{ questionnaireBatch: object }>(operator, 'query($id: ID!) { questionnaireBatch(id: $id) { questionnaire { title questions includesAware } validQty } }', { id: issued.id });
    expect(seen.data.questionnaireBatch).toEqual({ questionnaire: { title: '满意度问卷', questions: ['您对本项目是否满意?', '有何建议?'], includesAware: false }, validQty: 1 });
  });
});

describe('an opinion on a project', () => {
  it('is public in its edited words alone', async () => {
    const project = await projectAt(test, district, 'COMPLETED');
    const opinion = { projectId: project.publicId, source: 'RESIDENT', on: '2024-11-10', text: '张大爷说路修得好,电话 13812345678' };
    const publicly = async () =>
      (await test.ask<{ project: { appraisalOpinions: object[] } }>('query($code: String!) { project(by: { code: $code }) { appraisalOpinions { source on text } } }', { code: project.code })).data.project.appraisalOpinions;
    const { row, codes } = await run('createAppraisalOpinion', 'appraisalOpinion', opinion);
    expect(codes).toEqual([]);
    expect(await publicly()).toEqual([]);
    expect((await run('editAppraisalOpinion', 'appraisalOpinion', { ...opinion, ...row, textPublic: '电话 13812345678' })).codes).toEqual(['PERSONAL_DATA textPublic']);
    const edited = await run('editAppraisalOpinion', 'appraisalOpinion', { ...opinion, ...row, textPublic: '路修得好' });
    expect(await publicly()).toEqual([{ source: 'RESIDENT', on: '2024-11-10', text: '路修得好' }]);
    const { rows } = await test.house.database.pool.query<{ kind: string }>('select kind from change_log_entry where public_id = $1', [project.publicId]);
    expect(rows).toEqual([{ kind: 'UPSERT' }]);
    expect((await run('voidAppraisalOpinion', 'appraisalOpinion', { ...edited.row, reason: '误录' })).codes).toEqual([]);
    expect(await publicly()).toEqual([]);
  });
});
