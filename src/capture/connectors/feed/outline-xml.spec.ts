import { outlineXml, type Span } from './outline-xml.js';

describe('the outline of an XML feed', () => {
  const outline = (xml: string) => {
    const { format, items, startTags } = outlineXml(xml);
    const read = ({ start, end }: Span): string => xml.slice(start, end);
    return { format, items: items.map(read), startTags: startTags.map(read) };
  };

  it.each([
    ['rss', '<rss version="2.0"><channel>', '<item><title>a</title></item>', '</channel></rss>'],
    ['rdf', '<rdf:RDF xmlns:rdf="x">', '<item rdf:about="1"/>', '</rdf:RDF>'],
    ['atom', '<feed xmlns="y">', '<entry></entry>', '</feed>'],
    ['atom', '<a:feed xmlns:a="y">', '<a:entry  x="1" ></a:entry >', '</a:feed>'],
  ])('of %s has the items and what stands open around them', (format, before, item, after) => {
    const around = (xml: string) => `<?xml version="1.0"?>\n<!-- <item/> -->${xml}\n`;
    const { startTags, ...found } = outline(around(`${before}<?php x?>${item}<!--x-->\n${item}${after}`));
    expect(found).toEqual({ format, items: [item, item] });
    expect(startTags.join('')).toBe(before);
  });

  it('takes no item out of a text, a comment or another item', () => {
    const item = '<item><a><![CDATA[<item>x</item>]]></a><!-- </item> --><b><item>y</item></b></item>';
    expect(outline(`<rss><channel><image><item/></image>${item}</channel></rss>`).items).toEqual([item]);
  });

  it('has the items of RSS 0.90 and 1.0 beside the channel', () => {
    const item = '<item><title>a</title></item>';
    expect(outline(`<rdf:RDF><channel><items/></channel>${item}</rdf:RDF>`)).toMatchObject({
      items: [item],
      startTags: ['<rdf:RDF>'],
    });
  });

  it.each([
    '',
    'text',
    '<html></html>',
    '<rss>',
    '<rss><channel></channel>',
    '<rss/',
    '<item></item>',
    '<!DOCTYPE rss>',
  ])('is none of %j', (xml) => {
    expect(() => outlineXml(xml)).toThrow(expect.objectContaining({ name: 'UnreadableFeed' }));
  });
});
