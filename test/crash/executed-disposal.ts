/** What a process tells when a list has been executed. */
export interface ExecutedDisposal {
  readonly tookMs: number;
  readonly attempts: number;
  readonly ended: boolean;
  /** Everything but times and attempts: the certificate, what remains, counts, and what checks of every byte find. */
  readonly state: Readonly<Record<'faults' | 'certificate' | 'remains' | 'counts' | 'proof', unknown>>;
}
