import { xmlAttribute, xmlText } from '../foundation/text/index.js';

/** An element, its attributes and what is within: other elements, or text. Null is left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly content: string | readonly (XmlElement | null)[];
}

export function element(
  name: string,
  content: XmlElement['content'],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, content };
}

/** None where there is nothing to say. */
export function elementOf(name: string, text: string | null, attributes: XmlElement['attributes'] = {}): XmlElement[] {
  return text === null ? [] : [element(name, text, attributes)];
}

/** Text stands between its tags as it is; elements have lines of their own. */
export function writeElement({ name, attributes, content }: XmlElement, indent = ''): string {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlAttribute(value)}"`],
  );
  const open = `${indent}<${name}${stated.join('')}`;
  if (typeof content === 'string') return `${open}>${xmlText(content)}</${name}>\n`;
  const children = content.filter((child) => child !== null);
  if (children.length === 0) return `${open}/>\n`;
  return `${open}>\n${children.map((child) => writeElement(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
