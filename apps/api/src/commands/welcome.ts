/** Tells where everything is. */
export function welcome(address: string): void {
  const lines = [
    ['控制台  Console', address],
    ['公开接口  Public graph', `${address}/graphql`],
    ['管理接口  Admin graph', `${address}/admin/graphql`],
    ['健康检查  Health', `${address}/healthz  ${address}/readyz`],
  ].map(([name = '', place = '']) => `  ${padded(name, 26)}${place}`);
  process.stdout.write(`\nDoorstep 已就绪  Doorstep is ready\n${lines.join('\n')}\n\n  停止：Ctrl-C  Stop with Ctrl-C\n`);
}

/** Pads to a width in columns of the terminal: a Chinese character takes two. */
export function padded(text: string, columns: number): string {
  const width = [...text].reduce((total, letter) => total + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
