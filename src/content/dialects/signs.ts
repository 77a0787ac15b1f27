/** Removes what only the site generator understands: icons, attributes, commands that insert something. */
import type { Line } from '../lines.ts';

const orders = /^\s*(?:\[TOC\]|\[\[_?toc_?\]\]|;?--8<--.*|<<<\s+\S+|@include ['"].*)\s*$/i;
const icon = /:(?:material|octicons|fontawesome|simple)-[a-z\d-]+:/g;
const attributes =
  /(?<=[)\]*`:])\{:?\s{0,3}(?:[.#][\w-]{1,60}|[\w-]{1,40}=(?:"[^"{}]{0,200}"|[^\s{}]{1,200}))(?:\s[^{}]{0,300})?\}/g;
const keys = /\+\+([a-z\d]+(?:\+[a-z\d]+){0,4})\+\+/g;

/** The anchors in HashiCorp's pages: `((#name))`, or several names. */
export const givenNames = /\s?\(\(#([^()]{1,200})\)\)/g;

/** Gives a line without these. */
export function withoutSigns(line: Line): Line {
  if (line.code || !/[:{[+<(@-]/.test(line.plain)) return line;
  if (orders.test(line.plain)) return { ...line, plain: '' };
  const plain = line.plain.replace(icon, '').replace(attributes, '').replace(givenNames, '').replace(keys, '$1');
  return plain === line.plain ? line : { ...line, plain };
}
