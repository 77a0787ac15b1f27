/** Finds the files that pages include, by any of the ways in which they can be named. */
import type { Include } from './dialects/dialect.ts';
import { joined } from './link.ts';

/** Finds a text by its path from the page or from the top, or by its name if only one file has that name. */
export function includeFrom(texts: ReadonlyMap<string, string>): (path: string) => Include {
  const byName = new Map<string, string | undefined>();
  for (const [path, text] of texts) {
    const name = nameOf(path);
    byName.set(name, byName.has(name) ? undefined : text);
  }
  return (path) => {
    const folder = path.split('/').slice(0, -1).join('/');
    return (written) => {
      const name = written.replace(fromTop, '');
      const places = [...(fromTop.test(written) ? [] : [joined(folder, name)]), joined('', name)];
      const found = places.flatMap((place) => [place, `${place}.md`, `${place}.mdx`]).find((place) => texts.has(place));
      return found === undefined ? byName.get(nameOf(name)) : texts.get(found);
    };
  };
}

/** `/snippets/…`, or what bundlers call the top of a site. */
const fromTop = /^(?:@site|[@~])?\//;

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
