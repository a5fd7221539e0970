import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.js';
import { StartRefusal } from '../platform/start-refusal.js';

/** Listens and returns the address to type into a browser. */
export async function listen(app: FastifyInstance, config: Config): Promise<string> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw portTaken(config, cause);
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') throw addressRefused(config, cause);
    throw cause;
  }
  const bound = app.server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : config.port;
  const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function portTaken({ port }: Config, cause: unknown): StartRefusal {
  return new StartRefusal(
    { what: `端口 ${port} 已被占用。`, why: '另一个程序正在这个端口上提供服务。', remedy: `停止那个程序，或换一个端口：PORT=${port + 1} npm start。` },
    { what: `The port ${port} is taken.`, why: 'Another program serves on it.', remedy: `Stop that program, or use another port: PORT=${port + 1} npm start.` },
    { cause },
  );
}

function addressRefused({ host, port }: Config, cause: unknown): StartRefusal {
  return new StartRefusal(
    { what: `不能在 ${host}:${port} 上监听。`, why: '这台机器没有这个地址，或当前用户无权使用这个端口。', remedy: '检查 HOST；1024 以下的端口请交给前置代理。' },
    { what: `Cannot listen on ${host}:${port}.`, why: 'This machine has no such address, or this user may not use the port.', remedy: 'Check HOST; leave ports below 1024 to a proxy in front.' },
    { cause },
  );
}
