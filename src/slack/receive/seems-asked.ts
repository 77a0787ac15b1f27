/**
 * Tells a question from other talk, where nobody named the app: by a question mark, or by how it begins. Thanks and
 * agreement are none. Whether the guides know an answer is not asked here.
 */

const address = /https?:\/\/\S+/g;
const thanks = /\b(?:thanks|thank you|thx|cheers|ty)\b/i;
/** What may come before the question itself. */
const lead = String.raw`^(?:(?:hi|hello|hey|all|team|folks|ok|okay|and|but|so|also|then|or|well|great|cool|please)\b[\s,.!:-]*){0,5}`;
/** "What breaks", "in which order"; but "in which case" goes on to tell something. */
const opening = new RegExp(
  String.raw`${lead}(?!in which case\b)(?:(?:in|on|at|by|for|from|to|with|until|since)\s+)?(?:what|how|why|when|where|which|who|whose|any(?:one|body)?)\b`,
  'i',
);
/** "is it", "can we": without its subject the verb may as well answer ("will do"). */
const inverted = new RegExp(
  String.raw`${lead}(?:can|could|do|does|did|is|are|was|will|would|should|shall|may|must|has|have)(?:n't|n’t)?\s+(?:i|we|you|it|he|she|they|there|the|this|that|these|those|my|our|your|any|one)\b`,
  'i',
);
/** "does redis need anything"; "does not work" tells. */
const doing = new RegExp(String.raw`${lead}does\s+(?!not\b|work|seem|look|sound|help|fix)\S+\s+\S`, 'i');
/** "and for Docker", "what about Postgres 15". */
const continued = /^(?:and|or|but|also)\s+(?:for|on|with|in|if|from|to|the|when)\s+\S/i;
const trouble =
  /\b(?:errors?|fail(?:s|ed|ing|ure)?|crash(?:es|ed|ing)?|broken|stuck|unable|cannot|can(?:'|’)t|(?:doesn|won|don)(?:'|’)t|not working|how to|help|exception|timed? ?out|refused)\b/i;

/** "rollback?" */
const oneWord = /^\W*[\p{L}][\p{L}\p{N}-]{3,}\s*[?？؟]+$/u;
/** What people say who only wonder, or ask the others. */
const wondering =
  /^\W*(?:what|when|where|which|whose|really|seriously|sure|right|okay|true|correct|anyone|anybody|done|ready|works?|working|maybe|indeed|thoughts?|ideas?|hello)\b/i;

/** Whether a word asks something, of what was answered before it. */
export function isWordAsked(text: string): boolean {
  return oneWord.test(text) && !wondering.test(text);
}

/** Whether a text, taken by itself, asks something. A single word never does. */
export function seemsAsked(text: string): boolean {
  const said = text.replace(address, ' ').trim();
  const words = said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2) return false;
  if (/[?？؟]/.test(said)) return true;
  return !thanks.test(said) && [opening, inverted, doing, continued].some((pattern) => pattern.test(said));
}

/** Whether a text asks, or tells of trouble, as the first message about a problem often does. */
export function seemsToNeedHelp(text: string): boolean {
  return seemsAsked(text) || (!thanks.test(text) && trouble.test(text));
}
