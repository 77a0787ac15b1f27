/** A report as a PNG, for Slack shows no SVG: drawn with a font that comes along, for a container has none. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import type { Report } from '../desk/report.ts';
import { reportSvg } from './report-svg.ts';

/** Pixels of the picture for one of the drawing, so that it is sharp where it is shown larger. */
const scale = 2;
const { resolve } = createRequire(import.meta.url);
let hasFonts = false;

/** Draws it. */
export async function reportPng(report: Report): Promise<Buffer> {
  if (!hasFonts) {
    for (const name of ['DejaVuSans', 'DejaVuSans-Bold'])
      GlobalFonts.registerFromPath(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
    hasFonts = true;
  }
  const drawing = await loadImage(Buffer.from(reportSvg(report)));
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(drawing, 0, 0, width, height);
  return canvas.encode('png');
}
