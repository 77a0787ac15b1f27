/** Tells what asks an engineer to act again from what only ends a conversation: thanks, a nod, a promise to try. */
import { isSmallTalk } from '../assistant/small-talk.ts';

/** One word to a question is its answer, and a greeting knocks at the door: neither is thanks. */
const answers =
  /^\W*(?:yes|yep|yeah|no|nope|sure|hi|hello|hey|howdy|good (?:morning|afternoon|evening|day))\b(?!.*\bthank)/i;
const promise =
  /^(?:(?:ok|okay|thanks|thank you|great|cool|perfect|sure)\b[\s,.!]*)*(?:i(?:['’]ll| will)|let me|will|gonna|going to)\s+(?:try|do|check|test|have a look|take a look|look|get back|report back|see)\b[^?]{0,80}$/i;
const but =
  /\?|\b(?:but|however|though|still|except|instead|also|another|doesn['’]?t|didn['’]?t|not|can['’]?t|won['’]?t)\b/i;

/** True for what asks nobody to do anything, such as "thanks, that did it" or "will try". */
export function isThanks(text: string): boolean {
  const words = text.replace(/:[a-z0-9_+'-]+:/g, ' ').trim();
  if (!/[\p{L}\p{N}?]/u.test(words)) return true;
  if (promise.test(words)) return !but.test(words);
  return isSmallTalk(words) && !answers.test(words);
}
