import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from '../projects/project.entity.js';

const ShowcaseRoundSchema = defineEntity({
  name: 'ShowcaseRound',
  tableName: 'showcase_round',
  properties: {
    ...rowStart,
    title: p.text(),
    projectIds: p.array().columnType('uuid[]'),
    opensAt: p.datetime(),
    closesAt: p.datetime(),
    rule: p.text(),
    ...rowEnd,
  },
});

/** A vote on which projects did best. */
export class ShowcaseRound extends ShowcaseRoundSchema.class {}
ShowcaseRoundSchema.setClass(ShowcaseRound);

const ShowcaseBallotSchema = defineEntity({
  name: 'ShowcaseBallot',
  tableName: 'showcase_ballot',
  properties: {
    ...rowStart,
    roundId: () => p.manyToOne(ShowcaseRound).mapToPk().fieldName('round_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    voterHash: p.text(),
    at: p.datetime(),
    ...childEnd,
  },
});

/** One vote; the voter is a keyed hash. */
export class ShowcaseBallot extends ShowcaseBallotSchema.class {}
ShowcaseBallotSchema.setClass(ShowcaseBallot);
