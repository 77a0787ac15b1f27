import { describe, expect, it } from 'vitest';
import { isThanks } from '../../../src/desk/thanks.ts';

describe('what an asker writes after an answer', () => {
  it.each([
    'thanks',
    'Thanks a lot, that did it!',
    'thank you :pray:',
    ':tada:',
    'perfect, thanks',
    'ok',
    'got it',
    'that worked',
    "thanks, I'll try that tomorrow",
    'will do',
    'Let me check with the team.',
    'no worries, thanks',
    'danke!',
    'Vielen Dank für die schnelle Hilfe, hat geklappt',
    'Merci beaucoup pour votre aide',
    '¡Muchas gracias!',
    'Muito obrigada, funcionou :tada:',
    'grazie mille, perfetto',
    'Heel erg bedankt',
    'Dziękuję bardzo za pomoc',
    '🙏🏽 👍',
    ':+1::skin-tone-3:',
  ])('is thanks: %s', (text) => {
    expect(isThanks(text)).toBe(true);
  });

  it.each([
    'that did not work',
    'thanks, but it still fails',
    'thanks! and how do I do it on ARM?',
    'Is there a way to skip 5.3?',
    'no',
    'yes, on ARM',
    '5.3.1',
    '?',
    'hello?',
    "I'll try, but where is the file?",
    'I will try it on 5.4 instead, which flags do I need then?',
    'thanks, it does not start any more',
    'danke, geht aber nicht',
    'Merci, ça ne marche pas',
    'gracias, pero sigue fallando',
    'obrigado, não funcionou',
    'grazie, funziona?',
    'Hilfe',
  ])('wants something: %s', (text) => {
    expect(isThanks(text)).toBe(false);
  });
});
