/** The store's own linter on the Firefox build: no error, and no warning but Preact's own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { commandOf, root } from './node.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Findings {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/** Preact's `dangerouslySetInnerHTML`, which we never use: the structure test forbids it in our sources. */
const PREACTS_OWN = 'UNSAFE_VAR_ASSIGNMENT';

function lint(folder: string): Promise<Findings> {
  const args = [commandOf('web-ext'), 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  return new Promise((resolve, reject) => {
    // The exit code says nothing more than the findings do.
    execFile(process.execPath, args, { env, maxBuffer: 1 << 26, timeout: 120_000 }, (_failed, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Findings);
      } catch {
        reject(new Error(`web-ext lint gave no report: ${stderr}`));
      }
    });
  });
}

/** True when `dist/firefox` passes; what does not is printed. */
export async function lintExtension(): Promise<boolean> {
  const findings = await lint(join(root, 'dist/firefox'));
  const wrong = [...findings.errors, ...findings.warnings.filter(({ code }) => code !== PREACTS_OWN)];
  for (const { code, message, file, line } of wrong) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(`${findings.errors.length} errors, ${findings.warnings.length} warnings, ${wrong.length} not accepted`);
  return wrong.length === 0;
}
