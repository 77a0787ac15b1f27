/** Secrets whose name and value stand in two fields: variables of Kubernetes, properties in XML, `ENV NAME value`. */
import { type Finder, findBy } from './found.ts';
import { isNameOfSecret } from './named.ts';
import { isPlaceholder } from './values.ts';

const pair = String.raw`["']?[\s,]{1,40}["']?value["']?\s{0,4}[:=]\s{0,4}["']?`;

/** Secrets in the second of two fields, told by the name in the first. */
export const paired: readonly Finder[] = [
  String.raw`(?<before>\b(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?(?<name>[\w.-]{2,80})${pair})`,
  String.raw`(?<before>(?:^|\n)[ \t>]{0,8}(?:ENV|setx)[ \t]{1,4}(?<name>\w{2,80})[ \t]{1,4}["']?)`,
].map((before) =>
  findBy(
    new RegExp(String.raw`${before}(?<secret>(?<=["'])[^"'\n]{1,2000}(?=["'])|[^\s"'\x60,}<>]{1,2000})`, 'g'),
    'secret',
    (value, { name = '' }) => isNameOfSecret(name) && !isPlaceholder(value),
  ),
);
