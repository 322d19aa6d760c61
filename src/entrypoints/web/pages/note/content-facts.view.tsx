import type { VNode } from 'preact';
import type { NoteContent } from '../../../../service-notes/index.js';
import { Facts } from '../../layout/facts.view.js';
import { texts } from './texts.sv.js';

/** What a note says, as it is or will be signed. */
export function ContentFacts({ content }: { readonly content: NoteContent }): VNode {
  const { secrecyMarking: marking, eventAt, author } = content;
  const stated: readonly (readonly [label: string, value: string | null])[] = [
    [texts.publicTitle, content.publicTitle],
    [texts.publicParty, content.publicParty],
    [texts.protectedTitle, content.protectedTitle],
    [texts.protectedParty, content.protectedParty],
    [texts.caseTitle, content.caseTitle],
    [texts.eventAt, eventAt === null ? texts.unknownTime : texts.at(eventAt)],
    [texts.summary, content.summary],
    [texts.significance, content.significance],
    [texts.action, content.action],
    [texts.actionBy, content.actionBy],
    [texts.secrecy, marking && texts.marking(marking.provision, marking.authority, marking.markedOn)],
    [texts.author, texts.authorIs(author.name, author.role)],
  ];
  return (
    <Facts
      facts={stated.map(([label, value]) => ({ label, value: <span class="lines">{value || texts.none}</span> }))}
    />
  );
}
