import { expect, test } from 'vitest';
import { hashPassword, refusalOfPassword, verifyPassword } from './password.js';

const known = ['li.mei', '李梅', '清河区', 'doorstep'];

test.each([
  ['plum-kettle', 'PASSWORD_TOO_SHORT'],
  ['春风又绿江南岸', 'PASSWORD_TOO_SHORT'],
  ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
  ['Woaini1314520', 'PASSWORD_COMMON'],
  ['QWERTYUIOP123', 'PASSWORD_COMMON'],
  ['888888888888', 'PASSWORD_COMMON'],
  ['520520520520', 'PASSWORD_COMMON'],
  ['Li.Mei@123456', 'PASSWORD_COMMON'],
  ['doorstep-2026', 'PASSWORD_COMMON'],
] as const)('%s is refused: %s', (password, refusal) => {
  expect(refusalOfPassword(password, known)).toBe(refusal);
});

test.each(['plum-kettle-orbit-41', 'aaab cccd eeef', '明月几时有，把酒问青天。', 'the river bends at noon', '清河区 the river bends'])(
  '%s may be used',
  (password) => expect(refusalOfPassword(password, known)).toBeNull(),
);

test('a password is kept as argon2id with 19 MiB, two passes and one lane', async () => {
  const stored = await hashPassword('plum-kettle-orbit-41');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, 'plum-kettle-orbit-41')).toBe(true);
  expect(await verifyPassword(stored, 'plum-kettle-orbit-42')).toBe(false);
  expect(await verifyPassword('', 'plum-kettle-orbit-41')).toBe(false);
});
