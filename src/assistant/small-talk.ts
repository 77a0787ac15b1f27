/** Tells greetings, thanks and chatter from questions, by what the whole message consists of. */

const pieces: readonly RegExp[] = [
  /^(?:hi|hello|hey|hiya|howdy|yo|good (?:morning|afternoon|evening|day|night)|morning)(?: (?:all|team|there|everyone|everybody|folks|guys|bot))*$/,
  /^(?:many |great |ok |okay |perfect )?(?:thanks|thank you|thx|ty|cheers|much appreciated)(?: (?:a lot|so much|very much|again|all|team|everyone|for (?:the|your) help))*$/,
  /^(?:ok|okay|great|perfect|nice|cool|awesome|good|fine|done|yes|yep|no|nope|sure|got it|i see|lol|haha+|bye|see you|see ya|never ?mind|welcome|you(?:'re| are) welcome|no worries|no problem)$/,
  /^(?:that|it|this) (?:worked|works|helped|helps|did it|is great|is perfect)(?: (?:now|fine|great|well|like a charm))*$/,
  /^(?:how are you|how's it going|how is it going|what's up|whats up|sup)(?: (?:today|doing))*$/,
  /^(?:are you|you) (?:alive|there|awake|working|up|a bot|a human|human|real)$/,
  /^(?:who|what) are you$/,
];

/** True when nothing in the message asks for anything. */
export function isSmallTalk(question: string): boolean {
  if (question.length > 300) return false;
  const spoken = question
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/<[@!#][^>]*>|@\w+|:[a-z0-9_+-]+:/g, ' ')
    .split(/[.,!?;:\n—–]+/)
    .map((piece) =>
      piece
        .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((piece) => piece !== '');
  return spoken.length > 0 && spoken.every((piece) => pieces.some((pattern) => pattern.test(piece)));
}
