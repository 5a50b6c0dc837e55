/**
 * Draws the icons into public/icon/: `node --experimental-strip-types extension/icons/draw.ts`.
 * A return arrow on a rounded square, from distance functions, so that 16 px is as crisp as 128.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const sizes = [16, 32, 48, 96, 128];
const ground = [0x1f, 0x5f, 0xa8] as const;
const ink = [0xff, 0xff, 0xff] as const;

type Point = readonly [x: number, y: number];

/** Distance from `p` to the line between `a` and `b`. */
function toLine([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

/** In a unit square: negative inside the rounded ground. */
function square([x, y]: Point): number {
  const corner = 0.22;
  const dx = Math.abs(x - 0.5) - (0.5 - corner);
  const dy = Math.abs(y - 0.5) - (0.5 - corner);
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/** Negative inside the arrow: along the bottom, around the right side, back to the left. */
function arrow(point: Point): number {
  const half = 0.055;
  const [x, y] = point;
  const bend = x > 0.6 ? Math.abs(Math.hypot(x - 0.6, y - 0.56) - 0.17) : Number.POSITIVE_INFINITY;
  const parts = [
    toLine(point, [0.34, 0.73], [0.6, 0.73]),
    bend,
    toLine(point, [0.24, 0.39], [0.6, 0.39]),
    toLine(point, [0.24, 0.39], [0.41, 0.22]),
    toLine(point, [0.24, 0.39], [0.41, 0.56]),
  ];
  return Math.min(...parts) - half;
}

function pixels(size: number): Buffer {
  const bytes = Buffer.alloc((size * 4 + 1) * size);
  const cover = (distance: number): number => Math.max(0, Math.min(1, 0.5 - distance * size));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const point: Point = [(column + 0.5) / size, (row + 0.5) / size];
      const mark = cover(arrow(point));
      const at = row * (size * 4 + 1) + 1 + column * 4;
      ground.forEach((shade, channel) => {
        bytes[at + channel] = Math.round(shade + ((ink[channel] ?? 0) - shade) * mark);
      });
      bytes[at + 3] = Math.round(255 * cover(square(point)));
    }
  }
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = path.resolve(import.meta.dirname, '../public/icon');
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(path.join(folder, `${size}.png`), png(size));
