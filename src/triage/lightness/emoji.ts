/**
 * One emoji or a part of one, for a pattern with the flag `u`. Tags could hide a text: they are let through in flags
 * alone. What is only set aside for emoji to come is none: nobody knows what it will say.
 */
export const emoji =
  '(?:\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F}|(?!\\p{Cn})\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator}|\\u200D|\\uFE0F)';
