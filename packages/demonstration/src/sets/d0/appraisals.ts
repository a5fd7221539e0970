import { Tables, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate, type Day } from '../../forge/days.js';
import type { Evaluation } from './evaluation-plan.js';
import type { RoundIds } from './evaluation.js';
import { APPRAISALS, QUESTIONNAIRES } from './outcome-plan.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { deck, nth } from '../../forge/random.js';
import { TODAY } from './district-plan.js';
import type { ProjectGround } from './project-ground.js';
import { APPRAISAL_WORDS, INVALID_REASONS } from '../../words/appraisals.js';

type AnswerRating = keyof typeof QUESTIONNAIRES.ratings;
const MODES = ['PAPER', 'PAPER', 'DOOR', 'ONLINE', 'PHONE'] as const;
const SOURCES = ['RESIDENT', 'RESIDENT', 'GRID', 'SUPERVISOR', 'RESIDENT', 'DEPUTY'] as const;

/** Questionnaires and their answers, opinions on projects. */
export function* appraisalBatches(ground: ProjectGround, rounds: RoundIds, evaluation: Evaluation): Generator<Batch> {
  const tables = new Tables('questionnaire_batch', 'questionnaire_response', 'appraisal_opinion');
  addQuestionnaires(ground, tables, rounds, evaluation.named);
  addOpinions(ground, tables);
  yield* tables.batches();
}

const addQuestionnaires = ({ forge, staff, places }: ProjectGround, tables: Tables, rounds: RoundIds, named: readonly PlannedProject[]): void => {
  const source = forge.stream('questionnaires');
  const { answersPerProject, ratings, batches } = QUESTIONNAIRES;
  const naming = named.flatMap((project) => Array<PlannedProject>(answersPerProject).fill(project));
  // Answers that name a project are among the best, as the grade of their projects says.
  const all = { ...ratings, VERY_SATISFIED: ratings.VERY_SATISFIED - naming.length };
  const cards = [...source.shuffled(deck<AnswerRating>(all)), ...Array<AnswerRating>(naming.length).fill('VERY_SATISFIED')];
  let next = 0;
  batches.forEach((batch, index) => {
    const issuedOn = day(batch.issuedOn);
    const row = forge.ledger(issuedOn, 560, staff.operator(0));
    tables.add('questionnaire_batch', {
      ...row,
      title: `2024年民生实事满意度调查（第${'一二'[index]}批）`,
      round_id: index === 1 ? rounds.get('2024Q3') : null,
      town_code: null,
      village_code: null,
      issued_qty: batch.issued,
      returned_qty: batch.returned,
      valid_qty: batch.valid,
      issued_on: batch.issuedOn,
    });
    for (let count = 0; count < batch.returned; count += 1) {
      const isValid = count < batch.valid;
      const project = isValid && index === 1 ? (naming[count - (batch.valid - naming.length)] ?? null) : null;
      const village = project?.village ?? nth(places.villages, (count * 7 + index) % places.villages.length);
      tables.add('questionnaire_response', {
        ...forge.child(issuedOn + 1 + (count % 18), 600 + (count % 400), staff.operator(count)),
        batch_id: row['id'],
        mode: nth(MODES, count % MODES.length),
        town_code: project && !project.village ? (project.town?.code ?? null) : village.town.code,
        village_code: project && !project.village ? null : village.code,
        project_id: project?.id ?? null,
        rating: isValid ? nth(cards, next) : 'NO_OPINION',
        aware: isValid ? count % 20 !== 0 : null,
        comment: null,
        is_valid: isValid,
        invalid_reason: isValid ? null : nth(INVALID_REASONS, count % INVALID_REASONS.length),
      });
      if (isValid) next += 1;
    }
  });
};

const addOpinions = ({ forge, projects, staff }: ProjectGround, tables: Tables): void => {
  const source = forge.stream('opinions');
  const counted = projects.filter(isCounted);
  const village = counted.filter(({ tier }) => tier === 'VILLAGE');
  const town = source.shuffled(counted.filter(({ tier }) => tier === 'TOWN')).slice(0, APPRAISALS.townProjects);
  const again = source.shuffled(village).slice(0, APPRAISALS.opinions - village.length - town.length);
  [...village, ...town, ...again].forEach((project, index) => {
    const from: Day = Math.max(day('2024-01-08'), project.dates.listedOn + 1);
    const on = source.between(from, TODAY - 1);
    const words = nth(APPRAISAL_WORDS, index % APPRAISAL_WORDS.length);
    const isDone = project.dates.completedOn !== null && project.dates.completedOn <= on;
    const text = isDone ? `${project.placeText}${project.work.done}，${words.text}` : `${project.placeText}正在施工，${words.waiting}`;
    const row: Row = {
      ...forge.ledger(on, 700, project.village ? staff.villageClerk(project.village) : staff.operator(index)),
      project_id: project.id,
      round_id: null,
      event_id: null,
      source: nth(SOURCES, index % SOURCES.length),
      rating: words.rating,
      text,
      text_public: index % 3 === 0 ? text : null,
      on: isoDate(on),
    };
    tables.add('appraisal_opinion', row);
  });
};
