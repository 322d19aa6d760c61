/** What a hand-over's file is called: `tjansteanteckningar-2027-03-01-17.zip`. */
export function handOverFileName(id: number, day: string): string {
  return `tjansteanteckningar-${day}-${id}.zip`;
}

/** The folder of a note: its designation, as every system can write it. `TA KS 2026:17` is `TA-KS-2026-17`. */
export function noteFolder(designation: string): string {
  return designation.replace(/[^\p{L}\p{N}]+/gu, '-');
}
