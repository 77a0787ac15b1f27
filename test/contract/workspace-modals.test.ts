import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;
beforeEach(async () => {
  workspace = await createWorkspace(aWorkspace({ shortcuts: [{ callbackId: 'open', name: 'Open', type: 'global' }] }));
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

const payload = (at = -1) => JSON.parse(app.received.at(at)?.form.get('payload') ?? '{}');
const empty = { type: 'modal', title: { type: 'plain_text', text: 'Answer' }, blocks: [{ type: 'divider' }] };

describe('a stack of modals', () => {
  const withInput = {
    ...empty,
    submit: { type: 'plain_text', text: 'Send' },
    notify_on_close: true,
    blocks: [
      {
        type: 'input',
        block_id: 'answer',
        label: { type: 'plain_text', text: 'Answer' },
        element: { type: 'plain_text_input', action_id: 'text', min_length: 3 },
      },
    ],
  };
  async function anOpenModal() {
    await workspace.member(ann).shortcut('open');
    await call(workspace, 'views.open', { trigger_id: payload().trigger_id, view: withInput });
    const view = workspace.member(ann).modal();
    if (view === undefined) throw new Error('no modal is open');
    return view;
  }

  it('takes an input only with a submit button', async () => {
    await workspace.member(ann).shortcut('open');
    const { submit: _, ...bare } = withInput;
    const { body } = await call(workspace, 'views.open', { trigger_id: payload().trigger_id, view: bare });
    expect(body.error).toBe('invalid_arguments');
    expect(body.errors).toEqual(['missing required field: submit [json-pointer:/view]']);
  });

  it('is not submitted while a field is empty or too short', async () => {
    const view = await anOpenModal();
    const before = app.received.length;
    expect(await workspace.member(ann).submit(view, {})).toMatchObject({ error: 'invalid_input' });
    expect(await workspace.member(ann).submit(view, { answer: { text: 'no' } })).toMatchObject({
      error: 'invalid_input',
    });
    expect(app.received.length).toBe(before);
  });

  it('follows what the app answers: push, update, clear', async () => {
    const view = await anOpenModal();
    const fill = { answer: { text: 'helm' } };
    app.answer(() => ({ json: { response_action: 'push', view: empty } }));
    await workspace.member(ann).submit(view, fill);
    expect(payload().view.state.values.answer.text).toEqual({ type: 'plain_text_input', value: 'helm' });
    const second = workspace.member(ann).modal();
    expect(second?.previousId).toBe(view.id);
    if (second === undefined) return;
    const title = { type: 'plain_text', text: 'New' };
    app.answer(() => ({ json: { response_action: 'update', view: { ...empty, title } } }));
    await workspace.member(ann).submit(second, {});
    expect(workspace.member(ann).modal()?.content['title']).toEqual(title);
    app.answer(() => ({ json: { response_action: 'clear' } }));
    await workspace.member(ann).submit(second, {});
    expect(workspace.member(ann).modal()).toBeUndefined();
  });

  it('is at most three high', async () => {
    await anOpenModal();
    const push = async () => {
      await workspace.member(ann).shortcut('open');
      return (await call(workspace, 'views.push', { trigger_id: payload().trigger_id, view: empty })).body;
    };
    expect([(await push()).ok, (await push()).ok]).toEqual([true, true]);
    expect((await push()).error).toBe('push_limit_reached');
  });

  it('takes an empty field where the app calls it optional', async () => {
    await workspace.member(ann).shortcut('open');
    const [input] = withInput.blocks;
    const view = { ...withInput, blocks: [{ ...input, optional: true }] };
    await call(workspace, 'views.open', { trigger_id: payload().trigger_id, view });
    const shown = workspace.member(ann).modal();
    if (shown === undefined) throw new Error('no modal is open');
    expect(await workspace.member(ann).submit(shown, {})).toEqual({ ok: true });
    expect(payload().view.state.values.answer.text.value).toBeNull();
  });

  it('tells the app when it was closed, where the app asked for it', async () => {
    const view = await anOpenModal();
    await workspace.member(ann).close(view);
    expect(payload()).toMatchObject({ type: 'view_closed', is_cleared: false, view: { id: view.id } });
    expect(await workspace.member(ann).submit(view, {})).toMatchObject({ error: 'not_found' });
  });
});
