import type { PublicTables } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { Participation } from './participation.type.js';

const { shape } = shapesOver<PublicTables>('public');

export const participationShape: Shape<Participation> = shape(Participation, 'participation', (f) => ({
  stage: f.column('stage'),
  residentPersonTimes: f.column('resident_person_times'),
  partyMembers: f.column('party_members'),
  on: f.column('on'),
}));
