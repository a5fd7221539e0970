import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEADLINES } from './deadlines.js';
import { ACTIONS } from './machines/actions.js';
import type { From, Machine } from './machines/machine.js';
import { isMoveKey, MACHINES, movesFrom, MOVES, nextState } from './machines.js';
import fixture from './permissions.fixture.json' with { type: 'json' };

const machines: [string, Machine][] = Object.entries(MACHINES);

/** Every (state, move) pair of a machine, the row that does not exist yet included. */
function pairsOf(machine: Machine): [string, string][] {
  return ['NONE', ...Object.keys(machine.states)].flatMap((state) =>
    machine.moves.map(({ key }): [string, string] => [state, key]),
  );
}

function formersOf(machine: Machine, key: string): (string | undefined)[] {
  const move = machine.moves.find((candidate) => candidate.key === key);
  return move?.to === 'FORMER' ? [...move.former] : [undefined];
}

describe.each(machines)('%s', (name, machine) => {
  it('is registered under its own name', () => {
    expect(machine.name).toBe(name);
  });

  it('names only states that it has, and each key once', () => {
    const states = Object.keys(machine.states);
    for (const move of machine.moves) {
      expect([...states, 'NONE']).toEqual(expect.arrayContaining([...move.from]));
      expect([...states, 'STAYS', 'FORMER']).toContain(move.to);
      expect(states).toEqual(expect.arrayContaining([...move.former]));
      expect(move.to === 'FORMER').toBe(move.former.length > 0);
      expect(new Set(move.from).size).toBe(move.from.length);
    }
    expect(new Set(machine.moves.map(({ key }) => key)).size).toBe(machine.moves.length);
  });

  it('reaches every state from a new row', () => {
    const reached = new Set<string>();
    const open: string[] = ['NONE'];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      for (const { key } of movesFrom(machine, state)) {
        for (const former of formersOf(machine, key)) {
          const next = nextState(machine, key, state, former);
          if (next.ok && !reached.has(next.to)) {
            reached.add(next.to);
            open.push(next.to);
          }
        }
      }
    }
    expect([...reached].toSorted()).toEqual(Object.keys(machine.states).toSorted());
  });

  it('answers every state and move as the table says', () => {
    for (const [state, key] of pairsOf(machine)) {
      const move = machine.moves.find((candidate) => candidate.key === key)!;
      for (const former of formersOf(machine, key)) {
        const next = nextState(machine, key, state, former);
        expect(next.ok).toBe(move.from.includes(state));
        expect(movesFrom(machine, state).includes(move)).toBe(next.ok);
        if (!next.ok) expect(next).toEqual({ ok: false, code: 'WRONG_STATE', allowedFrom: move.from });
        else if (move.to === 'STAYS') expect(next.to).toBe(state);
        else expect(next.to).toBe(move.to === 'FORMER' ? former : move.to);
      }
    }
  });

  it('is never left by a walk of any moves', () => {
    const keys = machine.moves.map(({ key }) => key);
    const states = Object.keys(machine.states);
    const step = fc.tuple(fc.constantFrom(...keys), fc.option(fc.constantFrom(...states)));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state: From<string> = 'NONE';
        for (const [key, former] of steps) {
          const next = nextState(machine, key, state, former);
          if (next.ok) state = next.to;
          else expect(next.code).toBe('WRONG_STATE');
          expect(state === 'NONE' || states.includes(state)).toBe(true);
        }
      }),
    );
  });

  it('labels states and moves in both languages', () => {
    const labels = [...Object.values(machine.states), ...machine.moves.map(({ label }) => label)];
    for (const { zh, en } of labels) expect([zh, en].every((text) => text.trim() !== '')).toBe(true);
  });
});

describe('the moves', () => {
  it('have the keys of the permission table, each once', () => {
    expect(Object.keys(MOVES).toSorted()).toEqual(Object.keys(fixture.moves).toSorted());
    const keys = machines.flatMap(([, machine]) => machine.moves).map(({ key }) => key);
    const all = [...keys, ...ACTIONS.map(({ key }) => key)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('cite only limits of the deadline table', () => {
    for (const rule of Object.values(MOVES)) {
      for (const key of rule.limit) expect(Object.keys(DEADLINES)).toContain(key);
    }
  });

  it('of a reply are parts of moves of the suggestion', () => {
    for (const { partOf } of MACHINES.reply.moves) expect(isMoveKey(partOf ?? '')).toBe(true);
  });

  it('of an unknown key are a fault, not an answer', () => {
    const machine: Machine = MACHINES.award;
    expect(() => nextState(machine, 'award.steal', 'PAID')).toThrow(RangeError);
  });
});

describe('the likeliest move', () => {
  it('carries the row on: a handled suggestion is replied to and not written a message about', () => {
    const [first] = movesFrom(MACHINES.suggestion, 'HANDLING');
    expect(first?.key).toBe('suggestion.draftReply');
    const keys = movesFrom(MACHINES.suggestion, 'HANDLING').map(({ key }) => key);
    expect(keys.indexOf('suggestion.decideReturn')).toBeLessThan(keys.indexOf('suggestion.message'));
    expect(keys.slice(-2)).toEqual(['suggestion.unpublish', 'suggestion.reissueCode']);
  });

  it('is named only where the row can be, and never among what is seldom done', () => {
    for (const [, machine] of machines) {
      for (const { next, from, seldom } of machine.moves) {
        expect(from).toEqual(expect.arrayContaining([...next]));
        expect(seldom && next.length > 0).toBe(false);
      }
    }
  });

  it('exists in every state that somebody can carry on from', () => {
    const carriedOn = (machine: Machine, state: string) =>
      movesFrom(machine, state).some(({ to, who, seldom }) => to !== 'STAYS' && to !== 'FORMER' && !seldom && Object.keys(who).some((role) => role !== 'SY'));
    const stuck = machines.flatMap(([name, machine]) =>
      Object.keys(machine.states).filter((state) => carriedOn(machine, state) && !movesFrom(machine, state)[0]?.next.includes(state)).map((state) => `${name} ${state}`),
    );
    expect(stuck).toEqual([]);
  });
});

describe('a move back to the former state', () => {
  it('needs the state that was stored', () => {
    const { suggestion } = MACHINES;
    expect(nextState(suggestion, 'suggestion.unmerge', 'MERGED', 'SCREENED')).toEqual({
      ok: true,
      to: 'SCREENED',
    });
    expect(nextState(suggestion, 'suggestion.unmerge', 'MERGED', 'CLOSED').ok).toBe(false);
    expect(nextState(suggestion, 'suggestion.unmerge', 'MERGED').ok).toBe(false);
  });
});
