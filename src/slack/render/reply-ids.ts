/** The ids of the buttons under a reply, by where it is shown: in a modal they are others, for they answer there. */
import { ids } from '../ids.ts';

/** Where a reply is shown: Slack accepts a table in a message only. */
export type Surface = 'message' | 'modal';

/** By surface, then by what the button does. */
export const replyIds = {
  message: {
    solved: ids.reply.solved,
    notMine: ids.reply.notMine,
    why: ids.reply.why,
    platform: ids.reply.platform,
    more: ids.reply.more,
    others: ids.reply.others,
    share: ids.reply.share,
    choose: ids.reply.choose,
    place: ids.reply.place,
    show: ids.reply.show,
    noneOfThese: ids.reply.noneOfThese,
    people: ids.reply.askHuman,
  },
  modal: {
    solved: ids.ask.solved,
    notMine: ids.ask.notMine,
    why: ids.ask.why,
    platform: ids.ask.platform,
    more: ids.ask.more,
    others: ids.ask.others,
    share: ids.ask.share,
    choose: ids.ask.choose,
    place: ids.ask.place,
    show: ids.ask.choose,
    noneOfThese: ids.ask.noneOfThese,
    people: ids.ask.human,
  },
} as const;
