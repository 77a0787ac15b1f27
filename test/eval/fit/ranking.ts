/**
 * The weights of ranking, by maximum likelihood: a softmax over the candidates of a question gives the right ones
 * as much as it can, pulled towards the weights that stand (Adam, full batch). Each set counts the same.
 */
import { type Ranking, shareOf } from './examples.ts';

/** Of a list of questions: right sections first, among three, and the mean log-likelihood. */
export interface RankingScore {
  readonly first: number;
  readonly three: number;
  readonly likelihood: number;
}

const pull = 0.05;
const rounds = 250;
const rate = 0.05;

/** Fits weights, starting from and pulled towards `prior`. */
export function fitRanking(questions: readonly Ranking[], prior: readonly number[]): number[] {
  const usable = questions.filter(({ right }) => right.includes(true) && right.includes(false));
  const shares = sharesOf(usable);
  const weights = [...prior];
  const mean = prior.map(() => 0);
  const spread = prior.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, at) => pull * (weight - (prior[at] ?? 0)));
    for (const question of usable) addSlope(question, weights, shares.get(question) ?? 0, slope);
    for (const [at, value] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * value;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * value ** 2;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - rate * step;
    }
  }
  return weights;
}

/** How good weights are for questions, a place counting once. */
export function scoreRanking(questions: readonly Ranking[], weights: readonly number[]): RankingScore {
  let [first, three, likelihood] = [0, 0, 0];
  for (const question of questions) {
    const points = pointsOf(question, weights);
    const order = [...points.keys()].sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
    const seen = [...new Map(order.map((at) => [question.places[at], question.right[at]])).values()];
    first += seen[0] === true ? 1 : 0;
    three += seen.slice(0, 3).includes(true) ? 1 : 0;
    const { all, right } = massesOf(question, points);
    likelihood += right === 0 ? 0 : Math.log(right / all);
  }
  const count = Math.max(1, questions.length);
  return { first: first / count, three: three / count, likelihood: likelihood / count };
}

/** What one question counts. */
function sharesOf(questions: readonly Ranking[]): Map<Ranking, number> {
  const counts = new Map<string, number>();
  const groupOf = ({ set, origin }: Ranking): string => `${set} ${origin}`;
  for (const question of questions) counts.set(groupOf(question), (counts.get(groupOf(question)) ?? 0) + 1);
  return new Map(questions.map((question) => [question, shareOf(question) / (counts.get(groupOf(question)) ?? 1)]));
}

function addSlope(question: Ranking, weights: readonly number[], share: number, slope: number[]): void {
  const points = pointsOf(question, weights);
  const { all, right, most } = massesOf(question, points);
  for (const [at, features] of question.candidates.entries()) {
    const mass = Math.exp((points[at] ?? 0) - most);
    const wrong = share * (mass / all - (question.right[at] === true ? mass / right : 0));
    if (Math.abs(wrong) < 1e-7) continue;
    for (let feature = 0; feature < slope.length; feature++) {
      slope[feature] = (slope[feature] ?? 0) + wrong * (features[feature] ?? 0);
    }
  }
}

function pointsOf({ candidates }: Ranking, weights: readonly number[]): Float64Array {
  return Float64Array.from(candidates, (features) => {
    let points = 0;
    for (let feature = 0; feature < weights.length; feature++)
      points += (weights[feature] ?? 0) * (features[feature] ?? 0);
    return points;
  });
}

function massesOf({ right: isRight }: Ranking, points: Float64Array) {
  const most = points.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY);
  let [all, right] = [0, 0];
  for (const [at, value] of points.entries()) {
    const mass = Math.exp(value - most);
    all += mass;
    if (isRight[at] === true) right += mass;
  }
  return { all, right, most };
}
