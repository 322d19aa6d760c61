/** An instant as the platform writes it; null where there is none or it cannot be read. */
export function readTime(written: string | null | undefined): Date | null {
  const time = new Date(written ?? '');
  return Number.isNaN(time.getTime()) ? null : time;
}
