/** Leafing through the guides, from the menus on Home: everything happens in one modal. */
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Guides } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { numbered, onOpen, type Press } from '../receive/press.ts';
import { groupAt, groupModal, pageModal, parsePlace, sectionModal, sectionOf } from '../render/browse-modal.ts';
import { noticeModal } from '../render/modals.ts';
import { words } from '../render/words.ts';
import { replaceView } from '../send/views.ts';

/** What browsing needs. */
interface BrowseParts {
  readonly client: WebClient;
  readonly guides: Pick<Guides, 'shelf' | 'sectionsOf' | 'links'>;
}

/** Registers it; what is no longer in the guides says so. */
export function registerBrowsing(app: App, { client, guides }: BrowseParts): void {
  const gone = noticeModal(words.sectionGone);

  async function show({ body }: Press, view: ModalView = gone): Promise<void> {
    const { view: open, trigger_id } = body;
    if (open?.type === 'modal') await replaceView(client, open.id, view);
    else await client.views.open({ trigger_id, view });
  }

  function groupOf(value = ''): ModalView | undefined {
    const place = parsePlace(value);
    const group = place && groupAt(guides.shelf()[place.by], place);
    return place && group && groupModal(group, place);
  }

  onOpen(app, ids.browse.topics, (press) => show(press, groupOf(press.payload.value)));
  onOpen(app, ids.browse.platforms, (press) => show(press, groupOf(press.payload.value)));
  onOpen(app, numbered(ids.browse.group), (press) => show(press, groupOf(press.payload.value)));
  onOpen(app, ids.browse.page, (press) => {
    const sections = guides.sectionsOf(press.payload.value ?? '');
    const [first] = sections;
    return show(press, first && pageModal(first.page, sections));
  });
  onOpen(app, ids.browse.section, (press) => {
    const section = sectionOf(guides.sectionsOf, press.payload.value);
    return show(press, section && sectionModal(section, guides.links(section)));
  });
}
