import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** A process and its children, as Linux tells of them; elsewhere nothing is told, and figures are not a number. */
export class ProcessFamily {
  private readonly pids: readonly number[];

  constructor(parent: number) {
    const all = namesIn('/proc').map(Number).filter(Number.isInteger);
    this.pids = all.filter((pid) => pid === parent || Number(statFields(pid)[1]) === parent);
  }

  /** Processor seconds so far, with those of children that have ended. */
  tellProcessorSeconds(): number {
    return this.sum((pid) => {
      const fields = statFields(pid);
      return [11, 12, 13, 14].reduce((ticks, at) => ticks + Number(fields[at]), 0) / ticksPerSecond;
    });
  }

  /** Resident memory in MB, where shared pages count once. */
  tellMemory(): number {
    return this.sum((pid) => Number(/^Pss: +(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1]) / 1024);
  }

  private sum(of: (pid: number) => number): number {
    return this.pids.length === 0 ? NaN : this.pids.map(of).reduce((total, one) => total + (one || 0), 0);
  }
}

/** After the name, which may hold anything: state, parent, … @see proc_pid_stat(5) */
function statFields(pid: number): string[] {
  return textOf(`/proc/${pid}/stat`).split(') ').at(-1)!.split(' ');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
