/** A Slack that says what a test wants it to. */
import { WebClient } from '@slack/web-api';

/** A client whose every call is answered with the next of these; the last one stays. */
export function aSlack(...answers: readonly object[]) {
  let calls = 0;
  const fetch = async () => {
    const answer = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    return Response.json(answer);
  };
  const options = { fetch, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  return { client: new WebClient('xoxb-1', options), calls: () => calls };
}
