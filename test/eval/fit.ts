/**
 * `npm run fit`: finds the weights of ranking and of confidence from every labelled question that is present, and
 * says what they are worth on questions they were not fitted on: a fifth of all at a time, and each documentation
 * with weights from the others alone. It prints; a person puts the weights into `weights.ts` and `confidence.ts`.
 */

import { evidenceNames } from '../../src/assistant/confidence.ts';
import { featureWeights } from '../../src/search/weights.ts';
import { fitConfidence, probability } from './fit/confidence.ts';
import { featureNames, type Judgement, judgementsOf, rankingsOf } from './fit/examples.ts';
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
for (const truth of ['isRight', 'isCovered'] as const) {
  const confidences = Array.from({ length: folds }, (_, fold) =>
    fitConfidence(
      judgements.filter(({ id }) => foldOf(id) !== fold),
      truth,
    ),
  );
  reportConfidence(truth, confidences);
  print(evidenceNames, fitConfidence(judgements, truth));
}

function reportConfidence(truth: 'isRight' | 'isCovered', byFold: readonly (readonly number[])[]): void {
  const heldOut = ({ id, evidence }: Judgement) =>
    probability(
      evidenceNames.map((name) => evidence[name]),
      byFold[foldOf(id)] ?? [],
    );
  console.log(`\n${truth}, held out, one in ${folds}:`.padEnd(35), 'replies   true');
  for (let tenth = 0; tenth < 10; tenth++) {
    const bin = judgements.filter(
      (each) => each.origin === 'asked' && Math.min(9, Math.floor(heldOut(each) * 10)) === tenth,
    );
    const share = bin.filter((each) => each[truth]).length / Math.max(1, bin.length);
    console.log(
      `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`.padEnd(34),
      String(bin.length).padStart(7),
      share.toFixed(2).padStart(6),
    );
  }
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
