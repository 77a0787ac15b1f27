/** Words that frame a question rather than ask for something: what they say is that somebody asks, and how they fare. */
import { wordsOf } from '../text/tokenize.ts';

const weakWeight = 0.55;
const talkWeight = 0.3;

const weakWords = stemmed(`
  need want like get got way know find use using help possible something anything everything nothing thing stuff work
  make made sure see look seem try go gone come came say said tell talk think guess believe hope wonder mean still now
  currently current afterwards already yet again always never ever often sometimes soon later today tonight tomorrow
  yesterday morning evening night week weekend month year monday tuesday wednesday thursday friday saturday sunday
  right best good better bad well correct proper properly easy easily simple simply quick quickly really actually
  basically exactly maybe perhaps probably anyone someone anybody somebody everyone people guy team folks one two
  guide step explain question problem issue idea case point part kind sort lot bit much many more most less least few
  other another else either both same different certain actual whole full own able ready happen happened keep kept put
  take took give gave given let leave left show pick picked walk done able expect expected suggest suggested recommend
  recommended advise go goes going look looking need needed want wanted wish please thanks long far ahead behind
  inside across around through though although because since without within instead anyway btw fyi asap b4 u r ur w o
  n vs ok okay yes hey hello hi dear i'd i've we've we're you're they're it's`);

/** What people say beside a question: one in six stands in what answers them, where of other words two in three do. */
const talkWords = stemmed(`
  fine cool nice great awesome weird strange odd funny crazy stupid silly dumb annoying painful pain hell damn crap
  suck ugh argh lol haha hmm huh wow oops sorry cheers thx ty pls plz folks buddy mate boss colleague coworker
  teammate newbie nobody whoever whatever whenever wherever however somehow somewhere anyhow anywhere everywhere
  nowhere away rid lots bunch tons several plenty ages forever usually rarely hardly barely nearly almost quite rather
  pretty fairly entirely absolutely literally obviously clearly apparently suddenly eventually lately recently earlier
  overnight midnight afternoon gone stay hand suppose fill die sit figure hope afraid worry scared confused try
  attempt mess screwed tried went ran seen wrote ago bring arrive wat smth sth ppl thru tho abt cuz coz smh tbh imo
  afaik idk saw hear told ask answer mention claim insist complain blame laugh care matter mind bother box laptop
  office lunch coffee friend under along besides apart between among towards against despite except until till upon
  whilst whether unless otherwise thus meanwhile plain once twice since every each neither none piece chunk kinda
  sorta gonna wanna gotta longer keep up old yeah nope huge tiny ton pile entire alright fellow dude bro pal
  wtf fwiw iirc noob rly prolly aswell omg ffs supposedly honestly frankly seriously surprisingly unfortunately
  luckily sadly hopefully`);

/** How much a term asks for beside one that is no such word, 0 to 1. */
export function shareAsked(term: string): number {
  if (talkWords.has(term)) return talkWeight;
  return weakWords.has(term) ? weakWeight : 1;
}

/** Says whether a term only frames what is asked. */
export function isFrameWord(term: string): boolean {
  return shareAsked(term) < 1;
}

function stemmed(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).flatMap(({ parts }) => parts));
}
