import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const manifest: unknown = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));
/** As published by slackapi/manifest-schema, schemas/manifest.schema.2.0.0.json. */
const schema = JSON.parse(readFileSync(join(root, 'test/fixtures/slack-manifest.schema.json'), 'utf8'));

describe('manifest.yml', () => {
  it('is valid against the schema that Slack publishes', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(schema);
    expect(validate(manifest), ajv.errorsText(validate.errors)).toBe(true);
  });

  it('is refused by the same schema when a key is misspelt', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const wrong = { ...JSON.parse(JSON.stringify(manifest)), setings: {} };
    expect(ajv.compile(schema)(wrong)).toBe(false);
  });
});
