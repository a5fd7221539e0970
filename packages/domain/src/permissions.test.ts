import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from './machines.js';
import type { MoveKey } from './machines.js';
import fixture from './permissions.fixture.json' with { type: 'json' };
import { mayEverImport, mayEverMove, mayImport, mayMove, mayRead, readingOf, systemMayMove } from './permissions.js';
import type { Subject } from './permissions.js';
import { READING } from './reading.js';
import type { Readable } from './reading.js';
import { publicViewer, ROLES, submitterViewer } from './roles.js';
import type { Role, Viewer } from './roles.js';

/** The rows of the reading table in its own words. */
const READING_ROWS: Record<Exclude<Readable, 'REFERRAL_CLUE' | 'IMPORT'>, keyof typeof fixture.reading> = {
  PUBLIC_DATA: 'public projects, villages, funding totals, stories, indicators',
  SUGGESTION_TEXT: 'suggestion text (not contact)',
  SUBMITTER_CONTACT: 'submitter contact',
  CONSULTATION_DRAFT: 'consultations, wish lists before publication',
  PROJECT_WORK: 'projects before LISTED, reports, adjustments',
  MONEY_VOUCHER: 'contributions and transactions with vouchers',
  EVALUATION_DRAFT: 'rounds, calls, results before publication',
  ORDER: 'rectification and supervision orders',
  ESCALATION: 'escalations; the clue of a referral: IO and AU only',
  ROSTER_PHONE: 'rosters with phone',
  STORY_DRAFT: 'stories before publication',
  BRIEFING: 'briefings',
  AUDIT_LOG: 'audit log',
  USER_SETTING: 'users, settings',
};

const roles = Object.keys(ROLES) as Role[];
const moveKeys = Object.keys(MOVES) as MoveKey[];
const readables = Object.keys(READING) as Readable[];

const codes = ['', '990101', '990101001', '990101100', '990101001200', '990101100200', '990101001200001'];
const ids = ['u1', 'u2', 'o1', 'o2'];
const anyViewer: fc.Arbitrary<Viewer> = fc.record({
  userId: fc.constantFrom('u1', 'u2'),
  districtCode: fc.constantFrom('990101', '990102'),
  organizationId: fc.constantFrom('o1', 'o2', null),
  grants: fc.array(fc.record({ role: fc.constantFrom(...roles), scopeCode: fc.constantFrom(...codes) }), {
    maxLength: 4,
  }),
});
const anySubject: fc.Arbitrary<Subject> = fc.record(
  {
    districtCode: fc.constantFrom('990101', '990102'),
    townCode: fc.constantFrom('990101001', '990101100', null),
    villageCode: fc.constantFrom('990101001200', '990101100200', null),
    gridCode: fc.constantFrom('990101001200001', null),
    tier: fc.constantFrom('DISTRICT' as const, 'TOWN' as const, 'VILLAGE' as const, null),
    units: fc.subarray(ids),
    selves: fc.subarray(ids),
    isPublished: fc.boolean(),
    isSupervised: fc.boolean(),
    hideFromHandler: fc.boolean(),
  },
  { requiredKeys: ['districtCode', 'units', 'selves'] },
);

const town = (code: string): Subject => ({ districtCode: '990101', townCode: code, units: [], selves: [] });
const holder = (role: Role, scopeCode = ''): Viewer => ({
  userId: 'u1',
  districtCode: '990101',
  organizationId: 'o1',
  grants: [{ role, scopeCode }],
});

describe('the matrices', () => {
  it.each(Object.entries(fixture.moves))('move %s', (key, expected) => {
    expect(MOVES[key as MoveKey].who).toEqual(expected);
  });

  it.each(Object.entries(READING_ROWS))('reading %s', (what, row) => {
    expect(READING[what as Readable]).toEqual(fixture.reading[row]);
  });

  it('covers every row of the reading table', () => {
    expect(Object.values(READING_ROWS).toSorted()).toEqual(Object.keys(fixture.reading).toSorted());
  });

  it('gives the clue of a referral to inspection and audit alone', () => {
    expect(Object.keys(READING.REFERRAL_CLUE).toSorted()).toEqual(['AU', 'IO']);
  });

  it('lets an auditor write nothing and an administrator read no business row', () => {
    expect(moveKeys.filter((key) => mayEverMove(holder('AUDITOR'), key))).toEqual([]);
    const read = readables.filter(
      (what) => mayRead(holder('SYSTEM_ADMIN'), what, town('990101001')) !== 'NO',
    );
    expect(read).toEqual(['PUBLIC_DATA', 'USER_SETTING']);
  });
});

describe('districts', () => {
  it('are never crossed, by any role, scope or id', () => {
    fc.assert(
      fc.property(
        anyViewer,
        anySubject,
        fc.constantFrom(...moveKeys),
        fc.constantFrom(...readables),
        (viewer, subject, key, what) => {
          fc.pre(viewer.districtCode !== subject.districtCode);
          expect(mayMove(viewer, key, subject)).toBe(false);
          expect(mayRead(viewer, what, subject)).toBe('NO');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('own', () => {
  it('is a prefix rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), anySubject, (scopeCode, given) => {
        const subject = { ...given, districtCode: '990101' };
        const place = subject.gridCode || subject.villageCode || subject.townCode || '990101';
        expect(mayMove(holder('TOWN_CLERK', scopeCode), 'suggestion.screen.accept', subject)).toBe(
          place.startsWith(scopeCode),
        );
      }),
    );
  });

  it('leaves rows of the whole district to scopes of the whole district', () => {
    const subject: Subject = { districtCode: '990101', units: [], selves: [] };
    expect(mayMove(holder('TOWN_CLERK', '990101001'), 'suggestion.assign', subject)).toBe(false);
    expect(mayMove(holder('TOWN_CLERK', ''), 'suggestion.assign', subject)).toBe(true);
  });
});

describe('tier, unit, self', () => {
  it.each([
    ['VILLAGE', true],
    ['TOWN', true],
    ['DISTRICT', false],
  ] as const)('a town leader approves a project of tier %s: %s', (tier, allowed) => {
    const subject = { ...town('990101001'), tier };
    expect(mayMove(holder('TOWN_LEADER', '990101001'), 'project.approve', subject)).toBe(allowed);
    expect(mayMove(holder('TOWN_LEADER', '990101100'), 'project.approve', subject)).toBe(false);
  });

  it('a unit is the own organisation, and nobody without one', () => {
    const subject = { ...town('990101001'), units: ['o1'] };
    const clerk = holder('DEPARTMENT_CLERK');
    expect(mayMove(clerk, 'suggestion.draftReply', subject)).toBe(true);
    expect(mayMove({ ...clerk, organizationId: 'o2' }, 'suggestion.draftReply', subject)).toBe(false);
    expect(mayMove({ ...clerk, organizationId: null }, 'suggestion.draftReply', subject)).toBe(false);
  });

  it('a supervisor acts on the projects that name the supervisor', () => {
    const subject = { ...town('990101001'), units: ['u1'] };
    expect(mayMove(holder('SUPERVISOR'), 'supervision.record', subject)).toBe(true);
    expect(mayMove(holder('SUPERVISOR'), 'supervision.record', town('990101001'))).toBe(false);
  });

  it('a submitter acts on the own suggestion alone, the public on none', () => {
    const subject = { ...town('990101001'), selves: ['s1'] };
    expect(mayMove(submitterViewer('990101', 's1'), 'suggestion.withdraw', subject)).toBe(true);
    expect(mayMove(submitterViewer('990101', 's2'), 'suggestion.withdraw', subject)).toBe(false);
    expect(mayMove(publicViewer('990101'), 'suggestion.withdraw', subject)).toBe(false);
    expect(mayMove(publicViewer('990101'), 'suggestion.submit', subject)).toBe(true);
  });

  it('what the system does, nobody else does, unless the table says so', () => {
    expect(systemMayMove('project.evaluate')).toBe(true);
    expect(roles.some((role) => mayEverMove(holder(role), 'project.evaluate'))).toBe(false);
    expect(systemMayMove('project.accept')).toBe(false);
  });
});

describe('reading', () => {
  it('logs the contact, and keeps it from a handler when the submitter says so', () => {
    const subject = { ...town('990101001'), units: ['o1'] };
    const hidden = { ...subject, hideFromHandler: true };
    expect(mayRead(holder('DEPARTMENT_CLERK'), 'SUBMITTER_CONTACT', subject)).toBe('LOGGED');
    expect(mayRead(holder('DEPARTMENT_CLERK'), 'SUBMITTER_CONTACT', hidden)).toBe('NO');
    expect(mayRead(holder('TOWN_CLERK', '990101001'), 'SUBMITTER_CONTACT', hidden)).toBe('NO');
    expect(mayRead(holder('OPERATOR'), 'SUBMITTER_CONTACT', hidden)).toBe('LOGGED');
    expect(mayRead(holder('MEDIA_EDITOR'), 'SUBMITTER_CONTACT', subject)).toBe('NO');
  });

  it('of inspection covers matters under supervision', () => {
    const subject = { ...town('990101001'), isSupervised: true };
    expect(mayRead(holder('INSPECTION_OFFICER'), 'SUGGESTION_TEXT', subject)).toBe('YES');
    expect(mayRead(holder('INSPECTION_OFFICER'), 'SUGGESTION_TEXT', town('990101001'))).toBe('NO');
  });

  it('as a list predicate agrees with the single row', () => {
    fc.assert(
      fc.property(anyViewer, anySubject, fc.constantFrom(...readables), (viewer, given, what) => {
        const subject = { ...given, districtCode: viewer.districtCode };
        const reading = readingOf(viewer, what);
        const place = subject.gridCode || subject.villageCode || subject.townCode || subject.districtCode;
        const inScope =
          reading.prefixes.some((prefix) => place.startsWith(prefix)) ||
          reading.units.some((id) => subject.units.includes(id));
        const found =
          reading.all ||
          (inScope && !(reading.exceptHidden && subject.hideFromHandler === true)) ||
          reading.selves.some((id) => subject.selves.includes(id)) ||
          (reading.publishedOnly && subject.isPublished === true) ||
          (reading.supervised && subject.isSupervised === true);
        const answer = mayRead(viewer, what, subject);
        expect(found).toBe(answer !== 'NO');
        if (answer === 'LOGGED') expect(reading.logged).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('bringing files into a ledger', () => {
  it.each<[Role, MoveKey, boolean]>([
    ['TOWN_CLERK', 'register.write', true],
    ['OPERATOR', 'register.write', true],
    // Who writes all of a ledger may bring all of it; who enters rows one by one may not.
    ['MEDIA_EDITOR', 'register.write', true],
    ['GRID_WORKER', 'register.write', false],
    ['SYSTEM_ADMIN', 'settings.change', true],
    ['OPERATOR', 'settings.change', false],
    ['AUDITOR', 'register.write', false],
  ])('%s by %s: %s', (role, write, may) => {
    expect([mayImport(holder(role, '990101001'), write, town('990101001')), mayEverImport(holder(role), write)]).toEqual([may, may]);
  });

  it('keeps to the place and the district', () => {
    expect(mayImport(holder('TOWN_CLERK', '990101001'), 'register.write', town('990101100'))).toBe(false);
    expect(mayImport(holder('OPERATOR'), 'register.write', { ...town('990101001'), districtCode: '990102' })).toBe(false);
  });
});
