import { Transform } from 'class-transformer';

/** A field that a form sends once or several times. */
export const AsList = () => Transform(({ value }: { value: unknown }) => [value].flat());
