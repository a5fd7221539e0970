import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles, packageRoot } from "./generated-files.ts";

/** Writes the generated files; with `--check` only says which are not current and exits with 1. */
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

for (const [path, content] of await generatedFiles()) {
  const file = join(packageRoot, "generated", path);
  let current = "";
  try {
    current = readFileSync(file, "utf8");
  } catch {
    current = "";
  }
  if (current === content) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

process.stdout.write(stale.length === 0 ? "generated files are current\n" : `${isCheck ? "stale" : "written"}: ${stale.join(", ")}\n`);
if (isCheck && stale.length > 0) process.exitCode = 1;
