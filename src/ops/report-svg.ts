/** A report as one picture: an SVG that needs nothing but a font, readable when it is small. */
import type { Report } from '../desk/report.ts';
import { shareText } from './report-text.ts';

const width = 720;
const left = 190;
const barWidth = 440;
const rowHeight = 30;

/** Colours that are told apart in grey, too; each bar carries its name and its number. */
const ink = {
  text: '#1d1c1d',
  faint: '#616061',
  confirmed: '#2f7d5b',
  escalated: '#4a7ebb',
  rejected: '#c2533d',
  silent: '#c9c9c9',
};

interface Bar {
  readonly name: string;
  readonly count: number;
  readonly colour: string;
}

/** Draws it. */
export function reportSvg(report: Report): string {
  const { questions, rightAnswers, topics } = report;
  const outcomes: readonly Bar[] = [
    { name: 'confirmed', count: questions.confirmed, colour: ink.confirmed },
    { name: 'to people', count: questions.escalated, colour: ink.escalated },
    { name: 'rejected', count: questions.rejected, colour: ink.rejected },
    { name: 'no feedback', count: questions.silent, colour: ink.silent },
  ];
  const asked = topics
    .slice(0, 5)
    .map(({ title, questions: count }) => ({ name: title, count, colour: ink.escalated }));
  const parts = [
    heading(`${questions.total} questions`, 0),
    ...outcomes.map((bar, at) => barOf(bar, 40 + at * rowHeight, questions.total)),
    heading(`Right answers, by votes: ${shareText(rightAnswers)}`, 50 + outcomes.length * rowHeight),
    ...(asked.length === 0 ? [] : [heading('Asked about and not covered', 90 + outcomes.length * rowHeight)]),
    ...asked.map((bar, at) => barOf(bar, 130 + (outcomes.length + at) * rowHeight, asked[0]?.count ?? 1)),
  ];
  const height = 140 + (outcomes.length + asked.length) * rowHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans, sans-serif" font-size="14">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

function heading(text: string, top: number): string {
  return `<text x="16" y="${top + 26}" font-weight="bold" fill="${ink.text}">${escaped(text)}</text>`;
}

function barOf({ name, count, colour }: Bar, top: number, most: number): string {
  const length = most === 0 ? 0 : Math.round((count / most) * barWidth);
  const label = name.length > 22 ? `${name.slice(0, 21)}…` : name;
  return [
    `<text x="16" y="${top + 16}" fill="${ink.text}">${escaped(label)}</text>`,
    `<rect x="${left}" y="${top}" width="${Math.max(1, length)}" height="20" rx="3" fill="${colour}"/>`,
    `<text x="${left + length + 8}" y="${top + 16}" fill="${ink.faint}">${count}</text>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
