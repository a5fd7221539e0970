import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { ROLES } from '@doorstep/domain/roles';
import type { House } from '../platform/house.js';
import { demonstrationPassword } from './data-sets/demonstration-logins.js';

/** Tells where everything is, and who can sign in to the demonstration district. */
export function welcome(address: string, house: House): void {
  const lines = [
    ['控制台  Console', address],
    ['公开接口  Public graph', `${address}/graphql`],
    ['管理接口  Admin graph', `${address}/admin/graphql`],
    ['健康检查  Health', `${address}/healthz  ${address}/readyz`],
  ].map(([name = '', place = '']) => `  ${padded(name, 26)}${place}`);
  process.stdout.write(`\nDoorstep 已就绪  Doorstep is ready\n${lines.join('\n')}\n`);
  if (house.config.demo && !house.config.production) process.stdout.write(accounts(house));
  process.stdout.write('\n  停止：Ctrl-C  Stop with Ctrl-C\n');
}

function accounts(house: House): string {
  const rows = D0.accounts.map(({ username, displayName, roles }) => {
    const titles = roles.map((role) => `${ROLES[role].zh} ${ROLES[role].en}`).join(', ');
    return `    ${padded(username, 20)}${padded(displayName, 10)}${titles}`;
  });
  const password = demonstrationPassword(house);
  return `\n  演示账号，密码都是  Demonstration accounts, all with the password: ${password}\n${rows.join('\n')}\n`;
}

/** Pads to a width in columns of the terminal: a Chinese character takes two. */
export function padded(text: string, columns: number): string {
  const width = [...text].reduce((total, letter) => total + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
