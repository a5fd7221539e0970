import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/** The product as a user starts it, with the demonstration district loaded. */
export interface ServedDistrict {
  readonly origin: string;
  /** Password of every demonstration account of this installation. */
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    served: ServedDistrict;
  }
}

const PROGRAM = fileURLToPath(new URL("../../../api/dist/main.js", import.meta.url));
const MEMORY = "/dev/shm";
const ROOM_BYTES = 2_000_000_000;
const READY = /(http:\/\/127\.0\.0\.1:\d+)\n[\s\S]*password: (\S+)/;

let end = async (): Promise<void> => undefined;

/** Starts the built server on a data folder of its own and waits until the district is loaded; once in a run. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(join(await parent(), "doorstep-browser-"));
  // PostgreSQL may run as another user than the tests.
  await chmod(folder, 0o755);
  const server = spawn(process.execPath, ["--enable-source-maps", PROGRAM, "serve"], {
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], PORT: "0", DOORSTEP_DATA: join(folder, "data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  end = async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  };
  project.provide("served", await ready(server));
}

export async function teardown(): Promise<void> {
  await end();
}

/** Reads the address and the password from what the start prints. */
async function ready(server: ChildProcess): Promise<ServedDistrict> {
  let words = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      words += chunk.toString("utf8");
      const [, origin, password] = READY.exec(words) ?? [];
      if (origin !== undefined && password !== undefined) resolve({ origin, password });
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => reject(new Error(`The server ended with ${String(code)}:\n${words}`)));
  });
}

async function parent(): Promise<string> {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = await statfs(MEMORY);
  return bavail * bsize > ROOM_BYTES ? MEMORY : tmpdir();
}
