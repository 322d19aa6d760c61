import type { ChannelStatement } from './channel-statement.js';
import { commentRulesTexts, rhythmTexts } from './texts.sv.js';
import { typeStatement, type TypedStatement } from './typed-statement.js';

/** Each field as people read it; empty where nothing is stated. */
export function describeStatement(statement: ChannelStatement): TypedStatement {
  return {
    ...typeStatement(statement),
    rhythm: rhythmTexts[statement.rhythm],
    commentRules: commentRulesTexts[statement.commentRules],
  };
}
