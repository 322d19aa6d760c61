import { createInterface } from 'node:readline/promises';

/** Asks the person at the terminal; where there is none, nothing is confirmed. */
export async function isConfirmed(question: string, isJson: boolean): Promise<boolean> {
  if (isJson || !process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^j(a)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
