import { holdScopes, type HoldExtent, type HoldFilter } from '../../../../holds/index.js';
import { origins } from '../../../../records/index.js';
import { idShape, numberShape } from '../../../../foundation/text/index.js';
import type { ExtentErrors, ExtentFormDto } from './extent-form.dto.js';
import { extentErrorTexts as texts } from './texts.sv.js';

/** What was filled in, or what of it cannot be read. */
export function toExtent(form: ExtentFormDto): { readonly extent: HoldExtent } | { readonly errors: ExtentErrors } {
  const scope = holdScopes.find((one) => one === form.scope);
  switch (scope) {
    case undefined:
      return { errors: { scope: texts.scope } };
    case 'records':
    case 'threads': {
      const recordIds = (form.records ?? '').split(/[\s,;]+/).filter(Boolean);
      const isRead = recordIds.every((id) => idShape.test(id));
      return isRead ? { extent: { scope, recordIds } } : { errors: { records: texts.records } };
    }
    case 'channel':
      return isNumber(form.channelId)
        ? { extent: { scope, channelId: Number(form.channelId) } }
        : { errors: { channelId: texts.channel } };
    case 'filter': {
      const recordsCreatorId = isNumber(form.recordsCreatorId) ? Number(form.recordsCreatorId) : null;
      return { extent: { scope, recordsCreatorId, filter: toFilter(form) } };
    }
  }
}

function toFilter(form: ExtentFormDto): HoldFilter {
  return {
    channelId: isNumber(form.channelId) ? Number(form.channelId) : null,
    origin: origins.find((origin) => origin === form.origin) ?? null,
    author: form.author?.trim() || null,
    publishedFrom: form.publishedFrom?.trim() || null,
    publishedTo: form.publishedTo?.trim() || null,
    words: form.words?.trim() || null,
  };
}

function isNumber(text: string | undefined): boolean {
  return numberShape.test(text ?? '');
}
