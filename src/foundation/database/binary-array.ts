/** An element in PostgreSQL's binary form: how long it is, and how it is laid down at a place. */
interface ElementForm {
  readonly typeId: number;
  readonly measure: (value: never) => number;
  readonly write: (value: never, into: Buffer, at: number) => void;
}

const headBytes = 20;
const lengthBytes = 4;
const year2000Ms = 946_684_800_000;

const forms = {
  bytea: {
    typeId: 17,
    measure: (value: Uint8Array) => value.byteLength,
    write: (value: Uint8Array, into: Buffer, at: number) => into.set(value, at),
  },
  text: {
    typeId: 25,
    measure: (value: string) => Buffer.byteLength(value),
    write: (value: string, into: Buffer, at: number) => void into.write(value, at),
  },
  timestamptz: {
    typeId: 1184,
    measure: () => 8,
    write: (value: Date, into: Buffer, at: number) =>
      void into.writeBigInt64BE(BigInt(value.getTime() - year2000Ms) * 1000n, at),
  },
} satisfies Record<string, ElementForm>;

/** Types whose arrays are worth sending in binary: escaping and hexadecimal would double the bytes. */
export type BinaryType = keyof typeof forms;

export function isBinaryType(type: string): type is BinaryType {
  return type in forms;
}

/** An array parameter as PostgreSQL's `array_recv` takes it; null and undefined are NULL. */
export function writeBinaryArray(type: BinaryType, values: readonly unknown[]): Buffer {
  const form: ElementForm = forms[type];
  const sizes = values.map((value) => (value === null || value === undefined ? -1 : form.measure(value as never)));
  const total = sizes.reduce((sum, size) => sum + lengthBytes + Math.max(size, 0), headBytes);
  const array = Buffer.allocUnsafe(total);
  writeHead(array, form.typeId, values.length);
  let at = headBytes;
  values.forEach((value, n) => {
    const size = sizes[n]!;
    array.writeInt32BE(size, at);
    at += lengthBytes;
    if (size < 0) return;
    form.write(value as never, array, at);
    at += size;
  });
  return array;
}

/** One dimension that counts from 1, and may hold NULLs. */
function writeHead(array: Buffer, typeId: number, length: number): void {
  [1, 1, typeId, length, 1].forEach((field, n) => array.writeInt32BE(field, n * lengthBytes));
}
