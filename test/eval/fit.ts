/**
 * `npm run fit`: finds the weights of ranking and of confidence from every labelled question that is present, and
 * says what they are worth on questions they were not fitted on: a fifth of all at a time, and each documentation
 * with weights from the others alone, for both. It prints; a person puts the weights into `weights.ts` and `confidence.ts`.
 */

import { evidenceNames } from '../../src/assistant/confidence.ts';
import { featureNames, featureWeights } from '../../src/search/rank/weights.ts';
import { certaintyBy, fitCertainty } from './fit/confidence.ts';
import { type Judgement, judgementsOf, rankingsOf } from './fit/examples.ts';
import { fitRanking, scoreRanking } from './fit/ranking.ts';
import { documentationOf, loadSets } from './sets.ts';

const folds = 5;
const sets = await loadSets();
const names = sets.map(({ name }) => name);
const documentations = [...new Set(names.map(documentationOf))];

const rankings = sets.flatMap(rankingsOf);
const prior = featureNames.map((name) => featureWeights[name]);
report('ranking as it stands', () => prior);
report('fitted on all', oneFor(fitRanking(rankings, prior)));
const byFold = Array.from({ length: folds }, (_, fold) =>
  fitRanking(
    rankings.filter(({ id }) => foldOf(id) !== fold),
    prior,
  ),
);
report(`held out, one in ${folds}`, ({ id }) => byFold[foldOf(id)] ?? prior);
const byDocumentation = new Map(
  documentations.map((left) => [
    left,
    fitRanking(
      rankings.filter(({ set }) => documentationOf(set) !== left),
      prior,
    ),
  ]),
);
report('held out, by documentation', ({ set }) => byDocumentation.get(documentationOf(set)) ?? prior);
print(featureNames, fitRanking(rankings, prior));

const judgements = sets.flatMap(judgementsOf);
reportCertainty(`held out, one in ${folds}`, ({ id }) => foldOf(id));
reportCertainty('held out, by documentation', ({ set }) => documentationOf(set));
const fitted = fitCertainty(judgements);
console.log('\ncoverage');
print(evidenceNames, fitted.coverage);
console.log('confidence');
print([...evidenceNames, 'coverage'], fitted.confidence);

/** What weights foretell of each group of questions that were fitted on all the others. */
function reportCertainty(label: string, groupOf: (judgement: Judgement) => string | number): void {
  const told = [...Map.groupBy(judgements, groupOf)].flatMap(([group, left]) => {
    const weights = fitCertainty(judgements.filter((judgement) => groupOf(judgement) !== group));
    const asked = left.filter(({ origin }) => origin === 'asked');
    return asked.map((judgement) => ({ group, judgement, certainty: certaintyBy(weights, judgement) }));
  });
  reportProbability(
    `confidence, ${label}`,
    told.map(({ group, judgement, certainty }) => ({ group, told: certainty.confidence, is: judgement.isRight })),
  );
  reportProbability(
    `coverage, ${label}`,
    told.map(({ group, judgement, certainty }) => ({ group, told: certainty.coverage, is: judgement.isCovered })),
  );
}

function reportProbability(label: string, told: readonly Told[]): void {
  const areas = [...Map.groupBy(told, ({ group }) => group).values()].map(areaUnder).filter(Number.isFinite);
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  console.log(`\n${label}: area under the curve ${mean.toFixed(3)} (${Math.min(...areas).toFixed(2)} at least)`);
  console.log(''.padEnd(34), 'replies   true');
  for (let tenth = 0; tenth < 10; tenth++) {
    const bin = told.filter((each) => Math.min(9, Math.floor(each.told * 10)) === tenth);
    const share = bin.filter(({ is }) => is).length / Math.max(1, bin.length);
    console.log(
      `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`.padEnd(34),
      String(bin.length).padStart(7),
      share.toFixed(2).padStart(6),
    );
  }
}

interface Told {
  readonly group: string | number;
  readonly told: number;
  readonly is: boolean;
}

/** How often of two questions, one of each kind, the true one was told to be likelier; no number where one kind is missing. */
function areaUnder(all: readonly Told[]): number {
  const [yes, no] = [all.filter(({ is }) => is), all.filter(({ is }) => !is)];
  const wins = yes.flatMap((one) => no.map((other) => (Math.sign(one.told - other.told) + 1) / 2));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

function report(label: string, weightsFor: (ranking: (typeof rankings)[number]) => readonly number[]): void {
  const columns = names.map((name) => {
    const scores = rankings
      .filter(({ set, origin }) => set === name && origin === 'asked')
      .map((ranking) => scoreRanking([ranking], weightsFor(ranking)));
    const mean = (of: 'first' | 'three') =>
      scores.reduce((sum, score) => sum + score[of], 0) / Math.max(1, scores.length);
    return `${name} ${mean('first').toFixed(2)}/${mean('three').toFixed(2)}`;
  });
  console.log(label.padEnd(28), columns.join('   '));
}

function oneFor(weights: readonly number[]): () => readonly number[] {
  return () => weights;
}

/** The same for a question and its twin about another edition of the same documentation. */
function foldOf(id: string): number {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % folds;
}

function print(labels: readonly string[], weights: readonly number[]): void {
  console.log(labels.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n'));
}
