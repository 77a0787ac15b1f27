/** Passwords behind the name of their user: `creds: admin/…`, `ann@acme.io / …`, `root:…`. */
import { type Finder, findBy } from './found.ts';
import { isPlaceholder, isTerm, looksTyped } from './values.ts';

/** `creds: admin/…`, `login is ann / …`, `ann@acme.io:…`: a password behind the name of its user. */
export const logins: readonly Finder[] = [
  String.raw`(?<before>\b(?:creds?|credentials?|log(?:ged|ging)?[ -]?in|login|sign(?:ed)?[ -]in)\b[^\n:]{0,24}?[ \t:=]{1,4}["'\x60*]{0,2}[\w.+@-]{1,64}[ \t]{0,2}[/:|][ \t]{0,2}["'\x60]?)`,
  String.raw`(?<before>(?<=[\w+-])@[\w-]{1,64}\.[\w.-]{2,64}[ \t]{0,2}[/:|][ \t]{0,2}["'\x60]?)`,
  String.raw`(?<before>\bu(?:ser)?:[ \t]?\S{1,64}[ \t,]{1,3}p:[ \t]?)`,
  String.raw`(?<before>\b(?:root|admin|administrator|sa)(?: / |:)["'\x60]?)`,
].map((before) =>
  findBy(
    new RegExp(String.raw`${before}(?<secret>[^\s"'\x60,;<>()/*[\]]{4,64})`, 'gi'),
    'password',
    (value) =>
      !isPlaceholder(value) &&
      !isTerm(value) &&
      !/^\d+$/.test(value) &&
      looksTyped(value) &&
      !/^[\w.-]+\.[a-z]{2,}(?:[:/]|$)/i.test(value),
  ),
);
