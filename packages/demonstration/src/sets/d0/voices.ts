import { Tables, type Batch } from '../../forge/batch.js';
import { instant, type Day } from '../../forge/days.js';
import { nth } from '../../forge/random.js';
import { VOICES } from '../../words/collecting.js';
import { personName } from '../../words/person.js';
import { isCounted } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';

const NOTICE = '2022-01';
const COUNT = 36;

/** What residents said on completed projects, with their consent to be quoted; two of three also to be named. */
export function* voiceBatches({ forge, projects, staff }: ProjectGround): Generator<Batch> {
  const source = forge.stream('voices');
  const tables = new Tables('consent_record', 'resident_voice', 'resident_voice_contact');
  const done = source.shuffled(projects.filter((project) => isCounted(project) && project.village !== null && project.dates.writtenOffOn !== null));
  for (let index = 0; index < COUNT; index += 1) {
    const project = nth(done, index);
    const { speaker, text } = nth(VOICES, index % VOICES.length);
    const on = project.dates.writtenOffOn as Day;
    const by = staff.operator(index);
    const voice = forge.ledger(on, 700, by);
    const consent = forge.child(on, 690, by);
    tables.add('consent_record', {
      ...consent,
      subject_kind: 'VOICE',
      subject_id: voice['id'],
      purpose: 'PUBLISH_WORDS',
      notice_version: NOTICE,
      given: true,
      at: instant(on, 690),
      via: 'PAPER',
      withdrawn_at: null,
    });
    tables.add('resident_voice', {
      ...voice,
      project_id: project.id,
      place_text: project.placeText,
      speaker_public: index % 3 === 2 ? null : speaker,
      text_public: text,
      consent_id: consent['id'],
    });
    tables.add('resident_voice_contact', {
      ...forge.changing(on, 701, by),
      voice_id: voice['id'],
      speaker_encrypted: forge.options.seal(personName(source)),
      text_encrypted: forge.options.seal(text),
    });
  }
  yield* tables.batches();
}
