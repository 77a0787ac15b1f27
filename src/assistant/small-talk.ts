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

/** What people say who tell the others that it is done. */
const done =
  /\b(?:did the trick|(?:that|it|this) (?:worked|helped|fixed it|solved it)|works? (?:again|now|fine|like a charm)|all green(?=\W*$)|no (?:issues|problems|errors) (?:so far|since|at all)|went (?:through|fine|well|smoothly)|without (?:any )?(?:issues?|problems?|a hitch)|(?:is|are) (?:ready|fixed|solved|back|up) (?:now|again))\b/i;
/** What a message has that wants something all the same. */
const wants =
  /\?|\b(?:how|what|which|where|when|who|why|can|could|should|would|does|do|did we|is there|are there|but|however|though|except|only|unless|until|if|errors? (?:in|when|after|on)|fails?|failed|failing|unable|cannot|can['’]t|won['’]t|needs?|wants?|please|pls|help)\b/i;

const thanks = /\b(?:thanks|thank you|thx|ty|cheers|appreciated)\b/i;

/** Whether small talk is thanks, or news that it is done, rather than a greeting. */
export function saysThanks(smallTalk: string): boolean {
  return thanks.test(smallTalk) || done.test(smallTalk);
}

/** True when nothing in the message asks for anything: chatter, or news that all went well. */
export function isSmallTalk(question: string): boolean {
  if (question.length > 300) return false;
  if (done.test(question) && !wants.test(question)) return true;
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
