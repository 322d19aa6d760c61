import { markTexts } from '../rules/texts.sv.js';
import { isThere, listMatches, someMarks } from './is-there.js';

const endings =
  'gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé|backen|backe|plan|platsen|plats|leden|' +
  'kajen|kaj|esplanaden|parken|stranden|slingan|svängen|ringen|tået|stråket|bron|kroken|höjden|gården|gård';

/** `Storgatan 5 B`, `Stora vägen 3`, `Kungs gata 12`. */
const street = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}:]{0,30}(?:(?<=${endings})|[ ](?:${endings}))[ ]\\d{1,4}(?:[ ]?[A-Z]|[a-z])?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** `666 31 Bengtsfors`, `SE-666 31 Bengtsfors`. */
const postal = /(?<![\p{L}\p{N}+-])(?:SE?-)?[1-9]\d{2} ?\d{2} {1,2}\p{Lu}[\p{L}-]{1,30}/gu;

/** A Swedish street with its number, or a postal code with its place. */
export const addressCondition = isThere({
  name: 'address',
  says: markTexts.address,
  find: ({ text }) => someMarks([...listMatches(street, text), ...listMatches(postal, text)]),
});
