import { isDay } from '../../../../channels/index.js';
import { isWithin, reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { numberShape } from '../../../../foundation/text/index.js';
import { registrationDeciders, type RegisterQuestion, type RegisterViewKind } from '../../../../registration/index.js';
import { pathWith } from '../records/search-form.js';

/** The register's form as it was filled in; each field's name is its parameter in the address. */
export interface RegisterForm {
  readonly q: string;
  readonly fran: string;
  readonly till: string;
  readonly arkivbildare: string;
  /** `fullstandig` for the whole register. */
  readonly vy: string;
}

const longestValue = 500;

export function readRegisterForm(query: Readonly<Record<string, unknown>>): RegisterForm {
  const field = (name: keyof RegisterForm) => {
    const value = query[name];
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, longestValue) : '';
  };
  return {
    q: field('q'),
    fran: field('fran'),
    till: field('till'),
    arkivbildare: field('arkivbildare'),
    vy: field('vy'),
  };
}

export type DayFields = 'fran' | 'till';

/** Fields that should hold a day and do not. */
export function listWrongDays(form: RegisterForm): DayFields[] {
  return (['fran', 'till'] as const).filter((name) => form[name] !== '' && !isDay(form[name]));
}

/** What the form asks for, as far as the one who asks may: the whole register is for those who keep it. */
export function toQuestion(form: RegisterForm, acting: Acting): RegisterQuestion {
  const view = viewOf(form, acting);
  const reach = reachOf(acting, view === 'full' ? registrationDeciders : roles);
  const chosen = numberShape.test(form.arkivbildare) ? Number(form.arkivbildare) : null;
  return {
    reach: chosen === null ? reach : isWithin(reach, chosen) ? [chosen] : [],
    view,
    words: form.q || null,
    from: form.fran || null,
    to: form.till || null,
  };
}

export function mayReadAll(acting: Acting): boolean {
  return reachOf(acting, registrationDeciders) !== null;
}

/** The register's address with the same search, or another file or page of it. */
export function registerPath(form: RegisterForm, stated: Readonly<Record<string, string>> = {}, file = ''): string {
  return pathWith(`/register${file}`, { ...form, ...stated });
}

function viewOf({ vy }: RegisterForm, acting: Acting): RegisterViewKind {
  return vy === 'fullstandig' && mayReadAll(acting) ? 'full' : 'public';
}
