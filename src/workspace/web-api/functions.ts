/** The `functions.*` methods: how the app ends a run of its step in a workflow. */
import { isJson } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { type Methods, method, tier } from './method.ts';

export const functionMethods: Methods = {
  'functions.completeSuccess': method(tier.three, [], 'function_execution_id outputs', (given, { steps }) => {
    const id = given.required('function_execution_id');
    const outputs = given.requiredJson('outputs');
    if (!isJson(outputs)) throw new Refusal('parameter_validation_failed');
    steps.complete(id, outputs);
    return {};
  }),
  'functions.completeError': method(tier.three, [], 'error function_execution_id', (given, { steps }) => {
    steps.fail(given.required('function_execution_id'), given.required('error'));
    return {};
  }),
};
