/** Where a command's answer goes: data on standard output, people's words on standard error. */
export interface Output {
  /** With `--json`: nothing but JSON on standard output. */
  readonly isJson: boolean;
  /** One JSON document, or the lines that a person reads. */
  document(value: unknown, forPeople: () => string): void;
  /** One line of NDJSON, or one for a person. */
  row(value: unknown, forPeople: () => string): void;
  /** Progress and remarks. */
  say(sentence: string): void;
}

export function openOutput(isJson: boolean, out: NodeJS.WritableStream, err: NodeJS.WritableStream): Output {
  return {
    isJson,
    document: (value, forPeople) => out.write(`${isJson ? JSON.stringify(value) : forPeople()}\n`),
    row: (value, forPeople) => out.write(`${isJson ? JSON.stringify(value) : forPeople()}\n`),
    say: (sentence) => err.write(`${sentence}\n`),
  };
}
