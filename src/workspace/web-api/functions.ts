/** The `functions.*` methods. No workflow runs here, so there is never an execution that could be completed. */
import { isJson } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { type Methods, method, tier } from './method.ts';

export const functionMethods: Methods = {
  'functions.completeSuccess': method(tier.three, [], 'function_execution_id outputs', (given) => {
    given.required('function_execution_id');
    if (!isJson(given.json('outputs'))) throw new Refusal('parameter_validation_failed');
    throw new Refusal('function_execution_not_found');
  }),
  'functions.completeError': method(tier.three, [], 'error function_execution_id', (given) => {
    given.required('function_execution_id');
    given.required('error');
    throw new Refusal('function_execution_not_found');
  }),
};
