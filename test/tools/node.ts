/** Runs the commands of installed packages with this very Node, so that no shell and no npx stands between. */
import { spawn } from 'node:child_process';
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

/** Runs a script to its end; true when it succeeds. Its output goes to ours, or to stderr where ours is a report. */
export function succeeds(args: string[], output: 'inherit' | typeof process.stderr = 'inherit'): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Builds one mode of the extension into `dist/<mode>`; true when it succeeds. */
export function build(mode: string, output: 'inherit' | typeof process.stderr = 'inherit'): Promise<boolean> {
  return succeeds([commandOf('vite'), 'build', '--logLevel', 'warn', '--mode', mode], output);
}
