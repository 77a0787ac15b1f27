/**
 * What a message of an app may hold: the rules that `chat.postMessage`, `chat.update`, `chat.postEphemeral` and
 * response URLs share. Gives a checked draft or throws Slack's refusal. Legacy attachments are not part of it.
 */
import { isJson, type Json, jsonsOf, textOf } from '../json.ts';
import type { Block, Metadata } from '../model.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';
import { blockOn } from './blocks.ts';
import { withBlockIds } from './fill.ts';
import { checkGranted } from './granted.ts';
import { messageLimits } from './limits.ts';
import { repeatedIds } from './repeated.ts';
import { check, list } from './shape.ts';

/** What an app says, checked: blocks have all their ids. */
export interface Content {
  readonly text: string;
  /** Undefined where the app gave none, which is not the same as an empty list. */
  readonly blocks?: readonly Block[];
}

/**
 * Checks the text and blocks of a message of an app that was granted some scopes.
 *
 * @throws {Refusal} no_text, markdown_text_conflict, invalid_blocks, invalid_blocks_format, msg_blocks_too_long,
 * missing_scope and the like.
 */
export function checkContent(given: Json, granted: readonly string[] = []): Content {
  const { blocks, markdown_text: markdown } = given;
  const text = textOf(given['text']);
  if (markdown !== undefined) return checkMarkdown(given);
  if (blocks !== undefined) checkMessageBlocks(blocks);
  checkGranted(blocks, granted);
  const isEmpty = text === undefined || text === '';
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  if (isEmpty && !hasBlocks) throw new Refusal('no_text');
  return {
    text: (text ?? '').slice(0, messageLimits.textCut),
    ...(blocks !== undefined && { blocks: withBlockIds(blocks) }),
  };
}

/**
 * Reads the metadata of a message.
 *
 * @throws {Refusal} invalid_metadata_format where it is no object, invalid_metadata_schema where a part is wrong.
 */
export function checkMetadata(given: unknown): Metadata | undefined {
  if (given === undefined) return undefined;
  if (!isJson(given)) throw new Refusal('invalid_metadata_format');
  const { event_type: type, event_payload: payload } = given;
  if (typeof type !== 'string' || type === '' || !isJson(payload)) throw new Refusal('invalid_metadata_schema');
  return { event_type: type, event_payload: payload };
}

function checkMarkdown(given: Json): Content {
  const { text, blocks, markdown_text: markdown } = given;
  if (text !== undefined || blocks !== undefined) throw new Refusal('markdown_text_conflict');
  if (typeof markdown !== 'string' || markdown === '') throw new Refusal('no_text');
  if (markdown.length > messageLimits.markdownText) throw new Refusal('msg_too_long');
  return { text: markdown, blocks: withBlockIds([{ type: 'markdown', text: markdown }]) };
}

function checkMessageBlocks(blocks: unknown): void {
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const problems = [
    ...check(list(blockOn('message'), messageLimits.blocks, 0), blocks, '/blocks'),
    ...repeatedIds(blocks, '/blocks'),
  ];
  const markdown = jsonsOf(blocks).filter(({ type }) => type === 'markdown');
  if (lengthOfTexts(markdown) > messageLimits.markdownBlocks) {
    const message = `all markdown blocks together must be less than ${messageLimits.markdownBlocks + 1} characters`;
    problems.push({ message, pointer: '/blocks' });
  }
  const tables = jsonsOf(blocks).filter(({ type }) => type === 'table' || type === 'data_table');
  if (tables.length > messageLimits.tables) {
    throw refusalWithMessages('invalid_attachments', ['only_one_table_allowed [json-pointer:/blocks]']);
  }
  if (lengthOfTexts(tables) > messageLimits.tableText) {
    problems.push({ message: `cells must be less than ${messageLimits.tableText + 1} characters`, pointer: '/blocks' });
  }
  if (problems.length > 0) {
    throw refusalWithMessages(
      'invalid_blocks',
      problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`),
    );
  }
  if (lengthOfTexts(blocks) > messageLimits.allBlockText) throw new Refusal('msg_blocks_too_long');
}

/** Adds up every text that a reader sees, however deep it stands. */
function lengthOfTexts(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + lengthOfTexts(item), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, member]) =>
      sum + (key === 'text' && typeof member === 'string' ? member.length : lengthOfTexts(member)),
    0,
  );
}
