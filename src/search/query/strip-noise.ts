/** Takes out of a question what asks for nothing: greetings, thanks, Slack's own markup, the frame of log lines. */

import { readLines } from '../data/word-list.ts';

const noise: readonly RegExp[] = [
  /<@[UW][A-Z0-9]+(?:\|[^>]{0,80})?>|<![^>]{1,80}>|<#C[A-Z0-9]+(?:\|[^>]{0,80})?>/g,
  /(?<!\w):[a-z0-9_+-]{2,40}:(?!\w|\S{0,80}\d)/g,
  /^[ \t]*\[thread\][ \t]*/gim,
  /^[ \t]*(?:U\d{1,20}|bot|user)[ \t]*:\s/gim,
  /\b(?:hi|hello|hey|dear|hiya)\b(?:\s+(?:all|team|there|everyone|everybody|folks|guys|friends?))*\s*[,!.:]+/gi,
  /^[ \t]*(?:hi|hello|hey|dear)[ \t]+(?:all|team|there|everyone|everybody|folks|guys)\b/gi,
  /\bgood (?:morning|afternoon|evening|day)\b[,!.]*/gi,
  /\bhope (?:all is|you(?:'re| are)(?: all)?|everyone is|this finds you) (?:doing )?well\b[,!.]*/gi,
  /\b(?:many )?(?:thanks|thank you|thx|cheers)(?: (?:in advance|a lot|so much|very much|again))*\b[,!.]*/gi,
  /\bany (?:ideas?|help|thoughts?|pointers?|advice|suggestions?)(?: (?:is|are|would be) (?:welcome|appreciated))?\s*[?!.]*/gi,
  /\b(?:please|pls|plz|kindly)\b/gi,
  /\b(?:time|ts|timestamp)="?[^"\n]{8,40}"?/gi,
  /\blevel=\w+/gi,
  /\bmsg=/gi,
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g,
];

/** Longer ones first, so that none is cut in two. */
const frames = new RegExp(
  `\\b(?:${readLines('frames')
    .toSorted((one, other) => other.length - one.length)
    .map((frame) => RegExp.escape(frame))
    .join('|')})\\b[,:]?`,
  'gi',
);

/** The question without its noise, each piece replaced by a space. Linear in its length. */
export function withoutNoise(question: string): string {
  let text = question;
  for (const pattern of [...noise, frames]) text = text.replace(pattern, ' ');
  return text;
}
