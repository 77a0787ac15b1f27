/**
 * What is to be done or known: upgrading, going back, saving first, which order, how long something is supported.
 * People ask for these in many ways ("who goes first?", "can we jump straight to …"), and headings name them in few;
 * read alike on both sides, they bring together what shares no word. The acts are those of people who run software.
 */
import { type Word, wordsOf } from '../text/tokenize.ts';

/** Acts as bits of a number, in the order of the table. */
export type Acts = number;

interface Act {
  /** Any of these words is enough, stemmed. */
  readonly words: string;
  /** Ways of saying it that only several words make. */
  readonly phrase?: RegExp;
}

const version = String.raw`v?\d+(?:\.\w+)+`;

const table: readonly Act[] = [
  {
    words: 'upgrade update bump',
    phrase: new RegExp(
      String.raw`\b(?:mov(?:e|ing|ed)|go|going|gone|went|jump\w*|switch\w*|get|com(?:e|ing))\b[^.?!]{0,40}\b(?:to|from)\s+(?:the\s+)?(?:${version}|latest|newest|new(?:er)?\b|next\b)|\bfrom\s+v?\d+(?:\.\w+)*\s+(?:straight |directly )?to\s+v?\d|\bup (?:a|one) version\b|\b(?:new|newer|newest|latest) (?:\w+ )?(?:version|release|image|img|tag)\b|\bswap\w* versions?\b`,
      'i',
    ),
  },
  { words: 'install setup deploy', phrase: /\bset(?:ting)? up\b|\bfrom scratch\b|\bget(?:ting)? started\b/i },
  { words: 'uninstall remove delete purge', phrase: /\bget rid of\b|\bclean(?:ed|ing)? up\b/i },
  { words: 'backup snapshot export dump save' },
  { words: 'restore import recover', phrase: /\bload\b.{0,20}\bagain\b|\bget\b.{0,40}\bback\b/i },
  {
    words: 'rollback revert downgrade undo',
    phrase:
      /\b(?:go|going|went) back\b|\breturn(?:ing)? to\b|\bback to (?:the )?(?:old|previous|earlier|last)\b|\bprevious (?:one|version)\b|\b(?:put|set|bring|want|need)\b[^?!]{0,30}\bback\b(?!-? ?up)/i,
  },
  {
    words: 'migrate migration',
    phrase: /\bmov(?:e|ing)\b.{0,40}\b(?:database|data|cluster|namespace|instead of)\b/i,
  },
  { words: 'renew reissue rotate renewal' },
  {
    words: 'troubleshoot debug error fail failure broken crash',
    phrase:
      /\b(?:does ?n['’]?o?t|not|stopped|no longer) (?:work|load|start|open)\w*\b|\bwon['’]?t\b|\bcan(?:no|['’])t\b|\bunable to\b|\bcould not\b/i,
  },
  {
    words: 'order sequence',
    phrase: /\b(?:who|which|what)\b.{0,40}\bfirst\b|\b(?:before|b4)\b.{0,30}\bor after\b|\bgoes first\b|\bthen the\b/i,
  },
  {
    // Which version is it that runs here?
    words: '',
    phrase:
      /\b(?:which|what)\s+(?:[\w-]+\s+){0,3}(?:versions?|releases?)\b.{0,30}\b(?:runs?|running|have|using|installed|deployed|are we on)\b|\bversion number\b|\b(?:check|see|tell|find out|know|prints?|show)\b.{0,40}\bversions?\b|--version\b|\breally running\b/i,
  },
  {
    words: 'eol lts lifecycle deprecation deprecated unsupported maintenance',
    phrase:
      /\bend[ -]of[ -](?:life|support)\b|\buntil when\b|\bhow long\b.{0,40}\bsupport|\bstill (?:supported|maintained|gets?|receives?)\b|\bsupported until\b|\b(?:security|critical) (?:patch|fix)\w*|\blong[ -]term[ -]support\b|\bsupport(?:ed)? (?:policy|period|releases?|versions?)\b|\brelease (?:policy|cycle|cadence|schedule)\b|\bhow (?:often|frequent)/i,
  },
  {
    words: 'compatible compatibility matrix requirement',
    phrase:
      /\b(?:goes?|works?|runs?|fits?)\b.{0,20}\b(?:with|together)\b|\b(?:which|what)\b.{0,40}\bversions?\b.{0,40}\b(?:support\w*|needs?|requires?d?|should|goes?)\b|\bsupported\b.{0,20}\bversions?\b|\bdo (?:we|i) (?:need|have) to upgrade\b|\bdependenc(?:y|ies)\b|\bprerequisites?\b/i,
  },
  {
    words: 'skip',
    phrase:
      /\bjump\b.{0,40}\bto\b|\bstraight (?:from|to)\b|\bdirectly (?:from|to)\b|\bin one (?:go|step)\b|\bintermediate\b/i,
  },
  {
    words: 'prepare preparation checklist precaution plan planning',
    phrase:
      /\bbefore (?:(?:you|we|i|the|an?|any)\s+)?(?:upgrad|updat|install|migrat|mov)\w*|\bprior to\b|\bto-?do list\b|\bahead\b/i,
  },
  {
    words: 'verify validate verification',
    phrase:
      /\b(?:check|test|confirm|make sure)\b.{0,40}\b(?:after|work(?:s|ed|ing)?|healthy|success\w*|fine)\b|\bsmoke[ -]tests?\b/i,
  },
  {
    words: 'downtime rolling',
    phrase:
      /\b(?:no|zero|without|minimal|any)[ -]+(?:any )?(?:downtime|interruptions?|outages?)\b|\bnobody notices\b|\bun-?interrupted\b|\bblue[- /]?green\b|\bcanary\b/i,
  },
  {
    words: 'contact',
    phrase:
      /\b(?:who|whom|where)\b.{0,20}\b(?:ask|contact|call|help)\b|\bget (?:help|support)\b|\bopen an? (?:ticket|case)\b|\breach\b|\bcommunity\b/i,
  },
  {
    words: 'changelog changed',
    phrase:
      /\bwhat(?:['’]s| is| has| was| have)? (?:new|changed)\b|\bbreaking changes?\b|\bdifferently\b|\bdid\b.{0,40}\bchange\b|\brelease notes?\b|\bon purpose\b|\b(?:breaks|broke)\b|\blooks? different\b|\bwas that planned\b/i,
  },
  {
    words: 'recommended recommendation',
    phrase: /\b(?:which|what) (?:version|release)s?\b.{0,20}\b(?:should|advise|recommend|best|choose|pick)\b/i,
  },
  {
    words: 'overview introduction guideline',
    phrase:
      /\bwhere (?:to|do (?:i|we)) (?:start|begin)\b|\bfirst time\b|\bwhat do (?:i|we) need to know\b|\bhow does\b.{0,40}\bworks?\b/i,
  },
  {
    words: 'location path folder directory',
    phrase: /\bwhere\b.{0,30}\b(?:stored?|kept|live|located|find|files?|set|put)\b/i,
  },
  { words: 'automatic automatically auto', phrase: /\b(?:by )?itself\b|\bautomat\w+|\bunattended\b/i },
];

/** The first act of the table: what this product is for. */
export const upgrading: Acts = 1;

/** What undoes each of these: a heading such as "Revert an upgrade" speaks of both. */
export function undoingOf(acts: Acts): Acts {
  return undone.reduce((undoing, [done, by]) => ((acts & done) === 0 ? undoing : undoing | by), 0);
}

/** How many there are. */
export const actCount = table.length;

const termsByPlace = table.map(({ words }) => wordsOf(words).flatMap(({ parts }) => parts));
const actsOfWord = readWords();
const undone: readonly (readonly [done: Acts, by: Acts])[] = [
  [wordedActs(wordsOf('upgrade')), wordedActs(wordsOf('revert'))],
  [wordedActs(wordsOf('install')), wordedActs(wordsOf('uninstall'))],
];

/** Every act that a question or a heading speaks of. Linear in its length. */
export function actsOf(text: string): Acts {
  return wordedActs(wordsOf(text)) | phrasedActs(text);
}

const circumstance =
  /\b(?:during|after|since|before|prior to)\s+(?:(?:an?|the|your|you|any|each|every|failed)\s+){0,3}(?:upgrad|updat)\w*/gi;

/** What a heading speaks of: "Check MDCB after an upgrade" not of upgrading, which is done when that begins. */
export function actsOfHeading(title: string): Acts {
  const rest = title.replace(circumstance, '');
  return rest === title || (actsOf(rest) & upgrading) !== 0 ? actsOf(title) : actsOf(title) & ~upgrading;
}

/** The acts that single words speak of. */
export function wordedActs(words: readonly Word[]): Acts {
  let acts = 0;
  for (const { parts } of words) for (const part of parts) acts |= actsOfWord.get(part) ?? 0;
  return acts;
}

/** The acts that a text speaks of in several words. */
export function phrasedActs(text: string): Acts {
  let acts = 0;
  for (const [place, { phrase }] of table.entries()) if (phrase?.test(text)) acts |= 1 << place;
  return acts;
}

/** The terms of each of these acts, in the order of the table. */
export function termsOfEach(acts: Acts): (readonly string[])[] {
  return termsByPlace.filter((_, place) => (acts & (1 << place)) !== 0);
}

/** The terms by which acts go: words that say what to do, not what with. */
export const actTerms: ReadonlySet<string> = new Set(actsOfWord.keys());

function readWords(): Map<string, Acts> {
  const found = new Map<string, Acts>();
  for (const [place, terms] of termsByPlace.entries()) {
    for (const term of terms) found.set(term, (found.get(term) ?? 0) | (1 << place));
  }
  return found;
}
