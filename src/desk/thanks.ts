/** Tells what asks an engineer to act again from what only ends a conversation: thanks, a nod, a promise to try. */
import { isSmallTalk } from '../assistant/small-talk.ts';

/** One word to a question is its answer, and a greeting knocks at the door: neither is thanks. */
const answers =
  /^\W*(?:yes|yep|yeah|no|nope|sure|hi|hello|hey|howdy|good (?:morning|afternoon|evening|day))\b(?!.*\bthank)/i;
const promise =
  /^(?:(?:ok|okay|thanks|thank you|great|cool|perfect|sure)\b[\s,.!]*)*(?:i(?:['’]ll| will)|let me|will|gonna|going to)\s+(?:try|do|check|test|have a look|take a look|look|get back|report back|see)\b[^?]{0,80}$/i;
const but =
  /\?|\b(?:but|however|though|still|except|instead|also|another|doesn['’]?t|didn['’]?t|not|can['’]?t|won['’]?t)\b/i;

/** Thanks in other languages, without accents. */
const thanks = setOf(`danke dankeschon dank merci mercis gracias obrigado obrigada obrigadao brigado brigada valeu
  grazie bedankt dankje dankjewel dankuwel dziekuje dziekujemy dzieki`);
/** What people say beside it who want nothing more: how much, for what, to whom, and that all is well. */
const besideThanks = setOf(`ok okay great perfect super top thanks thank you
  vielen herzlichen herzlich besten tausend schon sehr dir euch ihnen fur die deine eure ihre schnelle hilfe antwort
  das es hat geklappt geholfen funktioniert geht jetzt passt alles klar perfekt klasse prima wunderbar
  beaucoup bien mille grand infiniment a tous toi vous pour l ton votre la le reponse aide ca c est bon marche fonctionne
  parfait genial d accord
  muchas muchisimas mil por tu su vuestra ayuda respuesta todo todos perfecto funciona funciono ya vale listo
  muito muita mesmo pela pelo ajuda resposta perfeito funcionou deu certo
  molte tante per aiuto risposta perfetto tutto tutti ha funzionato
  je u wel heel erg veel hartelijk voor de hulp het werkt nu
  bardzo wielkie serdeczne za pomoc odpowiedz dziala teraz`);

/** True for what asks nobody to do anything, such as "thanks, that did it" or "will try". */
export function isThanks(text: string): boolean {
  const words = text.replace(/:[a-z0-9_+'-]+:/g, ' ').trim();
  if (!/[\p{L}\p{N}?]/u.test(words)) return true;
  if (promise.test(words)) return !but.test(words);
  return isThanksElsewhere(words) || (isSmallTalk(words) && !answers.test(words));
}

/** Of thanks and of what goes with it, and of not one word else. */
function isThanksElsewhere(text: string): boolean {
  const said = withoutAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isOnlyThat = said.every((word) => thanks.has(word) || besideThanks.has(word));
  return isOnlyThat && said.some((word) => thanks.has(word)) && !text.includes('?');
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
