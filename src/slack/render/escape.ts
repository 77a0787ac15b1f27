/** Makes texts from outside harmless in a message: escaping, marks made inert, links of ours, entities back to characters. */

/** Makes text harmless in mrkdwn: Slack asks for exactly these three, the ampersand first. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Letters that look like marks of formatting. */
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' };

/**
 * Makes a text harmless inside a line of ours that is mrkdwn: nothing in it is live, and nothing formats it, or the
 * line around it. Slack has no escape for its marks, so look-alikes take their place; between letters they are none.
 */
export function inert(text: string): string {
  const marks = /`|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/gu;
  return escapeText(text).replace(marks, (mark) => lookAlikes[mark] ?? mark);
}

/** A link of ours: `|` and `>` would end Slack's form early, and line breaks break it. */
export function link(url: string, label: string): string {
  const address = url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20');
  const words = label.replace(/[\r\n|]+/g, ' ').trim();
  return `<${address.replaceAll('&', '&amp;')}|${inert(words === '' ? address : words)}>`;
}

/** The words of a piece of HTML, its tags gone. */
export function stripTags(html: string): string {
  return html.replace(/<[^<>]*>/g, '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rarr: '→',
  larr: '←',
  copy: '©',
  check: '✓',
};

/** Turns HTML entities into the characters they stand for; control characters become nothing. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
