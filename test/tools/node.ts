/** Runs the commands of installed packages with this very Node, so that no shell and no npx stands between. */
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Path of the script behind an installed package's command. */
export function commandOf(name: string, command = name): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a script to its end, its output beside ours; true when it succeeds. */
export function succeeds(args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Builds one mode of the extension into `dist/<mode>`; true when it succeeds, else what was said is on stderr. */
export function build(mode: string): Promise<boolean> {
  const args = [commandOf('vite'), 'build', '--logLevel', 'warn', '--mode', mode];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 }, (failed, stdout, stderr) => {
      if (failed) console.error(stdout + stderr);
      resolve(failed === null);
    });
  });
}
